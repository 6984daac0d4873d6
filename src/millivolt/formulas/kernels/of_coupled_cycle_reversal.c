/* Reversal of a coupled cycle. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_per_per_F = 1.0364269656262175e-05;

static uint64_t outside(size_t ions, const Row *x)
{
    const Row nu = x[0];
    const Row z = x[1];
    double sum_0 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(nu, i)*AT(z, i);
    }
    uint64_t out = (uint64_t)(!(sum_0 != 0.0));
    for (size_t i = 0; i < ions; i++)
        out |= (uint64_t)((AT(z, i) == 0.0));
    return out;
}

static double value(size_t ions, const Row *x, uint64_t *bad)
{
    const Row nu = x[0];
    const Row z = x[1];
    const Row E = x[2];
    const double dG = AT(x[3], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(E, i)*AT(nu, i)*AT(z, i);
        sum_1 += AT(nu, i)*AT(z, i);
    }
    *bad |= outside(ions, x);
    return (C_per_per_F*dG + sum_0)/sum_1;
}

static double by_nu(size_t ions, const Row *x, uint64_t *bad)
{
    const Row nu = x[0];
    const Row z = x[1];
    const Row E = x[2];
    const double dG = AT(x[3], 0);
    const size_t k = (size_t)AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(E, i)*AT(nu, i)*AT(z, i);
        sum_1 += AT(nu, i)*AT(z, i);
    }
    *bad |= outside(ions, x);
    return (AT(E, k) - (C_per_per_F*dG + sum_0)/sum_1)*AT(z, k)/sum_1;
}

static double by_z(size_t ions, const Row *x, uint64_t *bad)
{
    const Row nu = x[0];
    const Row z = x[1];
    const Row E = x[2];
    const double dG = AT(x[3], 0);
    const size_t k = (size_t)AT(x[4], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(E, i)*AT(nu, i)*AT(z, i);
        sum_1 += AT(nu, i)*AT(z, i);
    }
    *bad |= outside(ions, x);
    return (AT(E, k) - (C_per_per_F*dG + sum_0)/sum_1)*AT(nu, k)/sum_1;
}

static double by_E(size_t ions, const Row *x, uint64_t *bad)
{
    const Row nu = x[0];
    const Row z = x[1];
    const size_t k = (size_t)AT(x[4], 0);
    double sum_0 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(nu, i)*AT(z, i);
    }
    *bad |= outside(ions, x);
    return AT(nu, k)*AT(z, k)/sum_0;
}

static double by_dG(size_t ions, const Row *x, uint64_t *bad)
{
    const Row nu = x[0];
    const Row z = x[1];
    double sum_0 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(nu, i)*AT(z, i);
    }
    *bad |= outside(ions, x);
    return C_per_per_F/sum_0;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value, "(i),(i),(i),()->()"},
    {"nu", NULL, NULL, by_nu, "(i),(i),(i),(),()->()"},
    {"z", NULL, NULL, by_z, "(i),(i),(i),(),()->()"},
    {"E", NULL, NULL, by_E, "(i),(i),(i),(),()->()"},
    {"dG", NULL, NULL, by_dG, "(i),(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_coupled_cycle_reversal = {"coupled_cycle_reversal", "digest:14787e4f689bfcc3", 4, 0u, FUNCTIONS};
