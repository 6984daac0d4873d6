/* Charging time course. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double t, double E, double tau)
{
    return (uint64_t)((t < 0.0) | (tau <= 0.0));
}

INLINE double value(double t, double E, double tau)
{
    const double u = t/tau;
    return E*(1.0 - exp_(-u));
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], E[row], tau[row]);
        out |= outside(t[row], E[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_t(double t, double E, double tau)
{
    const double u = t/tau;
    return E*exp_(-u)/tau;
}

static KERNEL by_t_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_t(t[row], E[row], tau[row]);
        out |= outside(t[row], E[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_E(double t, double E, double tau)
{
    const double u = t/tau;
    return 1.0 - exp_(-u);
}

static KERNEL by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E(t[row], E[row], tau[row]);
        out |= outside(t[row], E[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_tau(double t, double E, double tau)
{
    const double u = t/tau;
    return -E*t*exp_(-u)/(tau*tau);
}

static KERNEL by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double *tau = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_tau(t[row], E[row], tau[row]);
        out |= outside(t[row], E[row], tau[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"t", by_t_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {"tau", by_tau_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_charging_time_course = {"charging_time_course", "digest:de03fdaf9e859c04", 3, 0u, FUNCTIONS};
