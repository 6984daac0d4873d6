# refused: one_is_two, line 4:
"""1 = 2: from V = V_T, by dividing by V_T - V, which is 0."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, define, divide, multiply, put_right, subtract
from millivolt.derivations.symbols import V_T, V

one_is_two = Derivation(
    name="one_is_two",
    says=(Integer(2), Integer(1)),
    given={"it": define(V, V_T, "any voltage")},
    lines=(
        Line(V*V_T,             V_T**2,          multiply(V_T)),
        Line(V*V_T - V**2,      V_T**2 - V**2,   subtract(V**2)),
        Line(V*(V_T - V),       (V_T - V)*(V_T + V), subtract(Integer(0))),
        Line(V_T - V_T,         V_T + V,         divide(V_T - V)),
        Line(Integer(1),        Integer(2),      put_right("it")),
    ),
)
