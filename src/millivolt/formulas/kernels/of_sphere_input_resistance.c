/* Input resistance of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double R_m, double r)
{
    double bad = 0.0;
    bad = (R_m <= 0.0) ? 1.0 : bad;
    bad = (r <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double R_m, double r)
{
    return ((0.25)/PI)*R_m/(r*r);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_m = columns[0];
    const double *r = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(R_m[row], r[row]);
        out |= outside(R_m[row], r[row]);
    }
    *bad |= out;
}

INLINE double by_R_m(double R_m, double r)
{
    return ((0.25)/PI)/(r*r);
}

static SLOPES by_R_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_m = columns[0];
    const double *r = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R_m(R_m[row], r[row]);
        out |= outside(R_m[row], r[row]);
    }
    *bad |= out;
}

INLINE double by_r(double R_m, double r)
{
    return -((0.5)/PI)*R_m/(r*r*r);
}

static SLOPES by_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_m = columns[0];
    const double *r = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_r(R_m[row], r[row]);
        out |= outside(R_m[row], r[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"R_m", by_R_m_columns, NULL, NULL, NULL},
    {"r", by_r_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sphere_input_resistance = {"sphere_input_resistance", "e9214bdb686fa596", 2, 0u, FUNCTIONS};
