"""Every quantity once: letter, unit, meaning, sign."""

from millivolt.symbols import count, family, function, of_any_sign, of_ion, or_zero, symbol

# ---- constants of nature (values in constants.toml) ----
R    = symbol("R",   "J/(mol K)", "gas constant", positive=True, constant="R")
F    = symbol("F",   "C/mol",     "Faraday constant", positive=True, constant="F")
k_B  = symbol("k_B", "J/K",       "Boltzmann constant", positive=True, latex=r"k_\mathrm{B}", constant="k_B")
N_A  = symbol("N_A", "mol^-1",    "Avogadro constant", positive=True, latex=r"N_\mathrm{A}", constant="N_A")
q_e  = symbol("q_e", "C",         "elementary charge", positive=True, latex="e", constant="e")

# ---- fields ----
eps_0 = symbol("eps_0", "F/m",    "vacuum permittivity", positive=True, latex=r"\varepsilon_0", constant="eps_0")
eps_r = symbol("eps_r", "",       "relative permittivity", positive=True, latex=r"\varepsilon_\mathrm{r}")

# ---- thermodynamics ----
T      = symbol("T",      "K",       "absolute temperature", positive=True)
V_T    = symbol("V_T",    "V",       "thermal voltage", positive=True, latex=r"V_\mathrm{T}")
z      = count("z",                  "valence of the ion, with its sign", nonzero=True)
z_any  = of_any_sign(z)                                             # zero for what carries no charge
c_in   = symbol("c_in",   "mol/m^3", "concentration inside", positive=True, latex=r"c_\mathrm{in}")
c_out  = symbol("c_out",  "mol/m^3", "concentration outside", positive=True, latex=r"c_\mathrm{out}")
c_ref  = symbol("c_ref",  "mol/m^3", "reference concentration of the tables", positive=True, latex=r"c^{\circ}")
mu_ref = symbol("mu_ref", "J/mol",   "chemical potential at the reference concentration", latex=r"\mu^{\circ}")
mu     = symbol("mu",     "J/mol",   "electrochemical potential", latex=r"\mu")
mu_in  = symbol("mu_in",  "J/mol",   "electrochemical potential inside", latex=r"\mu_\mathrm{in}")
mu_out = symbol("mu_out", "J/mol",   "electrochemical potential outside", latex=r"\mu_\mathrm{out}")
phi_at  = symbol("phi_at",  "V",     "electrical potential", latex=r"\psi^{*}")
phi_in  = symbol("phi_in",  "V",     "electrical potential inside", latex=r"\psi_\mathrm{in}")
phi_out = symbol("phi_out", "V",     "electrical potential outside", latex=r"\psi_\mathrm{out}")
c_at    = symbol("c_at",  "mol/m^3", "concentration", positive=True, latex="c^{*}")
c_in_0, c_out_0 = or_zero(c_in), or_zero(c_out)
dmu    = symbol("dmu",    "J/mol",   "electrochemical gradient, inside minus outside", latex=r"\Delta\mu")
V_df   = symbol("V_df",   "V",       "driving force", latex=r"V_\mathrm{df}")
E      = symbol("E",      "V",       "Nernst potential, inside minus outside")
V      = symbol("V",      "V",       "membrane potential, inside minus outside")
decades = symbol("decades", "",      "decades between the two concentrations", latex=r"\log_{10}\!\frac{c_\mathrm{out}}{c_\mathrm{in}}")
ratio  = symbol("ratio",  "",        "concentration outside over inside", positive=True, latex=r"\rho")
scale  = symbol("scale",  "",        "a common factor", positive=True, latex=r"\kappa")

