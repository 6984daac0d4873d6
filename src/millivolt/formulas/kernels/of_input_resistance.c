/* Input resistance of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double d, double R_m, double R_i)
{
    double bad = 0.0;
    bad = (d <= 0.0) ? 1.0 : bad;
    bad = (R_m <= 0.0) ? 1.0 : bad;
    bad = (R_i <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double d, double R_m, double R_i)
{
    return (2.0/PI)*sqrt(R_i*R_m)/(d*sqrt(d));
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *d = columns[0];
    const double *R_m = columns[1];
    const double *R_i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(d[row], R_m[row], R_i[row]);
        out |= outside(d[row], R_m[row], R_i[row]);
    }
    *bad |= out;
}

INLINE double by_d(double d, double R_m, double R_i)
{
    return -(3.0/PI)*sqrt(R_i*R_m)/(d*d*sqrt(d));
}

static SLOPES by_d_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *d = columns[0];
    const double *R_m = columns[1];
    const double *R_i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_d(d[row], R_m[row], R_i[row]);
        out |= outside(d[row], R_m[row], R_i[row]);
    }
    *bad |= out;
}

INLINE double by_R_m(double d, double R_m, double R_i)
{
    return sqrt(R_i/R_m)/(PI*(d*sqrt(d)));
}

static SLOPES by_R_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *d = columns[0];
    const double *R_m = columns[1];
    const double *R_i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R_m(d[row], R_m[row], R_i[row]);
        out |= outside(d[row], R_m[row], R_i[row]);
    }
    *bad |= out;
}

INLINE double by_R_i(double d, double R_m, double R_i)
{
    return sqrt(R_m/R_i)/(PI*(d*sqrt(d)));
}

static SLOPES by_R_i_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *d = columns[0];
    const double *R_m = columns[1];
    const double *R_i = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R_i(d[row], R_m[row], R_i[row]);
        out |= outside(d[row], R_m[row], R_i[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"d", by_d_columns, NULL, NULL, NULL},
    {"R_m", by_R_m_columns, NULL, NULL, NULL},
    {"R_i", by_R_i_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_input_resistance = {"input_resistance", "db31a09c28e23b44", 3, 0u, FUNCTIONS};
