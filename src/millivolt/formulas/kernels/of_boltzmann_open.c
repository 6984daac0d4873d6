/* Open probability. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double V, double V_half, double z_g, double T)
{
    double bad = 0.0;
    bad = (z_g == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double V, double V_half, double z_g, double T)
{
    const double u = (C_F_per_R*z_g/T)*(V - V_half);
    return quick_logistic(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *V_half = columns[1];
    const double *z_g = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], V_half[row], z_g[row], T[row]);
        out |= outside(V[row], V_half[row], z_g[row], T[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *V_half = columns[1];
    const double z_g = *columns[2];
    const double T = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], V_half[row], z_g, T);
        out |= outside(V[row], V_half[row], z_g, T);
    }
    *bad |= out;
}

INLINE double by_V(double V, double V_half, double z_g, double T)
{
    const double w = C_F_per_R*z_g/T;
    const double u = w*(V - V_half);
    return w*logistic(u)*logistic(-u);
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *V_half = columns[1];
    const double *z_g = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(V[row], V_half[row], z_g[row], T[row]);
        out |= outside(V[row], V_half[row], z_g[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_V_half(double V, double V_half, double z_g, double T)
{
    const double w = C_F_per_R*z_g/T;
    const double u = w*(V - V_half);
    return (-w)*logistic(u)*logistic(-u);
}

static SLOPES by_V_half_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *V_half = columns[1];
    const double *z_g = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V_half(V[row], V_half[row], z_g[row], T[row]);
        out |= outside(V[row], V_half[row], z_g[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_z_g(double V, double V_half, double z_g, double T)
{
    const double u = (C_F_per_R*z_g/T)*(V - V_half);
    return (u/z_g)*logistic(u)*logistic(-u);
}

static SLOPES by_z_g_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *V_half = columns[1];
    const double *z_g = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z_g(V[row], V_half[row], z_g[row], T[row]);
        out |= outside(V[row], V_half[row], z_g[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_T(double V, double V_half, double z_g, double T)
{
    const double u = (C_F_per_R*z_g/T)*(V - V_half);
    return (-u/T)*logistic(u)*logistic(-u);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *V_half = columns[1];
    const double *z_g = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(V[row], V_half[row], z_g[row], T[row]);
        out |= outside(V[row], V_half[row], z_g[row], T[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"V_half", by_V_half_columns, NULL, NULL, NULL},
    {"z_g", by_z_g_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_boltzmann_open = {"boltzmann_open", "aa62d06c724ba442", 4, 12u, FUNCTIONS};
