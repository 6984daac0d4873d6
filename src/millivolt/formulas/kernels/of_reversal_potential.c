/* Reversal potential of any ions. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;
static const double C_R = 8.31446261815324;

static VALUES sides(size_t many, size_t ions, const double *const *x, const double *V_at, double *up, double *up_rise, double *down, double *down_rise)
{
    for (size_t row = 0; row < many; row++) up[row] = 0.0;
    for (size_t row = 0; row < many; row++) up_rise[row] = 0.0;
    for (size_t row = 0; row < many; row++) down[row] = 0.0;
    for (size_t row = 0; row < many; row++) down_rise[row] = 0.0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double P_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_out_i = x[2][i * ROWS + row];
            const double c_in_i = x[3][i * ROWS + row];
            const double T = x[4][row];
            const double V = V_at[row];
            const double t_0 = C_F_per_R*C_R*bernoulli_0(-C_F_per_R*V*z_i/T)*P_i*c_in_i*z_i;
            const double r_0 = (C_F_per_R*C_F_per_R)*C_R*bernoulli_1(-C_F_per_R*V*z_i/T)*P_i*c_in_i*(z_i*z_i)/T;
            up[row] += t_0 > 0 ? t_0 : 0;
            up_rise[row] += t_0 > 0 ? r_0 : 0;
            down[row] += t_0 > 0 ? 0 : -t_0;
            down_rise[row] += t_0 > 0 ? 0 : -r_0;
            const double t_1 = -C_F_per_R*C_R*bernoulli_0(C_F_per_R*V*z_i/T)*P_i*c_out_i*z_i;
            const double r_1 = (C_F_per_R*C_F_per_R)*C_R*bernoulli_1(C_F_per_R*V*z_i/T)*P_i*c_out_i*(z_i*z_i)/T;
            up[row] += t_1 > 0 ? t_1 : 0;
            up_rise[row] += t_1 > 0 ? r_1 : 0;
            down[row] += t_1 > 0 ? 0 : -t_1;
            down_rise[row] += t_1 > 0 ? 0 : -r_1;
        }
}

static VALUES value_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double low[ROWS], high[ROWS];
    double sums[4][ROWS] = {{0.0}};
    double lost[4][ROWS] = {{0.0}};
    uint64_t out = 0;
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double P_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_out_i = x[2][i * ROWS + row];
            const double c_in_i = x[3][i * ROWS + row];
            double bad_here = 0.0;
            lost[0][row] += added(&sums[0][row], (0.5)*((fabs(z_i) - z_i)*c_in_i + (fabs(z_i) + z_i)*c_out_i)*P_i*(z_i*z_i)/fabs(z_i));
            lost[1][row] += added(&sums[1][row], (0.5)*((fabs(z_i) - z_i)*c_in_i + (fabs(z_i) + z_i)*c_out_i)*P_i);
            lost[2][row] += added(&sums[2][row], (0.5)*((fabs(z_i) - z_i)*c_out_i + (fabs(z_i) + z_i)*c_in_i)*P_i*(z_i*z_i)/fabs(z_i));
            lost[3][row] += added(&sums[3][row], (0.5)*((fabs(z_i) - z_i)*c_out_i + (fabs(z_i) + z_i)*c_in_i)*P_i);
            bad_here = (P_i < 0.0) ? 1.0 : bad_here;
            bad_here = (z_i == 0.0) ? 1.0 : bad_here;
            bad_here = (c_out_i < 0.0) ? 1.0 : bad_here;
            bad_here = (c_in_i < 0.0) ? 1.0 : bad_here;
            out |= to_bits(bad_here);
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double T = x[4][row];
        double bad_here = 0.0;
        const double sum_0 = sums[0][row] + lost[0][row];
        const double sum_1 = sums[1][row] + lost[1][row];
        const double sum_2 = sums[2][row] + lost[2][row];
        const double sum_3 = sums[3][row] + lost[3][row];
        const double V_down = T*sum_3/(C_F_per_R*sum_0);
        const double V_up = T*sum_1/(C_F_per_R*sum_2);
        low[row] = -V_down;
        high[row] = V_up;
        bad_here = !(sum_2 > 0.0) ? 1.0 : bad_here;
        bad_here = !(sum_0 > 0.0) ? 1.0 : bad_here;
        bad_here = (T <= 0.0) ? 1.0 : bad_here;
        out |= to_bits(bad_here);
    }
    *bad |= out;
    roots(sides, many, ions, x, low, high, result);
}

static SLOPES by_P_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double found[ROWS], up[ROWS], up_rise[ROWS], down[ROWS], down_rise[ROWS];
    value_rows(many, ions, x, found, bad);
    sides(many, ions, x, found, up, up_rise, down, down_rise);
    double flow[ROWS], rises[ROWS], bends[ROWS], rest[ROWS], more[ROWS], curve[ROWS];
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double c_out_k = x[2][(size_t)k * ROWS + row];
        const double c_in_k = x[3][(size_t)k * ROWS + row];
        const double T = x[4][row];
        flow[row] = C_F_per_R*C_R*(bernoulli_0(-C_F_per_R*found[row]*z_k/T)*c_in_k - bernoulli_0(C_F_per_R*found[row]*z_k/T)*c_out_k)*z_k;
        rises[row] = C_F_per_R*C_R*(C_F_per_R*bernoulli_1(-C_F_per_R*found[row]*z_k/T)*c_in_k*z_k/T + C_F_per_R*bernoulli_1(C_F_per_R*found[row]*z_k/T)*c_out_k*z_k/T)*z_k;
        bends[row] = (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*(bernoulli_2(-C_F_per_R*found[row]*z_k/T)*c_in_k - bernoulli_2(C_F_per_R*found[row]*z_k/T)*c_out_k)*(z_k*z_k*z_k)/(T*T);
        rest[row] = 0.0;
        more[row] = 0.0;
        curve[row] = 0.0;
    }
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double P_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_out_i = x[2][i * ROWS + row];
            const double c_in_i = x[3][i * ROWS + row];
            const double T = x[4][row];
            const double flow_i = C_F_per_R*C_R*(bernoulli_0(-C_F_per_R*found[row]*z_i/T)*c_in_i - bernoulli_0(C_F_per_R*found[row]*z_i/T)*c_out_i)*P_i*z_i;
            const double rises_i = C_F_per_R*C_R*(C_F_per_R*bernoulli_1(-C_F_per_R*found[row]*z_i/T)*c_in_i*z_i/T + C_F_per_R*bernoulli_1(C_F_per_R*found[row]*z_i/T)*c_out_i*z_i/T)*P_i*z_i;
            const double bends_i = (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*(bernoulli_2(-C_F_per_R*found[row]*z_i/T)*c_in_i - bernoulli_2(C_F_per_R*found[row]*z_i/T)*c_out_i)*P_i*(z_i*z_i*z_i)/(T*T);
            curve[row] += bends_i;
            rest[row] += i == (size_t)x[5][row] ? 0.0 : flow[row]*rises_i - rises[row]*flow_i;
            more[row] += i == (size_t)x[5][row] ? 0.0 : flow[row]*bends_i - bends[row]*flow_i;
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double rise = up_rise[row] - down_rise[row], step = (down[row] - up[row])/rise;
        result[row] = -(rest[row]*(1.0 - 2.0*(step*curve[row]/rise)) + step*more[row])/rise/rise;
    }
}

static SLOPES by_z_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double found[ROWS], up[ROWS], up_rise[ROWS], down[ROWS], down_rise[ROWS];
    value_rows(many, ions, x, found, bad);
    sides(many, ions, x, found, up, up_rise, down, down_rise);
    double sums[1][ROWS] = {{0.0}};
    double lost[1][ROWS] = {{0.0}};
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double P_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_out_i = x[2][i * ROWS + row];
            const double c_in_i = x[3][i * ROWS + row];
            const double T = x[4][row];
            lost[0][row] += added(&sums[0][row], (bernoulli_2(-C_F_per_R*found[row]*z_i/T)*c_in_i - bernoulli_2(C_F_per_R*found[row]*z_i/T)*c_out_i)*P_i*(z_i*z_i*z_i));
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double P_k = x[0][(size_t)k * ROWS + row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double c_out_k = x[2][(size_t)k * ROWS + row];
        const double c_in_k = x[3][(size_t)k * ROWS + row];
        const double T = x[4][row];
        const double sum_0 = sums[0][row] + lost[0][row];
        const double rise = (up_rise[row] - down_rise[row]);
        const double step = (down[row] - up[row])/rise;
        const double bent = (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*step*sum_0/((T*T)*rise);
        result[row] = (-step*(C_F_per_R*C_R*(C_F_per_R*bernoulli_1(-C_F_per_R*found[row]*z_k/T)*c_in_k*z_k/T + C_F_per_R*bernoulli_1(C_F_per_R*found[row]*z_k/T)*c_out_k*z_k/T)*P_k + C_F_per_R*C_R*((C_F_per_R*C_F_per_R)*found[row]*bernoulli_2(-C_F_per_R*found[row]*z_k/T)*c_in_k*z_k/(T*T) - (C_F_per_R*C_F_per_R)*found[row]*bernoulli_2(C_F_per_R*found[row]*z_k/T)*c_out_k*z_k/(T*T) + C_F_per_R*bernoulli_1(-C_F_per_R*found[row]*z_k/T)*c_in_k/T + C_F_per_R*bernoulli_1(C_F_per_R*found[row]*z_k/T)*c_out_k/T)*P_k*z_k) - (1.0 - bent)*(C_F_per_R*C_R*(bernoulli_0(-C_F_per_R*found[row]*z_k/T)*c_in_k - bernoulli_0(C_F_per_R*found[row]*z_k/T)*c_out_k)*P_k + C_F_per_R*C_R*(C_F_per_R*found[row]*bernoulli_1(-C_F_per_R*found[row]*z_k/T)*c_in_k/T + C_F_per_R*found[row]*bernoulli_1(C_F_per_R*found[row]*z_k/T)*c_out_k/T)*P_k*z_k))/rise;
    }
}

static SLOPES by_c_out_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double found[ROWS], up[ROWS], up_rise[ROWS], down[ROWS], down_rise[ROWS];
    value_rows(many, ions, x, found, bad);
    sides(many, ions, x, found, up, up_rise, down, down_rise);
    double sums[1][ROWS] = {{0.0}};
    double lost[1][ROWS] = {{0.0}};
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double P_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_out_i = x[2][i * ROWS + row];
            const double c_in_i = x[3][i * ROWS + row];
            const double T = x[4][row];
            lost[0][row] += added(&sums[0][row], (bernoulli_2(-C_F_per_R*found[row]*z_i/T)*c_in_i - bernoulli_2(C_F_per_R*found[row]*z_i/T)*c_out_i)*P_i*(z_i*z_i*z_i));
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double P_k = x[0][(size_t)k * ROWS + row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double T = x[4][row];
        const double sum_0 = sums[0][row] + lost[0][row];
        const double rise = (up_rise[row] - down_rise[row]);
        const double step = (down[row] - up[row])/rise;
        const double bent = (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*step*sum_0/((T*T)*rise);
        result[row] = (-(C_F_per_R*C_F_per_R)*C_R*step*bernoulli_1(C_F_per_R*found[row]*z_k/T)*P_k*(z_k*z_k)/T + C_F_per_R*C_R*(1.0 - bent)*bernoulli_0(C_F_per_R*found[row]*z_k/T)*P_k*z_k)/rise;
    }
}

static SLOPES by_c_in_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double found[ROWS], up[ROWS], up_rise[ROWS], down[ROWS], down_rise[ROWS];
    value_rows(many, ions, x, found, bad);
    sides(many, ions, x, found, up, up_rise, down, down_rise);
    double sums[1][ROWS] = {{0.0}};
    double lost[1][ROWS] = {{0.0}};
    for (size_t i = 0; i < ions; i++)
        INDEPENDENT
        for (size_t row = 0; row < many; row++) {
            const double P_i = x[0][i * ROWS + row];
            const double z_i = x[1][i * ROWS + row];
            const double c_out_i = x[2][i * ROWS + row];
            const double c_in_i = x[3][i * ROWS + row];
            const double T = x[4][row];
            lost[0][row] += added(&sums[0][row], (bernoulli_2(-C_F_per_R*found[row]*z_i/T)*c_in_i - bernoulli_2(C_F_per_R*found[row]*z_i/T)*c_out_i)*P_i*(z_i*z_i*z_i));
        }
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double k = x[5][row];
        const double P_k = x[0][(size_t)k * ROWS + row];
        const double z_k = x[1][(size_t)k * ROWS + row];
        const double T = x[4][row];
        const double sum_0 = sums[0][row] + lost[0][row];
        const double rise = (up_rise[row] - down_rise[row]);
        const double step = (down[row] - up[row])/rise;
        const double bent = (C_F_per_R*C_F_per_R*C_F_per_R)*C_R*step*sum_0/((T*T)*rise);
        result[row] = (-(C_F_per_R*C_F_per_R)*C_R*step*bernoulli_1(-C_F_per_R*found[row]*z_k/T)*P_k*(z_k*z_k)/T - C_F_per_R*C_R*(1.0 - bent)*bernoulli_0(-C_F_per_R*found[row]*z_k/T)*P_k*z_k)/rise;
    }
}

static SLOPES by_T_rows(size_t many, size_t ions, const double *const *x, double *result, uint64_t *bad)
{
    double found[ROWS];
    value_rows(many, ions, x, found, bad);
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        const double T = x[4][row];
        result[row] = found[row]/T;
    }
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value_rows, "(i),(i),(i),(i),()->()"},
    {"P", NULL, NULL, by_P_rows, "(i),(i),(i),(i),(),()->()"},
    {"z", NULL, NULL, by_z_rows, "(i),(i),(i),(i),(),()->()"},
    {"c_out", NULL, NULL, by_c_out_rows, "(i),(i),(i),(i),(),()->()"},
    {"c_in", NULL, NULL, by_c_in_rows, "(i),(i),(i),(i),(),()->()"},
    {"T", NULL, NULL, by_T_rows, "(i),(i),(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_reversal_potential = {"reversal_potential", "0b4bea603be9aad6", 5, 0u, FUNCTIONS};
