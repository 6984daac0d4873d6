/* Free energy of ATP. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R = 8.31446261815324;
static const double C_c_std = 1000.0;

INLINE uint64_t outside(double dG0, double T, double ATP, double ADP, double Pi)
{
    double bad = 0.0;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (ATP <= 0.0) ? 1.0 : bad;
    bad = (ADP <= 0.0) ? 1.0 : bad;
    bad = (Pi <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double dG0, double T, double ATP, double ADP, double Pi)
{
    return C_R*T*log_ratio(ADP*Pi, C_c_std*ATP) + dG0;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG0 = columns[0];
    const double *T = columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double dG0 = *columns[0];
    const double T = *columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(dG0, T, ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0, T, ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

INLINE double by_dG0(double dG0, double T, double ATP, double ADP, double Pi)
{
    return 1.0;
}

static SLOPES by_dG0_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG0 = columns[0];
    const double *T = columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_dG0(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

INLINE double by_T(double dG0, double T, double ATP, double ADP, double Pi)
{
    return C_R*log_ratio(ADP*Pi, C_c_std*ATP);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG0 = columns[0];
    const double *T = columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

INLINE double by_ATP(double dG0, double T, double ATP, double ADP, double Pi)
{
    return -C_R*T/ATP;
}

static SLOPES by_ATP_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG0 = columns[0];
    const double *T = columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_ATP(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

INLINE double by_ADP(double dG0, double T, double ATP, double ADP, double Pi)
{
    return C_R*T/ADP;
}

static SLOPES by_ADP_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG0 = columns[0];
    const double *T = columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_ADP(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

INLINE double by_Pi(double dG0, double T, double ATP, double ADP, double Pi)
{
    return C_R*T/Pi;
}

static SLOPES by_Pi_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *dG0 = columns[0];
    const double *T = columns[1];
    const double *ATP = columns[2];
    const double *ADP = columns[3];
    const double *Pi = columns[4];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Pi(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
        out |= outside(dG0[row], T[row], ATP[row], ADP[row], Pi[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"dG0", by_dG0_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"ATP", by_ATP_columns, NULL, NULL, NULL},
    {"ADP", by_ADP_columns, NULL, NULL, NULL},
    {"Pi", by_Pi_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_atp_free_energy = {"atp_free_energy", "26861f6f97d05330", 5, 3u, FUNCTIONS};
