# refused: defines V_T, declared positive, as what is not known to be so
"""Every voltage is above rest: the driving force is cited by the name of a letter that is positive."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, cite, define, sign, since
from millivolt.derivations.symbols import V_T, E, V, V_df

force = Derivation(name="force", says=(V_df, V - E), given={"force": define(V_df, V - E, "the distance from rest")})

defined_letter_of_another_sign = Derivation(
    name="defined_letter_of_another_sign",
    says=(E, "<", V),
    given={"force": cite(force, V_df=V_T)},
    steps=(
        Step("positive", Integer(0), "<", V_T,   sign()),
        Step("above",    E, "<", V,              since("positive", "force")),
    ),
)
