/* Fractional change. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double dc, double c)
{
    double bad = 0.0;
    bad = (c <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double dc, double c)
{
    return dc/c;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dc = columns[0];
    const double *c = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dc[row], c[row]);
        out |= outside(dc[row], c[row]);
    }
    *bad |= out;
}

INLINE double by_dc(double dc, double c)
{
    return 1.0/c;
}

static SLOPES by_dc_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dc = columns[0];
    const double *c = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dc(dc[row], c[row]);
        out |= outside(dc[row], c[row]);
    }
    *bad |= out;
}

INLINE double by_c(double dc, double c)
{
    return -dc/(c*c);
}

static SLOPES by_c_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dc = columns[0];
    const double *c = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c(dc[row], c[row]);
        out |= outside(dc[row], c[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"dc", by_dc_columns, NULL, NULL, NULL},
    {"c", by_c_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_fractional_change = {"fractional_change", "f1bcfc803c0d0fbb", 2, 0u, FUNCTIONS};
