/* Ions in a second. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_q_e = 6.241509074460762e+18;

INLINE uint64_t outside(double I, double z)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double I, double z)
{
    return C_per_per_q_e*I/z;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *I = columns[0];
    const double *z = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(I[row], z[row]);
        out |= outside(I[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_I(double I, double z)
{
    return C_per_per_q_e/z;
}

static SLOPES by_I_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *I = columns[0];
    const double *z = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_I(I[row], z[row]);
        out |= outside(I[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_z(double I, double z)
{
    return -C_per_per_q_e*I/(z*z);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *I = columns[0];
    const double *z = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(I[row], z[row]);
        out |= outside(I[row], z[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"I", by_I_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ion_rate = {"ion_rate", "05e15e58175c3804", 2, 0u, FUNCTIONS};
