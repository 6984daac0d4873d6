"""The function B(x) = x/(e^x - 1) = 1/phi(1, x), by which one side of a constant field counts: how it bends.

Above 0 three slopes in a row, below 0 by symmetry, at 0 by substitution.
"""

from sympy import Integer, Rational, cosh, exp, sinh

from millivolt.derivation import Derivation, Step, at, cite, differentiated, each_sign, law, rising, settled, sign, since, written
from millivolt.laws import COSH_AS_EXP, EXP_FROM_PHI, PHI_1_OPENED, PHI_2_OPENED, PHI_REFLECTED, SINH_AS_EXP, SQUARES
from millivolt.phi import phi

from ..symbols_analysis import eta, eta_neg, step, step_dn, step_up, theta, xi

zero, half, sixth = Integer(0), Rational(1, 2), Rational(1, 6)


def B(x):
    return 1/phi(1, x)


def slope(x):
    """B'"""
    return B(xi).diff(xi).subs(xi, x)


def curvature(x):
    """B''"""
    return B(xi).diff(xi, 2).subs(xi, x)


def top(x):
    return exp(x)*(x - 2) + x + 2


def closed(x):
    """B'' where x is not 0, without phi"""
    return exp(x)*top(x)/(exp(x) - 1)**3


def in_closed_form(x, side, sense):
    """B'' at an x of one sign, in exponentials"""
    low, high = (zero, exp(x) - 1) if sense > 0 else (exp(x) - 1, zero)
    return (
        Step(f"exponential {side}",   exp(x), "=", 1 + x*phi(1, x),            law(EXP_FROM_PHI, t=x)),
        Step(f"first term {side}",    phi(1, x), "=", 1 + x*phi(2, x),         law(PHI_1_OPENED, t=x)),
        Step(f"second term {side}",   phi(2, x), "=", half + x*phi(3, x),      law(PHI_2_OPENED, t=x)),
        Step(f"φ₁ {side}",            phi(1, x), "=", (exp(x) - 1)/x,          since((f"exponential {side}", -1/x))),
        Step(f"φ₂ {side}",            phi(2, x), "=", (phi(1, x) - 1)/x,       since((f"first term {side}", -1/x))),
        Step(f"φ₃ {side}",            phi(3, x), "=", (phi(2, x) - half)/x,    since((f"second term {side}", -1/x))),
        Step(f"size {side}",          zero, "<", sense*x*phi(1, x),            sign()),
        Step(f"apart {side}",         low, "<", high,                          since(f"size {side}", (f"exponential {side}", -sense))),
        Step(f"closed form {side}",   curvature(x), "=", closed(x),            written(f"φ₃ {side}", f"φ₂ {side}", f"φ₁ {side}")),
        Step(f"quotient {side}",      zero, "<", (exp(x) - 1)/x,               since((f"apart {side}", sense/x))),
    )


G, H = sinh(theta)*cosh(theta) - theta, sinh(theta)**3 - 3*theta*cosh(theta) + 3*sinh(theta)
M = (exp(eta) - 1)**3 - 6*exp(eta)*top(eta)
H_in_exponentials = H.subs(
    {sinh(theta): (exp(eta/2) - exp(-eta/2))/2, cosh(theta): (exp(eta/2) + exp(-eta/2))/2, theta: eta/2}, simultaneous=True)

