/* Nernst ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double z, double T, double V)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double T, double V)
{
    const double u = (C_F_per_R*z/T)*V;
    return exp_(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], T[row], V[row]);
        out |= outside(z[row], T[row], V[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double z = *columns[0];
    const double T = *columns[1];
    const double *V = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z, T, V[row]);
        out |= outside(z, T, V[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double T, double V)
{
    const double u = (C_F_per_R*z/T)*V;
    return (u/z)*exp_(u);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], T[row], V[row]);
        out |= outside(z[row], T[row], V[row]);
    }
    *bad |= out;
}

INLINE double by_T(double z, double T, double V)
{
    const double u = (C_F_per_R*z/T)*V;
    return (-u/T)*exp_(u);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(z[row], T[row], V[row]);
        out |= outside(z[row], T[row], V[row]);
    }
    *bad |= out;
}

INLINE double by_V(double z, double T, double V)
{
    const double w = C_F_per_R*z/T;
    const double u = V*w;
    return w*exp_(u);
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(z[row], T[row], V[row]);
        out |= outside(z[row], T[row], V[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_nernst_ratio = {"nernst_ratio", "09637aa0598ed856", 3, 3u, FUNCTIONS};
