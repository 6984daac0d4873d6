/* Charging time course. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double t, double E, double tau)
{
    double bad = 0.0;
    bad = (t < 0.0) ? 1.0 : bad;
    bad = (tau <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double t, double E, double tau)
{
    const double u = (1.0/tau)*t;
    return -E*expm1_(-u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *E = columns[1];
    const double tau = *columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], E[row], tau);
        out |= outside(t[row], E[row], tau);
    }
    *bad |= out;
}

INLINE double by_t(double t, double E, double tau)
{
    const double u = (1.0/tau)*t;
    return (E/tau)*decay(u);
}

static SLOPES by_t_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (1.0/tau)*t;
    return -expm1_(-u);
}

static SLOPES by_E_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = (1.0/tau)*t;
    return (-E*u/tau)*decay(u);
}

static SLOPES by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    {"value", value_columns, value_beside, NULL, NULL},
    {"t", by_t_columns, NULL, NULL, NULL},
    {"E", by_E_columns, NULL, NULL, NULL},
    {"tau", by_tau_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_charging_time_course = {"charging_time_course", "8a04a84e55bcbb5c", 3, 4u, FUNCTIONS};
