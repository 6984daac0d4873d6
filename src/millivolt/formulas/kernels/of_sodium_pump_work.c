/* Work of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;
static const double C_R = 8.31446261815324;

INLINE uint64_t outside(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (Na_out <= 0.0) ? 1.0 : bad;
    bad = (Na_in <= 0.0) ? 1.0 : bad;
    bad = (K_out <= 0.0) ? 1.0 : bad;
    bad = (K_in <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return -C_F*V + C_R*T*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in));
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double T = *columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T, V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T, V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return C_R*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in));
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_V(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return -C_F;
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return 3.0*C_R*T/Na_out;
}

static SLOPES by_Na_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return -3.0*C_R*T/Na_in;
}

static SLOPES by_Na_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_out(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return -2.0*C_R*T/K_out;
}

static SLOPES by_K_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_out(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double T, double V, double Na_out, double Na_in, double K_out, double K_in)
{
    return 2.0*C_R*T/K_in;
}

static SLOPES by_K_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *Na_out = columns[2];
    const double *Na_in = columns[3];
    const double *K_out = columns[4];
    const double *K_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
        out |= outside(T[row], V[row], Na_out[row], Na_in[row], K_out[row], K_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"Na_out", by_Na_out_columns, NULL, NULL, NULL},
    {"Na_in", by_Na_in_columns, NULL, NULL, NULL},
    {"K_out", by_K_out_columns, NULL, NULL, NULL},
    {"K_in", by_K_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_sodium_pump_work = {"sodium_pump_work", "e32fda6bb0766dfe", 6, 1u, FUNCTIONS};
