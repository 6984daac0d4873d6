/* Reversal potential of any ions. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F_per_R = 11604.518121550083;
static const double C_R = 8.31446261815324;

static uint64_t outside(size_t ions, const Row *x)
{
    const Row P = x[0];
    const Row z = x[1];
    const Row c_out = x[2];
    const Row c_in = x[3];
    const double T = AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += (0.5)*((fabs(AT(z, i)) - AT(z, i))*AT(c_in, i) + (fabs(AT(z, i)) + AT(z, i))*AT(c_out, i))*AT(P, i)*(AT(z, i)*AT(z, i))/fabs(AT(z, i));
        sum_1 += (0.5)*((fabs(AT(z, i)) - AT(z, i))*AT(c_out, i) + (fabs(AT(z, i)) + AT(z, i))*AT(c_in, i))*AT(P, i)*(AT(z, i)*AT(z, i))/fabs(AT(z, i));
    }
    uint64_t out = (uint64_t)((T <= 0.0) | !(sum_1 > 0.0) | !(sum_0 > 0.0));
    for (size_t i = 0; i < ions; i++)
        out |= (uint64_t)((AT(P, i) < 0.0) | (AT(z, i) == 0.0) | (AT(c_out, i) < 0.0) | (AT(c_in, i) < 0.0));
    return out;
}

static double crossing(double V, size_t ions, const Row *x, double *rise)
{
    const Row P = x[0];
    const Row z = x[1];
    const Row c_out = x[2];
    const Row c_in = x[3];
    const double T = AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += C_F_per_R*C_R*(C_F_per_R*bernoulli_1(-C_F_per_R*V*AT(z, i)/T)*AT(c_in, i)*AT(z, i)/T + C_F_per_R*bernoulli_1(C_F_per_R*V*AT(z, i)/T)*AT(c_out, i)*AT(z, i)/T)*AT(P, i)*AT(z, i);
        sum_1 += C_F_per_R*C_R*(bernoulli_0(-C_F_per_R*V*AT(z, i)/T)*AT(c_in, i) - bernoulli_0(C_F_per_R*V*AT(z, i)/T)*AT(c_out, i))*AT(P, i)*AT(z, i);
    }
    *rise = sum_0;
    return sum_1;
}

static double value(size_t ions, const Row *x, uint64_t *bad)
{
    const Row P = x[0];
    const Row z = x[1];
    const Row c_out = x[2];
    const Row c_in = x[3];
    const double T = AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += (0.5)*((fabs(AT(z, i)) - AT(z, i))*AT(c_in, i) + (fabs(AT(z, i)) + AT(z, i))*AT(c_out, i))*AT(P, i)*(AT(z, i)*AT(z, i))/fabs(AT(z, i));
        sum_1 += (0.5)*((fabs(AT(z, i)) - AT(z, i))*AT(c_in, i) + (fabs(AT(z, i)) + AT(z, i))*AT(c_out, i))*AT(P, i);
        sum_2 += (0.5)*((fabs(AT(z, i)) - AT(z, i))*AT(c_out, i) + (fabs(AT(z, i)) + AT(z, i))*AT(c_in, i))*AT(P, i)*(AT(z, i)*AT(z, i))/fabs(AT(z, i));
        sum_3 += (0.5)*((fabs(AT(z, i)) - AT(z, i))*AT(c_out, i) + (fabs(AT(z, i)) + AT(z, i))*AT(c_in, i))*AT(P, i);
    }
    const double V_down = T*sum_3/(C_F_per_R*sum_0);
    const double V_up = T*sum_1/(C_F_per_R*sum_2);
    *bad |= outside(ions, x);
    return root(crossing, ions, x, -V_down, V_up);
}

static double by_P(size_t ions, const Row *x, uint64_t *bad)
{
    const Row z = x[1];
    const Row c_out = x[2];
    const Row c_in = x[3];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    const double V = value(ions, x, bad);
    double rise;
    crossing(V, ions, x, &rise);
    *bad |= outside(ions, x);
    return -(C_F_per_R*C_R*(bernoulli_0(-C_F_per_R*V*AT(z, k)/T)*AT(c_in, k) - bernoulli_0(C_F_per_R*V*AT(z, k)/T)*AT(c_out, k))*AT(z, k)) / rise;
}

static double by_z(size_t ions, const Row *x, uint64_t *bad)
{
    const Row P = x[0];
    const Row z = x[1];
    const Row c_out = x[2];
    const Row c_in = x[3];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    const double V = value(ions, x, bad);
    double rise;
    crossing(V, ions, x, &rise);
    *bad |= outside(ions, x);
    return -(C_F_per_R*C_R*(bernoulli_0(-C_F_per_R*V*AT(z, k)/T)*AT(c_in, k) - bernoulli_0(C_F_per_R*V*AT(z, k)/T)*AT(c_out, k))*AT(P, k) + C_F_per_R*C_R*(C_F_per_R*V*bernoulli_1(-C_F_per_R*V*AT(z, k)/T)*AT(c_in, k)/T + C_F_per_R*V*bernoulli_1(C_F_per_R*V*AT(z, k)/T)*AT(c_out, k)/T)*AT(P, k)*AT(z, k)) / rise;
}

static double by_c_out(size_t ions, const Row *x, uint64_t *bad)
{
    const Row P = x[0];
    const Row z = x[1];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    const double V = value(ions, x, bad);
    double rise;
    crossing(V, ions, x, &rise);
    *bad |= outside(ions, x);
    return -(-C_F_per_R*C_R*bernoulli_0(C_F_per_R*V*AT(z, k)/T)*AT(P, k)*AT(z, k)) / rise;
}

static double by_c_in(size_t ions, const Row *x, uint64_t *bad)
{
    const Row P = x[0];
    const Row z = x[1];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    const double V = value(ions, x, bad);
    double rise;
    crossing(V, ions, x, &rise);
    *bad |= outside(ions, x);
    return -(C_F_per_R*C_R*bernoulli_0(-C_F_per_R*V*AT(z, k)/T)*AT(P, k)*AT(z, k)) / rise;
}

static double by_T(size_t ions, const Row *x, uint64_t *bad)
{
    const Row P = x[0];
    const Row z = x[1];
    const Row c_out = x[2];
    const Row c_in = x[3];
    const double T = AT(x[4], 0);
    const double V = value(ions, x, bad);
    double rise;
    crossing(V, ions, x, &rise);
    double sum_0 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += C_F_per_R*C_R*(-C_F_per_R*V*bernoulli_1(-C_F_per_R*V*AT(z, i)/T)*AT(c_in, i)*AT(z, i)/(T*T) - C_F_per_R*V*bernoulli_1(C_F_per_R*V*AT(z, i)/T)*AT(c_out, i)*AT(z, i)/(T*T))*AT(P, i)*AT(z, i);
    }
    *bad |= outside(ions, x);
    return -(sum_0) / rise;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value, "(i),(i),(i),(i),()->()"},
    {"P", NULL, NULL, by_P, "(i),(i),(i),(i),(),()->()"},
    {"z", NULL, NULL, by_z, "(i),(i),(i),(i),(),()->()"},
    {"c_out", NULL, NULL, by_c_out, "(i),(i),(i),(i),(),()->()"},
    {"c_in", NULL, NULL, by_c_in, "(i),(i),(i),(i),(),()->()"},
    {"T", NULL, NULL, by_T, "(i),(i),(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_reversal_potential = {"reversal_potential", "digest:6682700d5cadef1b", 5, 0u, FUNCTIONS};
