/* Slope conductance. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F2_per_R = 1119665785.0887294;
static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double P, double z, double V, double T, double c_in, double c_out)
{
    double bad = 0.0;
    bad = (P < 0.0) ? 1.0 : bad;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (c_in < 0.0) ? 1.0 : bad;
    bad = (c_out < 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return C_F2_per_R*P*z*w*(c_in*bernoulli_1(-u) + c_out*bernoulli_1(u));
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double P = *columns[0];
    const double z = *columns[1];
    const double *V = columns[2];
    const double T = *columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(P, z, V[row], T, c_in[row], c_out[row]);
        out |= outside(P, z, V[row], T, c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_P(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return C_F2_per_R*z*w*(c_in*bernoulli_1(-u) + c_out*bernoulli_1(u));
}

static SLOPES by_P_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_P(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_z(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return C_F2_per_R*P*w*(c_in*bernoulli_slope_2(-u) + c_out*bernoulli_slope_2(u));
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_V(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return C_F2_per_R*P*z*w*((C_F_per_R*z/T)*c_in*bernoulli_2(-u) - (C_F_per_R*z/T)*c_out*bernoulli_2(u));
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_T(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return -(C_F2_per_R*P*z/T)*w*(c_in*bernoulli_slope_1(-u) + c_out*bernoulli_slope_1(u));
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_c_in(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return C_F2_per_R*P*z*w*bernoulli_1(-u);
}

static SLOPES by_c_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_in(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

INLINE double by_c_out(double P, double z, double V, double T, double c_in, double c_out)
{
    const double w = z/T;
    const double u = C_F_per_R*V*w;
    return C_F2_per_R*P*z*w*bernoulli_1(u);
}

static SLOPES by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *P = columns[0];
    const double *z = columns[1];
    const double *V = columns[2];
    const double *T = columns[3];
    const double *c_in = columns[4];
    const double *c_out = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_out(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
        out |= outside(P[row], z[row], V[row], T[row], c_in[row], c_out[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"P", by_P_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"c_in", by_c_in_columns, NULL, NULL, NULL},
    {"c_out", by_c_out_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ghk_slope_conductance = {"ghk_slope_conductance", "a9fe3a7385412d8c", 6, 11u, FUNCTIONS};
