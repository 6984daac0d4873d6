"""Simplifications that may fail in a real membrane, one line each. A result names those it uses, and no more."""

from sympy import Integer, Rational, Sum, cosh, exp, sinh

from millivolt.derivation import Assumption

from .symbols import (
    E_1,
    I_1,
    I_2,
    I_C,
    I_K,
    A,
    D,
    D_x,
    E,
    E_ion,
    F,
    I_Cl,
    I_i,
    I_ion,
    I_Na,
    J,
    K,
    N,
    Na,
    R,
    T,
    V,
    V_t,
    beta_0,
    c,
    c_0,
    c_in_0,
    c_now,
    c_out_0,
    d,
    eps_0,
    eps_r,
    field,
    g_1,
    g_ion,
    i,
    j,
    psi,
    psi_eq,
    x,
    z,
)
from .symbols_analysis import E_bottom, E_top, W, q_A, q_B, q_C, r_p, root_1, root_2
from .symbols_cable import (
    V_0,
    I_core,
    I_e,
    I_e_part,
    I_fed,
    I_part,
    I_right,
    I_way,
    R_in,
    R_m,
    V_cable,
    V_part,
    V_way,
    d_1,
    d_2,
    d_p,
    field_m,
    field_s,
    j_cable,
    j_way,
    l,
    part,
    r_m,
    rho_x,
    tau,
    y,
)
from .symbols_energy import K_, Ca_, Cl_, Cl_in_1, K_in_1, Na_, dG, dG_ATP, dmu_ion, n_Ca, n_co, n_Na, nu, w_pump, z_ion
from .symbols_everyday import (
    I_X,
    I_Ca,
    I_ch,
    I_pump,
    I_pump_K,
    I_pump_Na,
    alpha,
    axes,
    beta_gate,
    dG_fold,
    dG_open,
    distance,
    g_total,
    gain,
    gamma,
    gate_inf,
    hard,
    hindrance,
    msd,
    omega,
    p_open,
    p_shut,
    t_diff,
    w_chem,
    z_g,
)
from .symbols_interfaces import (
    D_ion,
    D_minus,
    D_plus,
    I_s,
    X,
    c_bulk_ion,
    c_in_each,
    c_out_each,
    debye,
    decay,
    depth,
    far,
    field_d,
    mobile,
    psi_0,
    psi_d,
    psi_decay,
    rho,
    z_X,
)

CONSTANT_FIELD = Assumption(
    "constant field", psi(x).diff(x), -V/d,
    "the membrane holds no net charge and has one permittivity, and the whole voltage falls across it: the field in it is the same everywhere",
    "Goldman 1943", over=((x, Integer(0), d),))
STEADY_STATE = Assumption(
    "steady state", j(x), J, "nothing piles up in the membrane, so the flux is the same at every place", over=((x, Integer(0), d),))
NO_FLUX = Assumption("no flux", j(x), Integer(0), "the ion is at rest: no net flux at any place", over=((x, Integer(0), d),))
NO_FIELD = Assumption("no field", psi(x).diff(x), Integer(0), "there is no electrical field", over=((x, Integer(0), d),))
NO_GRADIENT = Assumption(
    "no concentration gradient", c_0(x).diff(x), Integer(0), "the concentration is the same everywhere", over=((x, Integer(0), d),))
INNER_FACE = Assumption("partition at the inner face", c_0(0), beta_0*c_in_0, "at the inner face the ion is in equilibrium with the inside, one partition coefficient for both faces")
OUTER_FACE = Assumption("partition at the outer face", c_0(d), beta_0*c_out_0, "at the outer face the ion is in equilibrium with the outside, one partition coefficient for both faces")
TEST_FIELD = Assumption(
    "a test field", psi_eq(x).diff(x), -field(x), "a thought experiment, not the field of this membrane: some field, nowhere zero, in which the ion is at equilibrium",
    over=((x, Integer(0), d),))
