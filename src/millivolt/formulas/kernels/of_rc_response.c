/* RC response. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double t, double V_0, double V_inf, double tau)
{
    double bad = 0.0;
    bad = (t < 0.0) ? 1.0 : bad;
    bad = (tau <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double t, double V_0, double V_inf, double tau)
{
    const double u = (1.0/tau)*t;
    return V_0*quick_decay(u) - V_inf*expm1_(-u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *V_0 = columns[1];
    const double *V_inf = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], V_0[row], V_inf[row], tau[row]);
        out |= outside(t[row], V_0[row], V_inf[row], tau[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *V_0 = columns[1];
    const double *V_inf = columns[2];
    const double tau = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], V_0[row], V_inf[row], tau);
        out |= outside(t[row], V_0[row], V_inf[row], tau);
    }
    *bad |= out;
}

INLINE double by_t(double t, double V_0, double V_inf, double tau)
{
    const double u = (1.0/tau)*t;
    return (-(V_0 - V_inf)/tau)*decay(u);
}

static SLOPES by_t_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *V_0 = columns[1];
    const double *V_inf = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_t(t[row], V_0[row], V_inf[row], tau[row]);
        out |= outside(t[row], V_0[row], V_inf[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_V_0(double t, double V_0, double V_inf, double tau)
{
    const double u = (1.0/tau)*t;
    return decay(u);
}

static SLOPES by_V_0_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *V_0 = columns[1];
    const double *V_inf = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V_0(t[row], V_0[row], V_inf[row], tau[row]);
        out |= outside(t[row], V_0[row], V_inf[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_V_inf(double t, double V_0, double V_inf, double tau)
{
    const double u = (1.0/tau)*t;
    return -expm1_(-u);
}

static SLOPES by_V_inf_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *V_0 = columns[1];
    const double *V_inf = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V_inf(t[row], V_0[row], V_inf[row], tau[row]);
        out |= outside(t[row], V_0[row], V_inf[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_tau(double t, double V_0, double V_inf, double tau)
{
    const double u = (1.0/tau)*t;
    return (u*(V_0 - V_inf)/tau)*decay(u);
}

static SLOPES by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *V_0 = columns[1];
    const double *V_inf = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_tau(t[row], V_0[row], V_inf[row], tau[row]);
        out |= outside(t[row], V_0[row], V_inf[row], tau[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"t", by_t_columns, NULL, NULL, NULL},
    {"V_0", by_V_0_columns, NULL, NULL, NULL},
    {"V_inf", by_V_inf_columns, NULL, NULL, NULL},
    {"tau", by_tau_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_rc_response = {"rc_response", "93a279aa5a05a69f", 4, 8u, FUNCTIONS};
