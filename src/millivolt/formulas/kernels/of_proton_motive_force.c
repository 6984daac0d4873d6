/* Proton-motive force. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

INLINE uint64_t outside(double dpsi, double T, double pH_in, double pH_out)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double dpsi, double T, double pH_in, double pH_out)
{
    return -C_R_per_F*T*(pH_in - pH_out)*log_(10.0) + dpsi;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *pH_in = columns[2];
    const double *pH_out = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dpsi[row], T[row], pH_in[row], pH_out[row]);
        out |= outside(dpsi[row], T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double T = *columns[1];
    const double pH_in = *columns[2];
    const double pH_out = *columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dpsi[row], T, pH_in, pH_out);
        out |= outside(dpsi[row], T, pH_in, pH_out);
    }
    *bad |= out;
}

INLINE double by_dpsi(double dpsi, double T, double pH_in, double pH_out)
{
    return 1.0;
}

static SLOPES by_dpsi_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *pH_in = columns[2];
    const double *pH_out = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dpsi(dpsi[row], T[row], pH_in[row], pH_out[row]);
        out |= outside(dpsi[row], T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

INLINE double by_T(double dpsi, double T, double pH_in, double pH_out)
{
    return C_R_per_F*(-pH_in + pH_out)*log_(10.0);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *pH_in = columns[2];
    const double *pH_out = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(dpsi[row], T[row], pH_in[row], pH_out[row]);
        out |= outside(dpsi[row], T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

INLINE double by_pH_in(double dpsi, double T, double pH_in, double pH_out)
{
    return -C_R_per_F*T*log_(10.0);
}

static SLOPES by_pH_in_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *pH_in = columns[2];
    const double *pH_out = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_pH_in(dpsi[row], T[row], pH_in[row], pH_out[row]);
        out |= outside(dpsi[row], T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

INLINE double by_pH_out(double dpsi, double T, double pH_in, double pH_out)
{
    return C_R_per_F*T*log_(10.0);
}

static SLOPES by_pH_out_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dpsi = columns[0];
    const double *T = columns[1];
    const double *pH_in = columns[2];
    const double *pH_out = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_pH_out(dpsi[row], T[row], pH_in[row], pH_out[row]);
        out |= outside(dpsi[row], T[row], pH_in[row], pH_out[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"dpsi", by_dpsi_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"pH_in", by_pH_in_columns, NULL, NULL, NULL},
    {"pH_out", by_pH_out_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_proton_motive_force = {"proton_motive_force", "62121cb0f4e0ee99", 4, 14u, FUNCTIONS};
