/* Permeability ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;

INLINE uint64_t outside(double V_rev, double T, double K_in, double X_out, double z_X)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (K_in < 0.0) ? 1.0 : bad;
    bad = (X_out <= 0.0) ? 1.0 : bad;
    bad = (z_X <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double V_rev, double T, double K_in, double X_out, double z_X)
{
    return K_in*quick_bernoulli_0(-(C_F_per_R/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/(z_X*X_out);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double *T = columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double *z_X = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
        out |= outside(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double T = *columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double z_X = *columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V_rev[row], T, K_in[row], X_out[row], z_X);
        out |= outside(V_rev[row], T, K_in[row], X_out[row], z_X);
    }
    *bad |= out;
}

INLINE double by_V_rev(double V_rev, double T, double K_in, double X_out, double z_X)
{
    return (C_F_per_R/T)*K_in*bernoulli_0(-(C_F_per_R/T)*V_rev)*bernoulli_1((C_F_per_R*z_X/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/(X_out*bernoulli_0((C_F_per_R*z_X/T)*V_rev)) + (C_F_per_R/(T*z_X))*K_in*bernoulli_1(-(C_F_per_R/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/X_out;
}

static SLOPES by_V_rev_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double *T = columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double *z_X = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V_rev(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
        out |= outside(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
    }
    *bad |= out;
}

INLINE double by_T(double V_rev, double T, double K_in, double X_out, double z_X)
{
    return -(C_F_per_R/(T*T))*K_in*V_rev*bernoulli_0(-(C_F_per_R/T)*V_rev)*bernoulli_1((C_F_per_R*z_X/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/(X_out*bernoulli_0((C_F_per_R*z_X/T)*V_rev)) - (C_F_per_R/((T*T)*z_X))*K_in*V_rev*bernoulli_1(-(C_F_per_R/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/X_out;
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double *T = columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double *z_X = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
        out |= outside(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
    }
    *bad |= out;
}

INLINE double by_K_in(double V_rev, double T, double K_in, double X_out, double z_X)
{
    return bernoulli_0(-(C_F_per_R/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/(z_X*X_out);
}

static SLOPES by_K_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double *T = columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double *z_X = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_K_in(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
        out |= outside(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
    }
    *bad |= out;
}

INLINE double by_X_out(double V_rev, double T, double K_in, double X_out, double z_X)
{
    return -K_in*bernoulli_0(-(C_F_per_R/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/(z_X*(X_out*X_out));
}

static SLOPES by_X_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double *T = columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double *z_X = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_X_out(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
        out |= outside(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
    }
    *bad |= out;
}

INLINE double by_z_X(double V_rev, double T, double K_in, double X_out, double z_X)
{
    return (C_F_per_R/(T*z_X))*K_in*V_rev*bernoulli_0(-(C_F_per_R/T)*V_rev)*bernoulli_1((C_F_per_R*z_X/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/(X_out*bernoulli_0((C_F_per_R*z_X/T)*V_rev)) - K_in*bernoulli_0(-(C_F_per_R/T)*V_rev)*phi_1((C_F_per_R*z_X/T)*V_rev)/((z_X*z_X)*X_out);
}

static SLOPES by_z_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V_rev = columns[0];
    const double *T = columns[1];
    const double *K_in = columns[2];
    const double *X_out = columns[3];
    const double *z_X = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z_X(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
        out |= outside(V_rev[row], T[row], K_in[row], X_out[row], z_X[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"V_rev", by_V_rev_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"K_in", by_K_in_columns, NULL, NULL, NULL},
    {"X_out", by_X_out_columns, NULL, NULL, NULL},
    {"z_X", by_z_X_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_permeability_ratio = {"permeability_ratio", "03267a0d533b2e6d", 5, 18u, FUNCTIONS};
