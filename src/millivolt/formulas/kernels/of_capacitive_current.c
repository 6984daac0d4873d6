/* Capacitive current. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double c_m, double A, double dV_dt)
{
    double bad = 0.0;
    bad = (c_m <= 0.0) ? 1.0 : bad;
    bad = (A <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double c_m, double A, double dV_dt)
{
    return A*c_m*dV_dt;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV_dt = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c_m[row], A[row], dV_dt[row]);
        out |= outside(c_m[row], A[row], dV_dt[row]);
    }
    *bad |= out;
}

INLINE double by_c_m(double c_m, double A, double dV_dt)
{
    return A*dV_dt;
}

static SLOPES by_c_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV_dt = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_m(c_m[row], A[row], dV_dt[row]);
        out |= outside(c_m[row], A[row], dV_dt[row]);
    }
    *bad |= out;
}

INLINE double by_A(double c_m, double A, double dV_dt)
{
    return c_m*dV_dt;
}

static SLOPES by_A_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV_dt = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_A(c_m[row], A[row], dV_dt[row]);
        out |= outside(c_m[row], A[row], dV_dt[row]);
    }
    *bad |= out;
}

INLINE double by_dV_dt(double c_m, double A, double dV_dt)
{
    return A*c_m;
}

static SLOPES by_dV_dt_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV_dt = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dV_dt(c_m[row], A[row], dV_dt[row]);
        out |= outside(c_m[row], A[row], dV_dt[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"c_m", by_c_m_columns, NULL, NULL, NULL},
    {"A", by_A_columns, NULL, NULL, NULL},
    {"dV_dt", by_dV_dt_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_capacitive_current = {"capacitive_current", "40d693fc627419c5", 3, 0u, FUNCTIONS};
