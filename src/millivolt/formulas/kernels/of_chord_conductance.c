/* Chord-conductance equation. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static uint64_t outside(size_t ions, const Row *x)
{
    const Row g = x[0];
    double sum_0 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(g, i);
    }
    uint64_t out = (uint64_t)(!(sum_0 != 0.0));
    for (size_t i = 0; i < ions; i++)
        out |= (uint64_t)((AT(g, i) < 0.0));
    return out;
}

static double value(size_t ions, const Row *x, uint64_t *bad)
{
    const Row g = x[0];
    const Row E = x[1];
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(E, i)*AT(g, i);
        sum_1 += AT(g, i);
    }
    *bad |= outside(ions, x);
    return sum_0/sum_1;
}

static double by_g(size_t ions, const Row *x, uint64_t *bad)
{
    const Row g = x[0];
    const Row E = x[1];
    const size_t k = (size_t)AT(x[2], 0);
    double sum_0 = 0.0, sum_1 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(E, i)*AT(g, i);
        sum_1 += AT(g, i);
    }
    *bad |= outside(ions, x);
    return (-sum_0/sum_1 + AT(E, k))/sum_1;
}

static double by_E(size_t ions, const Row *x, uint64_t *bad)
{
    const Row g = x[0];
    const size_t k = (size_t)AT(x[2], 0);
    double sum_0 = 0.0;
    for (size_t i = 0; i < ions; i++) {
        sum_0 += AT(g, i);
    }
    *bad |= outside(ions, x);
    return AT(g, k)/sum_0;
}

static const Function FUNCTIONS[] = {
    {"value", NULL, NULL, value, "(i),(i)->()"},
    {"g", NULL, NULL, by_g, "(i),(i),()->()"},
    {"E", NULL, NULL, by_E, "(i),(i),()->()"},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_chord_conductance = {"chord_conductance", "digest:d53a89e99d86ba16", 2, 0u, FUNCTIONS};
