/* Time constant of a gate. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double alpha, double beta)
{
    double bad = 0.0;
    bad = (alpha <= 0.0) ? 1.0 : bad;
    bad = (beta <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double alpha, double beta)
{
    return 1.0/(alpha + beta);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *alpha = columns[0];
    const double *beta = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(alpha[row], beta[row]);
        out |= outside(alpha[row], beta[row]);
    }
    *bad |= out;
}

INLINE double by_alpha(double alpha, double beta)
{
    return (-1.0)/(alpha + beta)/(alpha + beta);
}

static SLOPES by_alpha_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *alpha = columns[0];
    const double *beta = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_alpha(alpha[row], beta[row]);
        out |= outside(alpha[row], beta[row]);
    }
    *bad |= out;
}

INLINE double by_beta(double alpha, double beta)
{
    return (-1.0)/(alpha + beta)/(alpha + beta);
}

static SLOPES by_beta_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *alpha = columns[0];
    const double *beta = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_beta(alpha[row], beta[row]);
        out |= outside(alpha[row], beta[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"alpha", by_alpha_columns, NULL, NULL, NULL},
    {"beta", by_beta_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_gate_time_constant = {"gate_time_constant", "132570e5ba2a2c07", 2, 0u, FUNCTIONS};
