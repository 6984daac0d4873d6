"""A division by what may be 0, and the statement says so."""

from sympy import Integer, Ne

from millivolt.derivation import Derivation, Line, divide
from millivolt.derivations.symbols import E, V

need_that_is_told = Derivation(
    name="need_that_is_told",
    start=E - V,
    says=(Integer(1), Integer(1)),
    needs=(Ne(E - V, 0),),
    lines=(Line(Integer(1), Integer(1), divide(E - V)),),
)
