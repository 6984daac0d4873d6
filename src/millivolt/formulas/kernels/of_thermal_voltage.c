/* Thermal voltage. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double T)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T)
{
    return C_R_per_F*T;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row]);
        out |= outside(T[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T)
{
    return C_R_per_F;
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row]);
        out |= outside(T[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_thermal_voltage = {"thermal_voltage", "25b1088fe67f8265", 1, 0u, FUNCTIONS};
