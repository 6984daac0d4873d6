/* Current of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;

INLINE uint64_t outside(double J_cycle)
{
    double bad = 0.0;
    return to_bits(bad);
}

INLINE double value(double J_cycle)
{
    return C_F*J_cycle;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *J_cycle = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(J_cycle[row]);
        out |= outside(J_cycle[row]);
    }
    *bad |= out;
}

INLINE double by_J_cycle(double J_cycle)
{
    return C_F;
}

static SLOPES by_J_cycle_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *J_cycle = columns[0];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_J_cycle(J_cycle[row]);
        out |= outside(J_cycle[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"J_cycle", by_J_cycle_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sodium_pump_current = {"sodium_pump_current", "5dcdb495cecbd39a", 1, 0u, FUNCTIONS};
