"""Quantities of the charged membrane, of the sphere, of what a membrane does in time, and of a cable.

What happens on the way to a time, or to a place, is told by the part of the way that lies behind, from 0 to 1:
so a result holds of the time zero, and of the place where the way begins, as of every other.
"""

from millivolt.symbols import family, function, of_ion, symbol

part    = symbol("part", "", "part of the time, or of the way, that lies behind", nonnegative=True, latex=r"\theta")

# ---- the membrane as a plate capacitor, its field outward ----
field_m  = symbol("field_m", "V/m", "field in the membrane, outward", latex=r"\mathcal{E}_\mathrm{m}")
field_s  = symbol("field_s", "V/m", "field in the solution inside, outward", latex=r"\mathcal{E}_\mathrm{s}")
field_x  = function("field_x", "V/m", "field at a place in the membrane, outward", latex=r"\mathcal{E}")
rho_x    = function("rho_x", "C/m^3", "density of charge in the membrane", latex=r"\varrho")
eps_w    = symbol("eps_w", "", "relative permittivity of the solution", positive=True, latex=r"\varepsilon_\mathrm{w}")
Q_face   = symbol("Q_face", "C", "charge on the inner face", latex=r"Q_\mathrm{face}")
V_on     = symbol("V_on", "V", "voltage across the membrane, not zero, inside minus outside", nonzero=True, latex=r"V_{\neq 0}")
Q_total  = symbol("Q_total", "C", "charge of all ions of that side, each counted without its sign", positive=True, latex=r"Q_\mathrm{total}")
c_total  = symbol("c_total", "mol/m^3", "sum of |z|c over the ions of that side", positive=True, latex=r"c_\mathrm{total}")
A_over_volume = symbol("A_over_volume", "m^-1", "surface for the volume of the cell", positive=True, latex=r"\mathcal{A}/\mathcal{V}")
imbalance = symbol("imbalance", "", "charge that the inside gains, for the charge of all ions there", latex=r"\Delta Q/Q_\mathrm{total}")
work     = symbol("work", "J", "work of charging the membrane", latex=r"W_\mathrm{charge}")

# ---- a sphere: rings around its axis ----
A_sphere = symbol("A_sphere", "m^2", "area of the sphere", latex=r"A_\mathrm{sphere}")
V_sphere = symbol("V_sphere", "m^3", "volume of the sphere", latex=r"\mathcal{V}_\mathrm{sphere}")
tilt     = symbol("tilt", "", "tangent of half the angle from the pole", nonnegative=True, latex=r"\omega")
ring_width = function("ring_width", "m", "how wide a ring is for a step of the tilt", latex="b")
V_within = function("V_within", "m^3", "volume of the sphere as a function of its radius", latex=r"\mathcal{V}_\mathrm{within}")

# ---- in time ----
R_m     = symbol("R_m",   "ohm m^2", "resistance of an area of membrane", positive=True, latex=r"R_\mathrm{m}")
R_cell  = symbol("R_cell", "ohm", "resistance of the whole membrane", positive=True, latex=r"R_\mathrm{cell}")
C_cell  = symbol("C_cell", "F",   "capacitance of the whole membrane", positive=True, latex=r"C_\mathrm{cell}")
tau     = symbol("tau",   "s",    "time constant of the membrane", positive=True, latex=r"\tau")
V_0     = symbol("V_0",   "V",    "voltage at the start", latex="V_0")
V_inf   = symbol("V_inf", "V",    "voltage that is approached", latex=r"V_\infty")
I_e     = symbol("I_e",   "A",    "current from the electrode, inward", latex=r"I_\mathrm{e}")
dV_step = symbol("dV_step", "V",  "deviation from rest after a step of current", latex=r"\Delta V_\mathrm{step}")
dc_most = symbol("dc_most", "mol/m^3", "a bound on the change of concentration", nonnegative=True, latex=r"\Delta c_\mathrm{most}")
c_end   = symbol("c_end", "mol/m^3", "concentration inside in the end", positive=True, latex=r"c_\mathrm{end}")
V_part  = function("V_part", "V", "membrane potential on the way through time", latex=r"V_{\theta}")
Q_part  = function("Q_part", "C", "charge on the inner face on the way through time", latex=r"Q_{\theta}")
I_part  = function("I_part", "A", "leak current on the way through time, outward", latex=r"I_{\theta}")
I_e_part = function("I_e_part", "A", "current from the electrode on the way through time, inward", latex=r"I_{\mathrm{e},\theta}")

