"""An integral, with its antiderivative."""

from sympy import Integer, Integral, pi

from millivolt.derivation import Derivation, Line, integral_of
from millivolt.derivations.symbols import r, s

disc = Integral(2*pi*s, (s, Integer(0), r))

area_of_a_disc = Derivation(
    name="area_of_a_disc",
    start=2*pi*s,
    says=(disc, pi*r**2),
    lines=(Line(disc, pi*r**2, integral_of(s, 0, r, pi*s**2)),),
)