ABOVE = (
    *in_closed_form(eta, "above 0", 1),
    Step("positive",       zero, "<", eta,                        sign()),
    Step("third slope",    zero, "<", eta*exp(eta),               sign()),
    Step("second slope",   zero, "<", exp(eta)*(eta - 1) + 1,     rising("third slope", "positive", exp(eta)*(eta - 1) + 1, eta)),
    Step("numerator",      zero, "<", top(eta),                   rising("second slope", "positive", top(eta), eta)),
    Step("denominator",    zero, "<", 1/(exp(eta) - 1)**3,        since(("apart above 0", 1/(exp(eta) - 1)**4))),
)
BENDS_UP = (
    *ABOVE,
    Step("scaled",         zero, "<", exp(eta)*top(eta),          since(("numerator", exp(eta)))),
    Step("above",          zero, "<", closed(eta),                since(("scaled", "denominator"))),
)
BENDS_LITTLE = (
    *ABOVE,
    Step("half",           zero, "<", theta,                      sign()),
    Step("square",         zero, "<", 2*sinh(theta)**2,           sign()),
    Step("squares",        cosh(theta)**2, "=", 1 + sinh(theta)**2, law(SQUARES, t=theta)),
    Step("slope of G",     zero, "<", G.diff(theta),              since("square", ("squares", -1))),
    Step("G",              zero, "<", G,                          rising("slope of G", "half", G, theta)),
    Step("slope of H",     zero, "<", H.diff(theta),              since(("G", 3*sinh(theta)))),
    Step("H",              zero, "<", H,                          rising("slope of H", "half", H, theta)),
    Step("H at the half",  zero, "<", H.subs(theta, eta/2),       at("H", {theta: eta/2})),
    Step("sinh",           sinh(eta/2), "=", (exp(eta/2) - exp(-eta/2))/2, law(SINH_AS_EXP, t=eta/2)),
    Step("cosh",           cosh(eta/2), "=", (exp(eta/2) + exp(-eta/2))/2, law(COSH_AS_EXP, t=eta/2)),
    Step("H in exponentials", H.subs(theta, eta/2), "=", H_in_exponentials, written("sinh", "cosh")),
    Step("M",              zero, "<", M,                          since(("H at the half", 8*exp(3*eta/2)), ("H in exponentials", 8*exp(3*eta/2)))),
    Step("M over 6",       zero, "<", M/6,                        since(("M", sixth))),
    Step("above",          closed(eta), "<=", sixth,              since(("M over 6", "denominator"))),
)
BELOW = (
    *in_closed_form(eta_neg, "below 0", -1),
    Step("apart, mirrored", zero, "<", exp(-eta_neg) - 1,         at("apart above 0", {eta: -eta_neg})),
)

bernoulli_convex = Derivation(
    name="bernoulli_convex",
    title="B bends upward",
    words="The function B(x) = x/(eˣ − 1) has a positive second slope everywhere.",
    says=(zero, "<", curvature(xi)),
    steps=(
        *BENDS_UP, *BELOW,
        Step("mirror",            zero, "<", closed(-eta_neg),     at("above", {eta: -eta_neg})),
        Step("φ form, above 0",   zero, "<", curvature(eta),       since("above", ("closed form above 0", -1))),
        Step("for positive x",    zero, "<", curvature(eta),       settled("φ form, above 0", "apart above 0", "quotient above 0")),
        Step("φ form, below 0",   zero, "<", curvature(eta_neg),   since("mirror", ("closed form below 0", -1))),
        Step("for negative x",    zero, "<", curvature(eta_neg),   settled("φ form, below 0", "apart below 0", "apart, mirrored", "quotient below 0")),
        Step("at 0",              zero, "<", curvature(zero),      sign()),
        Step("everywhere",        zero, "<", curvature(xi),        each_sign(xi, ("for negative x", eta_neg), "at 0", ("for positive x", eta))),
    ),
)

bernoulli_curvature_bounded = Derivation(
    name="bernoulli_curvature_bounded",
    title="B bends by a sixth at most",
    words="The second slope of B(x) = x/(eˣ − 1) is at most 1/6, its value at 0.",
    case_of=bernoulli_convex,
    says=(curvature(xi), "<=", sixth),
    steps=(
        *BENDS_LITTLE, *BELOW,
        Step("mirror",            closed(-eta_neg), "<=", sixth,   at("above", {eta: -eta_neg})),
        Step("φ form, above 0",   curvature(eta), "<=", sixth,     since("above", ("closed form above 0", 1))),
        Step("for positive x",    curvature(eta), "<=", sixth,     settled("φ form, above 0", "apart above 0", "quotient above 0")),
        Step("φ form, below 0",   curvature(eta_neg), "<=", sixth, since("mirror", ("closed form below 0", 1))),
        Step("for negative x",    curvature(eta_neg), "<=", sixth, settled("φ form, below 0", "apart below 0", "apart, mirrored", "quotient below 0")),
        Step("at 0",              curvature(zero), "<=", sixth,    since()),
        Step("everywhere",        curvature(xi), "<=", sixth,      each_sign(xi, ("for negative x", eta_neg), "at 0", ("for positive x", eta))),
    ),
)


def rest(x, h):
    """B at x + h, less its tangent at x"""
    return B(x + h) - B(x) - h*slope(x)


