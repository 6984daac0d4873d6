"""The hyperbolic tangent: its square, the hyperbolic sine of the double by it, and itself by exponentials."""

from sympy import Integer, cosh, exp, sinh, tanh

from millivolt.derivation import Derivation, Step, cite, law, since, written
from millivolt.laws import COSH_AS_EXP, EXP_FROM_PHI, SINH_AS_EXP, SQUARES, TANH_AS_RATIO
from millivolt.phi import phi

from ..symbols_analysis import eta, xi

ratio = sinh(xi)/cosh(xi)

tanh_squared = Derivation(
    name="tanh_squared",
    title="The square of tanh",
    words="The square of the hyperbolic tangent is one less the inverse square of the hyperbolic cosine.",
    says=(tanh(xi)**2, "=", 1 - 1/cosh(xi)**2),
    steps=(
        Step("tanh",     tanh(xi), "=", ratio,                                law(TANH_AS_RATIO, t=xi)),
        Step("squares",  cosh(xi)**2, "=", 1 + sinh(xi)**2,                   law(SQUARES, t=xi)),
        Step("square",   tanh(xi)**2, "=", 1 - 1/cosh(xi)**2,                 since(("tanh", tanh(xi) + ratio), ("squares", -1/cosh(xi)**2))),
    ),
)

sinh_doubled = Derivation(
    name="sinh_doubled",
    title="sinh of the double",
    words="The hyperbolic sine of the double, by the hyperbolic tangent and cosine.",
    says=(sinh(2*xi), "=", 2*tanh(xi)*cosh(xi)**2),
    steps=(
        Step("tanh",     tanh(xi), "=", ratio,                                law(TANH_AS_RATIO, t=xi)),
        Step("sinh",     sinh(xi), "=", (exp(xi) - exp(-xi))/2,               law(SINH_AS_EXP, t=xi)),
        Step("cosh",     cosh(xi), "=", (exp(xi) + exp(-xi))/2,               law(COSH_AS_EXP, t=xi)),
        Step("sinh of the double", sinh(2*xi), "=", (exp(2*xi) - exp(-2*xi))/2, law(SINH_AS_EXP, t=2*xi)),
        Step("product",  2*sinh(xi)*cosh(xi), "=", (exp(2*xi) - exp(-2*xi))/2, written("sinh", "cosh")),
        Step("doubled",  sinh(2*xi), "=", 2*tanh(xi)*cosh(xi)**2,
             since("sinh of the double", ("product", -Integer(1)), ("tanh", -2*cosh(xi)**2))),
    ),
)

tanh_by_exponentials = Derivation(
    name="tanh_by_exponentials",
    title="tanh by exponentials",
    words="The hyperbolic tangent, by a falling exponential alone.",
    says=(tanh(xi), "=", (1 - exp(-2*xi))/(1 + exp(-2*xi))),
    steps=(
        Step("tanh",     tanh(xi), "=", ratio,                                law(TANH_AS_RATIO, t=xi)),
        Step("sinh",     sinh(xi), "=", (exp(xi) - exp(-xi))/2,               law(SINH_AS_EXP, t=xi)),
        Step("cosh",     cosh(xi), "=", (exp(xi) + exp(-xi))/2,               law(COSH_AS_EXP, t=xi)),
        Step("by exponentials", tanh(xi), "=", (1 - exp(-2*xi))/(1 + exp(-2*xi)),
             since("tanh", ("sinh", 1/cosh(xi)), ("cosh", -(1 - exp(-2*xi))/(1 + exp(-2*xi))/cosh(xi)))),
    ),
)

tanh_inverse = Derivation(
    name="tanh_inverse",
    title="One over tanh",
    words="One over the hyperbolic tangent is one and a part that dies out, a sum of positive numbers.",
    says=(1/tanh(eta), "=", 1 + 1/(eta*phi(1, 2*eta))),
    given={"tanh": cite(tanh_by_exponentials, xi=eta)},
    steps=(
        Step("exponential", exp(2*eta), "=", 1 + 2*eta*phi(1, 2*eta),          law(EXP_FROM_PHI, t=2*eta)),
        Step("inverse",  1/tanh(eta), "=", 1 + 1/(eta*phi(1, 2*eta)),
             since(("tanh", -(1 + 1/(eta*phi(1, 2*eta)))/tanh(eta)),
                   ("exponential", -exp(-2*eta)/((1 + exp(-2*eta))*eta*phi(1, 2*eta)*tanh(eta))))),
    ),
)
