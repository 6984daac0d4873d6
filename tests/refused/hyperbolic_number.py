# refused: tanh(10) is a number whose sign SymPy would guess
"""The logarithm of a number below 1 is not below 0: SymPy rounds tanh(10) up to more than 1, and takes a root of it."""

from sympy import Integer, log, sqrt, tanh

from millivolt.derivation import Derivation, Step, sign, since

below = log(tanh(Integer(10)))

hyperbolic_number = Derivation(
    name="hyperbolic_number",
    says=(Integer(0), "<=", below),
    steps=(
        Step("root", Integer(0), "<=", sqrt(below), sign()),
        Step("gap",  Integer(0), "<=", below,       since(("root", sqrt(below)))),
    ),
)
