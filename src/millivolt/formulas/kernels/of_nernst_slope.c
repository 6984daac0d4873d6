/* Nernst slope. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double z, double T)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double T)
{
    return C_R_per_F*log_(10.0)*T/z;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], T[row]);
        out |= outside(z[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double T)
{
    return -C_R_per_F*log_(10.0)*T/(z*z);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], T[row]);
        out |= outside(z[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_T(double z, double T)
{
    return C_R_per_F*log_(10.0)/z;
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(z[row], T[row]);
        out |= outside(z[row], T[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_nernst_slope = {"nernst_slope", "c56943ff7d137270", 2, 0u, FUNCTIONS};
