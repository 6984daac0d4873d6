"""Letters for what is proved of numbers alone, and for the second of two: another voltage, a bound, a part that goes to zero."""

from millivolt.symbols import count, family, quantity, symbol

from .symbols import K, P_K, Cl_in, Cl_out, K_in, K_out, Na_in, Na_out, P_Cl, P_Na
from .symbols_everyday import X_, P_X, S_enter, S_leave, p_Na, p_X

# ---- pure numbers ----
xi       = symbol("xi",      "", "any number", latex=r"\xi")
eta      = symbol("eta",     "", "any positive number", positive=True, latex=r"\eta")
eta_neg  = symbol("eta_neg", "", "any negative number", negative=True, latex=r"\eta^{-}")
theta    = symbol("theta",   "", "another positive number", positive=True, latex=r"\vartheta")
step     = symbol("step",    "", "a step from there", latex=r"\delta")
step_up  = symbol("step_up", "", "a step upward", positive=True, latex=r"\delta^{+}")
step_dn  = symbol("step_dn", "", "a step downward", negative=True, latex=r"\delta^{-}")
small    = symbol("small",   "", "a positive number that goes to zero", positive=True, latex=r"\sigma_{0}")
rate_k   = symbol("rate_k",  "", "how fast the exponential falls", positive=True, latex=r"\kappa_{0}")
fade     = symbol("fade",    "", "e to the distance, turned, over a length: 1 where the way begins, 0 infinitely far away", nonnegative=True, latex=r"\varpi")
weight_1 = symbol("weight_1", "", "first weight", positive=True, latex=r"w_{1}")
weight_2 = symbol("weight_2", "", "second weight", positive=True, latex=r"w_{2}")
q_A, q_C = (symbol(n, "", m, positive=True, latex=t) for n, m, t in (
    ("q_A", "what stands alone in the quadratic equation, turned", "q_{A}"), ("q_C", "coefficient of the square", "q_{C}")))
q_B      = symbol("q_B",     "", "coefficient of the root, turned", latex="q_{B}")
root_1   = symbol("root_1",  "", "a positive root", positive=True, latex="y_{1}")
root_2   = symbol("root_2",  "", "another positive root", positive=True, latex="y_{2}")

# ---- the second of two, a bound, what is surely there ----
W        = symbol("W",       "V", "another membrane potential, inside minus outside", latex=r"V'")
E_top    = symbol("E_top",   "V", "a voltage that no Nernst potential is above", latex=r"E_\mathrm{top}")
E_bottom = symbol("E_bottom", "V", "a voltage that no Nernst potential is below", latex=r"E_\mathrm{bottom}")
P_open   = symbol("P",       "m/s", "permeability", positive=True)
z_cation = count("z",        "valence of the ion, with its sign", positive=True)
z_anion  = count("z",        "valence of the ion, with its sign", negative=True)
s_P      = symbol("s_P",     "s/m", "the reciprocal of a permeability", positive=True, latex=r"\sigma_{P}")
s_t      = symbol("s_t",     "s^-1", "the reciprocal of a time", positive=True, latex=r"\sigma_{t}")
s_l      = symbol("s_l",     "m^-1", "the reciprocal of a length", positive=True, latex=r"\sigma_{l}")
g_outward = symbol("g_outward", "S/m^2", "conductance far outward", positive=True, latex=r"g_{\rightarrow}")
g_inward = symbol("g_inward", "S/m^2", "conductance far inward", positive=True, latex=r"g_{\leftarrow}")
V_up     = symbol("V_up",   "V", "a voltage high enough for an outward current", latex=r"V_\mathrm{up}")
V_down   = symbol("V_down", "V", "how far below zero a voltage is low enough for an inward current", latex=r"V_\mathrm{down}")
V_large  = symbol("V_large", "V", "a voltage that grows beyond all bounds", positive=True, latex=r"V_\mathrm{large}")
s_V      = symbol("s_V",     "V^-1", "the reciprocal of a voltage", positive=True, latex=r"\sigma_{V}")
per_volt = symbol("per_volt", "V^-1", "a number for each volt", positive=True, latex=r"\kappa_{V}")
g_above  = symbol("g_above", "S/m^2", "conductance at a large voltage above zero", positive=True, latex=r"g_{+}")
g_below  = symbol("g_below", "S/m^2", "conductance at a large voltage below zero", positive=True, latex=r"g_{-}")
rectification_V = symbol("rectification_V", "", "conductance far above zero voltage over that far below", latex=r"\varrho_{V}")
rectification = symbol("rectification", "", "conductance far outward over conductance far inward", latex=r"\varrho_\mathrm{rect}")

r_p      = symbol("r_p",     "", "sodium that the pump moves out for each potassium that it moves in", positive=True, latex=r"r_\mathrm{p}")
X_some   = symbol("X", "mol/m^3", "concentration of the molecules that cannot leave", positive=True, latex=r"[\mathrm{X}]")


def present(letter):
    """The same quantity, where it is surely there"""
    known = quantity(letter)
    return symbol(known.name, known.unit, known.meaning, latex=known.latex, positive=True)


K_IN, K_OUT, NA_IN, NA_OUT, CL_IN, CL_OUT = map(present, (K_in, K_out, Na_in, Na_out, Cl_in, Cl_out))
P_K_OPEN, P_NA_OPEN, P_CL_OPEN = map(present, (P_K, P_Na, P_Cl))
K_OPEN = {**K, "beta": present(K["beta"])}   # potassium, where the membrane lets it in
P_NA_SOME = present(p_Na)
P_X_OPEN, P_X_SOME, X_OPEN = present(P_X), present(p_X), present(X_["beta"])
S_LEAVE, S_ENTER = present(S_leave), present(S_enter)

# ---- any number of ions ----
P_ion    = family("P",       "m/s", "permeability to ion i", positive=True, latex="P")
z_size   = count("z_size",           "valence of the ion without its sign", positive=True, latex="|z|")
v_ion    = family("size",    "",    "valence of ion i without its sign", positive=True, counts=True, latex="v")
c_lead   = family("c_lead",  "mol/m^3", "concentration of ion i on the side that it leaves as an outward current: inside for a cation, outside for an anion",
                  nonnegative=True, latex="c^{+}")
c_trail  = family("c_trail", "mol/m^3", "concentration of ion i on the other side", nonnegative=True, latex="c^{-}")
