/* Surface charge (Grahame). Written by `python -m millivolt.formula` from its theorem; do not edit. */
#include "kernels.h"

static const double C_F = 96485.33212331001;
static const double C_F_per_R = 11604.518121550083;
static const double C_F_root_eps_0_root_2_per_root_R = 0.14081002205425414;
static const double C_R = 8.31446261815324;
static const double C_root_R_root_eps_0_root_2 = 1.2134068866915201e-05;
static const double C_root_R_root_eps_0_root_8 = 2.4268137733830402e-05;
static const double C_root_eps_0_root_2_per_root_R = 1.4593930388745136e-06;

INLINE uint64_t outside(double psi_0, double eps_r, double T, double c)
{
    double bad = 0.0;
    bad = (eps_r <= 0.0) ? 1.0 : bad;
    bad = (T <= 0.0) ? 1.0 : bad;
    bad = (c <= 0.0) ? 1.0 : bad;
    return to_bits(bad);
}

INLINE double value(double psi_0, double eps_r, double T, double c)
{
    return C_root_R_root_eps_0_root_8*sqrt(T*eps_r*c)*sinh_(((0.5)*C_F_per_R/T)*psi_0);
}

static VALUES value_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *psi_0 = columns[0];
    const double *eps_r = columns[1];
    const double *T = columns[2];
    const double *c = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(psi_0[row], eps_r[row], T[row], c[row]);
        out |= outside(psi_0[row], eps_r[row], T[row], c[row]);
    }
    *bad |= out;
}

static VALUES value_beside(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *psi_0 = columns[0];
    const double eps_r = *columns[1];
    const double T = *columns[2];
    const double *c = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = value(psi_0[row], eps_r, T, c[row]);
        out |= outside(psi_0[row], eps_r, T, c[row]);
    }
    *bad |= out;
}

INLINE double by_psi_0(double psi_0, double eps_r, double T, double c)
{
    return C_F_root_eps_0_root_2_per_root_R*sqrt((eps_r/T)*c)*cosh_(((0.5)*C_F_per_R/T)*psi_0);
}

static SLOPES by_psi_0_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *psi_0 = columns[0];
    const double *eps_r = columns[1];
    const double *T = columns[2];
    const double *c = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_psi_0(psi_0[row], eps_r[row], T[row], c[row]);
        out |= outside(psi_0[row], eps_r[row], T[row], c[row]);
    }
    *bad |= out;
}

INLINE double by_eps_r(double psi_0, double eps_r, double T, double c)
{
    return C_root_R_root_eps_0_root_2*sqrt((T/eps_r)*c)*sinh_(((0.5)*C_F_per_R/T)*psi_0);
}

static SLOPES by_eps_r_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *psi_0 = columns[0];
    const double *eps_r = columns[1];
    const double *T = columns[2];
    const double *c = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_eps_r(psi_0[row], eps_r[row], T[row], c[row]);
        out |= outside(psi_0[row], eps_r[row], T[row], c[row]);
    }
    *bad |= out;
}

INLINE double by_T(double psi_0, double eps_r, double T, double c)
{
    return (C_root_eps_0_root_2_per_root_R/(T*sqrt(T)))*sqrt(eps_r*c)*(-C_F*psi_0*cosh_(((0.5)*C_F_per_R/T)*psi_0) + C_R*T*sinh_(((0.5)*C_F_per_R/T)*psi_0));
}

static SLOPES by_T_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *psi_0 = columns[0];
    const double *eps_r = columns[1];
    const double *T = columns[2];
    const double *c = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_T(psi_0[row], eps_r[row], T[row], c[row]);
        out |= outside(psi_0[row], eps_r[row], T[row], c[row]);
    }
    *bad |= out;
}

INLINE double by_c(double psi_0, double eps_r, double T, double c)
{
    return C_root_R_root_eps_0_root_2*sqrt(T*eps_r/c)*sinh_(((0.5)*C_F_per_R/T)*psi_0);
}

static SLOPES by_c_columns(size_t many, const double *const *columns, double *result, uint64_t *bad)
{
    const double *psi_0 = columns[0];
    const double *eps_r = columns[1];
    const double *T = columns[2];
    const double *c = columns[3];
    uint64_t out = 0;
    INDEPENDENT
    for (size_t row = 0; row < many; row++) {
        result[row] = by_c(psi_0[row], eps_r[row], T[row], c[row]);
        out |= outside(psi_0[row], eps_r[row], T[row], c[row]);
    }
    *bad |= out;
}

static const Function FUNCTIONS[] = {
    {"value", value_columns, value_beside, NULL, NULL},
    {"psi_0", by_psi_0_columns, NULL, NULL, NULL},
    {"eps_r", by_eps_r_columns, NULL, NULL, NULL},
    {"T", by_T_columns, NULL, NULL, NULL},
    {"c", by_c_columns, NULL, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

const Formula of_surface_charge = {"surface_charge", "f293643e0483e96f", 4, 6u, FUNCTIONS};
