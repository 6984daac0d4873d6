/* Debye length. Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_root_R_root_eps_0_root_2_per_F = 1.2576076176436476e-10;

INLINE uint64_t outside(double eps_r, double T, double I)
{
    double bad = 0.0;
    bad = (eps_r <= 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (I <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double eps_r, double T, double I)
{
    return (0.5)*C_root_R_root_eps_0_root_2_per_F*sqrt(T*eps_r/I);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *T = columns[1];
    const double *I = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(eps_r[row], T[row], I[row]);
        out |= outside(eps_r[row], T[row], I[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double eps_r = *columns[0];
    const double T = *columns[1];
    const double *I = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(eps_r, T, I[row]);
        out |= outside(eps_r, T, I[row]);
    }
    *bad |= out;
}

INLINE double by_eps_r(double eps_r, double T, double I)
{
    return (0.25)*C_root_R_root_eps_0_root_2_per_F*sqrt((T/eps_r)/I);
}

static SLOPES by_eps_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *T = columns[1];
    const double *I = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_eps_r(eps_r[row], T[row], I[row]);
        out |= outside(eps_r[row], T[row], I[row]);
    }
    *bad |= out;
}

INLINE double by_T(double eps_r, double T, double I)
{
    return (0.25)*C_root_R_root_eps_0_root_2_per_F*sqrt((eps_r/T)/I);
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *T = columns[1];
    const double *I = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(eps_r[row], T[row], I[row]);
        out |= outside(eps_r[row], T[row], I[row]);
    }
    *bad |= out;
}

INLINE double by_I(double eps_r, double T, double I)
{
    return -(0.25)*C_root_R_root_eps_0_root_2_per_F*sqrt(T*eps_r)/(I*sqrt(I));
}

static SLOPES by_I_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *eps_r = columns[0];
    const double *T = columns[1];
    const double *I = columns[2];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_I(eps_r[row], T[row], I[row]);
        out |= outside(eps_r[row], T[row], I[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"eps_r", by_eps_r_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"I", by_I_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_debye_length = {"debye_length", "7b9be11aa0eac9ea", 3, 3u, FUNCTIONS};
