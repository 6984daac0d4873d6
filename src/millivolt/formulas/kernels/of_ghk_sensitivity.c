/* Sensitivity to potassium outside. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (P_K < 0.0) ? 1.0 : bad;
    bad = (K_out <= 0.0) ? 1.0 : bad;
    bad = (K_in < 0.0) ? 1.0 : bad;
    bad = (P_Na < 0.0) ? 1.0 : bad;
    bad = (Na_out < 0.0) ? 1.0 : bad;
    bad = (Na_in < 0.0) ? 1.0 : bad;
    bad = (P_Cl < 0.0) ? 1.0 : bad;
    bad = (Cl_out < 0.0) ? 1.0 : bad;
    bad = (Cl_in < 0.0) ? 1.0 : bad;
    bad = !(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out != 0.0) ? 1.0 : bad;
    bad = !(P_Cl*Cl_out + P_K*K_in + P_Na*Na_in != 0.0) ? 1.0 : bad;
    bad = !((P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_out + P_K*K_in + P_Na*Na_in) > 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    const double w = P_K*K_out;
    return C_R_per_F*T*w/(P_Cl*Cl_in + P_Na*Na_out + w);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double T = *columns[0];
    const double P_K = *columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double P_Na = *columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double P_Cl = *columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T, P_K, K_out[row], K_in[row], P_Na, Na_out[row], Na_in[row], P_Cl, Cl_out[row], Cl_in[row]);
        out |= outside(T, P_K, K_out[row], K_in[row], P_Na, Na_out[row], Na_in[row], P_Cl, Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    const double w = P_K*K_out;
    return C_R_per_F*w/(P_Cl*Cl_in + P_Na*Na_out + w);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_K(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    return (C_R_per_F*T*K_out*(P_Cl*Cl_in + P_Na*Na_out))/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out);
}

static SLOPES by_P_K_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_K(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    return (C_R_per_F*P_K*T*(P_Cl*Cl_in + P_Na*Na_out))/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out);
}

static SLOPES by_K_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    return 0.0;
}

static SLOPES by_K_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_Na(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    const double w = P_K*K_out;
    return (-C_R_per_F*T*Na_out*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w);
}

static SLOPES by_P_Na_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_Na(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    const double w = P_K*K_out;
    return (-C_R_per_F*P_Na*T*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w);
}

static SLOPES by_Na_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    return 0.0;
}

static SLOPES by_Na_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_Cl(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    const double w = P_K*K_out;
    return (-C_R_per_F*T*Cl_in*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w);
}

static SLOPES by_P_Cl_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_Cl(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_Cl_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    return 0.0;
}

static SLOPES by_Cl_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Cl_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

INLINE double by_Cl_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in)
{
    const double w = P_K*K_out;
    return (-C_R_per_F*P_Cl*T*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w);
}

static SLOPES by_Cl_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *T = columns[0];
    const double *P_K = columns[1];
    const double *K_out = columns[2];
    const double *K_in = columns[3];
    const double *P_Na = columns[4];
    const double *Na_out = columns[5];
    const double *Na_in = columns[6];
    const double *P_Cl = columns[7];
    const double *Cl_out = columns[8];
    const double *Cl_in = columns[9];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Cl_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"P_K", by_P_K_columns, NULL, NULL, NULL},
    {"K_out", by_K_out_columns, NULL, NULL, NULL},
    {"K_in", by_K_in_columns, NULL, NULL, NULL},
    {"P_Na", by_P_Na_columns, NULL, NULL, NULL},
    {"Na_out", by_Na_out_columns, NULL, NULL, NULL},
    {"Na_in", by_Na_in_columns, NULL, NULL, NULL},
    {"P_Cl", by_P_Cl_columns, NULL, NULL, NULL},
    {"Cl_out", by_Cl_out_columns, NULL, NULL, NULL},
    {"Cl_in", by_Cl_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ghk_sensitivity = {"ghk_sensitivity", "2ac03b1213d2f8fa", 10, 147u, FUNCTIONS};
