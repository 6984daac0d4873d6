"""Simplifications that may fail in a real membrane, one line each. A result names those it uses, and no more."""

from sympy import Integer, Rational, Sum, exp, pi, sinh, sqrt

from millivolt.derivation import Assumption

from .symbols import (
    E_1,
    I_1,
    I_2,
    I_C,
    I_K,
    A,
    D,
    D_each,
    D_layer,
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
    beta_ion,
    c,
    c_0,
    c_each,
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
    j_each,
    psi,
    phi_in,
    phi_out,
    psi_eq,
    r,
    volume,
    x,
    z,
    dmu,
)
from .symbols_analysis import E_bottom, E_top, W, fade, q_A, q_B, q_C, r_p, root_1, root_2, xi
from .symbols_cable import (
    V_0,
    I_e,
    I_e_part,
    I_far,
    I_fed,
    I_part,
    I_right,
    I_way,
    R_m,
    V_cable,
    V_end,
    V_far,
    V_on,
    V_rest_end,
    V_part,
    V_way,
    d_daughter,
    d_p,
    field_m,
    field_s,
    j_cable,
    j_far,
    j_way,
    l,
    lam,
    part,
    r_i,
    r_m,
    rho_x,
    tau,
    y,
)
from .symbols_energy import (
    E_H, K_, Cl_, Cl_in_1, J_cycle, K_in_1, dG, dG_ATP, dmu_ion, dpsi, n_Ca, n_H, n_Na, nu, pH_in, pH_out, w_co, w_exchange, w_pump, z_ion,
)
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
    drive_now,
    slope_crest,
    slope_quarter,
    V_crest,
    V_quarter,
    p_open,
    p_shut,
    t_diff,
    z_g,
)
from .symbols_everyday import T_1, T_2, rate_warm, warming
from .symbols_interfaces import (
    D_ion,
    D_minus,
    D_plus,
    I_s,
    X,
    c_bulk_ion,
    c_in_each,
    c_out_each,
    decay,
    depth,
    far,
    field_b,
    field_p,
    field_w,
    mobile,
    psi_0,
    psi_b,
    psi_d,
    psi_some,
    psi_w,
    rho_w,
    salt_in,
    salt_out,
    screen,
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
STAYS_OUT = Assumption("an ion that stays out", beta_0, Integer(0), "the ion does not enter the membrane")
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
    "one profile of mobility", D_layer(x), D*D_x(x), "the diffusion coefficient varies through the membrane alike for all ions",
    over=((x, Integer(0), d),))
SAME_PROFILE_OF_EACH = Assumption(
    "one profile of mobility", D_each(i, x), D_ion[i]*D_x(x), "the diffusion coefficient varies through the membrane alike for all ions",
    over=((i, Integer(1), N), (x, Integer(0), d)))
INNER_FACE_OF_EACH = Assumption(
    "partition at the inner face", c_each(i, 0), beta_ion[i]*c_in_each[i],
    "at the inner face every ion is in equilibrium with the inside, one partition coefficient for both faces", over=((i, Integer(1), N),))
OUTER_FACE_OF_EACH = Assumption(
    "partition at the outer face", c_each(i, d), beta_ion[i]*c_out_each[i],
    "at the outer face every ion is in equilibrium with the outside, one partition coefficient for both faces", over=((i, Integer(1), N),))
NO_NET_FLUX_OF_EACH = Assumption(
    "no net current at any place", Sum(j_each(i, x), (i, 1, N)), Integer(0),
    "the cations, all of one valence, carry no net current through any cross-section of the membrane", over=((x, Integer(0), d),))
NO_NET_CURRENT_OF_TWO = Assumption(
    "no net current of two ions", I_1 + I_2, Integer(0),
    "the membrane potential is steady, and no pump, electrode or other ion carries current: these two cancel")
NO_NET_CURRENT_OF_ONE_AND_MANY = Assumption(
    "no net ionic current", I_1 + Sum(I_ion[i], (i, 1, N)), Integer(0),
    "the membrane potential is steady, and no pump or electrode carries current: the current of one ion and those of all the others cancel")
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
GROWS_WITH_WARMTH = Assumption(
    "rates grow alike with every kelvin", rate_warm(part).diff(part), (T_2 - T_1)*warming*rate_warm(part),
    "for every kelvin a rate grows by the same part of itself", over=((part, Integer(0), Integer(1)),))
