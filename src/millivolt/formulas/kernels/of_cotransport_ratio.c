/* Cotransport ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double n, double T, double V, double Na_out, double Na_in)
{
    double bad = 0.0;
    bad = (n <= 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (Na_out <= 0.0) ? 1.0 : bad;
    bad = (Na_in <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double n, double T, double V, double Na_out, double Na_in)
{
    const double u = n*(-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in));
    return exp_(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n[row], T[row], V[row], Na_out[row], Na_in[row]);
        out |= outside(n[row], T[row], V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double n = *columns[0];
    const double T = *columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(n, T, V[row], Na_out[row], Na_in[row]);
        out |= outside(n, T, V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_n(double n, double T, double V, double Na_out, double Na_in)
{
    const double u = n*(-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in));
    return (-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in))*exp_(u);
}

static SLOPES by_n_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_n(n[row], T[row], V[row], Na_out[row], Na_in[row]);
        out |= outside(n[row], T[row], V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_T(double n, double T, double V, double Na_out, double Na_in)
{
    const double u = n*(-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in));
    return ((C_F_per_R*n/(T*T))*V)*exp_(u);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(n[row], T[row], V[row], Na_out[row], Na_in[row]);
        out |= outside(n[row], T[row], V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_V(double n, double T, double V, double Na_out, double Na_in)
{
    const double u = n*(-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in));
    return (-C_F_per_R*n/T)*exp_(u);
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(n[row], T[row], V[row], Na_out[row], Na_in[row]);
        out |= outside(n[row], T[row], V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_out(double n, double T, double V, double Na_out, double Na_in)
{
    const double u = n*(-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in));
    return (n/Na_out)*exp_(u);
}

static SLOPES by_Na_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_out(n[row], T[row], V[row], Na_out[row], Na_in[row]);
        out |= outside(n[row], T[row], V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

INLINE double by_Na_in(double n, double T, double V, double Na_out, double Na_in)
{
    const double u = n*(-(C_F_per_R/T)*V + log_ratio(Na_out, Na_in));
    return (-n/Na_in)*exp_(u);
}

static SLOPES by_Na_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *n = columns[0];
    const double *T = columns[1];
    const double *V = columns[2];
    const double *Na_out = columns[3];
    const double *Na_in = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Na_in(n[row], T[row], V[row], Na_out[row], Na_in[row]);
        out |= outside(n[row], T[row], V[row], Na_out[row], Na_in[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"n", by_n_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"Na_out", by_Na_out_columns, NULL, NULL, NULL},
    {"Na_in", by_Na_in_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_cotransport_ratio = {"cotransport_ratio", "7b3d866e394a3f83", 5, 3u, FUNCTIONS};
