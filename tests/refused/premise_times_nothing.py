# refused: a part counts nothing: its factor is 0
"""A premise that is named and does no work: it is added nought times."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, define, sign, since
from millivolt.derivations.symbols import E, V, V_df, c_in

premise_times_nothing = Derivation(
    name="premise_times_nothing",
    says=(Integer(0), "<", c_in),
    given={"df": define(V_df, V - E, "the distance from rest")},
    steps=(
        Step("there", Integer(0), "<", c_in, sign()),
        Step("again", Integer(0), "<", c_in, since("there", ("df", Integer(0)))),
    ),
)
