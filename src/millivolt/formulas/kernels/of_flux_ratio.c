/* Flux ratio (Ussing). Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double z, double V, double T, double c_in, double c_out)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (c_in <= 0.0) ? 1.0 : bad;
    bad = (c_out <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double V, double T, double c_in, double c_out)
{
    const double u = (C_F_per_R*z/T)*V;
    return (c_in/c_out)*exp_(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *V = columns[1];
    const double *T = columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double z = *columns[0];
    const double *V = columns[1];
    const double T = *columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z, V[row], T, c_in[row], c_out[row]);
        out |= outside(z, V[row], T, c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double V, double T, double c_in, double c_out)
{
    const double u = (C_F_per_R*z/T)*V;
    return (c_in*u/(z*c_out))*exp_(u);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *V = columns[1];
    const double *T = columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_V(double z, double V, double T, double c_in, double c_out)
{
    const double w = C_F_per_R*z/T;
    const double u = V*w;
    return (c_in*w/c_out)*exp_(u);
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *V = columns[1];
    const double *T = columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_T(double z, double V, double T, double c_in, double c_out)
{
    const double u = (C_F_per_R*z/T)*V;
    return (-c_in*u/(T*c_out))*exp_(u);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *V = columns[1];
    const double *T = columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_c_in(double z, double V, double T, double c_in, double c_out)
{
    const double u = (C_F_per_R*z/T)*V;
    return 1.0/c_out*exp_(u);
}

static SLOPES by_c_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *V = columns[1];
    const double *T = columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_in(z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_c_out(double z, double V, double T, double c_in, double c_out)
{
    const double u = (C_F_per_R*z/T)*V;
    return (-c_in/(c_out*c_out))*exp_(u);
}

static SLOPES by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *V = columns[1];
    const double *T = columns[2];
    const double *c_in = columns[3];
    const double *c_out = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_out(z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"c_in", by_c_in_columns, NULL, NULL, NULL},
    {"c_out", by_c_out_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_flux_ratio = {"flux_ratio", "01714f3967a5b2ab", 5, 5u, FUNCTIONS};
