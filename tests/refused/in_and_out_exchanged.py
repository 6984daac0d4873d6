# refused: in_and_out_exchanged, line 1: the two sides are not equal by field arithmetic
"""Inside and outside are exchanged."""

from sympy import log

from millivolt.derivation import Derivation, Line, back
from millivolt.derivations.symbols import c_in, c_out, c_ref
from millivolt.laws import LOG_OF_QUOTIENT

apart = log(c_out/c_ref) - log(c_in/c_ref)

in_and_out_exchanged = Derivation(
    name="in_and_out_exchanged",
    start=apart,
    says=(apart, log(c_in/c_out)),
    lines=(Line(apart, log(c_in/c_out), back(LOG_OF_QUOTIENT, a=c_in/c_ref, b=c_out/c_ref)),),
)
