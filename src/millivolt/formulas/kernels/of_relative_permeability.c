/* Relative permeability. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (K_out < 0.0) ? 1.0 : bad;
    bad = (K_in < 0.0) ? 1.0 : bad;
    bad = (Na_out < 0.0) ? 1.0 : bad;
    bad = (Na_in < 0.0) ? 1.0 : bad;
    bad = !(balance(Na_in, -Na_out, (C_F_per_R/T)*V) != 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    return balance(-K_in, K_out, (C_F_per_R/T)*V)/balance(Na_in, -Na_out, (C_F_per_R/T)*V);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double T = *columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T, V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T, V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    const double u = (C_F_per_R/T)*V;
    return (u*(-K_in*Na_out + K_out*Na_in)/T)*logistic(u)/balance(Na_in, -Na_out, u)*logistic(-u)/balance(Na_in, -Na_out, u);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_V(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    const double u = (C_F_per_R/T)*V;
    return ((C_F_per_R/T)*(K_in*Na_out - K_out*Na_in))*logistic(u)/balance(Na_in, -Na_out, u)*logistic(-u)/balance(Na_in, -Na_out, u);
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_out(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    const double u = (C_F_per_R/T)*V;
    return 1.0/balance(Na_in, -Na_out, u)*logistic(-u);
}

static SLOPES by_K_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_out(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    const double u = (C_F_per_R/T)*V;
    return (-1.0/balance(Na_in, -Na_out, u))*logistic(u);
}

static SLOPES by_K_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    const double u = (C_F_per_R/T)*V;
    return balance(-K_in, K_out, u)*logistic(-u)/balance(Na_in, -Na_out, u)/balance(Na_in, -Na_out, u);
}

static SLOPES by_Na_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double T, double V, double K_out, double K_in, double Na_out, double Na_in)
{
    const double u = (C_F_per_R/T)*V;
    return balance(K_in, -K_out, u)*logistic(u)/balance(Na_in, -Na_out, u)/balance(Na_in, -Na_out, u);
}

static SLOPES by_Na_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *V = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *Na_out = columns[4];
    const double *Na_in = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
        out |= outside(T[row], V[row], K_out[row], K_in[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"K_out", by_K_out_columns, NULL, NULL, NULL},
    {"K_in", by_K_in_columns, NULL, NULL, NULL},
    {"Na_out", by_Na_out_columns, NULL, NULL, NULL},
    {"Na_in", by_Na_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_relative_permeability = {"relative_permeability", "40f79616381e7647", 6, 1u, FUNCTIONS};
