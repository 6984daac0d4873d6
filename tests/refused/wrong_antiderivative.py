# refused: wrong_antiderivative, line 1: the two sides are not equal by field arithmetic
"""The integral of 2*pi*s is not pi*s**2/2."""

from sympy import Integer, Integral, pi

from millivolt.derivation import Derivation, Line, integral_of
from millivolt.derivations.symbols import r, s

disc = Integral(2*pi*s, (s, Integer(0), r))

wrong_antiderivative = Derivation(
    name="wrong_antiderivative",
    start=2*pi*s,
    says=(disc, pi*r**2/2),
    lines=(Line(disc, pi*r**2/2, integral_of(s, 0, r, pi*s**2/2)),),
)
