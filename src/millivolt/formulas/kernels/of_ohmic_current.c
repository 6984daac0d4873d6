/* Ohmic current. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double g, double V, double E)
{
    double bad = 0.0;
    return to_bits(bad);
}

INLINE double value(double g, double V, double E)
{
    return g*(-E + V);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *g = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(g[row], V[row], E[row]);
        out |= outside(g[row], V[row], E[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double g = *columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(g, V[row], E[row]);
        out |= outside(g, V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_g(double g, double V, double E)
{
    return -E + V;
}

static SLOPES by_g_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *g = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_g(g[row], V[row], E[row]);
        out |= outside(g[row], V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_V(double g, double V, double E)
{
    return g;
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *g = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(g[row], V[row], E[row]);
        out |= outside(g[row], V[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_E(double g, double V, double E)
{
    return -g;
}

static SLOPES by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *g = columns[0];
    const double *V = columns[1];
    const double *E = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E(g[row], V[row], E[row]);
        out |= outside(g[row], V[row], E[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"g", by_g_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ohmic_current = {"ohmic_current", "fdebb6a8d6fbdb67", 3, 1u, FUNCTIONS};
