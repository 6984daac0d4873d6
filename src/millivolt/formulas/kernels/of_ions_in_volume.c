/* Ions in a volume. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_N_A = 6.02214076e+23;

INLINE uint64_t outside(double c, double volume)
{
    double bad = 0.0;
    bad = (c <= 0.0) ? 1.0 : bad;
    bad = (volume <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double c, double volume)
{
    return C_N_A*volume*c;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double *volume = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c[row], volume[row]);
        out |= outside(c[row], volume[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double volume = *columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c[row], volume);
        out |= outside(c[row], volume);
    }
    *bad |= out;
}

INLINE double by_c(double c, double volume)
{
    return C_N_A*volume;
}

static SLOPES by_c_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double *volume = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c(c[row], volume[row]);
        out |= outside(c[row], volume[row]);
    }
    *bad |= out;
}

INLINE double by_volume(double c, double volume)
{
    return C_N_A*c;
}

static SLOPES by_volume_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double *volume = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_volume(c[row], volume[row]);
        out |= outside(c[row], volume[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"c", by_c_columns, NULL, NULL, NULL},
    {"volume", by_volume_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ions_in_volume = {"ions_in_volume", "dfb4b359acec704b", 2, 2u, FUNCTIONS};
