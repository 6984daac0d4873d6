/* Ions that charge the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_q_e = 6.241509074460762e+18;

INLINE uint64_t outside(double t, double E, double tau, double c_m, double A, double z)
{
    double bad = 0.0;
    bad = (t < 0.0) ? 1.0 : bad;
    bad = (tau <= 0.0) ? 1.0 : bad;
    bad = (c_m <= 0.0) ? 1.0 : bad;
    bad = (A <= 0.0) ? 1.0 : bad;
    bad = (z == 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return -(A*C_per_per_q_e*c_m/z)*E*expm1_(-u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double tau = *columns[2];
    const double c_m = *columns[3];
    const double A = *columns[4];
    const double z = *columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], E[row], tau, c_m, A, z);
        out |= outside(t[row], E[row], tau, c_m, A, z);
    }
    *bad |= out;
}

INLINE double by_t(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return ((A*C_per_per_q_e*c_m/(tau*z))*E)*decay(u);
}

static SLOPES by_t_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_t(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_E(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return -(A*C_per_per_q_e*c_m/z)*expm1_(-u);
}

static SLOPES by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_tau(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return (-(A*C_per_per_q_e*c_m/(tau*z))*E*u)*decay(u);
}

static SLOPES by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_tau(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_c_m(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return -(A*C_per_per_q_e/z)*E*expm1_(-u);
}

static SLOPES by_c_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_m(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_A(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return -(C_per_per_q_e*c_m/z)*E*expm1_(-u);
}

static SLOPES by_A_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_A(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_z(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = (1.0/tau)*t;
    return (A*C_per_per_q_e*c_m/(z*z))*E*expm1_(-u);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double *c_m = columns[3];
    const double *A = columns[4];
    const double *z = columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
        out |= outside(t[row], E[row], tau[row], c_m[row], A[row], z[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"t", by_t_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {"tau", by_tau_columns, NULL, NULL, NULL},
    {"c_m", by_c_m_columns, NULL, NULL, NULL},
    {"A", by_A_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_charging_ions = {"charging_ions", "8965503281799e5c", 6, 60u, FUNCTIONS};
