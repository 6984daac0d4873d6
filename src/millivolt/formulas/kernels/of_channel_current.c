/* Single-channel current. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double gamma, double V, double E)
{
    double bad = 0.0;
    bad = (gamma < 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double gamma, double V, double E)
{
    return gamma*(-E + V);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *gamma = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(gamma[row], V[row], E[row]);
        out |= outside(gamma[row], V[row], E[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double gamma = *columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(gamma, V[row], E[row]);
        out |= outside(gamma, V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_gamma(double gamma, double V, double E)
{
    return -E + V;
}

static SLOPES by_gamma_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *gamma = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_gamma(gamma[row], V[row], E[row]);
        out |= outside(gamma[row], V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_V(double gamma, double V, double E)
{
    return gamma;
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *gamma = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(gamma[row], V[row], E[row]);
        out |= outside(gamma[row], V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_E(double gamma, double V, double E)
{
    return -gamma;
}

static SLOPES by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *gamma = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E(gamma[row], V[row], E[row]);
        out |= outside(gamma[row], V[row], E[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"gamma", by_gamma_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_channel_current = {"channel_current", "5725001a50555145", 3, 1u, FUNCTIONS};
