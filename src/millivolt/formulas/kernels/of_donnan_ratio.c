/* Donnan ratio. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double X, double c_out, double z_X)
{
    double bad = 0.0;
    bad = (X < 0.0) ? 1.0 : bad;
    bad = (c_out <= 0.0) ? 1.0 : bad;
    bad = (z_X == 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double X, double c_out, double z_X)
{
    const double u = z_X*X/c_out;
    return positive_root(-u, 1.0, 1.0);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double w = z_X/c_out;
    const double u = X*w;
    return root_slope(-w, -u, 1.0, 1.0);
}

static SLOPES by_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = z_X*X/c_out;
    return root_slope(u/c_out, -u, 1.0, 1.0);
}

static SLOPES by_c_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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
    const double u = z_X*X/c_out;
    return root_slope(-u/z_X, -u, 1.0, 1.0);
}

static SLOPES by_z_X_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
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

const Formula of_donnan_ratio = {"donnan_ratio", "495cd529de4faac1", 3, 4u, FUNCTIONS};