NO_NET_CURRENT = Assumption(
    "no net current of three ions", I_K + I_Na + I_Cl, Integer(0),
    "the membrane potential is steady, and no pump, electrode or other ion carries current: these three cancel", "Hodgkin and Katz 1949")
NO_NET_CATION_FLUX = Assumption(
    "no net current at any place", K["j"](x) + Na["j"](x), Integer(0),
    "the two cations carry no net current through any cross-section of the membrane", over=((x, Integer(0), d),))
SAME_PROFILE = Assumption(
    "one profile of mobility", j(x), -D*D_x(x)*(c_0(x).diff(x) + z*F/(R*T)*c_0(x)*psi(x).diff(x)),
    "Nernst-Planck with a diffusion coefficient that varies through the membrane alike for all ions",
    over=((x, Integer(0), d),))
NO_NET_CURRENT_OF_TWO = Assumption(
    "no net current of two ions", I_1 + I_2, Integer(0),
    "the membrane potential is steady, and no pump, electrode or other ion carries current: these two cancel")
NO_NET_CURRENT_OF_MANY = Assumption(
    "no net ionic current", Sum(I_ion[i], (i, 1, N)), Integer(0),
    "the membrane potential is steady, and no pump or electrode carries current: the ionic currents cancel")
OHMIC = Assumption(
    "ohmic currents", I_ion[i], g_ion[i]*(V - E_ion[i]), "the current of each ion is linear in its driving force", "Hodgkin and Huxley 1952",
    over=((i, Integer(1), N),))
OHMIC_CURRENT = Assumption(
    "ohmic current", I_1, g_1*(V - E_1), "the current of each ion is linear in its driving force", "Hodgkin and Huxley 1952")
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
STRONGER_PUSH = Assumption("stronger push", z*V, z*W, "at the second voltage the ion is pushed outward harder", rel="<")

# ---- fields, membranes in time, cables ----
UNIFORM_FIELD = Assumption(
    "constant field", psi(x).diff(x), -field_m, "the field in the membrane is the same at every place", "Goldman 1943", over=((x, Integer(0), d),))
NO_CHARGE_IN_MEMBRANE = Assumption(
    "no charge in the membrane", rho_x(x), Integer(0), "the membrane holds no net charge: it is on the two faces", over=((x, Integer(0), d),))
NO_FIELD_IN_SOLUTION = Assumption(
    "no field in the solution", field_s, Integer(0), "the solution conducts, so at rest there is no field in it")
NO_FIRST_CHARGE = Assumption("uncharged at first", V_t(0), Integer(0), "at the start there is no voltage, so no charge on the membrane")
UNCHARGED = Assumption("uncharged at first", V_part(0), Integer(0), "at the start there is no voltage, so no charge on the membrane")
OHMIC_LEAK = Assumption(
    "ohmic leak", I_part(part), A/R_m*(V_part(part) - E), "the leak is linear in its driving force, and its conductance stays as it is",
    "Hodgkin and Huxley 1952", over=((part, Integer(0), Integer(1)),))
STEADY_CURRENT = Assumption(
    "steady current from the electrode", I_e_part(part), I_e, "the electrode passes a current that does not change, or none",
    over=((part, Integer(0), Integer(1)),))
OHMIC_CABLE = Assumption(
    "ohmic membrane, steady state", j_cable(y), V_cable(y)/r_m, "the membrane's capacitance takes no current any more, and the rest is linear",
    "Hodgkin and Rushton 1946", over=((y, Integer(0), l),))
OHMIC_WAY = Assumption(
    "ohmic membrane, steady state", j_way(part), V_way(part)/r_m, "the membrane's capacitance takes no current any more, and the rest is linear",
    "Hodgkin and Rushton 1946", over=((part, Integer(0), Integer(1)),))
ENDLESS = Assumption(
    "a cable without end", V_cable(y), R_in*I_core(y),
    "behind every place the same endless cable follows, so voltage and core current are everywhere in the ratio of one positive resistance",
    over=((y, Integer(0), l),))
