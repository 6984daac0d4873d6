/* Rectification ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double c_in, double c_out)
{
    double bad = 0.0;
    bad = (c_in <= 0.0) ? 1.0 : bad;
    bad = (c_out <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double c_in, double c_out)
{
    return c_in/c_out;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_in = columns[0];
    const double *c_out = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c_in[row], c_out[row]);
        out |= outside(c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_c_in(double c_in, double c_out)
{
    return 1.0/c_out;
}

static SLOPES by_c_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_in = columns[0];
    const double *c_out = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_in(c_in[row], c_out[row]);
        out |= outside(c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_c_out(double c_in, double c_out)
{
    return -c_in/(c_out*c_out);
}

static SLOPES by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_in = columns[0];
    const double *c_out = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_out(c_in[row], c_out[row]);
        out |= outside(c_in[row], c_out[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"c_in", by_c_in_columns, NULL, NULL, NULL},
    {"c_out", by_c_out_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_rectification_ratio = {"rectification_ratio", "08fdbbd829783662", 2, 0u, FUNCTIONS};
