/* Pump potential. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double I_pump, double g_total)
{
    double bad = 0.0;
    bad = (g_total <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double I_pump, double g_total)
{
    return -I_pump/g_total;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *I_pump = columns[0];
    const double *g_total = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(I_pump[row], g_total[row]);
        out |= outside(I_pump[row], g_total[row]);
    }
    *bad |= out;
}

INLINE double by_I_pump(double I_pump, double g_total)
{
    return -1.0/g_total;
}

static SLOPES by_I_pump_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *I_pump = columns[0];
    const double *g_total = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_I_pump(I_pump[row], g_total[row]);
        out |= outside(I_pump[row], g_total[row]);
    }
    *bad |= out;
}

INLINE double by_g_total(double I_pump, double g_total)
{
    return I_pump/(g_total*g_total);
}

static SLOPES by_g_total_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *I_pump = columns[0];
    const double *g_total = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_g_total(I_pump[row], g_total[row]);
        out |= outside(I_pump[row], g_total[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"I_pump", by_I_pump_columns, NULL, NULL, NULL},
    {"g_total", by_g_total_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_pump_potential = {"pump_potential", "ce1fa13e93c4abd6", 2, 0u, FUNCTIONS};
