/* Macroscopic current. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double N, double p, double i)
{
    double bad = 0.0;
    bad = (N < 0.0) ? 1.0 : bad;
    bad = (p <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double N, double p, double i)
{
    return N*i*p;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *N = columns[0];
    const double *p = columns[1];
    const double *i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(N[row], p[row], i[row]);
        out |= outside(N[row], p[row], i[row]);
    }
    *bad |= out;
}

INLINE double by_N(double N, double p, double i)
{
    return i*p;
}

static SLOPES by_N_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *N = columns[0];
    const double *p = columns[1];
    const double *i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_N(N[row], p[row], i[row]);
        out |= outside(N[row], p[row], i[row]);
    }
    *bad |= out;
}

INLINE double by_p(double N, double p, double i)
{
    return N*i;
}

static SLOPES by_p_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *N = columns[0];
    const double *p = columns[1];
    const double *i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_p(N[row], p[row], i[row]);
        out |= outside(N[row], p[row], i[row]);
    }
    *bad |= out;
}

INLINE double by_i(double N, double p, double i)
{
    return N*p;
}

static SLOPES by_i_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *N = columns[0];
    const double *p = columns[1];
    const double *i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_i(N[row], p[row], i[row]);
        out |= outside(N[row], p[row], i[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"N", by_N_columns, NULL, NULL, NULL},
    {"p", by_p_columns, NULL, NULL, NULL},
    {"i", by_i_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_macroscopic_current = {"macroscopic_current", "31e28280a465597a", 3, 0u, FUNCTIONS};
