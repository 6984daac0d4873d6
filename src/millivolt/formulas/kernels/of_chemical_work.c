/* Chemical work. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R = 8.31446261815324;

INLINE uint64_t outside(double T, double c_from, double c_to)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (c_from <= 0.0) ? 1.0 : bad;
    bad = (c_to <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T, double c_from, double c_to)
{
    return C_R*T*log_ratio(c_to, c_from);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *c_from = columns[1];
    const double *c_to = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row], c_from[row], c_to[row]);
        out |= outside(T[row], c_from[row], c_to[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double T = *columns[0];
    const double *c_from = columns[1];
    const double *c_to = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T, c_from[row], c_to[row]);
        out |= outside(T, c_from[row], c_to[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T, double c_from, double c_to)
{
    return C_R*log_ratio(c_to, c_from);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *c_from = columns[1];
    const double *c_to = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row], c_from[row], c_to[row]);
        out |= outside(T[row], c_from[row], c_to[row]);
    }
    *bad |= out;
}

INLINE double by_c_from(double T, double c_from, double c_to)
{
    return -C_R*T/c_from;
}

static SLOPES by_c_from_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *c_from = columns[1];
    const double *c_to = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_from(T[row], c_from[row], c_to[row]);
        out |= outside(T[row], c_from[row], c_to[row]);
    }
    *bad |= out;
}

INLINE double by_c_to(double T, double c_from, double c_to)
{
    return C_R*T/c_to;
}

static SLOPES by_c_to_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *c_from = columns[1];
    const double *c_to = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_to(T[row], c_from[row], c_to[row]);
        out |= outside(T[row], c_from[row], c_to[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"c_from", by_c_from_columns, NULL, NULL, NULL},
    {"c_to", by_c_to_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_chemical_work = {"chemical_work", "dba6ef42e331ec62", 3, 1u, FUNCTIONS};
