"""Letters for what is proved of numbers alone, and for the second of two: another voltage, a bound, a part that goes to zero."""

from millivolt.symbols import count, family, symbol

# ---- pure numbers ----
xi       = symbol("xi",      "", "any number", latex=r"\xi")
eta      = symbol("eta",     "", "any positive number", positive=True, latex=r"\eta")
eta_neg  = symbol("eta_neg", "", "any negative number", negative=True, latex=r"\eta^{-}")
theta    = symbol("theta",   "", "another positive number", positive=True, latex=r"\vartheta")
step     = symbol("step",    "", "a step from there", latex=r"\delta")
step_up  = symbol("step_up", "", "a step upward", positive=True, latex=r"\delta^{+}")
step_dn  = symbol("step_dn", "", "a step downward", negative=True, latex=r"\delta^{-}")
small    = symbol("small",   "", "a positive number that goes to zero", positive=True, latex=r"\sigma")
rate_k   = symbol("rate_k",  "", "how fast the exponential falls", positive=True, latex=r"\kappa_{0}")
weight_1 = symbol("weight_1", "", "first weight", positive=True, latex=r"w_{1}")
weight_2 = symbol("weight_2", "", "second weight", positive=True, latex=r"w_{2}")
q_A, q_C = (symbol(n, "", m, positive=True, latex=t) for n, m, t in (
    ("q_A", "what stands alone in the quadratic equation, turned", "q_{A}"), ("q_C", "coefficient of the square", "q_{C}")))
q_B      = symbol("q_B",     "", "coefficient of the root, turned", latex="q_{B}")
root_1   = symbol("root_1",  "", "a positive root", positive=True, latex="y_{1}")
root_2   = symbol("root_2",  "", "another positive root", positive=True, latex="y_{2}")

# ---- the second of two, a bound, what is surely there ----
W        = symbol("W",       "V", "another membrane potential, inside minus outside")
E_top    = symbol("E_top",   "V", "a voltage that no Nernst potential is above", latex=r"E_\mathrm{top}")
E_bottom = symbol("E_bottom", "V", "a voltage that no Nernst potential is below", latex=r"E_\mathrm{bottom}")
P_open   = symbol("P",       "m/s", "permeability", positive=True)
z_cation = count("z",        "valence of the ion, with its sign", positive=True)
z_anion  = count("z",        "valence of the ion, with its sign", negative=True)
s_P      = symbol("s_P",     "s/m", "the reciprocal of a permeability", positive=True, latex=r"\sigma_{P}")
s_t      = symbol("s_t",     "s^-1", "the reciprocal of a time", positive=True, latex=r"\sigma_{t}")
s_l      = symbol("s_l",     "m^-1", "the reciprocal of a length", positive=True, latex=r"\sigma_{l}")
