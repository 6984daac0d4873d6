/* Nernst potential. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double z, double T, double c_out, double c_in)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (c_out <= 0.0) ? 1.0 : bad;
    bad = (c_in <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double T, double c_out, double c_in)
{
    return (C_R_per_F*T/z)*log_ratio(c_out, c_in);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_out = columns[2];
    const double *c_in = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], T[row], c_out[row], c_in[row]);
        out |= outside(z[row], T[row], c_out[row], c_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double z = *columns[0];
    const double T = *columns[1];
    const double *c_out = columns[2];
    const double *c_in = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z, T, c_out[row], c_in[row]);
        out |= outside(z, T, c_out[row], c_in[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double T, double c_out, double c_in)
{
    return -(C_R_per_F*T/(z*z))*log_ratio(c_out, c_in);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_out = columns[2];
    const double *c_in = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], T[row], c_out[row], c_in[row]);
        out |= outside(z[row], T[row], c_out[row], c_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double z, double T, double c_out, double c_in)
{
    return (C_R_per_F/z)*log_ratio(c_out, c_in);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_out = columns[2];
    const double *c_in = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(z[row], T[row], c_out[row], c_in[row]);
        out |= outside(z[row], T[row], c_out[row], c_in[row]);
    }
    *bad |= out;
}

INLINE double by_c_out(double z, double T, double c_out, double c_in)
{
    return (C_R_per_F*T/z)/c_out;
}

static SLOPES by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_out = columns[2];
    const double *c_in = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_out(z[row], T[row], c_out[row], c_in[row]);
        out |= outside(z[row], T[row], c_out[row], c_in[row]);
    }
    *bad |= out;
}

INLINE double by_c_in(double z, double T, double c_out, double c_in)
{
    return -(C_R_per_F*T/z)/c_in;
}

static SLOPES by_c_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_out = columns[2];
    const double *c_in = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_in(z[row], T[row], c_out[row], c_in[row]);
        out |= outside(z[row], T[row], c_out[row], c_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"c_out", by_c_out_columns, NULL, NULL, NULL},
    {"c_in", by_c_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_nernst = {"nernst", "6a2130227db424c5", 4, 3u, FUNCTIONS};
