/* Free energy of a redox reaction. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;

INLINE uint64_t outside(double n, double E)
{
    double bad = 0.0;
    bad = (n <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double n, double E)
{
    return -C_F*n*E;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n[row], E[row]);
        out |= outside(n[row], E[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double n = *columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n, E[row]);
        out |= outside(n, E[row]);
    }
    *bad |= out;
}

INLINE double by_n(double n, double E)
{
    return -C_F*E;
}

static SLOPES by_n_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_n(n[row], E[row]);
        out |= outside(n[row], E[row]);
    }
    *bad |= out;
}

INLINE double by_E(double n, double E)
{
    return -C_F*n;
}

static SLOPES by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *E = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E(n[row], E[row]);
        out |= outside(n[row], E[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"n", by_n_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_redox_free_energy = {"redox_free_energy", "06d410c8b9b8e36e", 2, 1u, FUNCTIONS};
