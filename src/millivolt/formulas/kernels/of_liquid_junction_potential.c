/* Liquid junction potential (Henderson). Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_R_per_F = 8.617333262145177e-05;

static uint64_t outside(size_t ions, const Row *x)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    const double T = AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
    }
    uint64_t out = (uint64_t)((T <= 0.0) | !(sum_0 != 0.0) | !(sum_1/sum_0 > 0.0));
    for (size_t i = 0; i < ions; i++)
        out |= (uint64_t)((AT(D, i) <= 0.0) | (AT(z, i) == 0.0) | (AT(c_in, i) < 0.0) | (AT(c_out, i) < 0.0));
    return out;
}

static double value(size_t ions, const Row *x, uint64_t *bad)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    const double T = AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_in, i)*AT(z, i);
        sum_2 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
        sum_3 += AT(D, i)*AT(c_out, i)*AT(z, i);
    }
    const double u = log_ratio(sum_2, sum_0);
    *bad |= outside(ions, x);
    return C_R_per_F*T*(-sum_1 + sum_3)*bernoulli_0(u)/sum_0;
}

static double by_D(size_t ions, const Row *x, uint64_t *bad)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_in, i)*AT(z, i);
        sum_2 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
        sum_3 += AT(D, i)*AT(c_out, i)*AT(z, i);
    }
    const double u = log_ratio(sum_2, sum_0);
    *bad |= outside(ions, x);
    return C_R_per_F*T*(-bernoulli_0(u)*AT(c_in, k) + bernoulli_0(u)*AT(c_out, k) - (-sum_1 + sum_3)*bernoulli_1(u)*AT(c_out, k)*AT(z, k)/sum_2 + (-sum_1 + sum_3)*(-bernoulli_0(u) + bernoulli_1(u))*AT(c_in, k)*AT(z, k)/sum_0)*AT(z, k)/sum_0;
}

static double by_z(size_t ions, const Row *x, uint64_t *bad)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_in, i)*AT(z, i);
        sum_2 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
        sum_3 += AT(D, i)*AT(c_out, i)*AT(z, i);
    }
    const double u = log_ratio(sum_2, sum_0);
    *bad |= outside(ions, x);
    return C_R_per_F*T*(-bernoulli_0(u)*AT(c_in, k) + bernoulli_0(u)*AT(c_out, k) - 2.0*(-sum_1 + sum_3)*bernoulli_1(u)*AT(c_out, k)*AT(z, k)/sum_2 + 2.0*(-sum_1 + sum_3)*(-bernoulli_0(u) + bernoulli_1(u))*AT(c_in, k)*AT(z, k)/sum_0)*AT(D, k)/sum_0;
}

static double by_c_in(size_t ions, const Row *x, uint64_t *bad)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_in, i)*AT(z, i);
        sum_2 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
        sum_3 += AT(D, i)*AT(c_out, i)*AT(z, i);
    }
    const double u = log_ratio(sum_2, sum_0);
    *bad |= outside(ions, x);
    return C_R_per_F*T*(-bernoulli_0(u) + (-sum_1 + sum_3)*(-bernoulli_0(u) + bernoulli_1(u))*AT(z, k)/sum_0)*AT(D, k)*AT(z, k)/sum_0;
}

static double by_c_out(size_t ions, const Row *x, uint64_t *bad)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    const double T = AT(x[4], 0);
    const size_t k = (size_t)AT(x[5], 0);
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_in, i)*AT(z, i);
        sum_2 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
        sum_3 += AT(D, i)*AT(c_out, i)*AT(z, i);
    }
    const double u = log_ratio(sum_2, sum_0);
    *bad |= outside(ions, x);
    return C_R_per_F*T*(bernoulli_0(u) - (-sum_1 + sum_3)*bernoulli_1(u)*AT(z, k)/sum_2)*AT(D, k)*AT(z, k)/sum_0;
}

static double by_T(size_t ions, const Row *x, uint64_t *bad)
{
    const Row D = x[0];
    const Row z = x[1];
    const Row c_in = x[2];
    const Row c_out = x[3];
    double sum_0 = 0.0, sum_1 = 0.0, sum_2 = 0.0, sum_3 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(D, i)*AT(c_in, i)*(AT(z, i)*AT(z, i));
        sum_1 += AT(D, i)*AT(c_in, i)*AT(z, i);
        sum_2 += AT(D, i)*AT(c_out, i)*(AT(z, i)*AT(z, i));
        sum_3 += AT(D, i)*AT(c_out, i)*AT(z, i);
    }
    const double u = log_ratio(sum_2, sum_0);
    *bad |= outside(ions, x);
    return C_R_per_F*(-sum_1 + sum_3)*bernoulli_0(u)/sum_0;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value, "(i),(i),(i),(i),()->()"},
    {"D", NULL, NULL, by_D, "(i),(i),(i),(i),(),()->()"},
    {"z", NULL, NULL, by_z, "(i),(i),(i),(i),(),()->()"},
    {"c_in", NULL, NULL, by_c_in, "(i),(i),(i),(i),(),()->()"},
    {"c_out", NULL, NULL, by_c_out, "(i),(i),(i),(i),(),()->()"},
    {"T", NULL, NULL, by_T, "(i),(i),(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_liquid_junction_potential = {"liquid_junction_potential", "digest:834dccd90d13defb", 5, 0u, FUNCTIONS};
