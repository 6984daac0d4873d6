"""What dies out: e^(-kt), and B(x) = x/(e^x - 1) far out. Both lie between zero and a fraction that goes to zero."""

from sympy import Integer, Limit, Rational, exp, oo

from millivolt.derivation import Derivation, Step, far_out, law, sign, since, squeezed
from millivolt.laws import EXP_FROM_PHI, PHI_1_OPENED, PHI_2_OPENED
from millivolt.phi import phi

from ..symbols_analysis import eta, rate_k, small

zero, half = Integer(0), Rational(1, 2)


def fading(t, k, s):
    """e^(-kt) goes to 0 as t grows; s is 1/t"""
    e, bound = exp(-k*t), 1/(1 + k*t)
    return (
        Step("positive part",  zero, "<=", (k*t)**2*phi(2, k*t),       sign()),
        Step("exponential",    exp(k*t), "=", 1 + k*t*phi(1, k*t),    law(EXP_FROM_PHI, t=k*t)),
        Step("first term",     phi(1, k*t), "=", 1 + k*t*phi(2, k*t), law(PHI_1_OPENED, t=k*t)),
        Step("steep",          1 + k*t, "<=", exp(k*t),                since("positive part", ("exponential", -1), ("first term", -k*t))),
        Step("above zero",     zero, "<", e,                          sign()),
        Step("below fraction", e, "<=", bound,                        since(("steep", e*bound))),
        Step("inverse",        bound.subs(t, 1/s), "=", s/(s + k),    since()),
        Step("fraction fades", Limit(bound, t, oo), "=", zero,        far_out("inverse", s, t)),
        Step("zero",           zero, "=", zero,                       since()),
        Step("zero stays",     Limit(zero, t, oo), "=", zero,         far_out("zero", s, t)),
        Step("fades",          Limit(e, t, oo), "=", zero,            squeezed("above zero", "below fraction", "zero stays", "fraction fades")),
    )


exponential_fades = Derivation(
    name="exponential_fades",
    title="An exponential dies out",
    words="A falling exponential goes to zero.",
    says=(Limit(exp(-rate_k*eta), eta, oo), "=", zero),
    steps=fading(eta, rate_k, small),
)

bound = 1/(1 + eta/2)

bernoulli_fades = Derivation(
    name="bernoulli_fades",
    title="B dies out",
    words="Far to the right the function B(x) = x/(eˣ − 1) goes to zero.",
    says=(Limit(1/phi(1, eta), eta, oo), "=", zero),
    steps=(
        Step("first term",     phi(1, eta), "=", 1 + eta*phi(2, eta),        law(PHI_1_OPENED, t=eta)),
        Step("second term",    phi(2, eta), "=", half + eta*phi(3, eta),     law(PHI_2_OPENED, t=eta)),
        Step("positive part",  zero, "<", eta**2*phi(3, eta),                sign()),
        Step("steep",          1 + eta/2, "<", phi(1, eta),                  since("positive part", ("first term", -1), ("second term", -eta))),
        Step("above zero",     zero, "<", 1/phi(1, eta),                     sign()),
        Step("below fraction", 1/phi(1, eta), "<", bound,                    since(("steep", bound/phi(1, eta)))),
        Step("inverse",        bound.subs(eta, 1/small), "=", small/(small + half), since()),
        Step("fraction fades", Limit(bound, eta, oo), "=", zero,             far_out("inverse", small, eta)),
        Step("zero",           zero, "=", zero,                              since()),
        Step("zero stays",     Limit(zero, eta, oo), "=", zero,              far_out("zero", small, eta)),
        Step("fades",          Limit(1/phi(1, eta), eta, oo), "=", zero,     squeezed("above zero", "below fraction", "zero stays", "fraction fades")),
    ),
)

share = 1/(eta*phi(1, eta))

bernoulli_share_fades = Derivation(
    name="bernoulli_share_fades",
    title="B counts for less and less",
    words="B(x)/x, too, goes to zero far to the right.",
    case_of=bernoulli_fades,
    says=(Limit(share, eta, oo), "=", zero),
    steps=(
        Step("first term",     phi(1, eta), "=", 1 + eta*phi(2, eta),        law(PHI_1_OPENED, t=eta)),
        Step("positive part",  zero, "<", eta*phi(2, eta),                   sign()),
        Step("more than one",  Integer(1), "<", phi(1, eta),                 since("positive part", ("first term", -1))),
        Step("above zero",     zero, "<", share,                             sign()),
        Step("below fraction", share, "<", 1/eta,                            since(("more than one", share))),
        Step("inverse",        (1/eta).subs(eta, 1/small), "=", small,       since()),
        Step("fraction fades", Limit(1/eta, eta, oo), "=", zero,             far_out("inverse", small, eta)),
        Step("zero",           zero, "=", zero,                              since()),
        Step("zero stays",     Limit(zero, eta, oo), "=", zero,              far_out("zero", small, eta)),
        Step("fades",          Limit(share, eta, oo), "=", zero,             squeezed("above zero", "below fraction", "zero stays", "fraction fades")),
    ),
)
