/* Donnan ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double X, double c_out, double z_X)
{
    return (uint64_t)((X < 0.0) | (c_out <= 0.0) | (z_X == 0.0));
}

INLINE double value(double X, double c_out, double z_X)
{
    return 2.0*sqrt((0.25)*(z_X*z_X)*(X*X)/(c_out*c_out) + 1.0)/((((0.5)*z_X*X/c_out + sqrt((0.25)*(z_X*z_X)*(X*X)/(c_out*c_out) + 1.0))*((0.5)*z_X*X/c_out + sqrt((0.25)*(z_X*z_X)*(X*X)/(c_out*c_out) + 1.0))) + 1.0);
}

static KERNEL value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(X[row], c_out[row], z_X[row]);
        out |= outside(X[row], c_out[row], z_X[row]);
    }
    *bad |= out;
}

static KERNEL value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double z_X = *columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(X[row], c_out[row], z_X);
        out |= outside(X[row], c_out[row], z_X);
    }
    *bad |= out;
}

INLINE double by_X(double X, double c_out, double z_X)
{
    return -8.0*z_X*c_out*((z_X*z_X*z_X)*(X*X*X) + (z_X*z_X)*(X*X)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 4.0*z_X*X*(c_out*c_out) + 4.0*(c_out*c_out)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))))))*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)));
}

static KERNEL by_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_X(X[row], c_out[row], z_X[row]);
        out |= outside(X[row], c_out[row], z_X[row]);
    }
    *bad |= out;
}

INLINE double by_c_out(double X, double c_out, double z_X)
{
    return 8.0*z_X*X*((z_X*z_X*z_X)*(X*X*X) + (z_X*z_X)*(X*X)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 4.0*z_X*X*(c_out*c_out) + 4.0*(c_out*c_out)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))))))*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)));
}

static KERNEL by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_out(X[row], c_out[row], z_X[row]);
        out |= outside(X[row], c_out[row], z_X[row]);
    }
    *bad |= out;
}

INLINE double by_z_X(double X, double c_out, double z_X)
{
    return -8.0*X*c_out*((z_X*z_X*z_X)*(X*X*X) + (z_X*z_X)*(X*X)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 4.0*z_X*X*(c_out*c_out) + 4.0*(c_out*c_out)*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))))))*sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)));
}

static KERNEL by_z_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *X = columns[0];
    const double *c_out = columns[1];
    const double *z_X = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z_X(X[row], c_out[row], z_X[row]);
        out |= outside(X[row], c_out[row], z_X[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"X", by_X_columns, NULL, NULL, NULL},
    {"c_out", by_c_out_columns, NULL, NULL, NULL},
    {"z_X", by_z_X_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_donnan_ratio = {"donnan_ratio", "digest:d2bebbb1c54c9c49", 3, 4u, FUNCTIONS};
