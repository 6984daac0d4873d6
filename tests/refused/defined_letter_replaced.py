# refused: is cited as a definition, and defines no letter
"""Every ion is at rest: the driving force, defined as V - E, is cited as nought."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, add, cite, define, turn
from millivolt.derivations.symbols import E, V, V_df

force = Derivation(name="force", says=(V_df, V - E), given={"force": define(V_df, V - E, "the distance from rest")})

defined_letter_replaced = Derivation(
    name="defined_letter_replaced",
    says=(V, E),
    given={"no force": cite(force, V_df=Integer(0))},
    lines=(
        Line(E,   V,   add(E)),
        Line(V,   E,   turn()),
    ),
    model={V: E},
)