FROM_ONE_PLACE = Assumption("from one place", msd(0), Integer(0), "all particles start at one place")
AXES_ALIKE = Assumption(
    "axes alike", distance**2, axes*msd(t_diff), "along every axis the particles move alike, and the squares of the displacements add up")

# ---- pumps and transporters, at the voltage where a cycle stands still ----
CYCLE_AT_REST = Assumption(
    "cycle at its reversal", dG - Sum(nu[i]*dmu_ion[i], (i, 1, N)), Integer(0),
    "the free energies of the driving reaction and of the ions on their way out cancel: the cycle runs neither way")
ELECTRONEUTRAL_CYCLE = Assumption(
    "electroneutral cycle", Sum(nu[i]*z_ion[i], (i, 1, N)), Integer(0), "the cycle moves no net charge")
THREE_SODIUM_OUT = Assumption(
    "three sodium ions out", Na["J"], 3*J_cycle, "in a cycle the sodium pump carries three sodium ions out", "Post and Jolly 1957")
TWO_POTASSIUM_IN = Assumption(
    "two potassium ions in", K["J"], -2*J_cycle, "in a cycle the sodium pump carries two potassium ions in", "Post and Jolly 1957")
PUMP_RUNS_FORWARD = Assumption(
    "pump running forward", w_pump + dG_ATP, Integer(0), "the hydrolysis of one ATP more than pays for the work: the pump runs forward", rel="<")
PUMP_AT_REST = Assumption(
    "pump at its reversal", w_pump + dG_ATP, Integer(0), "the hydrolysis of one ATP just pays for the work: the pump runs neither way")
COTRANSPORT_AT_REST = Assumption(
    "cotransporter at its reversal", w_co, Integer(0),
    "what sodium gains on its way in just pays for the substrate: this is all that it can hold")
EXCHANGER_AT_REST = Assumption(
    "exchanger at its reversal", w_exchange, Integer(0),
    "what sodium gains on its way in just pays for the way out of calcium: the exchanger runs neither way")
SYNTHASE_AT_REST = Assumption(
    "ATP synthase at its reversal", n_H*dmu, dG_ATP, "what the protons lose on their way in just pays for one ATP: the synthase runs neither way")
SUBSTRATE_GOES_IN = Assumption(
    "the cotransporter runs inward", w_co, Integer(0), "the free energy of moving the substrate inward, with its sodium ions, is not above zero", rel="<=")
EXCHANGER_RUNS_FORWARD = Assumption(
    "exchanger running forward", w_exchange, Integer(0), "a cycle that takes sodium in and calcium out loses free energy", rel="<")
MORE_CHARGE_OF_SODIUM = Assumption(
    "more charge of sodium than of calcium", 2*n_Ca, n_Na, "the sodium ions that go one way carry more charge than the calcium ions that go the other", rel="<")
PROTONS_AT_REST = Assumption("protons at equilibrium", dpsi, E_H, "the membrane potential is the Nernst potential of the protons")
NO_VOLTAGE = Assumption("no voltage", phi_in, phi_out, "inside and outside are at one potential")
INSIDE_NEGATIVE = Assumption("inside negative", dpsi, Integer(0), "the inside is electrically negative", rel="<")
INSIDE_ALKALINE = Assumption("inside alkaline", pH_out, pH_in, "the pH is higher inside", rel="<")
KCC_AT_REST = Assumption(
    "cotransporter at its reversal", K_["dmu"] + Cl_["dmu"], Integer(0), "one potassium and one chloride ion together gain nothing by leaving")

# ---- hypotheses of relations ----
FIRST_ROOT = Assumption("first root", q_C*root_1**2 - q_B*root_1 - q_A, Integer(0), "the first number solves the equation")
SQUARE_IS_ZERO = Assumption("a square that is zero", xi**2, Integer(0), "the square of the number is zero")
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
AT_REST_FIRST = Assumption("at rest at first", V_part(0), E, "the membrane is at rest before the current is switched on")
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
OHM_BEYOND = Assumption(
    "a cable without end", fade*V_far(fade).diff(fade), lam*r_i*I_far(fade),
    "Ohm's law holds in the core on and on, and voltage and core current have a value infinitely far away: nothing grows without bound",
    "Hodgkin and Rushton 1946", over=((fade, Integer(0), Integer(1)),))
