/* Goldman-Hodgkin-Katz voltage with calcium. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (P_K < 0.0) ? 1.0 : bad;
    bad = (K_out < 0.0) ? 1.0 : bad;
    bad = (K_in < 0.0) ? 1.0 : bad;
    bad = (P_Na < 0.0) ? 1.0 : bad;
    bad = (Na_out < 0.0) ? 1.0 : bad;
    bad = (Na_in < 0.0) ? 1.0 : bad;
    bad = (P_Cl < 0.0) ? 1.0 : bad;
    bad = (Cl_out < 0.0) ? 1.0 : bad;
    bad = (Cl_in < 0.0) ? 1.0 : bad;
    bad = (P_Ca < 0.0) ? 1.0 : bad;
    bad = (Ca_out < 0.0) ? 1.0 : bad;
    bad = (Ca_in < 0.0) ? 1.0 : bad;
    bad = !(S_leave != 0.0) ? 1.0 : bad;
    bad = !(S_enter > -B_Ca - fabs(B_Ca)) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return C_R_per_F*T*log_root(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
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
    const double P_Ca = *columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(T, P_K, K_out[row], K_in[row], P_Na, Na_out[row], Na_in[row], P_Cl, Cl_out[row], Cl_in[row], P_Ca, Ca_out[row], Ca_in[row]);
        out |= outside(T, P_K, K_out[row], K_in[row], P_Na, Na_out[row], Na_in[row], P_Cl, Cl_out[row], Cl_in[row], P_Ca, Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return C_R_per_F*log_root(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_K(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return (C_R_per_F*T*(2.0*K_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_Na*Na_out) + 2.0*K_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_Na*Na_in) + (K_in*(-4.0*P_Ca*Ca_in - P_Cl*Cl_in - P_Na*Na_out) + K_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_Na*Na_in))*positive_root(B_Ca, S_enter, S_leave) + (K_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_Na*Na_out) + K_out*(4.0*P_Ca*Ca_out + P_Cl*Cl_out + P_Na*Na_in))/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_K(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return C_R_per_F*P_K*T*(1.0 + 1.0/positive_root(B_Ca, S_enter, S_leave))/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return -C_R_per_F*P_K*T*(positive_root(B_Ca, S_enter, S_leave) + 1.0)/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_Na(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return (C_R_per_F*T*(2.0*Na_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_K*K_out) + 2.0*Na_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_K*K_in) + (Na_in*(-4.0*P_Ca*Ca_in - P_Cl*Cl_in - P_K*K_out) + Na_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_K*K_in))*positive_root(B_Ca, S_enter, S_leave) + (Na_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_K*K_out) + Na_out*(4.0*P_Ca*Ca_out + P_Cl*Cl_out + P_K*K_in))/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_Na(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return C_R_per_F*P_Na*T*(1.0 + 1.0/positive_root(B_Ca, S_enter, S_leave))/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return -C_R_per_F*P_Na*T*(positive_root(B_Ca, S_enter, S_leave) + 1.0)/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_Cl(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return (C_R_per_F*T*(2.0*Cl_in*(4.0*P_Ca*Ca_in + P_K*K_in + P_Na*Na_in) + 2.0*Cl_out*(-4.0*P_Ca*Ca_out - P_K*K_out - P_Na*Na_out) + (Cl_in*(4.0*P_Ca*Ca_in + P_K*K_in + P_Na*Na_in) + Cl_out*(-4.0*P_Ca*Ca_in - P_K*K_out - P_Na*Na_out))*positive_root(B_Ca, S_enter, S_leave) + (Cl_in*(4.0*P_Ca*Ca_out + P_K*K_in + P_Na*Na_in) + Cl_out*(-4.0*P_Ca*Ca_out - P_K*K_out - P_Na*Na_out))/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_Cl(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_Cl_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return -C_R_per_F*P_Cl*T*(positive_root(B_Ca, S_enter, S_leave) + 1.0)/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Cl_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_Cl_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return C_R_per_F*P_Cl*T*(1.0 + 1.0/positive_root(B_Ca, S_enter, S_leave))/root_width(B_Ca, S_enter, S_leave);
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Cl_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_P_Ca(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return (C_R_per_F*T*(8.0*Ca_in*(-P_Cl*Cl_in - P_K*K_out - P_Na*Na_out) + 4.0*Ca_in*(-P_Cl*Cl_in + P_Cl*Cl_out + P_K*K_in - P_K*K_out + P_Na*Na_in - P_Na*Na_out)*positive_root(B_Ca, S_enter, S_leave) + 8.0*Ca_out*(P_Cl*Cl_out + P_K*K_in + P_Na*Na_in) + 4.0*Ca_out*(-P_Cl*Cl_in + P_Cl*Cl_out + P_K*K_in - P_K*K_out + P_Na*Na_in - P_Na*Na_out)/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave);
}

static SLOPES by_P_Ca_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P_Ca(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_Ca_out(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return 4.0*C_R_per_F*P_Ca*T/(positive_root(B_Ca, S_enter, S_leave)*root_width(B_Ca, S_enter, S_leave));
}

static SLOPES by_Ca_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Ca_out(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
    }
    *bad |= out;
}

INLINE double by_Ca_in(double T, double P_K, double K_out, double K_in, double P_Na, double Na_out, double Na_in, double P_Cl, double Cl_out, double Cl_in, double P_Ca, double Ca_out, double Ca_in)
{
    const double sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out;
    const double sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in;
    const double B_Ca = sum_0 - sum_1;
    const double S_enter = 4.0*P_Ca*Ca_out + sum_0;
    const double S_leave = 4.0*P_Ca*Ca_in + sum_1;
    return root_slope(-4.0*C_R_per_F*P_Ca*T, B_Ca, S_enter, S_leave);
}

static SLOPES by_Ca_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double *P_Ca = columns[10];
    const double *Ca_out = columns[11];
    const double *Ca_in = columns[12];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Ca_in(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
        out |= outside(T[row], P_K[row], K_out[row], K_in[row], P_Na[row], Na_out[row], Na_in[row], P_Cl[row], Cl_out[row], Cl_in[row], P_Ca[row], Ca_out[row], Ca_in[row]);
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
    {"P_Ca", by_P_Ca_columns, NULL, NULL, NULL},
    {"Ca_out", by_Ca_out_columns, NULL, NULL, NULL},
    {"Ca_in", by_Ca_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ghk_voltage_divalent = {"ghk_voltage_divalent", "a74d1ec37e307679", 13, 1171u, FUNCTIONS};
