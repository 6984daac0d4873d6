# refused: a need that is not declared: Ne(E_1 - V, 0)
"""What is divided by may be 0, and nobody says so."""

from sympy import Integer

from millivolt.derivation import Derivation, Line, divide
from millivolt.derivations.symbols import E_1, V

undeclared_need = Derivation(
    name="undeclared_need",
    start=E_1 - V,
    says=(Integer(1), Integer(1)),
    lines=(Line(Integer(1), Integer(1), divide(E_1 - V)),),
)
