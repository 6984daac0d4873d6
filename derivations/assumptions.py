"""Simplifications that may fail in a real membrane, one line each. A result names those it uses, and no more."""

from sympy import Integer, Sum

from millivolt.derivation import Assumption

from .symbols import (
    D, D_x, E_1, E_ion, F, I_1, I_2, I_C, I_i, I_K, I_Cl, I_Na, I_ion, J, K, N, Na, R, T, V, beta_0, c_0, c_in_0, c_out_0, d, field, g_1, g_ion, i, j, psi, psi_eq, x, z,
)

CONSTANT_FIELD = Assumption(
    "constant field", psi(x).diff(x), -V/d, "the membrane holds no net charge, so the field in it is the same everywhere",
    "Goldman 1943", over=((x, Integer(0), d),))
STEADY_STATE = Assumption(
    "steady state", j(x), J, "nothing piles up in the membrane, so the flux is the same at every place", over=((x, Integer(0), d),))
NO_FLUX = Assumption("no flux", j(x), Integer(0), "the ion is at rest: no net flux at any place", over=((x, Integer(0), d),))
NO_FIELD = Assumption("no field", psi(x).diff(x), Integer(0), "there is no electrical field", over=((x, Integer(0), d),))
NO_GRADIENT = Assumption(
    "no concentration gradient", c_0(x).diff(x), Integer(0), "the concentration is the same everywhere", over=((x, Integer(0), d),))
INNER_FACE = Assumption("partition at the inner face", c_0(0), beta_0*c_in_0, "at the inner face the ion is in equilibrium with the inside")
OUTER_FACE = Assumption("partition at the outer face", c_0(d), beta_0*c_out_0, "at the outer face the ion is in equilibrium with the outside")
TEST_FIELD = Assumption(
    "a test field", psi_eq(x).diff(x), -field(x), "some field in which the ion could be at equilibrium, nowhere zero",
    over=((x, Integer(0), d),))
NO_NET_CURRENT = Assumption(
    "no net current", I_K + I_Na + I_Cl, Integer(0), "the membrane potential is steady, so the ionic currents cancel", "Hodgkin and Katz 1949")
NO_NET_CATION_FLUX = Assumption(
    "no net current at any place", K["j"](x) + Na["j"](x), Integer(0),
    "the two cations carry no net current through any cross-section of the membrane", over=((x, Integer(0), d),))
SAME_PROFILE = Assumption(
    "one profile of mobility", j(x), -D*D_x(x)*(c_0(x).diff(x) + z*F/(R*T)*c_0(x)*psi(x).diff(x)),
    "Nernst-Planck with a diffusion coefficient that varies through the membrane alike for all ions", "Hodgkin and Katz 1949",
    over=((x, Integer(0), d),))
NO_NET_CURRENT_OF_TWO = Assumption(
    "no net current", I_1 + I_2, Integer(0), "the membrane potential is steady and no pump carries current, so the ionic currents cancel")
NO_NET_CURRENT_OF_MANY = Assumption(
    "no net current", Sum(I_ion[i], (i, 1, N)), Integer(0),
    "the membrane potential is steady and no pump carries current, so the ionic currents cancel")
OHMIC = Assumption(
    "ohmic currents", I_ion[i], g_ion[i]*(V - E_ion[i]), "the current of each ion is linear in its driving force", "Hodgkin and Huxley 1952",
    over=((i, Integer(1), N),))
OHMIC_CURRENT = Assumption(
    "ohmic currents", I_1, g_1*(V - E_1), "the current of each ion is linear in its driving force", "Hodgkin and Huxley 1952")
NO_OUTSIDE_CURRENT = Assumption(
    "total membrane current zero", I_C + I_i, Integer(0), "no electrode passes current, so what the capacitor takes the channels give")
