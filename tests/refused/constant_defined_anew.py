# refused: defines R, a constant of nature
"""Half the thermal voltage: the gas constant is said to be twice what it is, by definition."""

from millivolt.derivation import Derivation, Line, define, multiply, turn
from millivolt.derivations.symbols import V_T, F, R, T

constant_defined_anew = Derivation(
    name="constant_defined_anew",
    says=(V_T, R*T/(2*F)),
    given={"gas constant": define(R, 2*F*V_T/T, "the gas constant")},
    lines=(
        Line(R*T/(2*F),   V_T,         multiply(T/(2*F))),
        Line(V_T,         R*T/(2*F),   turn()),
    ),
    arguments=(T,),
)
