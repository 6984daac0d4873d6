/* Liquid junction potential (Henderson). Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

static VALUES value_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[3][ROWS] = {{0.0}};
    double lost[3][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double D_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_in_i = x[2][i * ROWS + row];
            const double c_out_i = x[3][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], (c_in_i - c_out_i)*D_i*z_i);
            lost[1][row] += added(&sums[1][row], D_i*c_in_i*(z_i*z_i));
            lost[2][row] += added(&sums[2][row], D_i*c_out_i*(z_i*z_i));
            bad_here = (D_i <= 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        result[row] = -C_R_per_F*T*sum_0/log_mean(sum_2, sum_1);
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_2/sum_1 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_D_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[4][ROWS] = {{0.0}};
    double lost[4][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[5][row];
            const double D_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double z_k = x[1][(size_t)k * ROWS + row];
            const double c_in_i = x[2][i * ROWS + row];
            const double c_in_k = x[2][(size_t)k * ROWS + row];
            const double c_out_i = x[3][i * ROWS + row];
            const double c_out_k = x[3][(size_t)k * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], i == (size_t)k ? 0.0 : (-(-z_i + z_k)*c_out_i*c_out_k + c_in_i*c_out_k*z_k - c_in_k*c_out_i*z_i)*D_i*z_i);
            lost[1][row] += added(&sums[1][row], i == (size_t)k ? 0.0 : (-(z_i - z_k)*c_in_i*c_in_k + c_in_i*c_out_k*z_i - c_in_k*c_out_i*z_k)*D_i*z_i);
            lost[2][row] += added(&sums[2][row], D_i*c_in_i*(z_i*z_i));
            lost[3][row] += added(&sums[3][row], D_i*c_out_i*(z_i*z_i));
            bad_here = (D_i <= 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        const double sum_3 = sums[3][row] + lost[3][row];
        result[row] = (C_R_per_F*T*(sum_0*log_mean_share(sum_3, sum_2) + sum_1*log_mean_share(sum_2, sum_3))*z_k)/log_mean(sum_3, sum_2)/log_mean(sum_3, sum_2);
        bad_here = !(sum_2 != 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_3/sum_2 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_z_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[4][ROWS] = {{0.0}};
    double lost[4][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[5][row];
            const double D_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double z_k = x[1][(size_t)k * ROWS + row];
            const double c_in_i = x[2][i * ROWS + row];
            const double c_in_k = x[2][(size_t)k * ROWS + row];
            const double c_out_i = x[3][i * ROWS + row];
            const double c_out_k = x[3][(size_t)k * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], ((-z_i + 2.0*z_k)*c_in_i*c_in_k + c_in_i*c_out_k*z_i - 2.0*c_in_k*c_out_i*z_k)*D_i*z_i);
            lost[1][row] += added(&sums[1][row], (-(-z_i + 2.0*z_k)*c_out_i*c_out_k + 2.0*c_in_i*c_out_k*z_k - c_in_k*c_out_i*z_i)*D_i*z_i);
            lost[2][row] += added(&sums[2][row], D_i*c_in_i*(z_i*z_i));
            lost[3][row] += added(&sums[3][row], D_i*c_out_i*(z_i*z_i));
            bad_here = (D_i <= 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double D_k = x[0][(size_t)k * ROWS + row];
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        const double sum_3 = sums[3][row] + lost[3][row];
        result[row] = (C_R_per_F*T*(sum_0*log_mean_share(sum_2, sum_3) + sum_1*log_mean_share(sum_3, sum_2))*D_k)/log_mean(sum_3, sum_2)/log_mean(sum_3, sum_2);
        bad_here = !(sum_2 != 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_3/sum_2 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_c_in_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[3][ROWS] = {{0.0}};
    double lost[3][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[5][row];
            const double D_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double z_k = x[1][(size_t)k * ROWS + row];
            const double c_in_i = x[2][i * ROWS + row];
            const double c_out_i = x[3][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], ((z_i - z_k)*c_in_i + c_out_i*z_k)*D_i*z_i);
            lost[1][row] += added(&sums[1][row], D_i*c_in_i*(z_i*z_i));
            lost[2][row] += added(&sums[2][row], D_i*c_out_i*(z_i*z_i));
            bad_here = (D_i <= 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double D_k = x[0][(size_t)k * ROWS + row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        result[row] = (-C_R_per_F*T*(sum_0*log_mean_share(sum_1, sum_2) + sum_2*log_mean_share(sum_2, sum_1))*D_k*z_k)/log_mean(sum_2, sum_1)/log_mean(sum_2, sum_1);
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_2/sum_1 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_c_out_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[3][ROWS] = {{0.0}};
    double lost[3][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double k = x[5][row];
            const double D_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double z_k = x[1][(size_t)k * ROWS + row];
            const double c_in_i = x[2][i * ROWS + row];
            const double c_out_i = x[3][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], (-(-z_i + z_k)*c_out_i + c_in_i*z_k)*D_i*z_i);
            lost[1][row] += added(&sums[1][row], D_i*c_in_i*(z_i*z_i));
            lost[2][row] += added(&sums[2][row], D_i*c_out_i*(z_i*z_i));
            bad_here = (D_i <= 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double D_k = x[0][(size_t)k * ROWS + row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        result[row] = (C_R_per_F*T*(sum_0*log_mean_share(sum_2, sum_1) + sum_1*log_mean_share(sum_1, sum_2))*D_k*z_k)/log_mean(sum_2, sum_1)/log_mean(sum_2, sum_1);
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_2/sum_1 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static SLOPES by_T_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double sums[3][ROWS] = {{0.0}};
    double lost[3][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double D_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_in_i = x[2][i * ROWS + row];
            const double c_out_i = x[3][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], (c_in_i - c_out_i)*D_i*z_i);
            lost[1][row] += added(&sums[1][row], D_i*c_in_i*(z_i*z_i));
            lost[2][row] += added(&sums[2][row], D_i*c_out_i*(z_i*z_i));
            bad_here = (D_i <= 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        result[row] = -C_R_per_F*sum_0/log_mean(sum_2, sum_1);
        bad_here = !(sum_1 != 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_2/sum_1 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value_rows, "(i),(i),(i),(i),()->()"},
    {"D", NULL, NULL, by_D_rows, "(i),(i),(i),(i),(),()->()"},
    {"z", NULL, NULL, by_z_rows, "(i),(i),(i),(i),(),()->()"},
    {"c_in", NULL, NULL, by_c_in_rows, "(i),(i),(i),(i),(),()->()"},
    {"c_out", NULL, NULL, by_c_out_rows, "(i),(i),(i),(i),(),()->()"},
    {"T", NULL, NULL, by_T_rows, "(i),(i),(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_liquid_junction_potential = {"liquid_junction_potential", "91e2d3395546fe51", 5, 0u, FUNCTIONS};
