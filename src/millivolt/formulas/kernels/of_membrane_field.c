/* Field in the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double V, double d)
{
    double bad = 0.0;
    bad = (d <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double V, double d)
{
    return V/d;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], d[row]);
        out |= outside(V[row], d[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double d = *columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], d);
        out |= outside(V[row], d);
    }
    *bad |= out;
}

INLINE double by_V(double V, double d)
{
    return 1.0/d;
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(V[row], d[row]);
        out |= outside(V[row], d[row]);
    }
    *bad |= out;
}

INLINE double by_d(double V, double d)
{
    return -V/(d*d);
}

static SLOPES by_d_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_d(V[row], d[row]);
        out |= outside(V[row], d[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"d", by_d_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_membrane_field = {"membrane_field", "8e77216ad1a749d1", 2, 2u, FUNCTIONS};
