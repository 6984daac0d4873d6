"""Simplifications that may fail in a real membrane, one line each. A result names those it uses, and no more."""

from sympy import Integer, Sum

from millivolt.derivation import Assumption

from .symbols import (
    D, D_x, E, E_1, E_ion, F, I, I_1, I_2, I_C, I_i, I_K, I_Cl, I_Na, I_ion, J, K, N, Na, R, T, V, beta_0, c_0, c_in_0, c_out_0, d, field, g_1, g_ion, i, j, psi, psi_eq, x, z,
)
from .symbols_analysis import E_bottom, E_top, W, q_A, q_B, q_C, root_1, root_2
from .symbols_energy import Ca_, Cl_, K_, Na_, dG, dG_ATP, dmu_ion, n_co, n_Ca, n_Na, nu, w_pump, z_ion
from .symbols_everyday import (
    I_ch, alpha, axes, beta_gate, dG_fold, dG_open, distance, gamma, gate_inf, msd, p_open, p_shut, t_diff, w_chem, z_g,
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

# ---- gating, one channel, diffusion ----
TWO_STATES = Assumption("two states", p_open + p_shut, Integer(1), "a gate is either open or shut", "Hille 2001")
GATING_CHARGE = Assumption(
    "gating charge", dG_open, dG_fold - z_g*F*V, "opening moves a fixed charge through the whole voltage of the membrane", "Hodgkin and Huxley 1952")
STEADY_GATE = Assumption(
    "steady gates", alpha*(1 - gate_inf), beta_gate*gate_inf, "as many gates open as shut", "Hodgkin and Huxley 1952")
OHMIC_CHANNEL = Assumption(
    "ohmic channel", I_ch, gamma*(V - E), "the current of an open channel is linear in the driving force of its ion", "Hille 2001")
FROM_ONE_PLACE = Assumption("from one place", msd(0), Integer(0), "all particles start at one place")
AXES_ALIKE = Assumption(
    "axes alike", distance**2, axes*msd(t_diff), "along every axis the particles move alike, and the squares of the displacements add up")

# ---- pumps and transporters, at the voltage where a cycle stands still ----
CYCLE_AT_REST = Assumption(
    "cycle at its reversal", dG - Sum(nu[i]*dmu_ion[i], (i, 1, N)), Integer(0),
    "the free energies of the driving reaction and of the ions on their way out cancel: the cycle runs neither way")
ELECTRONEUTRAL_CYCLE = Assumption(
    "electroneutral cycle", Sum(nu[i]*z_ion[i], (i, 1, N)), Integer(0), "the cycle moves no net charge")
PUMP_AT_REST = Assumption(
    "pump at its reversal", w_pump + dG_ATP, Integer(0), "the hydrolysis of one ATP just pays for the work: the pump runs neither way")
COTRANSPORT_AT_REST = Assumption(
    "cotransporter at its reversal", n_co*Na_["dmu"] + w_chem, Integer(0),
    "what sodium gains on its way in just pays for the substrate: this is all that it can hold")
EXCHANGER_AT_REST = Assumption(
    "exchanger at its reversal", n_Na*Na_["dmu"] - n_Ca*Ca_["dmu"], Integer(0),
    "what sodium gains on its way in just pays for the way out of calcium: the exchanger runs neither way")
KCC_AT_REST = Assumption(
    "cotransporter at its reversal", K_["dmu"] + Cl_["dmu"], Integer(0), "one potassium and one chloride ion together gain nothing by leaving")

# ---- hypotheses of relations ----
FIRST_ROOT = Assumption("first root", q_C*root_1**2 - q_B*root_1 - q_A, Integer(0), "the first number solves the equation")
SECOND_ROOT = Assumption("second root", q_C*root_2**2 - q_B*root_2 - q_A, Integer(0), "the second number solves the equation")
SOME_ION = Assumption("some ion", Integer(0), c_in_0 + c_out_0, "the ion is present on one side at least", rel="<")
LOWER = Assumption("lower voltage", V, W, "the second voltage is the higher", rel="<")
NO_CURRENT = Assumption("no current", I, Integer(0), "at this voltage there is no current")
POSITIVE_DRIVING_FORCE = Assumption("positive driving force", Integer(0), V - E, "the membrane potential is above the Nernst potential", rel="<")
OUTWARD_PUSH = Assumption("outward push", Integer(0), z*(V - E), "the driving force pushes the ion outward", rel="<")
STRONGER_PUSH = Assumption("stronger push", z*V, z*W, "at the second voltage the ion is pushed outward harder", rel="<")
NO_FLUX_AT = Assumption("no flux", J, Integer(0), "at this voltage there is no net flux")
