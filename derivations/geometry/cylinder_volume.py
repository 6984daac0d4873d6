"""Volume of a cylinder: discs, integrated along the axis."""

from sympy import Integer, Integral, pi

from millivolt.derivation import Derivation, Line, call, define, integral_of

from ..symbols import L, V_cyl, h, r
from .cylinder_area import end_cap_area

slice_ = end_cap_area.says[1]
whole = Integral(slice_, (h, Integer(0), L))

cylinder_volume = Derivation(
    name="cylinder_volume",
    title="Volume of a cylinder",
    words="The volume of a cylindrical cell.",
    start=slice_,
    says=(V_cyl, pi*r**2*L),
    given={"volume": define(V_cyl, whole, "discs of area πr², one on the other")},
    lines=(
        Line(whole,  pi*r**2*L,   integral_of(h, 0, L, pi*r**2*h)),
        Line(V_cyl,  pi*r**2*L,   call("volume")),
    ),
    arguments=(L, r),
    example=dict(L=100e-6, r=5e-6),
)
