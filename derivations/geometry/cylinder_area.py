"""Area of a closed cylinder: the side and two end caps."""

from sympy import Integer, Integral, pi

from millivolt.derivation import Derivation, Line, call, cite, define, integral_of, put

from ..symbols import A_cap, A_cyl, A_side, L, r, s
from .cylinder_side_area import cylinder_side_area

ring = 2*pi*s
disc = Integral(ring, (s, Integer(0), r))

end_cap_area = Derivation(
    name="end_cap_area",
    title="One end cap",
    words="The area of a disc.",
    start=ring,
    says=(A_cap, pi*r**2),
    given={"cap": define(A_cap, disc, "rings of circumference 2πs, one around the other")},
    lines=(
        Line(disc,   pi*r**2,   integral_of(s, 0, r, pi*s**2)),
        Line(A_cap,  pi*r**2,   call("cap")),
    ),
)

cylinder_area = Derivation(
    name="cylinder_area",
    title="Area of a closed cylinder",
    words="The whole surface of a cylindrical cell: its side and both end caps.",
    says=(A_cyl, 2*pi*r*L + 2*pi*r**2),
    given={
        "surface": define(A_cyl, A_side + 2*A_cap, "the side and two caps"),
        "side":    cite(cylinder_side_area),
        "cap":     cite(end_cap_area),
    },
    lines=(
        Line(A_cyl,  2*pi*r*L + 2*pi*r**2,  put("side", "cap")),
    ),
    arguments=(L, r),
    example=dict(L=100e-6, r=5e-6),
)
