/* Conductance. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double R)
{
    double bad = 0.0;
    bad = (R <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double R)
{
    return 1.0/R;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(R[row]);
        out |= outside(R[row]);
    }
    *bad |= out;
}

INLINE double by_R(double R)
{
    return -1.0/(R*R);
}

static SLOPES by_R_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *R = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R(R[row]);
        out |= outside(R[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"R", by_R_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_conductance = {"conductance", "7c320aba20c091cf", 1, 0u, FUNCTIONS};
