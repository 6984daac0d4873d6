"""What a pump that moves more charge out than in does to the resting potential: less than (RT/F) ln r, and downward in a cell.

The voltage with the pump is that of Mullins and Noda; with one ion for one it is that of Goldman, Hodgkin and Katz.
"""

from sympy import Integer, exp, log

from millivolt.derivation import Derivation, Step, law, rising, sign, since, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import LESS_SODIUM, MORE_SODIUM
from ..hypotheses import K_BELOW_NA, NA_BELOW_K
from ..symbols import F, Na_in, Na_out, R, T
from ..symbols_analysis import K_IN, K_OUT, NA_IN, NA_OUT, P_NA_SOME, eta, r_p, xi
from ..symbols_everyday import p_Na
from .mullins_noda import mullins_noda

zero, one, V_T, r = Integer(0), Integer(1), R*T/F, r_p
K, k, q, m = K_OUT, K_IN, p_Na*Na_out, p_Na*Na_in
with_pump = value_of(mullins_noda, K_in=K_IN, K_out=K_OUT)
without = value_of(mullins_noda, r_p=one, K_in=K_IN, K_out=K_OUT)
shift = with_pump - without
factor = (r*K + q)/(r*k + m)*(k + m)/(K + q)      # the shift is V_T times its logarithm
bottom = 1/((r*k + m)*(K + q))
more = (r*K*k + (r + 1)*q*k + q*m)*bottom         # r - factor is (r - 1) times this
less = (r*K*k + (r + 1)*K*m + q*m)*bottom/r       # factor - 1/r is (r - 1) times this
SPLIT = (
    Step("logarithm rises", zero, "<", 1/eta,                          sign()),
    Step("split",     log(factor), "=", log((r*K + q)/(r*k + m)) - log((K + q)/(k + m)),
         law(LOG_OF_QUOTIENT, a=(r*K + q)/(r*k + m), b=(K + q)/(k + m))),
)


def at_most(name, title, words, given, high, share):
    """The shift is below V_T ln(high)"""
    return Derivation(
        name=name, title=title, words=words, case_of=mullins_noda, about=(mullins_noda,),
        says=(shift, "<", V_T*log(high)),
        given={"pump": given()},
        steps=(
            *SPLIT,
            Step("factor",     factor, "<", high,                       since(("pump", share))),
            Step("logarithms", log(factor), "<", log(high),             rising("logarithm rises", "factor", log(eta), eta)),
            Step("shift",      shift, "<", V_T*log(high),               since(("logarithms", V_T), ("split", -V_T))),
        ),
        references=("Mullins and Noda 1963",),
    )


def at_least(name, title, words, given, low, share):
    """The shift is above V_T ln(low)"""
    return Derivation(
        name=name, title=title, words=words, case_of=mullins_noda, about=(mullins_noda,),
        says=(V_T*log(low), "<", shift),
        given={"pump": given()},
        steps=(
            *SPLIT,
            Step("factor",     low, "<", factor,                        since(("pump", share))),
            Step("logarithms", log(low), "<", log(factor),              rising("logarithm rises", "factor", log(eta), eta)),
            Step("shift",      V_T*log(low), "<", shift,                since(("logarithms", V_T), ("split", V_T))),
        ),
        references=("Mullins and Noda 1963",),
    )


STRONG, WEAK = "A pump that moves more sodium than potassium", "A pump that moves less sodium than potassium"
pump_shift_below = at_most("pump_shift_below", "At most (RT/F) ln r up", f"{STRONG} shifts the voltage by less than (RT/F) ln r upward.", MORE_SODIUM, r, more)
pump_shift_above = at_least("pump_shift_above", "At most (RT/F) ln r down", f"{STRONG} shifts the voltage by less than (RT/F) ln r downward.", MORE_SODIUM, 1/r, less)
weak_pump_shift_below = at_most("weak_pump_shift_below", "A weaker pump, up", f"{WEAK} shifts it by less than (RT/F) ln(1/r) upward.", LESS_SODIUM, 1/r, less)
weak_pump_shift_above = at_least("weak_pump_shift_above", "A weaker pump, down", f"{WEAK} shifts it by less than (RT/F) ln(1/r) downward.", LESS_SODIUM, r, more)

here = {Na_in: NA_IN, Na_out: NA_OUT, p_Na: P_NA_SOME}
shift_here, factor_here, bottom_here = (e.subs(here) for e in (shift, factor, bottom))
SPLIT_HERE = (
    SPLIT[0],
    Step("split",     log(factor_here), "=", log(((r*K + q)/(r*k + m)).subs(here)) - log(((K + q)/(k + m)).subs(here)),
         law(LOG_OF_QUOTIENT, a=((r*K + q)/(r*k + m)).subs(here), b=((K + q)/(k + m)).subs(here))),
    Step("exponential rises", zero, "<", exp(xi),                      sign()),
    Step("r above 1",   zero, "<", r - 1,                              since("pump")),
)
cross = P_NA_SOME*K_IN*NA_IN*bottom_here                      # times the difference of the two ratios

pump_hyperpolarises = Derivation(
    name="pump_hyperpolarises",
    title="The pump hyperpolarises a cell",
    words="A pump that moves more sodium than potassium lowers the voltage where potassium's Nernst potential is below that of sodium.",
    case_of=mullins_noda,
    about=(mullins_noda,),
    says=(shift_here, "<", zero),
    given={"pump": MORE_SODIUM(), "gradients": K_BELOW_NA()},
    steps=(
        *SPLIT_HERE,
        Step("logarithms of the ratios", log(K_OUT/K_IN), "<", log(NA_OUT/NA_IN), since(("gradients", 1/V_T))),
        Step("ratios",     K_OUT/K_IN, "<", NA_OUT/NA_IN,              rising("exponential rises", "logarithms of the ratios", exp(xi), xi)),
        Step("difference", zero, "<", (NA_OUT/NA_IN - K_OUT/K_IN)*cross, since(("ratios", cross))),
        Step("factor",     factor_here, "<", one,                      since(("difference", "r above 1"))),
        Step("logarithm",  log(factor_here), "<", zero,                rising("logarithm rises", "factor", log(eta), eta)),
        Step("shift",      shift_here, "<", zero,                      since(("logarithm", V_T), ("split", -V_T))),
    ),
    references=("Mullins and Noda 1963",),
)

pump_depolarises = Derivation(
    name="pump_depolarises",
    title="With the gradients turned round it depolarises",
    words="Where sodium's Nernst potential is the lower one the same pump raises the voltage.",
    case_of=mullins_noda,
    about=(mullins_noda,),
    says=(zero, "<", shift_here),
    given={"pump": MORE_SODIUM(), "gradients": NA_BELOW_K()},
    steps=(
        *SPLIT_HERE,
        Step("logarithms of the ratios", log(NA_OUT/NA_IN), "<", log(K_OUT/K_IN), since(("gradients", 1/V_T))),
        Step("ratios",     NA_OUT/NA_IN, "<", K_OUT/K_IN,              rising("exponential rises", "logarithms of the ratios", exp(xi), xi)),
        Step("difference", zero, "<", (K_OUT/K_IN - NA_OUT/NA_IN)*cross, since(("ratios", cross))),
        Step("factor",     one, "<", factor_here,                      since(("difference", "r above 1"))),
        Step("logarithm",  zero, "<", log(factor_here),                rising("logarithm rises", "factor", log(eta), eta)),
        Step("shift",      zero, "<", shift_here,                      since(("logarithm", V_T), ("split", V_T))),
    ),
    references=("Mullins and Noda 1963",),
)
