/* Ions that charge the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_q_e = 6.241509074460762e+18;

INLINE uint64_t outside(double t, double E, double tau, double c_m, double A, double z)
{
    return (uint64_t)((t < 0.0) | (tau <= 0.0) | (c_m <= 0.0) | (A <= 0.0) | (z == 0.0));
}

INLINE double value(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = t/tau;
    return (A*C_per_per_q_e*c_m/z)*E*(1.0 - exp_(-u));
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    const double c_m = *columns[3];
    const double A = *columns[4];
    const double z = *columns[5];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], E[row], tau[row], c_m, A, z);
        out |= outside(t[row], E[row], tau[row], c_m, A, z);
    }
    *bad |= out;
}

INLINE double by_t(double t, double E, double tau, double c_m, double A, double z)
{
    const double u = t/tau;
    return (A*C_per_per_q_e*c_m/z)*E*exp_(-u)/tau;
}

static KERNEL by_t_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = t/tau;
    return (A*C_per_per_q_e*c_m/z)*(1.0 - exp_(-u));
}

static KERNEL by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = t/tau;
    return -(A*C_per_per_q_e*c_m/z)*E*t*exp_(-u)/(tau*tau);
}

static KERNEL by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = t/tau;
    return (A*C_per_per_q_e/z)*E*(1.0 - exp_(-u));
}

static KERNEL by_c_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = t/tau;
    return (C_per_per_q_e*c_m/z)*E*(1.0 - exp_(-u));
}

static KERNEL by_A_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = t/tau;
    return -(A*C_per_per_q_e*c_m/(z*z))*E*(1.0 - exp_(-u));
}

static KERNEL by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_charging_ions = {"charging_ions", "digest:df3a8052818a5a19", 6, 56u, FUNCTIONS};