# ---- through the membrane, x from inside (0) to outside (d) ----
x      = symbol("x",     "m",          "place in the membrane, from inside", nonnegative=True)
d      = symbol("d",     "m",          "thickness of the membrane", positive=True)
D      = symbol("D",     "m^2/s",      "diffusion coefficient", positive=True)
b      = symbol("b",     "mol m^2/(J s)", "mobility: speed per force on a mole", positive=True)
beta   = symbol("beta",  "",           "partition coefficient of the membrane", positive=True, latex=r"\beta")
P      = symbol("P",     "m/s",        "permeability", nonnegative=True)
J      = symbol("J",     "mol m^-2 s^-1", "flux, outward")
I      = symbol("I",     "A/m^2",      "current density, outward")
c      = function("c",   "mol/m^3",    "concentration in the membrane", positive=True)
c_0, beta_0 = or_zero(c), or_zero(beta)          # an ion that is absent; one that does not enter the membrane
psi    = function("psi", "V",          "electrical potential in the membrane", latex=r"\psi")
mu_x   = function("mu_x", "J/mol",     "electrochemical potential in the membrane", latex=r"\mu_{x}")
j      = function("j",   "mol m^-2 s^-1", "flux in the membrane, outward")
i_x    = function("i_x", "A/m^2",      "current density in the membrane, outward", latex="i")
c_eq   = function("c_eq",   "mol/m^3", "concentration at equilibrium in a test field", positive=True, latex=r"c_\mathrm{eq}")
psi_eq = function("psi_eq", "V",       "potential of a test field", latex=r"\psi_\mathrm{eq}")
field  = function("field",  "V/m",     "strength of the test field, nowhere zero", nonzero=True, latex=r"\mathcal{E}_\mathrm{eq}")
c_eq_0 = symbol("c_eq_0", "mol/m^3",   "concentration where the test potential is zero", positive=True, latex=r"c_{\mathrm{eq},0}")

# ---- the ions of a cell ----
P_K,  K_out,  K_in  = (symbol(n, u, m, nonnegative=True, latex=t) for n, u, m, t in (
    ("P_K",   "m/s", "permeability to potassium", r"P_\mathrm{K}"),
    ("K_out", "mol/m^3", "potassium outside", r"[\mathrm{K}]_\mathrm{out}"), ("K_in", "mol/m^3", "potassium inside", r"[\mathrm{K}]_\mathrm{in}")))
P_Na, Na_out, Na_in = (symbol(n, u, m, nonnegative=True, latex=t) for n, u, m, t in (
    ("P_Na",   "m/s", "permeability to sodium", r"P_\mathrm{Na}"),
    ("Na_out", "mol/m^3", "sodium outside", r"[\mathrm{Na}]_\mathrm{out}"), ("Na_in", "mol/m^3", "sodium inside", r"[\mathrm{Na}]_\mathrm{in}")))
P_Cl, Cl_out, Cl_in = (symbol(n, u, m, nonnegative=True, latex=t) for n, u, m, t in (
    ("P_Cl",   "m/s", "permeability to chloride", r"P_\mathrm{Cl}"),
    ("Cl_out", "mol/m^3", "chloride outside", r"[\mathrm{Cl}]_\mathrm{out}"), ("Cl_in", "mol/m^3", "chloride inside", r"[\mathrm{Cl}]_\mathrm{in}")))
OWN = (c_0, j, D, b, beta_0, J, c_eq, c_eq_0)                     # what each kind of ion has of its own
K, Na, Cl = ({(letter.__name__ if isinstance(letter, type) else letter.name): of_ion(letter, ion) for letter in OWN} for ion in ("K", "Na", "Cl"))
D_layer = function("D_layer", "m^2/s", "diffusion coefficient at a place in the membrane", positive=True, latex=r"D_{x}")
b_layer = function("b_layer", "mol m^2/(J s)", "mobility at a place in the membrane", positive=True, latex=r"b_{x}")
IN_LAYERS = (c_0, j, D, c_eq, c_eq_0, D_layer, b_layer)           # ... and where the layers of the membrane differ
K_IN_LAYERS, NA_IN_LAYERS = ({(letter.__name__ if isinstance(letter, type) else letter.name): of_ion(letter, ion) for letter in IN_LAYERS} for ion in ("K", "Na"))
D_x    = function("D_x", "", "how the diffusion coefficient varies through the membrane, alike for all ions", positive=True, latex="f")
load   = function("load", "mol/(m s)", "cations in the membrane, each counted by its diffusion coefficient", nonnegative=True, latex="S")
span   = symbol("span", "m", "thickness of the membrane, each layer counted by how hard it is to pass", positive=True, latex=r"\ell")
I_K, I_Na, I_Cl = (of_ion(I, ion) for ion in ("K", "Na", "Cl"))

# ---- every ion of a list, at every place in the membrane: f(i, x) ----
c_each = function("c_each", "mol/m^3", "concentration of ion i in the membrane", nonnegative=True, latex=r"\mathbf{c}")
j_each = function("j_each", "mol m^-2 s^-1", "flux of ion i in the membrane, outward", latex=r"\mathbf{j}")
D_each = function("D_each", "m^2/s", "diffusion coefficient of ion i at a place in the membrane", positive=True, latex=r"\mathbf{D}")
b_each = function("b_each", "mol m^2/(J s)", "mobility of ion i at a place in the membrane", positive=True, latex=r"\mathbf{b}")
beta_ion = family("beta", "", "partition coefficient of the membrane for ion i", positive=True, latex=r"\beta")