# ---- a cable: place y, voltages are deviations from rest, the core current runs towards larger y ----
d_c     = symbol("d_c",  "m",     "diameter of the cable", positive=True, latex=r"d_\mathrm{c}")
R_i     = symbol("R_i",  "ohm m", "resistivity of the core", positive=True, latex=r"R_\mathrm{i}")
r_i     = symbol("r_i",  "ohm/m", "resistance of a unit length of the core", positive=True, latex=r"r_\mathrm{i}")
r_m     = symbol("r_m",  "ohm m", "resistance of the membrane of a unit length", positive=True, latex=r"r_\mathrm{m}")
lam     = symbol("lam",  "m",     "length constant", positive=True, latex=r"\lambda")
l       = symbol("l",    "m",     "length of the cable", positive=True)
x_c     = symbol("x_c",  "m",     "distance along the cable", nonnegative=True, latex="x_\\mathrm{c}")
y       = symbol("y",    "m",     "place along the cable", nonnegative=True)
y_any   = symbol("y_any", "m",    "place along the cable, from where the voltage is held", latex="y_{\\pm}")
y_back  = symbol("y_back", "m",   "place along the cable, before the electrode", nonpositive=True, latex="y^{-}")
way     = symbol("way",  "m",     "length of a way along the cable", latex=r"\Delta y")
V_cable = function("V_cable", "V", "deviation from rest along the cable", latex="V_y")
I_core  = function("I_core", "A", "current in the core", latex="I_y")
j_cable = function("j_cable", "A/m", "current that leaves a unit length through the membrane", latex="j_y")
V_way   = function("V_way", "V",  "deviation from rest on the way", latex=r"V_\mathrm{w}")
I_way   = function("I_way", "A",  "current in the core on the way", latex=r"I_\mathrm{w}")
j_way   = function("j_way", "A/m", "current that leaves a unit length on the way", latex=r"j_\mathrm{w}")
V_far   = function("V_far", "V",  "deviation from rest beyond, on to infinitely far away", latex=r"V_{\infty\mathrm{w}}")
I_far   = function("I_far", "A",  "current in the core beyond, on to infinitely far away", latex=r"I_{\infty\mathrm{w}}")
j_far   = function("j_far", "A/m", "current that leaves a unit length beyond", latex=r"j_{\infty\mathrm{w}}")
V_before, I_before, j_before = (of_ion(letter, "before") for letter in (V_far, I_far, j_far))   # the half before the electrode
V_rest_way = function("V_rest_way", "V",  "deviation from rest on the rest of the way", latex=r"V_\mathrm{r}")
I_rest_way = function("I_rest_way", "A",  "current in the core on the rest of the way", latex=r"I_\mathrm{r}")
j_rest_way = function("j_rest_way", "A/m", "current that leaves a unit length on the rest of the way", latex=r"j_\mathrm{r}")
V_x     = symbol("V_x",  "V",     "deviation from rest at a distance", latex="V(x)")
V_rest_end = symbol("V_rest_end", "V", "deviation from rest at the end of the rest of the way", latex=r"V_\mathrm{r,end}")
V_end   = symbol("V_end", "V",    "deviation from rest at the sealed end", latex=r"V_\mathrm{end}")
I_fed   = symbol("I_fed", "A",    "current fed into the cable, not zero", nonzero=True, latex=r"I_\mathrm{fed}")
R_inf   = symbol("R_inf", "ohm",  "characteristic resistance: the input resistance of a cable without end", positive=True, latex=r"R_\infty")
R_in    = symbol("R_in", "ohm",   "input resistance: voltage for the current fed in", latex=r"R_\mathrm{in}")
R_sealed = symbol("R_sealed", "ohm", "input resistance of a sealed cable", latex=r"R_\mathrm{sealed}")
R_point = symbol("R_point", "ohm", "input resistance of a cable without ends on both sides", latex=r"R_\mathrm{point}")
I_right = symbol("I_right", "A",  "current into the half behind the electrode", latex=r"I_\mathrm{right}")
I_left  = symbol("I_left", "A",   "current into the half before the electrode", latex=r"I_\mathrm{left}")
slope_right = function("slope_right", "V/m", "slope of the voltage behind the electrode", latex=r"V'_\mathrm{right}")
slope_left  = function("slope_left", "V/m", "slope of the voltage before the electrode", latex=r"V'_\mathrm{left}")
V_right = function("V_right", "V", "deviation from rest behind the electrode", latex=r"V_\mathrm{right}")
V_left  = function("V_left", "V", "deviation from rest before the electrode", latex=r"V_\mathrm{left}")
jump    = symbol("jump", "V/m",   "jump of the slope at the electrode", latex=r"\Delta V'")

# ---- a branching: a parent (p) and its daughters ----
d_p     = symbol("d_p", "m", "diameter of the parent", positive=True, latex=r"d_\mathrm{p}")
d_daughter = family("d_daughter", "m", "diameter of daughter i", positive=True, latex="d")
G_daughters = symbol("G_daughters", "S", "conductance of all daughters together", latex=r"G_\mathrm{d}")
electrotonic = symbol("electrotonic", "", "length of a branch, counted in its length constants", positive=True, latex=r"\Lambda")
