/* Sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double x, double l, double V_0, double lam)
{
    double bad = 0.0;
    bad = (x < 0.0) ? 1.0 : bad;
    bad = (l <= 0.0) ? 1.0 : bad;
    bad = (lam <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double x, double l, double V_0, double lam)
{
    return (V_0*(exp_((-2.0*l + x)/lam) + quick_decay(x/lam)))*quick_logistic(2.0*l/lam);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *l = columns[1];
    const double *V_0 = columns[2];
    const double *lam = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], l[row], V_0[row], lam[row]);
        out |= outside(x[row], l[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double l = *columns[1];
    const double *V_0 = columns[2];
    const double lam = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], l, V_0[row], lam);
        out |= outside(x[row], l, V_0[row], lam);
    }
    *bad |= out;
}

INLINE double by_x(double x, double l, double V_0, double lam)
{
    const double u = 2.0*l/lam;
    return (V_0*exp_difference((-2.0*l + x)/lam, -x/lam, (2.0/lam)*(-l + x))/lam)*logistic(u);
}

static SLOPES by_x_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *l = columns[1];
    const double *V_0 = columns[2];
    const double *lam = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_x(x[row], l[row], V_0[row], lam[row]);
        out |= outside(x[row], l[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_l(double x, double l, double V_0, double lam)
{
    const double u = 2.0*l/lam;
    return -(2.0/lam)*V_0*exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, (2.0/lam)*x)*(logistic(u)*logistic(u));
}

static SLOPES by_l_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *l = columns[1];
    const double *V_0 = columns[2];
    const double *lam = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_l(x[row], l[row], V_0[row], lam[row]);
        out |= outside(x[row], l[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_V_0(double x, double l, double V_0, double lam)
{
    return (exp_((-2.0*l + x)/lam) + decay(x/lam))*logistic(2.0*l/lam);
}

static SLOPES by_V_0_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *l = columns[1];
    const double *V_0 = columns[2];
    const double *lam = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V_0(x[row], l[row], V_0[row], lam[row]);
        out |= outside(x[row], l[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_lam(double x, double l, double V_0, double lam)
{
    const double u = 2.0*l/lam;
    return V_0*(-x*exp_difference((-4.0*l + x)/lam, -x/lam, (2.0/lam)*(-2.0*l + x)) + (2.0*l - x)*exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, (2.0/lam)*x))*(logistic(u)*logistic(u))/(lam*lam);
}

static SLOPES by_lam_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *l = columns[1];
    const double *V_0 = columns[2];
    const double *lam = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_lam(x[row], l[row], V_0[row], lam[row]);
        out |= outside(x[row], l[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"x", by_x_columns, NULL, NULL, NULL},
    {"l", by_l_columns, NULL, NULL, NULL},
    {"V_0", by_V_0_columns, NULL, NULL, NULL},
    {"lam", by_lam_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sealed_cable = {"sealed_cable", "f4e496c24f4cf401", 4, 10u, FUNCTIONS};
