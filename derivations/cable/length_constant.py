"""Length constant: how far a voltage spreads along a cable before it leaks away."""

from sympy import pi, sqrt

from millivolt.derivation import Derivation, Line, cite, define, put, value_of

from ..geometry.cylinder_area import end_cap_area
from ..geometry.cylinder_side_area import cylinder_side_area
from ..symbols import L
from ..symbols_cable import R_i, R_m, d_c, lam, r_i, r_m

across = value_of(end_cap_area, r=d_c/2)
around = value_of(cylinder_side_area, r=d_c/2)/L

core_resistance = Derivation(
    name="core_resistance",
    title="Resistance of the core",
    words="The resistance of a unit length of the core: its resistivity for its cross-section.",
    says=(r_i, 4*R_i/(pi*d_c**2)),
    given={"core": define(r_i, R_i/across, "the resistivity for the cross-section")},
)

membrane_resistance = Derivation(
    name="membrane_resistance",
    title="Resistance of the membrane",
    words="The resistance of the membrane of a unit length: that of an area, for the circumference.",
    says=(r_m, R_m/(pi*d_c)),
    given={"membrane": define(r_m, R_m/around, "the resistance of an area for the circumference")},
)

length_constant_of_resistances = Derivation(
    name="length_constant_of_resistances",
    title="By the resistances of a unit length",
    words="Along a length constant the core resists as much as the membrane around it.",
    says=(lam, sqrt(r_m/r_i)),
    given={"length constant": define(lam, sqrt(r_m/r_i), "the length along which core and membrane resist alike")},
)

length_constant = Derivation(
    name="length_constant",
    title="Length constant",
    words="The distance over which a steady voltage falls to 1/e along a long cable. A thicker cable reaches farther, as the root of its diameter.",
    says=(lam, sqrt(d_c*R_m/(4*R_i))),
    given={
        "length constant": cite(length_constant_of_resistances),
        "core":            cite(core_resistance),
        "membrane":        cite(membrane_resistance),
    },
    lines=(
        Line(lam,   sqrt(d_c*R_m/(4*R_i)),   put("core", "membrane")),
    ),
    arguments=(d_c, R_m, R_i),
    example=dict(d=2e-6, R_m=1.0, R_i=1.0),
    names={d_c: "d"},
    references=("Hodgkin and Rushton 1946",),
)
