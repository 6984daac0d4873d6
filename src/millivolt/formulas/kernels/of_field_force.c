/* Force in the membrane's field. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_q_e = 1.602176634e-19;

INLINE uint64_t outside(double V, double d, double z)
{
    double bad = 0.0;
    bad = (d <= 0.0) ? 1.0 : bad;
    bad = (z == 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double V, double d, double z)
{
    return (C_q_e*z/d)*V;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    const double *z = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], d[row], z[row]);
        out |= outside(V[row], d[row], z[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double d = *columns[1];
    const double z = *columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(V[row], d, z);
        out |= outside(V[row], d, z);
    }
    *bad |= out;
}

INLINE double by_V(double V, double d, double z)
{
    return C_q_e*z/d;
}

static SLOPES by_V_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    const double *z = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_V(V[row], d[row], z[row]);
        out |= outside(V[row], d[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_d(double V, double d, double z)
{
    return -(C_q_e*z/(d*d))*V;
}

static SLOPES by_d_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    const double *z = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_d(V[row], d[row], z[row]);
        out |= outside(V[row], d[row], z[row]);
    }
    *bad |= out;
}

INLINE double by_z(double V, double d, double z)
{
    return (C_q_e/d)*V;
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *V = columns[0];
    const double *d = columns[1];
    const double *z = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(V[row], d[row], z[row]);
        out |= outside(V[row], d[row], z[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"V", by_V_columns, NULL, NULL, NULL},
    {"d", by_d_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_field_force = {"field_force", "bddbd3f498fca8fc", 3, 6u, FUNCTIONS};
