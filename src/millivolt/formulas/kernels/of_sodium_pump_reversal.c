/* Reversal of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;
static const double C_R_per_F = 8.617333262145177e-05;
static const double C_per_per_F = 1.0364269656262175e-05;

INLINE uint64_t outside(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (Na_out <= 0.0) ? 1.0 : bad;
    bad = (Na_in <= 0.0) ? 1.0 : bad;
    bad = (K_out <= 0.0) ? 1.0 : bad;
    bad = (K_in <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return C_R_per_F*T*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in)) + C_per_per_F*dG_ATP;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double dG_ATP = *columns[0];
    const double T = *columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dG_ATP, T, Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP, T, Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_dG_ATP(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return 1.0/C_F;
}

static SLOPES by_dG_ATP_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dG_ATP(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return C_R_per_F*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in));
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return 3.0*C_R_per_F*T/Na_out;
}

static SLOPES by_Na_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return -3.0*C_R_per_F*T/Na_in;
}

static SLOPES by_Na_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_out(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return -2.0*C_R_per_F*T/K_out;
}

static SLOPES by_K_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_out(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double dG_ATP, double T, double Na_out, double Na_in, double K_out, double K_in)
{
    return 2.0*C_R_per_F*T/K_in;
}

static SLOPES by_K_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG_ATP = columns[0];
    const double *T = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(dG_ATP[row], T[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"dG_ATP", by_dG_ATP_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"Na_out", by_Na_out_columns, NULL, NULL, NULL},
    {"Na_in", by_Na_in_columns, NULL, NULL, NULL},
    {"K_out", by_K_out_columns, NULL, NULL, NULL},
    {"K_in", by_K_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sodium_pump_reversal = {"sodium_pump_reversal", "11306bd2673975bb", 6, 3u, FUNCTIONS};
