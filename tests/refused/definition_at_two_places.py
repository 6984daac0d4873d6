# refused: is not the only definition of V
"""The potential is the same on both sides: one letter is defined as its value, and the definition is cited at two places."""

from sympy import Integer, Lambda

from millivolt.derivation import Derivation, Line, cite, define, put, turn
from millivolt.derivations.symbols import V, d, psi, x

here = Derivation(name="here", says=(V, psi(x)), given={"V": define(V, psi(x), "the potential at some place")})

definition_at_two_places = Derivation(
    name="definition_at_two_places",
    says=(psi(0), psi(d)),
    given={"inside": cite(here, x=Integer(0)), "outside": cite(here, x=d)},
    lines=(
        Line(psi(0),   V,        turn()),
        Line(psi(0),   psi(d),   put("outside")),
    ),
    model={psi: Lambda(x, Integer(3))},
)
