/* Diffusion time. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double x, double D)
{
    double bad = 0.0;
    bad = (x <= 0.0) ? 1.0 : bad;
    bad = (D <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double x, double D)
{
    return ((0.5)/D)*(x*x);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *D = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], D[row]);
        out |= outside(x[row], D[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double D = *columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], D);
        out |= outside(x[row], D);
    }
    *bad |= out;
}

INLINE double by_x(double x, double D)
{
    return x/D;
}

static SLOPES by_x_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *D = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_x(x[row], D[row]);
        out |= outside(x[row], D[row]);
    }
    *bad |= out;
}

INLINE double by_D(double x, double D)
{
    return -((0.5)/(D*D))*(x*x);
}

static SLOPES by_D_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *D = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_D(x[row], D[row]);
        out |= outside(x[row], D[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"x", by_x_columns, NULL, NULL, NULL},
    {"D", by_D_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_diffusion_time = {"diffusion_time", "3a399f4a995bc75b", 2, 2u, FUNCTIONS};
