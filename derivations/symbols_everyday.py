"""Quantities of gating, of moving an ion, and of the neighbours that textbooks compute beside them."""

from millivolt.symbols import count, function, of_ion, or_zero, symbol

from .symbols import D, I, J, b, beta_0, c_0, c_eq, c_eq_0, j
from .symbols_energy import Ca_in_1, Ca_out_1

# ---- gating ----
V_half  = symbol("V_half", "V",     "membrane potential at which half of the gates are open", latex=r"V_{1/2}")
z_g     = count("z_g",              "gating charge: elementary charges that cross the membrane as a gate opens, with their sign", latex=r"z_\mathrm{g}", nonzero=True)
p_open  = symbol("p_open",   "",    "fraction of the gates that are open", positive=True, latex=r"p_\mathrm{open}")
p_shut  = symbol("p_shut",   "",    "fraction of the gates that are shut", positive=True, latex=r"p_\mathrm{shut}")
dG_open = symbol("dG_open",  "J/mol", "free energy of opening", latex=r"\Delta G_\mathrm{open}")
dG_fold = symbol("dG_fold",  "J/mol", "free energy of opening without a voltage", latex=r"\Delta G_\mathrm{open}^{V=0}")
k_slope = symbol("k_slope", "V",    "slope factor: the voltage over which open for shut gates change e-fold", nonzero=True, latex="k")
p_of_V  = function("p_of_V", "",    "fraction of the gates that are open, by the voltage", latex=r"p_\mathrm{open}")
steepest = symbol("steepest", "V^-1", "slope of the open probability at half", latex=r"p'_{1/2}")
n_ch    = count("n_ch",             "channels in the membrane", nonnegative=True, latex=r"N_\mathrm{ch}")
n_open  = count("n_open",           "channels that are open, on average", nonnegative=True, latex=r"n_\mathrm{open}")
i_unit  = symbol("i_unit", "A",     "current of one open channel, outward", latex=r"i_\mathrm{ch}")
I_macro = symbol("I_macro", "A",    "current of all the channels, outward", latex=r"I_\mathrm{macro}")
alpha   = symbol("alpha", "s^-1",   "rate at which a shut gate opens", positive=True, latex=r"\alpha_m")
beta_gate = symbol("beta_gate", "s^-1", "rate at which an open gate shuts", positive=True, latex=r"\beta_m")
gate    = function("gate", "",      "fraction of the gates that are open, in time", latex="m")
gate_0  = symbol("gate_0", "",      "fraction of the gates that are open at first", latex="m_0")
gate_inf = symbol("gate_inf", "",   "fraction of the gates that are open in the end", latex=r"m_\infty")
tau_gate = symbol("tau_gate", "s",  "time constant of the gates", positive=True, latex=r"\tau_m")

# ---- temperature ----
rate_warm = function("rate_warm", "s^-1", "rate, on the way from the first temperature to the second", positive=True, latex="k_T")
T_1, T_2, T_step = (symbol(n, "K", m, positive=True, latex=t) for n, m, t in (
    ("T_1", "first temperature", "T_1"), ("T_2", "second temperature", "T_2"), ("T_step", "the step of temperature that Q10 is told for: 10 K", r"T_{10}")))
warming = symbol("warming", "K^-1", "part by which a rate grows for a kelvin", latex=r"\kappa_{T}")
Q10     = symbol("Q10", "", "factor by which a rate grows for ten kelvin", positive=True, latex=r"Q_{10}")
rate_ratio = symbol("rate_ratio", "", "rate at the second temperature, for that at the first", latex=r"k_{T_2}/k_{T_1}")

