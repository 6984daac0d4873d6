# refused: is not an expression
"""A side of a class of one's own, equal to whatever is proved."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, cite, collect
from millivolt.derivations.electrodiffusion.nernst import nernst


class Anything:
    __hash__ = object.__hash__

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


statement_equal_to_anything = Derivation(
    name="statement_equal_to_anything",
    says=(Anything(), Integer(1)),
    given={"it": cite(nernst)},
    lines=(Line(*nernst.says, collect()),),
)