OHMIC_BEYOND = Assumption(
    "ohmic membrane beyond, steady state", j_far(fade), V_far(fade)/r_m, "the membrane's capacitance takes no current any more, and the rest is linear",
    "Hodgkin and Rushton 1946", over=((fade, Integer(0), Integer(1)),))
VOLTAGE_GOES_ON = Assumption("beyond, the voltage goes on", V_far(1), V_way(1), "the cable beyond begins with the voltage with which the way ends")
CURRENT_GOES_ON = Assumption("beyond, the core current goes on", I_far(1), I_way(1), "the cable beyond begins with the core current with which the way ends")
FED_AT_THE_END = Assumption("fed at its end", I_far(1), I_fed, "the current that the electrode feeds in, other than none, enters the core")
HALF_FED = Assumption("current into the half", I_far(1), I_right, "the half takes up its part of the current that is fed in")
HALF_HELD = Assumption("voltage of the half", V_far(1), V_0, "both halves begin with the voltage of the electrode")
SPHERICAL = Assumption("a spherical cell", A, 4*pi*r**2, "the membrane is the whole surface of a sphere")
SPHERE_INSIDE = Assumption("a spherical inside", volume, 4*pi*r**3/3, "the inside of the cell is the whole of a sphere")
SEALED_END = Assumption("sealed end", I_way(1), Integer(0), "no current leaves the core at the end")
ONE_END = Assumption("one end", V_rest_end, V_end, "the rest of the way ends where the whole way does")
SOME_VOLTAGE = Assumption("some voltage", V, V_on, "there is a voltage, of whatever sign: it is not zero")
FED_IN = Assumption("current fed in", I_way(0), I_fed, "the current that the electrode feeds in, other than none, enters the core")
THREE_HALVES = Assumption(
    "the 3/2 rule", Sum(d_daughter[i]**Rational(3, 2), (i, 1, N)), d_p**Rational(3, 2),
    "the diameters of the daughters, each to the power 3/2, add up to that of the parent", "Rall 1959")

# ---- fixed charge, charged surfaces, junctions ----
NEUTRAL_INSIDE = Assumption(
    "electroneutrality", K_in_1 + z_X*X, Cl_in_1, "the charge of the cations and of what cannot leave is that of the anions", "Donnan 1911")
LINEAR_BOLTZMANN = Assumption(
    "small potentials", rho_w(part), F*Sum(z_ion[i]*c_bulk_ion[i]*(1 - z_ion[i]*F*psi_w(part)/(R*T)), (i, 1, N)),
    "the potential is far below RT/F, so every ion follows it in proportion", "Debye and Hückel 1923", over=((part, Integer(0), Integer(1)),))
IONIC_STRENGTH = Assumption(
    "ionic strength", I_s, Sum(z_ion[i]**2*c_bulk_ion[i], (i, 1, N))/2,
    "there are ions: half the sum of their concentrations, each with its valence squared, is not zero", "Debye and Hückel 1923")
NEUTRAL_BULK = Assumption(
    "electroneutral solution", Sum(z_ion[i]*c_bulk_ion[i], (i, 1, N)), Integer(0), "far from the surface there is no net charge")
FIELD_BEYOND = Assumption(
    "a solution without end", fade*psi_b(fade).diff(fade), screen*field_b(fade),
    "beyond, the field is the slope of the potential on and on, and both have a value infinitely far away: nothing grows without bound",
    "Debye and Hückel 1923", over=((fade, Integer(0), Integer(1)),))
POTENTIAL_GOES_ON = Assumption("beyond, the potential goes on", psi_b(1), psi_w(1), "what lies beyond begins with the potential with which the way ends")
FIELD_GOES_ON = Assumption("beyond, the field goes on", field_b(1), field_w(1), "what lies beyond begins with the field with which the way ends")
SOME_POTENTIAL = Assumption("a charged surface", psi_w(0), psi_some, "the surface has a potential other than zero")
ONE_PART_IN_E = Assumption(
    "down to 1/e", psi_w(1), psi_w(0)*exp(-1), "the Debye length is the way on which the potential falls to 1/e", "Debye and Hückel 1923")
