/* Protons for an ATP. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_F = 1.0364269656262175e-05;

INLINE uint64_t outside(double dG_ATP, double pmf)
{
    double bad = 0.0;
    bad = !(pmf != 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double dG_ATP, double pmf)
{
    return C_per_per_F*dG_ATP/pmf;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *pmf = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dG_ATP[row], pmf[row]);
        out |= outside(dG_ATP[row], pmf[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double dG_ATP = *columns[0];
    const double *pmf = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dG_ATP, pmf[row]);
        out |= outside(dG_ATP, pmf[row]);
    }
    *bad |= out;
}

INLINE double by_dG_ATP(double dG_ATP, double pmf)
{
    return C_per_per_F/pmf;
}

static SLOPES by_dG_ATP_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *pmf = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dG_ATP(dG_ATP[row], pmf[row]);
        out |= outside(dG_ATP[row], pmf[row]);
    }
    *bad |= out;
}

INLINE double by_pmf(double dG_ATP, double pmf)
{
    return -C_per_per_F*dG_ATP/(pmf*pmf);
}

static SLOPES by_pmf_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *pmf = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_pmf(dG_ATP[row], pmf[row]);
        out |= outside(dG_ATP[row], pmf[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"dG_ATP", by_dG_ATP_columns, NULL, NULL, NULL},
    {"pmf", by_pmf_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_protons_per_atp = {"protons_per_atp", "fd0e7968d51ab766", 2, 1u, FUNCTIONS};
