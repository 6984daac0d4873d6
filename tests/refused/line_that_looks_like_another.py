# refused: what is written is not made of what a proof may contain
"""A line shows V = 2 E, of a letter that is equal to every other."""

from sympy import Symbol

from millivolt.derivation import Derivation, Line, collect, define
from millivolt.derivations.symbols import E, V, V_df


class Anything(Symbol):
    __hash__ = V_df.__class__.__hash__

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


line_that_looks_like_another = Derivation(
    name="line_that_looks_like_another",
    says=(V_df, V - E),
    given={"force": define(V_df, V - E, "the distance from rest")},
    lines=(
        Line(Anything("V", real=True),   V - E,   collect()),
        Line(V_df,                       V - E,   collect()),
    ),
)
