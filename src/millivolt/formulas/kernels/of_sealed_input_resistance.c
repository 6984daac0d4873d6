/* Input resistance of a sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double R_inf, double l, double lam)
{
    double bad = 0.0;
    bad = (R_inf <= 0.0) ? 1.0 : bad;
    bad = (l <= 0.0) ? 1.0 : bad;
    bad = (lam <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double R_inf, double l, double lam)
{
    const double u = 2.0*l/lam;
    return R_inf*(1.0 + lam*quick_bernoulli_0(u)/l);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_inf = columns[0];
    const double *l = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(R_inf[row], l[row], lam[row]);
        out |= outside(R_inf[row], l[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_R_inf(double R_inf, double l, double lam)
{
    const double u = 2.0*l/lam;
    return 1.0 + lam*bernoulli_0(u)/l;
}

static SLOPES by_R_inf_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_inf = columns[0];
    const double *l = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R_inf(R_inf[row], l[row], lam[row]);
        out |= outside(R_inf[row], l[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_l(double R_inf, double l, double lam)
{
    const double u = 2.0*l/lam;
    return R_inf*(-2.0*bernoulli_1(u)/l - lam*bernoulli_0(u)/(l*l));
}

static SLOPES by_l_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_inf = columns[0];
    const double *l = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_l(R_inf[row], l[row], lam[row]);
        out |= outside(R_inf[row], l[row], lam[row]);
    }
    *bad |= out;
}

INLINE double by_lam(double R_inf, double l, double lam)
{
    const double u = 2.0*l/lam;
    return R_inf*(2.0*bernoulli_1(u)/lam + bernoulli_0(u)/l);
}

static SLOPES by_lam_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R_inf = columns[0];
    const double *l = columns[1];
    const double *lam = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_lam(R_inf[row], l[row], lam[row]);
        out |= outside(R_inf[row], l[row], lam[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"R_inf", by_R_inf_columns, NULL, NULL, NULL},
    {"l", by_l_columns, NULL, NULL, NULL},
    {"lam", by_lam_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sealed_input_resistance = {"sealed_input_resistance", "d32ec183b36ce8cb", 3, 0u, FUNCTIONS};
