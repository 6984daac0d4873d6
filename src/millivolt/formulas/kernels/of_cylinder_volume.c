/* Volume of a cylinder. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double L, double r)
{
    double bad = 0.0;
    bad = (L <= 0.0) ? 1.0 : bad;
    bad = (r <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double L, double r)
{
    return PI*L*(r*r);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *L = columns[0];
    const double *r = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(L[row], r[row]);
        out |= outside(L[row], r[row]);
    }
    *bad |= out;
}

INLINE double by_L(double L, double r)
{
    return PI*(r*r);
}

static SLOPES by_L_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *L = columns[0];
    const double *r = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_L(L[row], r[row]);
        out |= outside(L[row], r[row]);
    }
    *bad |= out;
}

INLINE double by_r(double L, double r)
{
    return 2.0*PI*L*r;
}

static SLOPES by_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *L = columns[0];
    const double *r = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_r(L[row], r[row]);
        out |= outside(L[row], r[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"L", by_L_columns, NULL, NULL, NULL},
    {"r", by_r_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_cylinder_volume = {"cylinder_volume", "8d093c7ec3a64b6e", 2, 0u, FUNCTIONS};
