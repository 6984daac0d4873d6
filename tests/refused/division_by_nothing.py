# refused: a denominator is zero in disguise
"""Both sides divided by a sum that is 0, though it does not look so."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, divide
from millivolt.derivations.symbols import V_T, V

nothing = (V - V_T)*(V + V_T) - V**2 + V_T**2

division_by_nothing = Derivation(
    name="division_by_nothing",
    start=nothing,
    says=(Integer(1), Integer(2)),
    lines=(
        Line(nothing,     2*nothing,   divide(Integer(1))),
        Line(Integer(1),  Integer(2),  divide(nothing)),
    ),
)
