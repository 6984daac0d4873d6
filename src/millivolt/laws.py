"""The laws a derivation may cite: theorems by fiat, one line each, every line tried by the tests in ball arithmetic."""

from sympy import Symbol, cosh, exp, log, sinh

from .kernel import law
from .phi import phi

a, b, t = (Symbol(letter, real=True) for letter in "abt")

LAWS = (
    LOG_OF_QUOTIENT := law("log of a quotient", log(a / b), log(a) - log(b), when=(a > 0, b > 0)),
    LOG_OF_PRODUCT := law("log of a product", log(a * b), log(a) + log(b), when=(a > 0, b > 0)),
    # Not a law: log(a**2) = 2*log(a). At a = -1 the left is 0 and the right 2*pi*i.
    EXP_FROM_PHI := law("exponential in terms of φ₁", exp(t), 1 + t * phi(1, t)),
    EXP_AS_SLOPE := law("exponential as the slope of t φ₁(t)", exp(t), phi(1, t) + t * (phi(1, t) - phi(2, t))),
    PHI_REFLECTED := law("reflection of φ₁", phi(1, t), exp(t) * phi(1, -t)),
    COSH_LESS_ONE := law("half angle", cosh(2 * t) - 1, 2 * sinh(t) ** 2),
)
