"""A number whose square is zero is zero: it lies between -1/(2n) and 1/(2n) for every n."""

from sympy import Integer, Limit, oo

from millivolt.derivation import Derivation, Step, far_out, sign, since, squeezed, through

from ..assumptions import SQUARE_IS_ZERO
from ..symbols_analysis import eta, small, theta, xi

zero = Integer(0)
most = 1/(2*eta)
lifted = theta*xi + theta*most

zero_square = Derivation(
    name="zero_square",
    title="What has a square of zero",
    words="A number whose square is zero is zero itself: nothing is left of what it multiplies.",
    says=(theta*xi, "=", zero),
    given={"square": SQUARE_IS_ZERO()},
    steps=(
        Step("from above",    zero, "<=", (eta*xi - 1)**2,                   sign()),
        Step("from below",    zero, "<=", (eta*xi + 1)**2,                   sign()),
        Step("positive",      zero, "<", theta*most,                         sign()),
        Step("at most",       lifted, "<=", 2*theta*most,                    since(("from above", theta*most), ("square", theta*eta/2))),
        Step("at least",      -theta*most, "<", lifted,                      since(("from below", theta*most), ("square", theta*eta/2), "positive")),
        Step("inverse",       most.subs(eta, 1/small), "=", small/2,         since()),
        Step("bound fades",   Limit(most, eta, oo), "=", zero,               far_out("inverse", small, eta)),
        Step("above it",      Limit(2*theta*most, eta, oo), "=", zero,       through("bound fades", lambda bound: 2*theta*bound)),
        Step("below it",      Limit(-theta*most, eta, oo), "=", zero,        through("bound fades", lambda bound: -theta*bound)),
        Step("it stays",      Limit(lifted, eta, oo), "=", theta*xi,         through("bound fades", lambda bound: theta*xi + theta*bound)),
        Step("it fades",      Limit(lifted, eta, oo), "=", zero,             squeezed("at least", "at most", "below it", "above it")),
        Step("zero",          theta*xi, "=", zero,                           since("it fades", ("it stays", -Integer(1)))),
    ),
    model={xi: zero},
)