# ---- moving ions ----
c_from  = symbol("c_from", "mol/m^3", "concentration where the ion leaves", positive=True, latex=r"c_\mathrm{from}")
c_to    = symbol("c_to",   "mol/m^3", "concentration where the ion arrives", positive=True, latex=r"c_\mathrm{to}")
mu_from = symbol("mu_from", "J/mol", "electrochemical potential where the ion leaves", latex=r"\mu_\mathrm{from}")
mu_to   = symbol("mu_to",   "J/mol", "electrochemical potential where the ion arrives", latex=r"\mu_\mathrm{to}")
phi_from = symbol("phi_from", "V",  "electrical potential where the ion leaves", latex=r"\psi_\mathrm{from}")
phi_to  = symbol("phi_to",   "V",   "electrical potential where the ion arrives", latex=r"\psi_\mathrm{to}")
dG_move = symbol("dG_move", "J/mol", "free energy of moving a mole of the ion", latex=r"\Delta G_\mathrm{move}")
w_el    = symbol("w_el",    "J/mol", "electrical part of the work", latex=r"w_\mathrm{el}")
w_chem  = symbol("w_chem",  "J/mol", "chemical part of the work", latex=r"w_\mathrm{chem}")
slope_T = symbol("slope_T", "V",    "Nernst potential for each factor of ten", latex=r"s_{10}")
n_e     = count("n_e",              "electrons that one molecule hands over", positive=True, latex=r"n_\mathrm{e}")
E_cell  = symbol("E_cell", "V",     "redox potential of the acceptor less that of the donor", latex=r"\Delta E")
dG_redox = symbol("dG_redox", "J/mol", "free energy of handing the electrons over", latex=r"\Delta G_\mathrm{redox}")
force   = symbol("force",  "N",     "force on one ion, outward", latex=r"\mathcal{F}")
force_x = function("force_x", "N",  "force on one ion in the membrane, outward", latex=r"\mathcal{F}_x")

# ---- one channel; resistors ----
gamma   = symbol("gamma",  "S",     "conductance of one open channel", nonnegative=True, latex=r"\gamma")
I_ch    = symbol("I_ch",   "A",     "current, outward", latex=r"I_\mathrm{tot}")
rate    = symbol("rate",   "s^-1",  "ions that leave in a second", latex=r"\dot n")
R_tot   = symbol("R_tot",  "ohm",   "resistance", positive=True, latex=r"R_\mathrm{tot}")
g_tot   = symbol("g_tot",  "S",     "conductance", positive=True, latex=r"g_\mathrm{tot}")
U_drop  = symbol("U_drop", "V",     "voltage across a resistor", positive=True, latex="U")
I_drop  = symbol("I_drop", "A",     "current through a resistor", positive=True, latex=r"I_{U}")
g_spec  = symbol("g_spec", "S/m^2", "conductance of an area of membrane", nonnegative=True, latex=r"g_\mathrm{spec}")
g_whole = symbol("g_whole", "S",    "conductance of the whole membrane", nonnegative=True, latex=r"g_\mathrm{whole}")
c_whole = symbol("c_whole", "F",    "capacitance of the whole membrane", positive=True, latex=r"C_\mathrm{m}")

