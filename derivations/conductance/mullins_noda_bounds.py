"""How much a pump can do to the resting potential: less than (RT/F) ln r, up or down.

The voltage with the pump is that of Mullins and Noda; with one ion for one it is that of Goldman, Hodgkin and Katz.
"""

from sympy import Integer, log

from millivolt.derivation import Derivation, Step, law, rising, sign, since, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..assumptions import LESS_SODIUM, MORE_SODIUM
from ..symbols import F, Na_in, Na_out, R, T
from ..symbols_analysis import K_IN, K_OUT, eta, r_p
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
