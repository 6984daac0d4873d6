"""Volume of a sphere: discs, integrated along an axis."""

from sympy import Integer, Integral, Rational, pi

from millivolt.derivation import Derivation, Line, call, define, integral_of, multiply

from ..symbols import h, r
from ..symbols_cable import V_sphere

slice_ = pi*(r**2 - h**2)
half = Integral(slice_, (h, Integer(0), r))

sphere_volume = Derivation(
    name="sphere_volume",
    title="Volume of a sphere",
    words="The volume of a spherical cell.",
    start=slice_,
    says=(V_sphere, Rational(4, 3)*pi*r**3),
    given={"volume": define(V_sphere, 2*half, "two halves of discs; at the height h the square of their radius is r² - h², by Pythagoras")},
    lines=(
        Line(half,       Rational(2, 3)*pi*r**3,    integral_of(h, 0, r, pi*(r**2*h - h**3/3))),
        Line(2*half,     Rational(4, 3)*pi*r**3,    multiply(2)),
        Line(V_sphere,   Rational(4, 3)*pi*r**3,    call("volume")),
    ),
    arguments=(r,),
    example=dict(r=10e-6),
)