ENDLESS_WAY = Assumption(
    "a cable without end", V_way(part), R_in*I_way(part),
    "behind every place the same endless cable follows, so voltage and core current are everywhere in the ratio of one positive resistance",
    over=((part, Integer(0), Integer(1)),))
ENDLESS_HALF = Assumption(
    "a cable without end", I_right, V_0/R_in, "each half is a cable without end, and both have the same resistance")
SEALED_END = Assumption("sealed end", I_way(1), Integer(0), "no current leaves the core at the end")
FED_IN = Assumption("current fed in", I_way(0), I_fed, "the current that the electrode feeds in, other than none, enters the core")
THREE_HALVES = Assumption(
    "the 3/2 rule", d_1**Rational(3, 2) + d_2**Rational(3, 2), d_p**Rational(3, 2),
    "the diameters of the daughters, each to the power 3/2, add up to that of the parent", "Rall 1959")

# ---- fixed charge, charged surfaces, junctions ----
NEUTRAL_INSIDE = Assumption(
    "electroneutrality", K_in_1 + z_X*X, Cl_in_1, "the charge of the cations and of what cannot leave is that of the anions", "Donnan 1911")
LINEAR_BOLTZMANN = Assumption(
    "small potentials", rho(depth), F*Sum(z_ion[i]*c_bulk_ion[i]*(1 - z_ion[i]*F*psi_decay(depth)/(R*T)), (i, 1, N)),
    "the potential is far below RT/F, so every ion follows it in proportion", "Debye and Hückel 1923", over=((depth, Integer(0), far),))
IONIC_STRENGTH = Assumption(
    "ionic strength", I_s, Sum(z_ion[i]**2*c_bulk_ion[i], (i, 1, N))/2,
    "there are ions: half the sum of their concentrations, each with its valence squared, is not zero", "Debye and Hückel 1923")
NEUTRAL_BULK = Assumption(
    "electroneutral solution", Sum(z_ion[i]*c_bulk_ion[i], (i, 1, N)), Integer(0), "far from the surface there is no net charge")
POISSON_OF_SMALL_POTENTIALS = Assumption(
    "Poisson equation", eps_0*eps_r*psi_decay(depth).diff(depth, 2), -rho(depth), "charge is where the potential is curved", "Poisson 1813",
    over=((depth, Integer(0), far),))
DECAYING = Assumption(
    "decay", psi_decay(depth).diff(depth), -psi_decay(depth)/debye, "the potential falls by the same fraction on every stretch of the same length",
    over=((depth, Integer(0), far),))
BULK_FAR_AWAY = Assumption(
    "the bulk far away", field_d(far)**2, 4*c_now*R*T/(eps_0*eps_r)*(cosh(F*psi_d(far)/(R*T)) - 1),
    "far away field and potential die out together: the tension of the field holds the pressure of the ions, as both go to zero", "Grahame 1947")
FALLING = Assumption(
    "falling potential", field_d(0), decay*sinh(F*psi_0/(2*R*T)), "from the surface on the potential falls towards zero, whatever its sign")
HENDERSON = Assumption(
    "linear mixing, no current",
    Sum(z_ion[i]*D_ion[i]*((c_out_each[i] - c_in_each[i])/d
        + z_ion[i]*F/(R*T)*(c_in_each[i] + (c_out_each[i] - c_in_each[i])*x/d)*psi(x).diff(x)), (i, 1, N)), Integer(0),
    "every concentration goes in a straight line from one solution to the other, and the Nernst-Planck currents cancel at every place",
    "Henderson 1907", over=((x, Integer(0), d),))
