/* Attenuation along a cable. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double x, double lam)
{
    double bad = 0.0;
    bad = (lam <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double x, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return quick_decay(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *lam = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], lam[row]);
        out |= outside(x[row], lam[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double lam = *columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], lam);
        out |= outside(x[row], lam);
    }
    *bad |= out;
}

INLINE double by_x(double x, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return (-sign_(x)/lam)*decay(u);
}

static SLOPES by_x_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *lam = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_x(x[row], lam[row]);
        out |= outside(x[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_lam(double x, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return (u/lam)*decay(u);
}

static SLOPES by_lam_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *lam = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_lam(x[row], lam[row]);
        out |= outside(x[row], lam[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"x", by_x_columns, NULL, NULL, NULL},
    {"lam", by_lam_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_cable_attenuation = {"cable_attenuation", "2e86e931b8fa1bcb", 2, 2u, FUNCTIONS};
