/* Charge imbalance. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_F = 1.0364269656262175e-05;

INLINE uint64_t outside(double c_m, double dV, double A_over_volume, double c_total)
{
    double bad = 0.0;
    bad = (c_m <= 0.0) ? 1.0 : bad;
    bad = (A_over_volume <= 0.0) ? 1.0 : bad;
    bad = (c_total <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double c_m, double dV, double A_over_volume, double c_total)
{
    return A_over_volume*C_per_per_F*c_m*dV/c_total;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *dV = columns[1];
    const double *A_over_volume = columns[2];
    const double *c_total = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c_m[row], dV[row], A_over_volume[row], c_total[row]);
        out |= outside(c_m[row], dV[row], A_over_volume[row], c_total[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double c_m = *columns[0];
    const double *dV = columns[1];
    const double A_over_volume = *columns[2];
    const double *c_total = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(c_m, dV[row], A_over_volume, c_total[row]);
        out |= outside(c_m, dV[row], A_over_volume, c_total[row]);
    }
    *bad |= out;
}

INLINE double by_c_m(double c_m, double dV, double A_over_volume, double c_total)
{
    return A_over_volume*C_per_per_F*dV/c_total;
}

static SLOPES by_c_m_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *dV = columns[1];
    const double *A_over_volume = columns[2];
    const double *c_total = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_m(c_m[row], dV[row], A_over_volume[row], c_total[row]);
        out |= outside(c_m[row], dV[row], A_over_volume[row], c_total[row]);
    }
    *bad |= out;
}

INLINE double by_dV(double c_m, double dV, double A_over_volume, double c_total)
{
    return A_over_volume*C_per_per_F*c_m/c_total;
}

static SLOPES by_dV_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *dV = columns[1];
    const double *A_over_volume = columns[2];
    const double *c_total = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dV(c_m[row], dV[row], A_over_volume[row], c_total[row]);
        out |= outside(c_m[row], dV[row], A_over_volume[row], c_total[row]);
    }
    *bad |= out;
}

INLINE double by_A_over_volume(double c_m, double dV, double A_over_volume, double c_total)
{
    return C_per_per_F*c_m*dV/c_total;
}

static SLOPES by_A_over_volume_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *dV = columns[1];
    const double *A_over_volume = columns[2];
    const double *c_total = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_A_over_volume(c_m[row], dV[row], A_over_volume[row], c_total[row]);
        out |= outside(c_m[row], dV[row], A_over_volume[row], c_total[row]);
    }
    *bad |= out;
}

INLINE double by_c_total(double c_m, double dV, double A_over_volume, double c_total)
{
    return -A_over_volume*C_per_per_F*c_m*dV/(c_total*c_total);
}

static SLOPES by_c_total_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *c_m = columns[0];
    const double *dV = columns[1];
    const double *A_over_volume = columns[2];
    const double *c_total = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_total(c_m[row], dV[row], A_over_volume[row], c_total[row]);
        out |= outside(c_m[row], dV[row], A_over_volume[row], c_total[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"c_m", by_c_m_columns, NULL, NULL, NULL},
    {"dV", by_dV_columns, NULL, NULL, NULL},
    {"A_over_volume", by_A_over_volume_columns, NULL, NULL, NULL},
    {"c_total", by_c_total_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_charge_imbalance = {"charge_imbalance", "e80b0ff10037c524", 4, 5u, FUNCTIONS};
