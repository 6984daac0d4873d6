/* Driving force. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double V, double E)
{
    double bad = 0.0;
    return to_bits(bad);
}

INLINE double value(double V, double E)
{
    return -E + V;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], E[row]);
        out |= outside(V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_V(double V, double E)
{
    return 1.0;
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(V[row], E[row]);
        out |= outside(V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_E(double V, double E)
{
    return -1.0;
}

static SLOPES by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E(V[row], E[row]);
        out |= outside(V[row], E[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_driving_force = {"driving_force", "ab79a40a6db698ff", 2, 0u, FUNCTIONS};
