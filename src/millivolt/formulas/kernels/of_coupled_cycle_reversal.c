/* Reversal of a coupled cycle. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;
static const double C_per_per_F = 1.0364269656262175e-05;

static VALUES value_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[2][ROWS] = {{0.0}};
    double lost[2][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double nu_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double E_i = x[2][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], z_i*E_i*nu_i);
            lost[1][row] += added(&sums[1][row], z_i*nu_i);
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double dG = x[3][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        result[row] = (C_per_per_F*dG + sum_0)/sum_1;
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_nu_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[2][ROWS] = {{0.0}};
    double lost[2][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[4][row];
            const double nu_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double E_i = x[2][i * ROWS + row];
            const double E_k = x[2][(size_t)k * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], i == (size_t)k ? 0.0 : ((-1.0)*E_i + E_k)*nu_i*z_i);
            lost[1][row] += added(&sums[1][row], z_i*nu_i);
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[4][row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double dG = x[3][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        result[row] = C_per_per_F*(C_F*sum_0 - dG)*z_k/(sum_1*sum_1);
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_z_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[2][ROWS] = {{0.0}};
    double lost[2][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[4][row];
            const double nu_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double E_i = x[2][i * ROWS + row];
            const double E_k = x[2][(size_t)k * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], i == (size_t)k ? 0.0 : ((-1.0)*E_i + E_k)*nu_i*z_i);
            lost[1][row] += added(&sums[1][row], z_i*nu_i);
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[4][row];
        const double nu_k = x[0][(size_t)k * ROWS + row];
        const double dG = x[3][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        result[row] = C_per_per_F*(C_F*sum_0 - dG)*nu_k/(sum_1*sum_1);
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
            const double nu_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], z_i*nu_i);
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[4][row];
        const double nu_k = x[0][(size_t)k * ROWS + row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        result[row] = nu_k*z_k/sum_0;
        bad_here = !(sum_0 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_dG_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[1][ROWS] = {{0.0}};
    double lost[1][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double nu_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], z_i*nu_i);
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        result[row] = C_per_per_F/sum_0;
        bad_here = !(sum_0 != 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value_rows, "(i),(i),(i),()->()"},
    {"nu", NULL, NULL, by_nu_rows, "(i),(i),(i),(),()->()"},
    {"z", NULL, NULL, by_z_rows, "(i),(i),(i),(),()->()"},
    {"E", NULL, NULL, by_E_rows, "(i),(i),(i),(),()->()"},
    {"dG", NULL, NULL, by_dG_rows, "(i),(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_coupled_cycle_reversal = {"coupled_cycle_reversal", "98131ef455d216e5", 4, 0u, FUNCTIONS};
