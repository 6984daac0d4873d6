# refused: zz_pole is smooth, and 1/(3*part - 1) may break or bend
"""1/(3t - 1) is 0 somewhere: it is below 0 at one end and above at the other, and its pole is called smooth."""

from sympy import Integer, Rational

from millivolt.derivation import Derivation, Step, at, crossing, define, sign, since
from millivolt.derivations.symbols_analysis import xi
from millivolt.derivations.symbols_cable import part
from millivolt.symbols import function

zero, one = Integer(0), Integer(1)
pole = function("zz_pole", "", "one over the distance from a third", latex="z_3")

pole_called_smooth = Derivation(
    name="pole_called_smooth",
    says=(pole(xi), "=", zero, {xi}),
    given={"pole": define(pole(part), 1/(3*part - 1), "one over it", over=((part, zero, one),))},
    steps=(
        Step("start", pole(0), "=", -one,              at("pole", {part: zero})),
        Step("end",   pole(1), "=", Rational(1, 2),    at("pole", {part: one})),
        Step("one",   zero, "<", one,                  sign()),
        Step("below", pole(0), "<=", zero,             since("start", "one")),
        Step("above", zero, "<=", pole(1),             since(("end", -one), ("one", one/2))),
        Step("zero",  pole(xi), "=", zero,             crossing("below", "above", xi, zero, one)),
    ),
)
