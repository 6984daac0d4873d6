/* Ion count. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_q_e = 6.241509074460762e+18;

INLINE uint64_t outside(double c_m, double A, double dV, double z)
{
    double bad = 0.0;
    bad = (c_m <= 0.0) ? 1.0 : bad;
    bad = (A <= 0.0) ? 1.0 : bad;
    bad = (z == 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double c_m, double A, double dV, double z)
{
    return (A*C_per_per_q_e*c_m/z)*dV;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV = columns[2];
    const double *z = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c_m[row], A[row], dV[row], z[row]);
        out |= outside(c_m[row], A[row], dV[row], z[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double c_m = *columns[0];
    const double A = *columns[1];
    const double *dV = columns[2];
    const double z = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c_m, A, dV[row], z);
        out |= outside(c_m, A, dV[row], z);
    }
    *bad |= out;
}

INLINE double by_c_m(double c_m, double A, double dV, double z)
{
    return (A*C_per_per_q_e/z)*dV;
}

static SLOPES by_c_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV = columns[2];
    const double *z = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_m(c_m[row], A[row], dV[row], z[row]);
        out |= outside(c_m[row], A[row], dV[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_A(double c_m, double A, double dV, double z)
{
    return (C_per_per_q_e*c_m/z)*dV;
}

static SLOPES by_A_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV = columns[2];
    const double *z = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_A(c_m[row], A[row], dV[row], z[row]);
        out |= outside(c_m[row], A[row], dV[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_dV(double c_m, double A, double dV, double z)
{
    return A*C_per_per_q_e*c_m/z;
}

static SLOPES by_dV_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV = columns[2];
    const double *z = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dV(c_m[row], A[row], dV[row], z[row]);
        out |= outside(c_m[row], A[row], dV[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_z(double c_m, double A, double dV, double z)
{
    return -(A*C_per_per_q_e*c_m/(z*z))*dV;
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *A = columns[1];
    const double *dV = columns[2];
    const double *z = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(c_m[row], A[row], dV[row], z[row]);
        out |= outside(c_m[row], A[row], dV[row], z[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"c_m", by_c_m_columns, NULL, NULL, NULL},
    {"A", by_A_columns, NULL, NULL, NULL},
    {"dV", by_dV_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_ion_count = {"ion_count", "54b3edafbdd3582c", 4, 11u, FUNCTIONS};
