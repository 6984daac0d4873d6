/* Cutoff frequency. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double tau)
{
    double bad = 0.0;
    bad = (tau <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double tau)
{
    return ((0.5)/PI)/tau;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *tau = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(tau[row]);
        out |= outside(tau[row]);
    }
    *bad |= out;
}

INLINE double by_tau(double tau)
{
    return -((0.5)/PI)/(tau*tau);
}

static SLOPES by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *tau = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_tau(tau[row]);
        out |= outside(tau[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"tau", by_tau_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_cutoff_frequency = {"cutoff_frequency", "f2b590e96dfa6562", 1, 0u, FUNCTIONS};
