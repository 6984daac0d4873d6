/* Slope factor. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double z_g, double T)
{
    double bad = 0.0;
    bad = (z_g == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z_g, double T)
{
    return C_R_per_F*T/z_g;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z_g = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z_g[row], T[row]);
        out |= outside(z_g[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_z_g(double z_g, double T)
{
    return -C_R_per_F*T/(z_g*z_g);
}

static SLOPES by_z_g_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z_g = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z_g(z_g[row], T[row]);
        out |= outside(z_g[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_T(double z_g, double T)
{
    return C_R_per_F/z_g;
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z_g = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(z_g[row], T[row]);
        out |= outside(z_g[row], T[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"z_g", by_z_g_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_boltzmann_slope_factor = {"boltzmann_slope_factor", "7aeeae994bddcbf7", 2, 0u, FUNCTIONS};
