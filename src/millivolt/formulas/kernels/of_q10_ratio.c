/* Q10. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

INLINE uint64_t outside(double Q10, double T_1, double T_2, double T_step)
{
    double bad = 0.0;
    bad = (Q10 <= 0.0) ? 1.0 : bad;
    bad = (T_1 <= 0.0) ? 1.0 : bad;
    bad = (T_2 <= 0.0) ? 1.0 : bad;
    bad = (T_step <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double Q10, double T_1, double T_2, double T_step)
{
    const double u = (-T_1 + T_2)*log_(Q10)/T_step;
    return exp_(u);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *Q10 = columns[0];
    const double *T_1 = columns[1];
    const double *T_2 = columns[2];
    const double *T_step = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(Q10[row], T_1[row], T_2[row], T_step[row]);
        out |= outside(Q10[row], T_1[row], T_2[row], T_step[row]);
    }
    *bad |= out;
}

INLINE double by_Q10(double Q10, double T_1, double T_2, double T_step)
{
    const double w = (-T_1 + T_2)/T_step;
    const double u = w*log_(Q10);
    return (w/Q10)*exp_(u);
}

static SLOPES by_Q10_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *Q10 = columns[0];
    const double *T_1 = columns[1];
    const double *T_2 = columns[2];
    const double *T_step = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_Q10(Q10[row], T_1[row], T_2[row], T_step[row]);
        out |= outside(Q10[row], T_1[row], T_2[row], T_step[row]);
    }
    *bad |= out;
}

INLINE double by_T_1(double Q10, double T_1, double T_2, double T_step)
{
    const double w = log_(Q10)/T_step;
    const double u = w*(-T_1 + T_2);
    return (-w)*exp_(u);
}

static SLOPES by_T_1_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *Q10 = columns[0];
    const double *T_1 = columns[1];
    const double *T_2 = columns[2];
    const double *T_step = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T_1(Q10[row], T_1[row], T_2[row], T_step[row]);
        out |= outside(Q10[row], T_1[row], T_2[row], T_step[row]);
    }
    *bad |= out;
}

INLINE double by_T_2(double Q10, double T_1, double T_2, double T_step)
{
    const double w = log_(Q10)/T_step;
    const double u = w*(-T_1 + T_2);
    return w*exp_(u);
}

static SLOPES by_T_2_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *Q10 = columns[0];
    const double *T_1 = columns[1];
    const double *T_2 = columns[2];
    const double *T_step = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T_2(Q10[row], T_1[row], T_2[row], T_step[row]);
        out |= outside(Q10[row], T_1[row], T_2[row], T_step[row]);
    }
    *bad |= out;
}

INLINE double by_T_step(double Q10, double T_1, double T_2, double T_step)
{
    const double u = (-T_1 + T_2)*log_(Q10)/T_step;
    return (-u/T_step)*exp_(u);
}

static SLOPES by_T_step_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *Q10 = columns[0];
    const double *T_1 = columns[1];
    const double *T_2 = columns[2];
    const double *T_step = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T_step(Q10[row], T_1[row], T_2[row], T_step[row]);
        out |= outside(Q10[row], T_1[row], T_2[row], T_step[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"Q10", by_Q10_columns, NULL, NULL, NULL},
    {"T_1", by_T_1_columns, NULL, NULL, NULL},
    {"T_2", by_T_2_columns, NULL, NULL, NULL},
    {"T_step", by_T_step_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_q10_ratio = {"q10_ratio", "6325566451d093ba", 4, 0u, FUNCTIONS};
