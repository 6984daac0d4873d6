# refused: not in the table of laws
"""A law of one's own: the logarithm of a sum is the sum of the logarithms."""

from sympy import Symbol, log

from millivolt import kernel
from millivolt.derivation import Derivation, Line, by
from millivolt.derivations.symbols import c_in, c_out, c_ref

a, b = Symbol("a", positive=True), Symbol("b", positive=True)
LOG_OF_SUM = kernel.law("log of a sum", log(a + b), log(a) + log(b))
total = log(c_in/c_ref + c_out/c_ref)
apart = log(c_in/c_ref) + log(c_out/c_ref)

law_that_does_not_exist = Derivation(
    name="law_that_does_not_exist",
    start=total,
    says=(total, apart),
    lines=(Line(total, apart, by(LOG_OF_SUM, "rhs", a=c_in/c_ref, b=c_out/c_ref)),),
)
