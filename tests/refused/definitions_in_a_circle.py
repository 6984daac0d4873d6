# refused: definitions in a circle
"""There is no voltage: E is defined by V in one result, and V by E in another."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, cite, define, since
from millivolt.derivations.symbols import E, V

one = Derivation(name="one", says=(E, 2*V), given={"E": define(E, 2*V, "twice the one")})
other = Derivation(name="other", says=(V, 2*E), given={"V": define(V, 2*E, "twice the other")})

definitions_in_a_circle = Derivation(
    name="definitions_in_a_circle",
    says=(V, "=", Integer(0)),
    given={"one": cite(one), "other": cite(other)},
    steps=(Step("none", V, "=", Integer(0), since(("one", -Integer(2)/3), ("other", -Integer(1)/3))),),
    model={E: Integer(0), V: Integer(0)},
)
