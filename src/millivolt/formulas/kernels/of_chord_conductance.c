/* Chord-conductance equation. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static VALUES value_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[2][ROWS] = {{0.0}};
    double lost[2][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double g_i = x[0][i * ROWS + row];
            const double E_i = x[1][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], g_i*E_i);
            lost[1][row] += added(&sums[1][row], g_i);
            bad_here = (g_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        result[row] = sum_0/sum_1;
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_g_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[2][ROWS] = {{0.0}};
    double lost[2][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[2][row];
            const double g_i = x[0][i * ROWS + row];
            const double E_i = x[1][i * ROWS + row];
            const double E_k = x[1][(size_t)k * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], i == (size_t)k ? 0.0 : ((-1.0)*E_i + E_k)*g_i);
            lost[1][row] += added(&sums[1][row], g_i);
            bad_here = (g_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        result[row] = sum_0/(sum_1*sum_1);
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_E_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[1][ROWS] = {{0.0}};
    double lost[1][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double g_i = x[0][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], g_i);
            bad_here = (g_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[2][row];
        const double g_k = x[0][(size_t)k * ROWS + row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        result[row] = g_k/sum_0;
        bad_here = !(sum_0 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value_rows, "(i),(i)->()"},
    {"g", NULL, NULL, by_g_rows, "(i),(i),()->()"},
    {"E", NULL, NULL, by_E_rows, "(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_chord_conductance = {"chord_conductance", "5e382690136a7835", 2, 0u, FUNCTIONS};
