"""Input resistance of a spherical cell: its membrane alone, which is at one voltage throughout."""

from sympy import pi

from millivolt.derivation import Derivation, Line, cite, put_right

from ..assumptions import SPHERICAL
from ..geometry.sphere_area import sphere_area
from ..symbols import r
from ..symbols_cable import R_cell, R_m
from .time_constant import cell_resistance

sphere_input_resistance = Derivation(
    name="sphere_input_resistance",
    title="Input resistance of a sphere",
    words="The resistance of the membrane of a spherical cell: half the radius, four times the resistance.",
    about=(sphere_area,),
    says=(R_cell, R_m/(4*pi*r**2)),
    given={
        "resistance": cite(cell_resistance),
        "area":       SPHERICAL(),
    },
    lines=(
        Line(R_cell,   R_m/(4*pi*r**2),   put_right("area")),
    ),
    arguments=(R_m, r),
    example=dict(R_m=1.0, r=10e-6),
    references=("Cole 1968",),
)
