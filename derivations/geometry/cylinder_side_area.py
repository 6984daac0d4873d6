"""Side area of a cylinder: the circumference, integrated along the axis."""

from sympy import Integer, Integral, pi

from millivolt.derivation import Derivation, Line, call, define, integral_of

from ..symbols import A_side, L, h, r

ring = 2*pi*r
whole = Integral(ring, (h, Integer(0), L))

cylinder_side_area = Derivation(
    name="cylinder_side_area",
    title="Side area of a cylinder",
    words="The area of the curved side, without the ends.",
    start=ring,
    says=(A_side, 2*pi*r*L),
    given={"side": define(A_side, whole, "rings of circumference 2πr, one beside the other")},
    lines=(
        Line(whole,   2*pi*r*L,   integral_of(h, 0, L, 2*pi*r*h)),
        Line(A_side,  2*pi*r*L,   call("side")),
    ),
    arguments=(L, r),
    example=dict(L=100e-6, r=5e-6),
)
