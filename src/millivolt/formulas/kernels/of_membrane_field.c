/* Field in the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double V, double d)
{
    return (uint64_t)((d <= 0.0));
}

INLINE double value(double V, double d)
{
    return V/d;
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL by_d_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_membrane_field = {"membrane_field", "digest:105b70fb43ccf61e", 2, 2u, FUNCTIONS};