bernoulli_turned = Derivation(
    name="bernoulli_turned",
    title="B turned round",
    words="To the left B is the straight line −x and what it is to the right.",
    says=(B(-xi), "=", xi + B(xi)),
    steps=(
        Step("φ₁ turned",   phi(1, xi), "=", exp(xi)*phi(1, -xi),                  law(PHI_REFLECTED, t=xi)),
        Step("exponential", exp(xi), "=", 1 + xi*phi(1, xi),                       law(EXP_FROM_PHI, t=xi)),
        Step("B turned",    B(-xi), "=", xi + B(xi),
             since(("φ₁ turned", 1/(phi(1, xi)*phi(1, -xi))), ("exponential", 1/phi(1, xi)))),
    ),
)
MIRROR = (
    Step("B turned, there", B(-xi - step_dn), "=", xi + step_dn + B(xi + step_dn), at("B turned", {xi: xi + step_dn})),
    Step("slope turned",    -slope(-xi), "=", 1 + slope(xi),                   differentiated("B turned", xi)),
    Step("mirror",          rest(-xi, -step_dn), "=", rest(xi, step_dn),       since("B turned, there", ("B turned", -1), ("slope turned", -step_dn))),
)
UP = (Step("upward", zero, "<", step_up, sign()),)
upper = step_up**2/12 - rest(xi, step_up)

bernoulli_above_tangent = Derivation(
    name="bernoulli_above_tangent",
    title="B lies above its tangents",
    words="At any distance h from x, B(x + h) is at least what the tangent at x gives.",
    case_of=bernoulli_convex,
    says=(zero, "<=", rest(xi, step)),
    given={"convex": cite(bernoulli_convex), "B turned": cite(bernoulli_turned)},
    steps=(
        *UP, *MIRROR,
        Step("there",        zero, "<", curvature(xi + step_up),             at("convex", {xi: xi + step_up})),
        Step("bends",        zero, "<", rest(xi, step_up).diff(step_up, 2),  since("there")),
        Step("leaves",       zero, "<", slope(xi + step_up) - slope(xi),     rising("bends", "upward", slope(xi + step_up) - slope(xi), step_up)),
        Step("above",        zero, "<", rest(xi, step_up),                   rising("leaves", "upward", rest(xi, step_up), step_up)),
        Step("mirrored",     zero, "<", rest(-xi, -step_dn),                 at("above", {xi: -xi, step_up: -step_dn})),
        Step("step upward",  zero, "<=", rest(xi, step_up),                  since("above")),
        Step("step downward", zero, "<=", rest(xi, step_dn),                 since("mirrored", "mirror")),
        Step("no step",      zero, "<=", rest(xi, zero),                     since()),
        Step("any step",     zero, "<=", rest(xi, step),                     each_sign(step, ("step downward", step_dn), "no step", ("step upward", step_up))),
    ),
)

bernoulli_near_tangent = Derivation(
    name="bernoulli_near_tangent",
    title="B is never far from its tangents",
    words="At a distance h from x, B(x + h) is at most h²/12 above the tangent at x.",
    case_of=bernoulli_convex,
    says=(rest(xi, step), "<=", step**2/12),
    given={"bounded": cite(bernoulli_curvature_bounded), "B turned": cite(bernoulli_turned)},
    steps=(
        *UP, *MIRROR,
        Step("there",        curvature(xi + step_up), "<=", sixth,           at("bounded", {xi: xi + step_up})),
        Step("bends",        zero, "<=", upper.diff(step_up, 2),             since("there")),
        Step("leaves",       zero, "<=", step_up/6 - slope(xi + step_up) + slope(xi),
             rising("bends", "upward", step_up/6 - slope(xi + step_up) + slope(xi), step_up)),
        Step("below",        zero, "<=", upper,                              rising("leaves", "upward", upper, step_up)),
        Step("step upward",  rest(xi, step_up), "<=", step_up**2/12,         since("below")),
        Step("mirrored",     rest(-xi, -step_dn), "<=", step_dn**2/12,       at("step upward", {xi: -xi, step_up: -step_dn})),
        Step("step downward", rest(xi, step_dn), "<=", step_dn**2/12,        since("mirrored", ("mirror", -1))),
        Step("no step",      rest(xi, zero), "<=", zero,                     since()),
        Step("any step",     rest(xi, step), "<=", step**2/12,               each_sign(step, ("step downward", step_dn), "no step", ("step upward", step_up))),
    ),
)
