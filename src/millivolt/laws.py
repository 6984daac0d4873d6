"""The laws a derivation may cite: theorems by fiat, one line each, every line tried by the tests in ball arithmetic."""

from sympy import Rational, Symbol, cosh, exp, log, sinh, tanh

from .kernel import law
from .phi import phi

a, b, t = (Symbol(letter, real=True) for letter in "abt")

LAWS = (
    LOG_OF_QUOTIENT := law("log of a quotient", log(a / b), log(a) - log(b), when=(a > 0, b > 0)),
    LOG_OF_PRODUCT := law("log of a product", log(a * b), log(a) + log(b), when=(a > 0, b > 0)),
    # Not a law: log(a**2) = 2*log(a). At a = -1 the left is 0 and the right 2*pi*i.
    EXP_FROM_PHI := law("exponential in terms of φ₁", exp(t), 1 + t * phi(1, t)),
    EXP_AS_SLOPE := law("exponential as the slope of t φ₁(t)", exp(t), phi(1, t) + t * (phi(1, t) - phi(2, t))),
    SLOPE_OF_PHI := law("slope of φ₁", phi(1, t) - phi(2, t), exp(t) * phi(2, -t)),
    PHI_1_OPENED := law("φ₁, a term taken out", phi(1, t), 1 + t * phi(2, t)),
    PHI_2_OPENED := law("φ₂, a term taken out", phi(2, t), Rational(1, 2) + t * phi(3, t)),
    SINH_AS_EXP := law("sinh by exponentials", sinh(t), (exp(t) - exp(-t)) / 2),
    COSH_AS_EXP := law("cosh by exponentials", cosh(t), (exp(t) + exp(-t)) / 2),
    SQUARES := law("cosh² is 1 + sinh²", cosh(t) ** 2, 1 + sinh(t) ** 2),
    PHI_REFLECTED := law("reflection of φ₁", phi(1, t), exp(t) * phi(1, -t)),
    TANH_AS_RATIO := law("tanh by sinh and cosh", tanh(t), sinh(t) / cosh(t)),
    COSH_LESS_ONE := law("half angle", cosh(2 * t) - 1, 2 * sinh(t) ** 2),
)
