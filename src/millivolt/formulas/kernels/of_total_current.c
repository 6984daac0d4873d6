/* The current of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double x, double A)
{
    double bad = 0.0;
    bad = (A <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double x, double A)
{
    return A*x;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *A = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], A[row]);
        out |= outside(x[row], A[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double A = *columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], A);
        out |= outside(x[row], A);
    }
    *bad |= out;
}

INLINE double by_x(double x, double A)
{
    return A;
}

static SLOPES by_x_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *A = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_x(x[row], A[row]);
        out |= outside(x[row], A[row]);
    }
    *bad |= out;
}

INLINE double by_A(double x, double A)
{
    return x;
}

static SLOPES by_A_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *A = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_A(x[row], A[row]);
        out |= outside(x[row], A[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"x", by_x_columns, NULL, NULL, NULL},
    {"A", by_A_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_total_current = {"total_current", "0a97c16ba3b71c25", 2, 2u, FUNCTIONS};