# ---- diffusion, osmosis, counting ----
msd     = function("msd", "m^2",    "mean square displacement along one axis", nonnegative=True, latex=r"\langle x^2\rangle")
distance = symbol("distance", "m",  "distance", positive=True, latex="x^{*}")
t_diff  = symbol("t_diff", "s",     "time of diffusion", positive=True, latex=r"t_\mathrm{diff}")
axes    = count("axes",             "dimensions in which the particle is free to move", integer=True, positive=True, latex=r"n_\mathrm{dim}")
mu_w_in  = symbol("mu_w_in",  "J/mol", "chemical potential of water inside", latex=r"\mu_{\mathrm{w},\mathrm{in}}")
mu_w_out = symbol("mu_w_out", "J/mol", "chemical potential of water outside", latex=r"\mu_{\mathrm{w},\mathrm{out}}")
mu_w_ref = symbol("mu_w_ref", "J/mol", "chemical potential of pure water", latex=r"\mu_\mathrm{w}^{\circ}")
mu_w    = symbol("mu_w",   "J/mol", "chemical potential of water", latex=r"\mu_\mathrm{w}")
v_w     = symbol("v_w",    "m^3/mol", "volume of a mole of water", positive=True, latex=r"\bar v_\mathrm{w}")
p_at    = symbol("p_at",   "Pa",    "pressure", latex="p^{*}")
p_in    = symbol("p_in",   "Pa",    "pressure inside", latex=r"p_\mathrm{in}")
p_out   = symbol("p_out",  "Pa",    "pressure outside", latex=r"p_\mathrm{out}")
c_s     = symbol("c_s",    "mol/m^3", "concentration of all that is dissolved", nonnegative=True, latex=r"c_\mathrm{s}")
p_osm   = symbol("p_osm",  "Pa",    "osmotic pressure", latex=r"\Pi")
n_ions  = symbol("n_ions", "",      "number of ions in a volume", latex=r"n_\mathrm{ions}")

# ---- permeabilities, pumps beside the channels ----
P_X, P_Ca = (symbol(f"P_{n}", "m/s", f"permeability to {m}", nonnegative=True, latex=rf"P_\mathrm{{{n}}}") for n, m in (("X", "the other ion"), ("Ca", "calcium")))
X_out   = symbol("X_out", "mol/m^3", "the other ion outside", positive=True, latex=r"[\mathrm{X}]_\mathrm{out}")
Ca_in, Ca_out = or_zero(Ca_in_1), or_zero(Ca_out_1)
V_rev   = symbol("V_rev", "V", "reversal potential", latex=r"V_\mathrm{rev}")
p_X     = symbol("p_X",   "",  "permeability to the other ion, that to potassium being 1", nonnegative=True, latex=r"P_\mathrm{X}/P_\mathrm{K}")
p_Na    = symbol("P_Na_over_P_K", "", "permeability to sodium, that to potassium being 1", nonnegative=True, latex=r"p_\mathrm{Na}")
I_pump_Na, I_pump_K = (symbol(f"I_pump_{n}", "A/m^2", f"{m} current of the pump, outward", latex=rf"I^\mathrm{{pump}}_\mathrm{{{n}}}") for n, m in (
    ("Na", "sodium"), ("K", "potassium")))
I_pump  = symbol("I_pump", "A/m^2", "current density of the pump, outward", latex=r"I_\mathrm{pump}")
g_total = symbol("g_total", "S/m^2", "conductance of the membrane to all ions", positive=True, latex=r"g_\mathrm{total}")
V_chord = symbol("V_chord", "V", "resting potential without the pump's current", latex=r"V_\mathrm{chord}")
V_pump  = symbol("V_pump",  "V", "what the pump's current adds to the resting potential", latex=r"V_\mathrm{pump}")
pump_factor = symbol("pump_factor", "", "exponential of the shift by the pump, for RT/F", positive=True, latex=r"\phi_\mathrm{p}")
pump_lead = symbol("pump_lead", "", "ratio of potassium for that of sodium, outside over inside", positive=True, latex=r"\lambda_\mathrm{p}")
pump_part = symbol("pump_part", "", "sodium's part outside times potassium's part inside", positive=True, latex=r"\pi_\mathrm{p}")
pump_share = symbol("pump_share", "", "part of (r − 1)(E_K − E_Na) by which the pump shifts the voltage", positive=True, latex=r"\theta_\mathrm{p}")
I_V     = function("I_V", "A/m^2", "constant-field current at a voltage", latex=r"I_V")
V_low   = symbol("V_low", "V", "lower end of a range of membrane potentials", latex=r"V_\mathrm{low}")
g_slope = symbol("g_slope", "S/m^2", "slope of the constant-field current", latex=r"g_V")
V_of_K  = function("V_of_K", "V", "resting potential as a function of potassium outside", latex=r"V_{[\mathrm{K}]}")
K_low, K_range = (symbol(n, "mol/m^3", m, positive=True, latex=t) for n, m, t in (
    ("K_low", "lower end of a range of concentrations", r"[\mathrm{K}]_\mathrm{low}"), ("K_range", "width of a range of concentrations", r"\Delta[\mathrm{K}]")))
