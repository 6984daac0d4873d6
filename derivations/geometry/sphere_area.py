"""Area of a sphere: rings around an axis, from the pole to the equator, and as many again.

With ω the tangent of half the angle from the pole a ring has the radius 2rω/(1 + ω²) and the height r(1 - ω²)/(1 + ω²):
no root and no angle is left. At the equator ω is 1.
"""

from sympy import Integer, Integral, Lambda, Rational, diff, pi, sqrt

from millivolt.derivation import Derivation, Line, call, collect, define, differentiate, inside, integral_of, multiply

from ..symbols import r, s
from ..symbols_cable import A_sphere, V_within, ring_width, tilt

radius = 2*r*tilt/(1 + tilt**2)
height = r*(1 - tilt**2)/(1 + tilt**2)
steps = diff(radius, tilt)**2 + diff(height, tilt)**2
squares = 4*r**2*(1 + 2*tilt**2 + tilt**4)/(1 + tilt**2)**4      # the same, seen to be positive: `steps_of_a_ring`
half = Integral(2*pi*radius*ring_width(tilt), (tilt, Integer(0), Integer(1)))

sphere_area = Derivation(
    name="sphere_area",
    title="Area of a sphere",
    words="The surface of a spherical cell: four times the disc of the same radius.",
    says=(A_sphere, 4*pi*r**2),
    given={
        "width": define(ring_width(tilt), sqrt(squares), "by Pythagoras, from the steps in radius and in height", over=((tilt, Integer(0), Integer(1)),)),
        "area":  define(A_sphere, 2*half, "rings of circumference 2π times the radius, on both halves"),
    },
    lines=(
        Line(ring_width(tilt),                   2*r/(1 + tilt**2),                  inside(1 + 2*tilt**2 + tilt**4, (1 + tilt**2)**2)),
        Line(2*pi*radius*ring_width(tilt),       8*pi*r**2*tilt/(1 + tilt**2)**2,    multiply(2*pi*radius)),
        Line(half,                               2*pi*r**2,                          integral_of(tilt, 0, 1, -4*pi*r**2/(1 + tilt**2))),
        Line(2*half,                             4*pi*r**2,                          multiply(2)),
        Line(A_sphere,                           4*pi*r**2,                          call("area")),
    ),
    arguments=(r,),
    example=dict(r=10e-6),
    model={ring_width: Lambda(tilt, 2*r/(1 + tilt**2))},
)

steps_of_a_ring = Derivation(
    name="steps_of_a_ring",
    title="The steps of a ring",
    words="The squares of the steps in radius and in height, added as Pythagoras does.",
    case_of=sphere_area,
    start=steps,
    says=(steps, squares),
    lines=(
        Line(steps,   squares,   collect()),
    ),
)

rings_on_the_sphere = Derivation(
    name="rings_on_the_sphere",
    title="The rings lie on the sphere",
    words="Every ring is at the distance r from the middle.",
    case_of=sphere_area,
    start=radius**2 + height**2,
    says=(radius**2 + height**2, r**2),
    lines=(
        Line(radius**2 + height**2,   r**2,   collect()),
    ),
)

sphere_area_as_slope = Derivation(
    name="sphere_area_as_slope",
    title="The slope of the volume",
    words="The area is what the volume gains as the radius grows: a shell as thick as the step, and as large as the surface.",
    case_of=sphere_area,
    says=(V_within(s).diff(s), 4*pi*s**2),
    given={"volume": define(V_within(s), Rational(4, 3)*pi*s**3, "the volume within the radius s", over=((s, Integer(0), r),))},
    lines=(
        Line(V_within(s).diff(s),   4*pi*s**2,   differentiate(s)),
    ),
)
