/* Concentration change. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_N_A = 1.6605390671738466e-24;

INLINE uint64_t outside(double n, double volume)
{
    double bad = 0.0;
    bad = (volume <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double n, double volume)
{
    return C_per_per_N_A*n/volume;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *volume = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n[row], volume[row]);
        out |= outside(n[row], volume[row]);
    }
    *bad |= out;
}

INLINE double by_n(double n, double volume)
{
    return C_per_per_N_A/volume;
}

static SLOPES by_n_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *volume = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_n(n[row], volume[row]);
        out |= outside(n[row], volume[row]);
    }
    *bad |= out;
}

INLINE double by_volume(double n, double volume)
{
    return -C_per_per_N_A*n/(volume*volume);
}

static SLOPES by_volume_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *volume = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_volume(n[row], volume[row]);
        out |= outside(n[row], volume[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"n", by_n_columns, NULL, NULL, NULL},
    {"volume", by_volume_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_concentration_change = {"concentration_change", "5ca8f86388fb0a1c", 2, 0u, FUNCTIONS};
