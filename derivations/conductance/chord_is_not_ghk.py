"""With permeabilities for conductances the chord-conductance equation is not the Goldman-Hodgkin-Katz equation: an example.

Equal permeabilities, potassium 1 on both sides, sodium 1 outside and 4 inside: ln(2/5) is less than half of ln(1/4), as (2/5)² < 1/4.
"""

from sympy import Integer, Rational, log

from millivolt.derivation import Derivation, Step, instance_of, law, rising, sign, since, value_of
from millivolt.laws import LOG_OF_PRODUCT

from ..electrodiffusion.ghk_voltage import ghk_voltage
from ..hypotheses import E_K, E_Na
from ..symbols import F, R, T
from ..symbols_analysis import K_IN, K_OUT, NA_IN, NA_OUT, P_K_OPEN, P_NA_OPEN, eta
from .chord_conductance import chord_conductance_of_two

zero, quarter, two_fifths = Integer(0), Rational(1, 4), Rational(2, 5)
ions = {P_K_OPEN: 1, P_NA_OPEN: 1, K_OUT: 1, K_IN: 1, NA_OUT: 1, NA_IN: 4}
ghk = value_of(ghk_voltage, P_K=P_K_OPEN, P_Na=P_NA_OPEN, K_out=K_OUT, K_in=K_IN, Na_out=NA_OUT, Na_in=NA_IN, P_Cl=zero)
chord = value_of(chord_conductance_of_two, g_1=P_K_OPEN, g_2=P_NA_OPEN, E_1=E_K, E_2=E_Na)

chord_is_not_ghk = Derivation(
    name="chord_is_not_ghk",
    title="Permeabilities are no conductances",
    words="The mean of the Nernst potentials weighted by permeability is not the constant-field voltage: here it is the higher of the two.",
    case_of=chord_conductance_of_two.case_of,
    about=(chord_conductance_of_two, ghk_voltage),
    says=(ghk, "<", chord, set(ions)),
    steps=(
        Step("gap",              zero, "<", quarter - two_fifths**2,            sign()),
        Step("squares",          two_fifths**2, "<", quarter,                   since("gap")),
        Step("logarithm rises",  zero, "<", 1/eta,                              sign()),
        Step("logarithms",       log(two_fifths**2), "<", log(quarter),         rising("logarithm rises", "squares", log(eta), eta)),
        Step("square",           log(two_fifths**2), "=", 2*log(two_fifths),    law(LOG_OF_PRODUCT, a=two_fifths, b=two_fifths)),
        Step("here",             ghk.subs(ions), "<", chord.subs(ions),         since(("logarithms", R*T/(2*F)), ("square", -R*T/(2*F)))),
        Step("an example",       ghk, "<", chord,                               instance_of("here", ions)),
    ),
)
