/* Donnan potential. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double X, double c_out, double z_X, double T)
{
    return (uint64_t)((X < 0.0) | (c_out <= 0.0) | (z_X == 0.0) | (T <= 0.0));
}

INLINE double value(double X, double c_out, double z_X, double T)
{
    return -C_R_per_F*T*log_ratio(4.0*c_out*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)), 4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))));
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static KERNEL value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return 2.0*C_R_per_F*T*z_X*((z_X*z_X*z_X*z_X)*(X*X*X*X) + (z_X*z_X*z_X)*(X*X*X)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 8.0*(z_X*z_X)*(X*X)*(c_out*c_out) + 4.0*z_X*X*(c_out*c_out)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 16.0*(c_out*c_out*c_out*c_out))/((4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))));
}

static KERNEL by_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return -2.0*C_R_per_F*T*z_X*X*((z_X*z_X*z_X*z_X)*(X*X*X*X) + (z_X*z_X*z_X)*(X*X*X)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 8.0*(z_X*z_X)*(X*X)*(c_out*c_out) + 4.0*z_X*X*(c_out*c_out)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 16.0*(c_out*c_out*c_out*c_out))/(c_out*(4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))));
}

static KERNEL by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return 2.0*C_R_per_F*T*X*((z_X*z_X*z_X*z_X)*(X*X*X*X) + (z_X*z_X*z_X)*(X*X*X)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 8.0*(z_X*z_X)*(X*X)*(c_out*c_out) + 4.0*z_X*X*(c_out*c_out)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 16.0*(c_out*c_out*c_out*c_out))/((4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))));
}

static KERNEL by_z_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    return -C_R_per_F*log_ratio(4.0*c_out*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)), 4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))));
}

static KERNEL by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_donnan_potential = {"donnan_potential", "digest:53468e5a49cc8008", 4, 12u, FUNCTIONS};
