# refused: ties what stood free: V
"""There is no voltage: where two voltages are equal, one is cited as the double of the other."""

from sympy import Integer

from millivolt.derivation import Assumption, Derivation, Line, cite, multiply, subtract
from millivolt.derivations.symbols import E, V

at_rest = Derivation(name="at_rest", says=(V, E), given={"rest": Assumption("rest", V, E, "the membrane is at rest")()})

assumption_tied_by_citing = Derivation(
    name="assumption_tied_by_citing",
    says=(V, Integer(0)),
    given={"rest": cite(at_rest, E=2*V)},
    lines=(
        Line(-V,   Integer(0),   subtract(2*V)),
        Line(V,    Integer(0),   multiply(Integer(-1))),
    ),
    model={V: Integer(0)},
)
