/* Current step. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double t, double I, double R, double tau)
{
    double bad = 0.0;
    bad = (t < 0.0) ? 1.0 : bad;
    bad = (R <= 0.0) ? 1.0 : bad;
    bad = (tau <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double t, double I, double R, double tau)
{
    const double u = (1.0/tau)*t;
    return -I*R*expm1_(-u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *I = columns[1];
    const double *R = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], I[row], R[row], tau[row]);
        out |= outside(t[row], I[row], R[row], tau[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double I = *columns[1];
    const double R = *columns[2];
    const double tau = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(t[row], I, R, tau);
        out |= outside(t[row], I, R, tau);
    }
    *bad |= out;
}

INLINE double by_t(double t, double I, double R, double tau)
{
    const double u = (1.0/tau)*t;
    return (I*R/tau)*decay(u);
}

static SLOPES by_t_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *I = columns[1];
    const double *R = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_t(t[row], I[row], R[row], tau[row]);
        out |= outside(t[row], I[row], R[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_I(double t, double I, double R, double tau)
{
    const double u = (1.0/tau)*t;
    return -R*expm1_(-u);
}

static SLOPES by_I_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *I = columns[1];
    const double *R = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_I(t[row], I[row], R[row], tau[row]);
        out |= outside(t[row], I[row], R[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_R(double t, double I, double R, double tau)
{
    const double u = (1.0/tau)*t;
    return -I*expm1_(-u);
}

static SLOPES by_R_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *I = columns[1];
    const double *R = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_R(t[row], I[row], R[row], tau[row]);
        out |= outside(t[row], I[row], R[row], tau[row]);
    }
    *bad |= out;
}

INLINE double by_tau(double t, double I, double R, double tau)
{
    const double u = (1.0/tau)*t;
    return (-(I*R/tau)*u)*decay(u);
}

static SLOPES by_tau_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *t = columns[0];
    const double *I = columns[1];
    const double *R = columns[2];
    const double *tau = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_tau(t[row], I[row], R[row], tau[row]);
        out |= outside(t[row], I[row], R[row], tau[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"t", by_t_columns, NULL, NULL, NULL},
    {"I", by_I_columns, NULL, NULL, NULL},
    {"R", by_R_columns, NULL, NULL, NULL},
    {"tau", by_tau_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_current_step = {"current_step", "05e81b58915b2087", 4, 14u, FUNCTIONS};
