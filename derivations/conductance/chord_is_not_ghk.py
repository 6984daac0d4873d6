"""With permeabilities for conductances the chord-conductance equation is not the Goldman-Hodgkin-Katz equation: a nerve cell.

A permeability to sodium of a twentieth of that to potassium; potassium 5 mM outside, sodium 145 mM outside; inside what makes the two
Nernst potentials −80 mV and 60 mV at 37 °C (99.76 and 15.36 mM). There the mean is −73.3 mV and the constant-field voltage −56.3 mV.
"""

from sympy import Integer, Rational, log

from millivolt.derivation import Derivation, Step, instance_of, law, rising, sign, since, value_of
from millivolt.laws import LOG_OF_PRODUCT, LOG_OF_QUOTIENT

from ..electrodiffusion.ghk_voltage import ghk_voltage
from ..hypotheses import E_K, E_Na
from ..symbols import F, R, T
from ..symbols_analysis import K_IN, K_OUT, NA_IN, NA_OUT, P_K_OPEN, P_NA_OPEN, eta
from .chord_conductance import chord_conductance_of_two

zero, V_T = Integer(0), R*T/F
ions = {P_K_OPEN: 1, P_NA_OPEN: Rational(1, 20), K_OUT: 5, K_IN: Rational("99.76"), NA_OUT: 145, NA_IN: Rational("15.36")}
ghk = value_of(ghk_voltage, P_K=P_K_OPEN, P_Na=P_NA_OPEN, K_out=K_OUT, K_in=K_IN, Na_out=NA_OUT, Na_in=NA_IN, P_Cl=zero)
chord = value_of(chord_conductance_of_two, g_1=P_K_OPEN, g_2=P_NA_OPEN, E_1=E_K, E_2=E_Na)
potassium, sodium = (K_OUT/K_IN).subs(ions), (NA_OUT/NA_IN).subs(ions)
both = ((P_K_OPEN*K_OUT + P_NA_OPEN*NA_OUT)/(P_K_OPEN*K_IN + P_NA_OPEN*NA_IN)).subs(ions)
x, y, b = both/potassium, sodium/potassium, Rational(12, 5)   # 2.43 and 188: y is below the sixth power of 12/5, and so below the 21st of x

chord_is_not_ghk = Derivation(
    name="chord_is_not_ghk",
    title="Permeabilities are no conductances",
    words="The mean of the Nernst potentials weighted by permeability is not the constant-field voltage: in a nerve cell, with K⁺ 5 mM and Na⁺ 145 mM "
          "outside and a twentieth of the permeability to Na⁺, it is the lower of the two: at 37 °C −73.3 mV, and not −56.3 mV.",
    case_of=chord_conductance_of_two.case_of,
    about=(chord_conductance_of_two, ghk_voltage),
    says=(chord, "<", ghk, set(ions)),
    steps=(
        Step("logarithm rises",  zero, "<", 1/eta,                              sign()),
        Step("excess",           zero, "<", x - b,                              sign()),
        Step("12/5",             b, "<", x,                                     since("excess")),
        Step("below x",          log(b), "<", log(x),                           rising("logarithm rises", "12/5", log(eta), eta)),
        Step("gap",              zero, "<", b**6 - y,                           sign()),
        Step("sixth power",      y, "<", b**6,                                  since("gap")),
        Step("above y",          log(y), "<", log(b**6),                        rising("logarithm rises", "sixth power", log(eta), eta)),
        Step("square",           log(b**2), "=", 2*log(b),                      law(LOG_OF_PRODUCT, a=b, b=b)),
        Step("fourth",           log(b**4), "=", 2*log(b**2),                   law(LOG_OF_PRODUCT, a=b**2, b=b**2)),
        Step("sixth",            log(b**6), "=", log(b**4) + log(b**2),         law(LOG_OF_PRODUCT, a=b**4, b=b**2)),
        Step("positive",         zero, "<", log(b),                             sign()),
        Step("both, for potassium",   log(x), "=", log(both) - log(potassium),     law(LOG_OF_QUOTIENT, a=both, b=potassium)),
        Step("sodium, for potassium", log(y), "=", log(sodium) - log(potassium),   law(LOG_OF_QUOTIENT, a=sodium, b=potassium)),
        Step("here",             chord.subs(ions), "<", ghk.subs(ions),
             since(("below x", V_T), ("above y", V_T/21), ("sixth", V_T/21), ("fourth", V_T/21), ("square", V_T/7), ("positive", 5*V_T/7),
                   ("both, for potassium", V_T), ("sodium, for potassium", -V_T/21))),
        Step("an example",       chord, "<", ghk,                               instance_of("here", ions)),
    ),
)
