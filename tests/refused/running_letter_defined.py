# refused: which is no letter of its own
"""0 = 1, and so V = E: one letter is defined as the place, wherever that is."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, at, define, since
from millivolt.derivations.symbols import E, V, fraction
from millivolt.derivations.symbols_cable import part

zero, one = Integer(0), Integer(1)

running_letter_defined = Derivation(
    name="running_letter_defined",
    says=(V, E),
    given={"f": define(fraction, part, "how far we are", over=((part, zero, one),))},
    steps=(
        Step("start", fraction, "=", zero,  at("f", {part: zero})),
        Step("end",   fraction, "=", one,   at("f", {part: one})),
        Step("none",  zero, "=", V - E,     since(("end", V - E), ("start", E - V))),
        Step("done",  V, "=", E,            since(("none", -one))),
    ),
)
