/* Born energy. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_N_A_q_e2_per_eps_0 = 0.001745914451051795;

INLINE uint64_t outside(double z, double radius, double eps_membrane, double eps_water)
{
    double bad = 0.0;
    bad = (z == 0.0) ? 1.0 : bad;
    bad = (radius <= 0.0) ? 1.0 : bad;
    bad = (eps_membrane <= 0.0) ? 1.0 : bad;
    bad = (eps_water <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double z, double radius, double eps_membrane, double eps_water)
{
    return ((0.125)*C_N_A_q_e2_per_eps_0/PI)*(z*z)*(-1.0/eps_water + 1.0/eps_membrane)/radius;
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *radius = columns[1];
    const double *eps_membrane = columns[2];
    const double *eps_water = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(z[row], radius[row], eps_membrane[row], eps_water[row]);
        out |= outside(z[row], radius[row], eps_membrane[row], eps_water[row]);
    }
    *bad |= out;
}

INLINE double by_z(double z, double radius, double eps_membrane, double eps_water)
{
    return ((0.25)*C_N_A_q_e2_per_eps_0/PI)*z*(-eps_membrane + eps_water)/(eps_membrane*eps_water*radius);
}

static SLOPES by_z_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *radius = columns[1];
    const double *eps_membrane = columns[2];
    const double *eps_water = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_z(z[row], radius[row], eps_membrane[row], eps_water[row]);
        out |= outside(z[row], radius[row], eps_membrane[row], eps_water[row]);
    }
    *bad |= out;
}

INLINE double by_radius(double z, double radius, double eps_membrane, double eps_water)
{
    return ((0.125)*C_N_A_q_e2_per_eps_0/PI)*(z*z)*(eps_membrane - eps_water)/(eps_membrane*eps_water*(radius*radius));
}

static SLOPES by_radius_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *radius = columns[1];
    const double *eps_membrane = columns[2];
    const double *eps_water = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_radius(z[row], radius[row], eps_membrane[row], eps_water[row]);
        out |= outside(z[row], radius[row], eps_membrane[row], eps_water[row]);
    }
    *bad |= out;
}

INLINE double by_eps_membrane(double z, double radius, double eps_membrane, double eps_water)
{
    return -((0.125)*C_N_A_q_e2_per_eps_0/PI)*(z*z)/((eps_membrane*eps_membrane)*radius);
}

static SLOPES by_eps_membrane_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *radius = columns[1];
    const double *eps_membrane = columns[2];
    const double *eps_water = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_eps_membrane(z[row], radius[row], eps_membrane[row], eps_water[row]);
        out |= outside(z[row], radius[row], eps_membrane[row], eps_water[row]);
    }
    *bad |= out;
}

INLINE double by_eps_water(double z, double radius, double eps_membrane, double eps_water)
{
    return ((0.125)*C_N_A_q_e2_per_eps_0/PI)*(z*z)/((eps_water*eps_water)*radius);
}

static SLOPES by_eps_water_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *z = columns[0];
    const double *radius = columns[1];
    const double *eps_membrane = columns[2];
    const double *eps_water = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_eps_water(z[row], radius[row], eps_membrane[row], eps_water[row]);
        out |= outside(z[row], radius[row], eps_membrane[row], eps_water[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, NULL, NULL, NULL},
    {"z", by_z_columns, NULL, NULL, NULL},
    {"radius", by_radius_columns, NULL, NULL, NULL},
    {"eps_membrane", by_eps_membrane_columns, NULL, NULL, NULL},
    {"eps_water", by_eps_water_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_born_energy = {"born_energy", "ea3492f3ac2e0f8d", 4, 0u, FUNCTIONS};
