"""Which way the pump shifts the resting potential: that of (r − 1)(E_K − E_Na), and in no other case.

The shift is (r − 1)(E_K − E_Na) times a positive number. So a pump that moves more sodium than potassium hyperpolarises exactly where
potassium's Nernst potential is below that of sodium; every other case is read off in the same way.
"""

from sympy import Integer, log

from millivolt.derivation import Derivation, Step, cite, define, law, settled, since, written
from millivolt.laws import EXP_FROM_PHI, LOG_OF_QUOTIENT
from millivolt.phi import phi

from ..assumptions import MORE_SODIUM
from ..hypotheses import (
    K_BELOW_NA,
    NO_PUSH,
    NO_SHIFT,
    PUSH_DOWN,
    PUSH_UP,
    SHIFT_DOWN,
    SHIFT_UP,
    pump_push,
    pump_shift,
)
from ..symbols import F, R, T
from ..symbols_analysis import K_IN, K_OUT, NA_IN, NA_OUT, r_p
from ..symbols_analysis import P_NA_SOME as p_Na
from ..symbols_everyday import pump_factor, pump_lead, pump_part, pump_share
from .mullins_noda import mullins_noda

zero, V_T, r = Integer(0), R*T/F, r_p
K, k, q, m = K_OUT, K_IN, p_Na*NA_OUT, p_Na*NA_IN
above, below = (r*K + q)/(r*k + m), (K + q)/(k + m)
part, lead = q*k/((r*k + m)*(K + q)), K*m/(k*q)   # above/below - 1 is (r - 1)*part*(lead - 1)
share = part*phi(1, log(lead))/phi(1, log(above/below))
potassium, sodium = log(K_OUT/K_IN), log(NA_OUT/NA_IN)
f, l, c = pump_factor, pump_lead, pump_part
turned = V_T/phi(1, log(f))
same_potentials = {K_OUT: K_IN*NA_OUT/NA_IN}

pump_shift_factored = Derivation(
    name="pump_shift_factored",
    title="What the shift is made of",
    words="What the pump adds to the voltage is (r − 1)(E_K − E_Na), times a positive number.",
    case_of=mullins_noda,
    about=(mullins_noda,),
    says=(pump_shift, "=", pump_push*pump_share),
    given={
        "factor": define(f, above/below, "the ratio under the logarithm with the pump, for that without"),
        "lead":   define(l, lead, "the ratio of potassium, for that of sodium"),
        "part":   define(c, part, "a product of two parts"),
        "share":  define(pump_share, c*phi(1, log(l))/phi(1, log(f)), "a positive number, by the concentrations"),
    },
    steps=(
        Step("opened",              1 + (r - 1)*c*(l - 1), "=", above/below,   written("part", "lead")),
        Step("factor less one",     f, "=", 1 + (r - 1)*c*(l - 1),             since("factor", ("opened", -1))),
        Step("gradients",           log(lead), "=", potassium - sodium,        law(LOG_OF_QUOTIENT, a=K_OUT/K_IN, b=NA_OUT/NA_IN)),
        Step("logarithm of lead",   log(l), "=", potassium - sodium,           written("lead", "gradients")),
        Step("voltages",            log(above/below), "=", log(above) - log(below),  law(LOG_OF_QUOTIENT, a=above, b=below)),
        Step("logarithm of factor", V_T*log(f), "=", pump_shift,               written("factor", "voltages")),
        Step("lead by φ₁",          l, "=", 1 + log(l)*phi(1, log(l)),         law(EXP_FROM_PHI, t=log(l))),
        Step("factor by φ₁",        f, "=", 1 + log(f)*phi(1, log(f)),         law(EXP_FROM_PHI, t=log(f))),
        Step("shift",               pump_shift, "=", pump_push*pump_share,
             since(("logarithm of factor", -1), ("factor by φ₁", -turned), ("factor less one", turned), ("lead by φ₁", (r - 1)*c*turned),
                   ("logarithm of lead", (r - 1)*c*turned*phi(1, log(l))), ("share", -pump_push))),
    ),
    references=("Mullins and Noda 1963",),
)


def read_off(name, title, words, given, says, share_of_given, share_of_product, model=None):
    """The sign of one side of the product from that of the other"""
    return Derivation(
        name=name, title=title, words=words, case_of=mullins_noda, about=(mullins_noda,), says=says,
        given={"factored": cite(pump_shift_factored, pump_factor=above/below, pump_lead=lead, pump_part=part, pump_share=share), "one side": given()},
        steps=(Step("the other side", *says, since(("one side", share_of_given), ("factored", share_of_product))),),
        model=model or {},
        references=("Mullins and Noda 1963",),
    )


pump_hyperpolarises = read_off(
    "pump_hyperpolarises", "Where the pump hyperpolarises",
    "It lowers the voltage where r is above 1 and E_K below E_Na, as in a cell, and where both are the other way round.",
    PUSH_DOWN, (pump_shift, "<", zero), share, 1)
pump_hyperpolarises_only_there = read_off(
    "pump_hyperpolarises_only_there", "And only there",
    "Where it lowers the voltage, r is above 1 and E_K below E_Na, or both are the other way round.",
    SHIFT_DOWN, (pump_push, "<", zero), 1/share, -1/share)
pump_depolarises = read_off(
    "pump_depolarises", "Where the pump depolarises",
    "It raises the voltage where r is above 1 and E_K above E_Na, and where r is below 1 and E_K below E_Na.",
    PUSH_UP, (zero, "<", pump_shift), share, -1)
pump_depolarises_only_there = read_off(
    "pump_depolarises_only_there", "And only there",
    "Where it raises the voltage, r is above 1 and E_K above E_Na, or r below 1 and E_K below E_Na.",
    SHIFT_UP, (zero, "<", pump_push), 1/share, 1/share)
pump_without_effect = read_off(
    "pump_without_effect", "Where the pump does not matter",
    "It does nothing to the voltage where it moves one ion for one, or where the two Nernst potentials are the same.",
    NO_PUSH, (pump_shift, "=", zero), share, 1, same_potentials)
pump_without_effect_only_there = read_off(
    "pump_without_effect_only_there", "And only there",
    "Where it does nothing to the voltage, r is 1 or the two Nernst potentials are the same.",
    NO_SHIFT, (pump_push, "=", zero), 1/share, -1/share, same_potentials)

pump_hyperpolarises_a_cell = Derivation(
    name="pump_hyperpolarises_a_cell",
    title="The pump hyperpolarises a cell",
    words="A pump that moves more sodium than potassium lowers the voltage where potassium's Nernst potential is below that of sodium.",
    case_of=mullins_noda,
    about=(mullins_noda,),
    says=(pump_shift, "<", zero),
    given={"pump": MORE_SODIUM(), "gradients": K_BELOW_NA(), "where it hyperpolarises": cite(pump_hyperpolarises)},
    steps=(
        Step("r above 1",  zero, "<", r - 1,                           since("pump")),
        Step("push",       pump_push, "<", zero,                       since(("gradients", "r above 1"))),
        Step("shift",      pump_shift, "<", zero,                      settled("where it hyperpolarises", "push")),
    ),
    references=("Mullins and Noda 1963",),
)
