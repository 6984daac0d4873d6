/* Resistance. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double g)
{
    double bad = 0.0;
    bad = (g <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double g)
{
    return 1.0/g;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *g = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(g[row]);
        out |= outside(g[row]);
    }
    *bad |= out;
}

INLINE double by_g(double g)
{
    return -1.0/(g*g);
}

static SLOPES by_g_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *g = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_g(g[row]);
        out |= outside(g[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"g", by_g_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_resistance = {"resistance", "c06c9bc613efbfc9", 1, 0u, FUNCTIONS};
