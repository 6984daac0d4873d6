# refused: log_of_a_square, line 1: the two sides are not equal by field arithmetic
"""log(V**2) is not 2*log(V): V may be negative."""

from sympy import log

from millivolt.derivation import Derivation, Line, collect
from millivolt.derivations.symbols import V_T, V

square = log(V**2/V_T**2)

log_of_a_square = Derivation(
    name="log_of_a_square",
    start=square,
    says=(square, 2*log(V/V_T)),
    lines=(Line(square, 2*log(V/V_T), collect()),),
)
