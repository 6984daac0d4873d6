/* Steady state of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double x, double V_0, double lam)
{
    double bad = 0.0;
    bad = (lam <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double x, double V_0, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return V_0*quick_decay(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *V_0 = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], V_0[row], lam[row]);
        out |= outside(x[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *V_0 = columns[1];
    const double lam = *columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(x[row], V_0[row], lam);
        out |= outside(x[row], V_0[row], lam);
    }
    *bad |= out;
}

INLINE double by_x(double x, double V_0, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return (-V_0*sign_(x)/lam)*decay(u);
}

static SLOPES by_x_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *V_0 = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_x(x[row], V_0[row], lam[row]);
        out |= outside(x[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_V_0(double x, double V_0, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return decay(u);
}

static SLOPES by_V_0_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *V_0 = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V_0(x[row], V_0[row], lam[row]);
        out |= outside(x[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_lam(double x, double V_0, double lam)
{
    const double u = (1.0/lam)*fabs(x);
    return (V_0*u/lam)*decay(u);
}

static SLOPES by_lam_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *x = columns[0];
    const double *V_0 = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_lam(x[row], V_0[row], lam[row]);
        out |= outside(x[row], V_0[row], lam[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"x", by_x_columns, NULL, NULL, NULL},
    {"V_0", by_V_0_columns, NULL, NULL, NULL},
    {"lam", by_lam_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_cable_steady_state = {"cable_steady_state", "dfb3665b65a74152", 3, 4u, FUNCTIONS};
