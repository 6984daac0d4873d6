/* Area of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double r)
{
    double bad = 0.0;
    bad = (r <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double r)
{
    return 4.0*PI*(r*r);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(r[row]);
        out |= outside(r[row]);
    }
    *bad |= out;
}

INLINE double by_r(double r)
{
    return 8.0*PI*r;
}

static SLOPES by_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_r(r[row]);
        out |= outside(r[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"r", by_r_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sphere_area = {"sphere_area", "b29299e22b340ea9", 1, 0u, FUNCTIONS};
