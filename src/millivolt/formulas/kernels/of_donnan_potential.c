/* Donnan potential. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double X, double c_out, double z_X, double T)
{
    double bad = 0.0;
    bad = (X < 0.0) ? 1.0 : bad;
    bad = (c_out <= 0.0) ? 1.0 : bad;
    bad = (z_X == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double X, double c_out, double z_X, double T)
{
    return -C_R_per_F*T*asinh_(-(0.5)*z_X*X/c_out);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(X[row], c_out[row], z_X[row], T[row]);
        out |= outside(X[row], c_out[row], z_X[row], T[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double z_X = *columns[2];
    const double T = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(X[row], c_out[row], z_X, T);
        out |= outside(X[row], c_out[row], z_X, T);
    }
    *bad |= out;
}

INLINE double by_X(double X, double c_out, double z_X, double T)
{
    const double w = z_X/c_out;
    const double u = X*w;
    return C_R_per_F*T*w/root_width(-u, 1.0, 1.0);
}

static SLOPES by_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_X(X[row], c_out[row], z_X[row], T[row]);
        out |= outside(X[row], c_out[row], z_X[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_c_out(double X, double c_out, double z_X, double T)
{
    const double u = z_X*X/c_out;
    return -C_R_per_F*T*u/(c_out*root_width(-u, 1.0, 1.0));
}

static SLOPES by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_out(X[row], c_out[row], z_X[row], T[row]);
        out |= outside(X[row], c_out[row], z_X[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_z_X(double X, double c_out, double z_X, double T)
{
    const double u = z_X*X/c_out;
    return (C_R_per_F*T/z_X)*u/root_width(-u, 1.0, 1.0);
}

static SLOPES by_z_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z_X(X[row], c_out[row], z_X[row], T[row]);
        out |= outside(X[row], c_out[row], z_X[row], T[row]);
    }
    *bad |= out;
}

INLINE double by_T(double X, double c_out, double z_X, double T)
{
    return -C_R_per_F*asinh_(-(0.5)*z_X*X/c_out);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    const double *T = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(X[row], c_out[row], z_X[row], T[row]);
        out |= outside(X[row], c_out[row], z_X[row], T[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"X", by_X_columns, NULL, NULL, NULL},
    {"c_out", by_c_out_columns, NULL, NULL, NULL},
    {"z_X", by_z_X_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_donnan_potential = {"donnan_potential", "5874098423310aa4", 4, 12u, FUNCTIONS};
