/* Osmotic pressure. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R = 8.31446261815324;

INLINE uint64_t outside(double c, double T)
{
    double bad = 0.0;
    bad = (c <= 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double c, double T)
{
    return C_R*T*c;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c[row], T[row]);
        out |= outside(c[row], T[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double T = *columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c[row], T);
        out |= outside(c[row], T);
    }
    *bad |= out;
}

INLINE double by_c(double c, double T)
{
    return C_R*T;
}

static SLOPES by_c_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c(c[row], T[row]);
        out |= outside(c[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_T(double c, double T)
{
    return C_R*c;
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c = columns[0];
    const double *T = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(c[row], T[row]);
        out |= outside(c[row], T[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"c", by_c_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_osmotic_pressure = {"osmotic_pressure", "7ecd82c4c59fa718", 2, 2u, FUNCTIONS};
