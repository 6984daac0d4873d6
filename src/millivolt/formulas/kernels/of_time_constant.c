/* Time constant. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double R_m, double c_m)
{
    double bad = 0.0;
    bad = (R_m <= 0.0) ? 1.0 : bad;
    bad = (c_m <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double R_m, double c_m)
{
    return R_m*c_m;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_m = columns[0];
    const double *c_m = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(R_m[row], c_m[row]);
        out |= outside(R_m[row], c_m[row]);
    }
    *bad |= out;
}

INLINE double by_R_m(double R_m, double c_m)
{
    return c_m;
}

static SLOPES by_R_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_m = columns[0];
    const double *c_m = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R_m(R_m[row], c_m[row]);
        out |= outside(R_m[row], c_m[row]);
    }
    *bad |= out;
}

INLINE double by_c_m(double R_m, double c_m)
{
    return R_m;
}

static SLOPES by_c_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_m = columns[0];
    const double *c_m = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_m(R_m[row], c_m[row]);
        out |= outside(R_m[row], c_m[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"R_m", by_R_m_columns, NULL, NULL, NULL},
    {"c_m", by_c_m_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_time_constant = {"time_constant", "f5be989db4d8f277", 2, 0u, FUNCTIONS};
