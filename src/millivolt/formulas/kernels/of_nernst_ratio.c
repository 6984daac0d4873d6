/* Nernst ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double z, double T, double V)
{
    return (uint64_t)((z == 0.0) | (T <= 0.0));
}

INLINE double value(double z, double T, double V)
{
    const double u = (C_F_per_R*z/T)*V;
    return exp_(u);
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return (C_F_per_R/T)*V*exp_(u);
}

static KERNEL by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return -(C_F_per_R*z/(T*T))*V*exp_(u);
}

static KERNEL by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F_per_R*z/T)*exp_(u);
}

static KERNEL by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_nernst_ratio = {"nernst_ratio", "digest:161695a43e097c4b", 3, 3u, FUNCTIONS};
