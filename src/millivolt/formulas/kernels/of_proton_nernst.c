/* Nernst potential of protons. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double T, double pH_in, double pH_out)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T, double pH_in, double pH_out)
{
    return C_R_per_F*log_(10.0)*T*(pH_in - pH_out);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *pH_in = columns[1];
    const double *pH_out = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row], pH_in[row], pH_out[row]);
        out |= outside(T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T, double pH_in, double pH_out)
{
    return C_R_per_F*log_(10.0)*(pH_in - pH_out);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *pH_in = columns[1];
    const double *pH_out = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row], pH_in[row], pH_out[row]);
        out |= outside(T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

INLINE double by_pH_in(double T, double pH_in, double pH_out)
{
    return C_R_per_F*log_(10.0)*T;
}

static SLOPES by_pH_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *pH_in = columns[1];
    const double *pH_out = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_pH_in(T[row], pH_in[row], pH_out[row]);
        out |= outside(T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

INLINE double by_pH_out(double T, double pH_in, double pH_out)
{
    return -C_R_per_F*log_(10.0)*T;
}

static SLOPES by_pH_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *pH_in = columns[1];
    const double *pH_out = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_pH_out(T[row], pH_in[row], pH_out[row]);
        out |= outside(T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"pH_in", by_pH_in_columns, NULL, NULL, NULL},
    {"pH_out", by_pH_out_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_proton_nernst = {"proton_nernst", "11d2611b12332738", 3, 0u, FUNCTIONS};
