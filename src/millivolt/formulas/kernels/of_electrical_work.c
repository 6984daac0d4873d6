/* Electrical work. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;

INLINE uint64_t outside(double z, double dV)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double dV)
{
    return C_F*z*dV;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *dV = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], dV[row]);
        out |= outside(z[row], dV[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double z = *columns[0];
    const double *dV = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z, dV[row]);
        out |= outside(z, dV[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double dV)
{
    return C_F*dV;
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *dV = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], dV[row]);
        out |= outside(z[row], dV[row]);
    }
    *bad |= out;
}

INLINE double by_dV(double z, double dV)
{
    return C_F*z;
}

static SLOPES by_dV_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *dV = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dV(z[row], dV[row]);
        out |= outside(z[row], dV[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"dV", by_dV_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_electrical_work = {"electrical_work", "cf702abde7d20a0c", 2, 1u, FUNCTIONS};
