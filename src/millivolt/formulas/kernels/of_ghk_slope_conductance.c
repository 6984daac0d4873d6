/* Slope conductance. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F2_per_R = 1119665785.0887294;
static const double C_F3_per_R2 = 12993181893141.762;
static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double P, double z, double V, double T, double c_in, double c_out)
{
    return (uint64_t)((P < 0.0) | (z == 0.0) | (T <= 0.0) | (c_in < 0.0) | (c_out < 0.0));
}

INLINE double value(double P, double z, double V, double T, double c_in, double c_out)
{
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*P*(z*z)/T)*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_0(u);
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*(z*z)/T)*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_0(u);
}

static KERNEL by_P_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*P*(z*z)/T)*((C_F_per_R/T)*V*c_in*(phi_2(u) - 2.0*phi_3(u)) - (C_F_per_R/T)*V*c_out*(phi_2(-u) - 2.0*phi_3(-u)))*bernoulli_0(-u)*bernoulli_0(u) + (2.0*C_F2_per_R*P*z/T)*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_0(u) - (C_F3_per_R2*P*(z*z)/(T*T))*V*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_1(u) + (C_F3_per_R2*P*(z*z)/(T*T))*V*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(u)*bernoulli_1(-u);
}

static KERNEL by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*P*(z*z)/T)*((C_F_per_R*z/T)*c_in*(phi_2(u) - 2.0*phi_3(u)) - (C_F_per_R*z/T)*c_out*(phi_2(-u) - 2.0*phi_3(-u)))*bernoulli_0(-u)*bernoulli_0(u) - (C_F3_per_R2*P*(z*z*z)/(T*T))*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_1(u) + (C_F3_per_R2*P*(z*z*z)/(T*T))*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(u)*bernoulli_1(-u);
}

static KERNEL by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*P*(z*z)/T)*(-(C_F_per_R*z/(T*T))*V*c_in*(phi_2(u) - 2.0*phi_3(u)) + (C_F_per_R*z/(T*T))*V*c_out*(phi_2(-u) - 2.0*phi_3(-u)))*bernoulli_0(-u)*bernoulli_0(u) - (C_F2_per_R*P*(z*z)/(T*T))*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_0(u) + (C_F3_per_R2*P*(z*z*z)/(T*T*T))*V*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(-u)*bernoulli_1(u) - (C_F3_per_R2*P*(z*z*z)/(T*T*T))*V*(c_in*phi_2(u) + c_out*phi_2(-u))*bernoulli_0(u)*bernoulli_1(-u);
}

static KERNEL by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*P*(z*z)/T)*bernoulli_0(-u)*bernoulli_0(u)*phi_2(u);
}

static KERNEL by_c_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (C_F_per_R*z/T)*V;
    return (C_F2_per_R*P*(z*z)/T)*bernoulli_0(-u)*bernoulli_0(u)*phi_2(-u);
}

static KERNEL by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_ghk_slope_conductance = {"ghk_slope_conductance", "digest:80c677210ba99566", 6, 11u, FUNCTIONS};
