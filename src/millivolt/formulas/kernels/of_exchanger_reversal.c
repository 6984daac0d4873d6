/* Reversal of the sodium-calcium exchanger. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double n_Na, double n_Ca, double E_Na, double E_Ca)
{
    double bad = 0.0;
    bad = (n_Na <= 0.0) ? 1.0 : bad;
    bad = (n_Ca <= 0.0) ? 1.0 : bad;
    bad = !(-2.0*n_Ca + n_Na != 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double n_Na, double n_Ca, double E_Na, double E_Ca)
{
    return (-2.0*n_Ca*E_Ca + n_Na*E_Na)/(-2.0*n_Ca + n_Na);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n_Na = columns[0];
    const double *n_Ca = columns[1];
    const double *E_Na = columns[2];
    const double *E_Ca = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
        out |= outside(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double n_Na = *columns[0];
    const double n_Ca = *columns[1];
    const double *E_Na = columns[2];
    const double *E_Ca = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n_Na, n_Ca, E_Na[row], E_Ca[row]);
        out |= outside(n_Na, n_Ca, E_Na[row], E_Ca[row]);
    }
    *bad |= out;
}

INLINE double by_n_Na(double n_Na, double n_Ca, double E_Na, double E_Ca)
{
    return (2.0*n_Ca*(E_Ca - E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na);
}

static SLOPES by_n_Na_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n_Na = columns[0];
    const double *n_Ca = columns[1];
    const double *E_Na = columns[2];
    const double *E_Ca = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_n_Na(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
        out |= outside(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
    }
    *bad |= out;
}

INLINE double by_n_Ca(double n_Na, double n_Ca, double E_Na, double E_Ca)
{
    return (2.0*n_Na*(-E_Ca + E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na);
}

static SLOPES by_n_Ca_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n_Na = columns[0];
    const double *n_Ca = columns[1];
    const double *E_Na = columns[2];
    const double *E_Ca = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_n_Ca(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
        out |= outside(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
    }
    *bad |= out;
}

INLINE double by_E_Na(double n_Na, double n_Ca, double E_Na, double E_Ca)
{
    return n_Na/(-2.0*n_Ca + n_Na);
}

static SLOPES by_E_Na_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n_Na = columns[0];
    const double *n_Ca = columns[1];
    const double *E_Na = columns[2];
    const double *E_Ca = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E_Na(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
        out |= outside(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
    }
    *bad |= out;
}

INLINE double by_E_Ca(double n_Na, double n_Ca, double E_Na, double E_Ca)
{
    return -2.0*n_Ca/(-2.0*n_Ca + n_Na);
}

static SLOPES by_E_Ca_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n_Na = columns[0];
    const double *n_Ca = columns[1];
    const double *E_Na = columns[2];
    const double *E_Ca = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_E_Ca(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
        out |= outside(n_Na[row], n_Ca[row], E_Na[row], E_Ca[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"n_Na", by_n_Na_columns, NULL, NULL, NULL},
    {"n_Ca", by_n_Ca_columns, NULL, NULL, NULL},
    {"E_Na", by_E_Na_columns, NULL, NULL, NULL},
    {"E_Ca", by_E_Ca_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_exchanger_reversal = {"exchanger_reversal", "7ed3754173a70bb0", 4, 3u, FUNCTIONS};
