/* Resting potential with the pump (Mullins and Noda). Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    double bad = 0.0;
    bad = (r <= 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (K_out < 0.0) ? 1.0 : bad;
    bad = (K_in < 0.0) ? 1.0 : bad;
    bad = (P_Na_over_P_K < 0.0) ? 1.0 : bad;
    bad = (Na_out < 0.0) ? 1.0 : bad;
    bad = (Na_in < 0.0) ? 1.0 : bad;
    bad = !(r*K_in + P_Na_over_P_K*Na_in != 0.0) ? 1.0 : bad;
    bad = !((r*K_out + P_Na_over_P_K*Na_out)/(r*K_in + P_Na_over_P_K*Na_in) > 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return C_R_per_F*T*log_ratio(r*K_out + P_Na_over_P_K*Na_out, r*K_in + P_Na_over_P_K*Na_in);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double r = *columns[0];
    const double T = *columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double P_Na_over_P_K = *columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(r, T, K_out[row], K_in[row], P_Na_over_P_K, Na_out[row], Na_in[row]);
        out |= outside(r, T, K_out[row], K_in[row], P_Na_over_P_K, Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_r(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return C_R_per_F*P_Na_over_P_K*T*(-K_in*Na_out + K_out*Na_in)/((r*K_in + P_Na_over_P_K*Na_in)*(r*K_out + P_Na_over_P_K*Na_out));
}

static SLOPES by_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_r(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return C_R_per_F*log_ratio(r*K_out + P_Na_over_P_K*Na_out, r*K_in + P_Na_over_P_K*Na_in);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_out(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return C_R_per_F*T*r/(r*K_out + P_Na_over_P_K*Na_out);
}

static SLOPES by_K_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_out(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return -C_R_per_F*T*r/(r*K_in + P_Na_over_P_K*Na_in);
}

static SLOPES by_K_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_Na_over_P_K(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return C_R_per_F*T*r*(K_in*Na_out - K_out*Na_in)/((r*K_in + P_Na_over_P_K*Na_in)*(r*K_out + P_Na_over_P_K*Na_out));
}

static SLOPES by_P_Na_over_P_K_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_Na_over_P_K(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return C_R_per_F*P_Na_over_P_K*T/(r*K_out + P_Na_over_P_K*Na_out);
}

static SLOPES by_Na_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double r, double T, double K_out, double K_in, double P_Na_over_P_K, double Na_out, double Na_in)
{
    return -C_R_per_F*P_Na_over_P_K*T/(r*K_in + P_Na_over_P_K*Na_in);
}

static SLOPES by_Na_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *r = columns[0];
    const double *T = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na_over_P_K = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
        out |= outside(r[row], T[row], K_out[row], K_in[row], P_Na_over_P_K[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"r", by_r_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"K_out", by_K_out_columns, NULL, NULL, NULL},
    {"K_in", by_K_in_columns, NULL, NULL, NULL},
    {"P_Na_over_P_K", by_P_Na_over_P_K_columns, NULL, NULL, NULL},
    {"Na_out", by_Na_out_columns, NULL, NULL, NULL},
    {"Na_in", by_Na_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_mullins_noda = {"mullins_noda", "56957c6b17e9d1c9", 7, 19u, FUNCTIONS};
