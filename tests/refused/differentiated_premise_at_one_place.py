# refused: both sides may agree only at one x
"""A premise at one place is no premise at every place: it cannot be differentiated."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, define, differentiate
from millivolt.derivations.symbols import V, d, psi, x

differentiated_premise_at_one_place = Derivation(
    name="differentiated_premise_at_one_place",
    says=(Integer(0), psi(x).diff(x) + V/d),
    given={"here": define(V, -psi(x), "at one place")},
    lines=(Line(Integer(0), -psi(x).diff(x), differentiate(x)),),
)
