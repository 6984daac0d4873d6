/* Steady state of a gate. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double alpha, double beta)
{
    return (uint64_t)((alpha <= 0.0) | (beta <= 0.0));
}

INLINE double value(double alpha, double beta)
{
    return alpha/(alpha + beta);
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return beta/((alpha + beta)*(alpha + beta));
}

static KERNEL by_alpha_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return -alpha/((alpha + beta)*(alpha + beta));
}

static KERNEL by_beta_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_gate_steady_state = {"gate_steady_state", "digest:94068b7b98a7ac76", 2, 0u, FUNCTIONS};
