"""Twice the argument: what a divalent ion sees of the voltage, in terms of what a monovalent one does."""

from sympy import exp

from millivolt.derivation import Derivation, Line, back, by, integrate, multiply
from millivolt.laws import EXP_AS_SLOPE, EXP_FROM_PHI
from millivolt.phi import phi

from ..symbols_analysis import xi
from ..symbols_cable import part

t = part*xi
slope = phi(1, t) + t*(phi(1, t) - phi(2, t))

phi_doubled = Derivation(
    name="phi_doubled",
    title="Twice the argument",
    words="The constant-field function of twice the reduced voltage, by that of the reduced voltage; at zero, too.",
    start=exp(t),
    says=(phi(1, 2*xi), phi(1, xi)*(1 + exp(xi))/2),
    lines=(
        Line(exp(t),      1 + t*phi(1, t),              by(EXP_FROM_PHI, "rhs", t=t)),
        Line(exp(2*t),    exp(t)*(1 + t*phi(1, t)),     multiply(exp(t))),
        Line(exp(2*t),    slope*(1 + t*phi(1, t)),      by(EXP_AS_SLOPE, "rhs", t=t)),
        Line(phi(1, 2*t) + 2*t*(phi(1, 2*t) - phi(2, 2*t)),
                          slope*(1 + t*phi(1, t)),      by(EXP_AS_SLOPE, "lhs", t=2*t)),
        Line(phi(1, 2*xi),  phi(1, xi)*(2 + xi*phi(1, xi))/2,
                          integrate(part, 0, 1, part*phi(1, 2*t), part*phi(1, t)*(2 + t*phi(1, t))/2)),
        Line(phi(1, 2*xi),  phi(1, xi)*(1 + exp(xi))/2,  back(EXP_FROM_PHI, t=xi)),
    ),
)
