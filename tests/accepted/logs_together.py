"""A law of the table, backwards."""

from sympy import log

from millivolt.derivation import Derivation, Line, back
from millivolt.derivations.symbols import c_in, c_out, c_ref
from millivolt.laws import LOG_OF_QUOTIENT

apart = log(c_out/c_ref) - log(c_in/c_ref)

logs_together = Derivation(
    name="logs_together",
    start=apart,
    says=(apart, log(c_out/c_in)),
    lines=(Line(apart, log(c_out/c_in), back(LOG_OF_QUOTIENT, a=c_out/c_ref, b=c_in/c_ref)),),
)
