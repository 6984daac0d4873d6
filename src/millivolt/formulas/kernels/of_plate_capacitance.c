/* Capacitance of a membrane. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_eps_0 = 8.8541878188e-12;

INLINE uint64_t outside(double eps_r, double d)
{
    double bad = 0.0;
    bad = (eps_r <= 0.0) ? 1.0 : bad;
    bad = (d <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double eps_r, double d)
{
    return C_eps_0*eps_r/d;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *d = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(eps_r[row], d[row]);
        out |= outside(eps_r[row], d[row]);
    }
    *bad |= out;
}

INLINE double by_eps_r(double eps_r, double d)
{
    return C_eps_0/d;
}

static SLOPES by_eps_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *d = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_eps_r(eps_r[row], d[row]);
        out |= outside(eps_r[row], d[row]);
    }
    *bad |= out;
}

INLINE double by_d(double eps_r, double d)
{
    return -C_eps_0*eps_r/(d*d);
}

static SLOPES by_d_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *d = columns[1];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_d(eps_r[row], d[row]);
        out |= outside(eps_r[row], d[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"eps_r", by_eps_r_columns, NULL, NULL, NULL},
    {"d", by_d_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_plate_capacitance = {"plate_capacitance", "9636e74cbeb1903c", 2, 0u, FUNCTIONS};