NO_FIELD_IN_BULK = Assumption(
    "the bulk far away", field_p(0), Integer(0),
    "far away field and potential die out together: where there is no potential left there is no field", "Grahame 1947")
FALLING = Assumption(
    "falling potential", field_p(1), decay*sinh(F*psi_0/(2*R*T)), "from the surface on the potential falls towards zero, whatever its sign")
GRAHAME_AT_EVERY_DEPTH = Assumption(
    "every plane is a surface", psi_d(depth).diff(depth), -sqrt(8*c_now*R*T/(eps_0*eps_r))*sinh(F*psi_d(depth)/(2*R*T)),
    "what lies behind a plane at any depth does not know what lies before it: the field there is that of a surface of this potential", "Gouy 1910",
    over=((depth, Integer(0), far),))
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
SALT_INSIDE = Assumption(
    "one salt inside", Sum(z_ion[i]**2*D_ion[i]*c_in_each[i], (i, 1, N)), (D_plus + D_minus)*salt_in,
    "the inner solution is of one 1:1 salt: the sum over all ions is that over its cation and its anion")
SALT_OUTSIDE = Assumption(
    "one salt outside", Sum(z_ion[i]**2*D_ion[i]*c_out_each[i], (i, 1, N)), (D_plus + D_minus)*salt_out,
    "the outer solution is of the same salt: the sum over all ions is that over its cation and its anion")
SALT_ON_BOTH_SIDES = Assumption(
    "the same salt on both sides", Sum(z_ion[i]*D_ion[i]*(c_in_each[i] - c_out_each[i]), (i, 1, N)), (D_plus - D_minus)*(salt_in - salt_out),
    "what the ions of the salt carry on their own, the anion the other way than the cation")
CONDUCTING_ALIKE = Assumption(
    "solutions that conduct alike", Sum(z_ion[i]**2*D_ion[i]*c_out_each[i], (i, 1, N)), Sum(z_ion[i]**2*D_ion[i]*c_in_each[i], (i, 1, N)),
    "both solutions conduct equally well, whatever their ions are")
IDENTICAL_SOLUTIONS = Assumption(
    "identical solutions", c_in_each[i], c_out_each[i], "every ion has the same concentration in both solutions", over=((i, Integer(1), N),))
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
PUMP_CURRENT_RETURNS = Assumption(
    "no net current of the pump", I_1 + I_pump, Integer(0), "the voltage is steady: what the pump carries out comes back through the conductances of the membrane")
WHOLE_CONDUCTANCE = Assumption(
    "a membrane that conducts", g_total, Sum(g_ion[i], (i, 1, N)), "the conductances of all ions add up, and not all are zero")
HINDRANCE = Assumption(
    "hindrance", hard(x).diff(x), exp(z*F*psi(x)/(R*T))/(D*D_x(x)),
    "every layer hinders the ion, by its diffusion coefficient and its potential, whatever they are", "Ussing 1949", over=((x, Integer(0), d),))
WHOLE_HINDRANCE = Assumption(
    "hindrance of the whole", hard(d), hard(0) + hindrance, "the layers' hindrances, all positive, add up", "Ussing 1949")
MEMBRANE_NOW = Assumption(
    "equation of the membrane", drive_now, V_crest + tau*slope_crest,
    "at every moment the voltage goes towards what the drive would hold for ever, by the distance for a time constant", "Cole 1968")
SINE_AT_THE_CREST = Assumption(
    "sinusoidal drive", slope_crest, omega*V_quarter,
    "the voltage follows as a sine of the same frequency: its slope is the angular frequency times its value a quarter of a turn later")
SINE_LATER = Assumption(
    "sinusoidal drive, later", slope_quarter, -omega*V_crest,
    "the voltage follows as a sine of the same frequency: another quarter of a turn later it is what it was, with the other sign")
HALF_POWER = Assumption("half the power", gain, Rational(1, 2), "the frequency at which half of the squared amplitude is left")
