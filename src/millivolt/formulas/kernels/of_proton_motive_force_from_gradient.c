/* From the difference of pH. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double dpsi, double T, double dpH)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double dpsi, double T, double dpH)
{
    return -C_R_per_F*T*dpH*log_(10.0) + dpsi;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *dpH = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dpsi[row], T[row], dpH[row]);
        out |= outside(dpsi[row], T[row], dpH[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double T = *columns[1];
    const double dpH = *columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dpsi[row], T, dpH);
        out |= outside(dpsi[row], T, dpH);
    }
    *bad |= out;
}

INLINE double by_dpsi(double dpsi, double T, double dpH)
{
    return 1.0;
}

static SLOPES by_dpsi_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *dpH = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dpsi(dpsi[row], T[row], dpH[row]);
        out |= outside(dpsi[row], T[row], dpH[row]);
    }
    *bad |= out;
}

INLINE double by_T(double dpsi, double T, double dpH)
{
    return -C_R_per_F*dpH*log_(10.0);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *dpH = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(dpsi[row], T[row], dpH[row]);
        out |= outside(dpsi[row], T[row], dpH[row]);
    }
    *bad |= out;
}

INLINE double by_dpH(double dpsi, double T, double dpH)
{
    return -C_R_per_F*T*log_(10.0);
}

static SLOPES by_dpH_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *dpH = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dpH(dpsi[row], T[row], dpH[row]);
        out |= outside(dpsi[row], T[row], dpH[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"dpsi", by_dpsi_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"dpH", by_dpH_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_proton_motive_force_from_gradient = {"proton_motive_force_from_gradient", "76ea628612680740", 3, 6u, FUNCTIONS};