# ---- conductances ----
i      = count("i", "number of the ion in a list", integer=True, positive=True)
N      = count("N", "how many kinds of ion", integer=True, positive=True)
g      = symbol("g",     "S/m^2", "conductance of the membrane to the ion")
g_ion  = family("g", "S/m^2", "conductance to ion i", nonnegative=True, latex="g")
E_ion  = family("E", "V",     "Nernst potential of ion i", latex="E")
I_ion  = family("I", "A/m^2", "current density of ion i, outward", latex="I")
v      = symbol("v",     "V",     "any voltage from E on", latex="v")
width  = symbol("width", "V",     "width of a range of voltages", positive=True, latex=r"\Delta v")
I_at   = function("I_at", "A/m^2", "the constant-field current as a function of the voltage", latex=r"I_\mathrm{GHK}")
I_0    = symbol("I_0", "A/m^2", "the constant-field current at the Nernst potential", latex=r"I_{E}")
g_1, g_2 = symbol("g_1", "S/m^2", "first conductance", positive=True), symbol("g_2", "S/m^2", "second conductance", positive=True)
G_1, G_2 = symbol("G_1", "S/m^2", "first chord conductance", latex="G_1"), symbol("G_2", "S/m^2", "second chord conductance", latex="G_2")
G_ion  = family("G", "S/m^2", "chord conductance to ion i: current for driving force", positive=True, latex="G")
E_1, E_2 = symbol("E_1", "V", "first Nernst potential"), symbol("E_2", "V", "second Nernst potential")
I_1, I_2 = symbol("I_1", "A/m^2", "first current density, outward"), symbol("I_2", "A/m^2", "second current density, outward")
dE_1   = symbol("dE_1", "V", "change of the first Nernst potential", latex=r"\Delta E_1")

# ---- the capacitor ----
t      = symbol("t",     "s",     "time", nonnegative=True)
t_1    = symbol("t_1",   "s",     "duration", positive=True)
c_m    = symbol("c_m",   "F/m^2", "capacitance of an area of membrane", positive=True, latex=r"c_\mathrm{m}")
A      = symbol("A",     "m^2",   "area of the membrane", positive=True)
Q_at   = function("Q_at", "C",    "charge on the inner face", latex="Q")
V_t    = function("V_t", "V",     "membrane potential in time", latex="V")
I_C_at = function("I_C_at", "A",  "capacitive current in time, outward", latex=r"I_{C}")
I_C    = symbol("I_C",   "A",     "capacitive current, outward", latex=r"I_{C}^{*}")
I_i    = symbol("I_i",   "A",     "ionic current, outward", latex=r"I_\mathrm{ion}")
dV_dt  = symbol("dV_dt", "V/s",   "rate of change of the membrane potential", latex=r"\dot V")
dV     = symbol("dV",    "V",     "change of the electrical potential", latex=r"\Delta V")
Q      = symbol("Q",     "C",     "charge that the inside gains", latex=r"\Delta Q")
n      = count("n",               "number of ions that the inside gains")
volume = symbol("volume", "m^3",  "volume of the cell", positive=True, latex=r"\mathcal{V}")
dc     = symbol("dc",    "mol/m^3", "change of concentration", latex=r"\Delta c")
amount = symbol("amount", "mol",  "amount that the inside gains", latex=r"\Delta m")
c_now  = symbol("c",     "mol/m^3", "concentration, before any change", positive=True, latex="c")
fraction = symbol("fraction", "", "change of concentration as a fraction", latex=r"\frac{\Delta c}{c}")

# ---- a cylinder ----
L      = symbol("L", "m", "length of the cell", positive=True)
r      = symbol("r", "m", "radius of the cell", positive=True)
s      = symbol("s", "m", "distance from the axis", nonnegative=True)
h      = symbol("h", "m", "place along the axis", nonnegative=True)
A_side, A_cap, A_cyl = (symbol(n_, "m^2", m, latex=t_) for n_, m, t_ in (
    ("A_side", "side area of the cylinder", r"A_\mathrm{side}"), ("A_cap", "area of one end cap", r"A_\mathrm{cap}"),
    ("A_cyl", "area of the closed cylinder", r"A_\mathrm{cyl}")))
V_cyl  = symbol("V_cyl", "m^3", "volume of the cylinder", latex=r"\mathcal{V}_\mathrm{cyl}")
