"""What the compiled formulas rest on where they are written otherwise than their theorems, so that no digits are lost."""

from sympy import exp, log, sqrt

from millivolt.derivation import Derivation, Line, Step, by, inside_of, law, multiply, since
from millivolt.laws import EXP_FROM_PHI, LOG_OF_PRODUCT, LOG_OF_QUOTIENT
from millivolt.phi import phi

from ..symbols_analysis import eta, step, theta, weight_1, weight_2, xi

a, b, c, d = eta, theta, weight_1, weight_2
long, short = sqrt(xi**2 + eta**2), sqrt(xi**2/eta**2 + 1)
root = sqrt(xi**2 + 1)

exponentials_apart = Derivation(
    name="exponentials_apart",
    title="Exponentials that are near each other",
    words="How far an exponential is from another, by how far their exponents are apart: no digit is lost where that is little.",
    start=exp(step),
    says=(exp(xi + step), exp(xi)*(1 + step*phi(1, step))),
    lines=(
        Line(exp(step),       1 + step*phi(1, step),             by(EXP_FROM_PHI, "rhs", t=step)),
        Line(exp(xi + step),  exp(xi)*(1 + step*phi(1, step)),   multiply(exp(xi))),
    ),
)

logs_of_powers = Derivation(
    name="logs_of_powers",
    title="Two logarithms as one",
    words="Twice one logarithm and three times another are one logarithm: where both are large and cancel, their digits are not lost.",
    says=(log(a**2*c**3/(b**2*d**3)), "=", 2*log(a/b) + 3*log(c/d)),
    steps=(
        Step("whole",        log(a**2*c**3/(b**2*d**3)), "=", log(a**2*c**3) - log(b**2*d**3),   law(LOG_OF_QUOTIENT, a=a**2*c**3, b=b**2*d**3)),
        Step("above",        log(a**2*c**3), "=", log(a**2) + log(c**3),                         law(LOG_OF_PRODUCT, a=a**2, b=c**3)),
        Step("below",        log(b**2*d**3), "=", log(b**2) + log(d**3),                         law(LOG_OF_PRODUCT, a=b**2, b=d**3)),
        Step("square above", log(a**2), "=", 2*log(a),                                           law(LOG_OF_PRODUCT, a=a, b=a)),
        Step("square below", log(b**2), "=", 2*log(b),                                           law(LOG_OF_PRODUCT, a=b, b=b)),
        Step("part above",   log(c**2), "=", 2*log(c),                                           law(LOG_OF_PRODUCT, a=c, b=c)),
        Step("part below",   log(d**2), "=", 2*log(d),                                           law(LOG_OF_PRODUCT, a=d, b=d)),
        Step("cube above",   log(c**3), "=", log(c**2) + log(c),                                 law(LOG_OF_PRODUCT, a=c**2, b=c)),
        Step("cube below",   log(d**3), "=", log(d**2) + log(d),                                 law(LOG_OF_PRODUCT, a=d**2, b=d)),
        Step("first",        log(a/b), "=", log(a) - log(b),                                     law(LOG_OF_QUOTIENT, a=a, b=b)),
        Step("second",       log(c/d), "=", log(c) - log(d),                                     law(LOG_OF_QUOTIENT, a=c, b=d)),
        Step("as one",       log(a**2*c**3/(b**2*d**3)), "=", 2*log(a/b) + 3*log(c/d),
             since("whole", "above", ("below", -1), "square above", ("square below", -1), "cube above", ("cube below", -1), "part above", ("part below", -1),
                   ("first", -2), ("second", -3))),
    ),
)

root_turned = Derivation(
    name="root_turned",
    title="A difference as a quotient",
    words="By how much a root is above the number under it: as a quotient of positive numbers, and as the root of a quadratic equation.",
    says=(2*root/((xi + root)**2 + 1), "=", root - xi),
    steps=(
        Step("turned",  2*root/((xi + root)**2 + 1), "=", root - xi,                             since()),
    ),
)

root_scaled = Derivation(
    name="root_scaled",
    title="A root in another measure",
    words="The root of one and a square is that of two squares, in the measure of one of them.",
    says=(short, "=", long/eta),
    steps=(
        Step("inside",  xi**2 + eta**2, "=", eta**2*(xi**2/eta**2 + 1),                          since()),
        Step("roots",   long, "=", eta*short,                                                    inside_of("inside", sqrt)),
        Step("scaled",  short, "=", long/eta,                                                    since(("roots", -1/eta))),
    ),
)