CONDUCTING_JUNCTION = Assumption(
    "a junction that conducts", mobile(x),
    Sum(z_ion[i]**2*D_ion[i]*c_in_each[i], (i, 1, N)) + (Sum(z_ion[i]**2*D_ion[i]*c_out_each[i], (i, 1, N)) - Sum(z_ion[i]**2*D_ion[i]*c_in_each[i], (i, 1, N)))*x/d,
    "there are ions at every place; what they conduct lies on a straight line between the two solutions", "Henderson 1907",
    over=((x, Integer(0), d),))
NO_CURRENT_OF_ONE_SALT = Assumption(
    "no current of one salt", -D_plus*(c(x).diff(x) + F/(R*T)*c(x)*psi(x).diff(x)), -D_minus*(c(x).diff(x) - F/(R*T)*c(x)*psi(x).diff(x)),
    "cation and anion diffuse together: their Nernst-Planck fluxes are equal at every place", "Nernst 1888", over=((x, Integer(0), d),))
NOT_BELOW_ZERO = Assumption("voltage not negative", Integer(0), V, "the estimate is for voltages from zero up", rel="<=")
MORE_SODIUM = Assumption("more sodium than potassium", Integer(1), r_p, "the pump moves more sodium out than potassium in", rel="<")
LESS_SODIUM = Assumption("less sodium than potassium", r_p, Integer(1), "the pump moves less sodium out than potassium in", rel="<")
NONE_ABOVE = Assumption("none above the upper bound", E_ion[i], E_top, "no Nernst potential is above the bound", rel="<=", over=((i, Integer(1), N),))
NONE_BELOW = Assumption("none below the lower bound", E_bottom, E_ion[i], "no Nernst potential is below the bound", rel="<=", over=((i, Integer(1), N),))

# ---- permeabilities, and a pump beside the channels ----
NO_NET_CURRENT_OF_BI_IONIC = Assumption(
    "no net current", I_K + I_X, Integer(0), "at the reversal potential the potassium that leaves and the other ion that enters cancel", "Hille 2001")
NO_NET_CURRENT_WITH_CALCIUM = Assumption(
    "no net current", I_K + I_Na + I_Cl + I_Ca, Integer(0), "the membrane potential is steady, so the ionic currents cancel", "Spangler 1972")
SODIUM_STEADY = Assumption(
    "steady sodium", I_pump_Na, -I_Na, "the pump carries out what sodium leaks in, so the cell keeps its sodium", "Mullins and Noda 1963")
POTASSIUM_STEADY = Assumption(
    "steady potassium", I_pump_K, -I_K, "the pump carries in what potassium leaks out, so the cell keeps its potassium", "Mullins and Noda 1963")
PUMP_STOICHIOMETRY = Assumption(
    "stoichiometry of the pump", I_pump_Na, -r_p*I_pump_K, "r sodium ions go out for each potassium ion that goes in", "Mullins and Noda 1963")
NO_NET_CURRENT_WITH_PUMP = Assumption(
    "no net current", Sum(I_ion[i], (i, 1, N)) + I_pump, Integer(0), "the membrane potential is steady: channels and pump together carry no current")
WHOLE_CONDUCTANCE = Assumption(
    "a membrane that conducts", g_total, Sum(g_ion[i], (i, 1, N)), "the conductances of all ions add up, and not all are zero")
HINDRANCE = Assumption(
    "hindrance", hard(x).diff(x), exp(z*F*psi(x)/(R*T))/(D*D_x(x)),
    "every layer hinders the ion, by its diffusion coefficient and its potential, whatever they are", "Ussing 1949", over=((x, Integer(0), d),))
WHOLE_HINDRANCE = Assumption(
    "hindrance of the whole", hard(d), hard(0) + hindrance, "the layers' hindrances, all positive, add up", "Ussing 1949")
LOW_PASS = Assumption(
    "sinusoidal drive", gain, 1/(1 + (omega*tau)**2),
    "driven by a sine, a membrane of one resistance and one capacitance follows with this part of the squared amplitude", "Cole 1968")
HALF_POWER = Assumption("half the power", gain, Rational(1, 2), "the frequency at which half of the squared amplitude is left")