steepness = symbol("steepness", "V", "change of the resting potential for an e-fold potassium outside", latex=r"s_\mathrm{K}")
hard    = function("hard", "s/m", "hindrance of the layers of the membrane up to a place", latex="h")
hindrance = symbol("hindrance", "s/m", "hindrance of the whole membrane", positive=True, latex="H")
ussing  = symbol("ussing", "", "one-way efflux over one-way influx", latex=r"\rho_\mathrm{flux}")
S_leave, S_enter = (symbol(n, "mol m^-2 s^-1", m, nonnegative=True, latex=t) for n, m, t in (
    ("S_leave", "permeability times squared valence times concentration, of all that can carry current outward", "S_{+}"),
    ("S_enter", "permeability times squared valence times concentration, of all that can carry current inward", "S_{-}")))
B_Ca    = symbol("B_Ca", "mol m^-2 s^-1", "what the monovalent ions would carry at no voltage, inward", latex="B")
X_ = {letter.name: of_ion(letter, "X") for letter in (D, b, beta_0, J, c_eq_0)} | {letter.__name__: of_ion(letter, "X") for letter in (c_0, j, c_eq)}
Ca_of = {letter.name: of_ion(letter, "Ca") for letter in (D, b, beta_0, J, c_eq_0)} | {letter.__name__: of_ion(letter, "Ca") for letter in (c_0, j, c_eq)}
I_X, I_Ca = of_ion(I, "X"), of_ion(I, "Ca")

# ---- cable and circuit, neighbours ----
left_over = symbol("left_over", "", "part of the voltage that is left", latex=r"V(x)/V_0")
gain    = symbol("gain",  "",  "amplitude of the voltage for that of a very slow drive, squared", latex="G")
drive_now = symbol("drive_now", "V", "voltage from rest that a drive would hold for ever", latex=r"V_\mathrm{d}")
drive_crest = symbol("drive_crest", "V", "crest of a sinusoidal drive: the voltage that it would hold for ever", positive=True, latex=r"\hat V_\mathrm{d}")
V_crest, V_quarter = (symbol(n, "V", f"voltage from rest, {m}", latex=t) for n, m, t in (
    ("V_crest", "as the drive is at its crest", r"V_{0}^{\mathrm{s}}"), ("V_quarter", "a quarter of a turn later", r"V_{1/4}^{\mathrm{s}}")))
slope_crest, slope_quarter = (symbol(n, "V/s", f"slope of the voltage, {m}", latex=t) for n, m, t in (
    ("slope_crest", "as the drive is at its crest", r"\dot V_{0}^{\mathrm{s}}"), ("slope_quarter", "a quarter of a turn later", r"\dot V_{1/4}^{\mathrm{s}}")))
omega   = symbol("omega", "s^-1", "angular frequency", positive=True, latex=r"\omega_\mathrm{d}")
f_cut   = symbol("f_cut", "Hz", "cutoff frequency", latex=r"f_\mathrm{c}")
c_inner, c_outer = of_ion(c_0, "inner"), of_ion(c_0, "outer")     # an ion with its tracer on one side only
j_inner, j_outer = of_ion(j, "inner"), of_ion(j, "outer")
J_efflux = symbol("J_efflux", "mol m^-2 s^-1", "flux of tracer that is inside only, outward", positive=True, latex=r"J_{\rightarrow}")
J_influx = symbol("J_influx", "mol m^-2 s^-1", "flux of tracer that is outside only, inward", positive=True, latex=r"J_{\leftarrow}")
