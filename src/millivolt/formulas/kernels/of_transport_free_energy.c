/* Free energy of transport. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;
static const double C_R = 8.31446261815324;

INLINE uint64_t outside(double z, double T, double c_from, double c_to, double dV)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (c_from <= 0.0) ? 1.0 : bad;
    bad = (c_to <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double T, double c_from, double c_to, double dV)
{
    return C_F*z*dV + C_R*T*log_ratio(c_to, c_from);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], T[row], c_from[row], c_to[row], dV[row]);
        out |= outside(z[row], T[row], c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double z = *columns[0];
    const double T = *columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z, T, c_from[row], c_to[row], dV[row]);
        out |= outside(z, T, c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double T, double c_from, double c_to, double dV)
{
    return C_F*dV;
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], T[row], c_from[row], c_to[row], dV[row]);
        out |= outside(z[row], T[row], c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

INLINE double by_T(double z, double T, double c_from, double c_to, double dV)
{
    return C_R*log_ratio(c_to, c_from);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(z[row], T[row], c_from[row], c_to[row], dV[row]);
        out |= outside(z[row], T[row], c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

INLINE double by_c_from(double z, double T, double c_from, double c_to, double dV)
{
    return -C_R*T/c_from;
}

static SLOPES by_c_from_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_from(z[row], T[row], c_from[row], c_to[row], dV[row]);
        out |= outside(z[row], T[row], c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

INLINE double by_c_to(double z, double T, double c_from, double c_to, double dV)
{
    return C_R*T/c_to;
}

static SLOPES by_c_to_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c_to(z[row], T[row], c_from[row], c_to[row], dV[row]);
        out |= outside(z[row], T[row], c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

INLINE double by_dV(double z, double T, double c_from, double c_to, double dV)
{
    return C_F*z;
}

static SLOPES by_dV_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *T = columns[1];
    const double *c_from = columns[2];
    const double *c_to = columns[3];
    const double *dV = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dV(z[row], T[row], c_from[row], c_to[row], dV[row]);
        out |= outside(z[row], T[row], c_from[row], c_to[row], dV[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"c_from", by_c_from_columns, NULL, NULL, NULL},
    {"c_to", by_c_to_columns, NULL, NULL, NULL},
    {"dV", by_dV_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_transport_free_energy = {"transport_free_energy", "0bd8b6bf6643c8a6", 5, 3u, FUNCTIONS};
