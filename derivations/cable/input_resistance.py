"""Input resistance of a cable without end.

What lies beyond a place goes on without end: there ϖ is e^(-distance/λ), which is 1 at the place and 0 infinitely far away.
That voltage and core current have a value there is what excludes the other solution of the cable equation, which grows.
"""

from sympy import Integer, Lambda, pi, sqrt

from millivolt.derivation import Derivation, Line, Step, add, call, cite, define, divide, integrate, multiply, put_right, since

from ..assumptions import FED_AT_THE_END, HALF_FED, HALF_HELD, OHM_BEYOND, OHMIC_BEYOND
from ..postulates import KIRCHHOFF_AT_A_POINT, KIRCHHOFF_BEYOND
from ..symbols_analysis import fade
from ..symbols_cable import (
    I_before, I_far, I_fed, I_left, I_right, R_i, R_in, R_inf, R_m, R_point, V_0, V_before, V_far, d_c, j_before, j_far, r_i, r_m,
)
from .length_constant import core_resistance, length_constant_of_resistances, membrane_resistance

characteristic_resistance = Derivation(
    name="characteristic_resistance",
    title="Characteristic resistance",
    words="The mean, by their product, of the resistances of core and membrane: what a length constant of core or of membrane resists.",
    says=(R_inf, sqrt(r_i*r_m)),
    given={"characteristic resistance": define(R_inf, sqrt(r_i*r_m), "the resistance of one length constant of core, or of membrane")},
)

V, I = V_far(fade), I_far(fade)

endless_cable = Derivation(
    name="endless_cable",
    title="A cable without end",
    words="Where a cable goes on without end voltage and core current are in the ratio of its characteristic resistance: the part that would grow is not there.",
    says=(V_far(1), R_inf*I_far(1)),
    given={
        "Kirchhoff's law":           KIRCHHOFF_BEYOND(),
        "no end":                    OHM_BEYOND(),
        "membrane":                  OHMIC_BEYOND(),
        "characteristic resistance": cite(characteristic_resistance),
        "length constant":           cite(length_constant_of_resistances),
    },
    lines=(
        Line(fade*I.diff(fade),                              sqrt(r_m/r_i)*V/r_m,                put_right("membrane", "length constant")),
        Line(fade*I.diff(fade),                              V/R_inf,                            call("characteristic resistance")),
        Line(-R_inf*fade*I.diff(fade),                       -V,                                 multiply(-R_inf)),
        Line(fade*V.diff(fade) - R_inf*fade*I.diff(fade),    fade*V.diff(fade) - V,              add(fade*V.diff(fade))),
        Line(fade*V.diff(fade) - R_inf*fade*I.diff(fade),    sqrt(r_m/r_i)*r_i*I - V,            put_right("no end", "length constant")),
        Line(fade*V.diff(fade) - R_inf*fade*I.diff(fade),    R_inf*I - V,                        call("characteristic resistance", side="rhs")),
        Line(fade*(V.diff(fade) - R_inf*I.diff(fade)) + V - R_inf*I,  Integer(0),                add(V - R_inf*I)),
        Line(V_far(1) - R_inf*I_far(1),                      Integer(0),                         integrate(fade, 0, 1, fade*(V - R_inf*I), Integer(0))),
        Line(V_far(1),                                       R_inf*I_far(1),                     add(R_inf*I_far(1))),
    ),
    model={V_far: Lambda(fade, 3*fade), I_far: Lambda(fade, 3*fade/R_inf)},
    references=("Hodgkin and Rushton 1946",),
)

endless_resistance = Derivation(
    name="endless_resistance",
    title="Input resistance of a cable without end",
    words="The input resistance of a cable without end is its characteristic resistance.",
    says=(R_in, R_inf),
    given={
        "no end":           cite(endless_cable),
        "fed":              FED_AT_THE_END(),
        "input resistance": define(R_in, V_far(1)/I_fed, "the voltage for the current fed in"),
    },
    lines=(
        Line(V_far(1),         R_inf*I_fed,     put_right("fed")),
        Line(V_far(1)/I_fed,   R_inf,           divide(I_fed)),
        Line(R_in,             R_inf,           call("input resistance", side="lhs")),
    ),
    model={V_far: Lambda(fade, 3*fade), I_fed: 3/R_inf},
    references=("Hodgkin and Rushton 1946",),
)

input_resistance = Derivation(
    name="input_resistance",
    title="Input resistance of a long cable",
    words="The voltage at the end of a long cable for the current that is fed in there: a cable of four times the diameter has an eighth.",
    says=(R_in, 2/pi*sqrt(R_m*R_i)/(d_c*sqrt(d_c))),
    given={
        "no end":                    cite(endless_resistance),
        "characteristic resistance": cite(characteristic_resistance),
        "core":                      cite(core_resistance),
        "membrane":                  cite(membrane_resistance),
    },
    lines=(
        Line(R_in,   sqrt(r_i*r_m),                            put_right("characteristic resistance")),
        Line(R_in,   2/pi*sqrt(R_m*R_i)/(d_c*sqrt(d_c)),       put_right("core", "membrane")),
    ),
    arguments=(d_c, R_m, R_i),
    example=dict(d=2e-6, R_m=1.0, R_i=1.0),
    names={d_c: "d"},
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)

input_resistance_of_an_infinite_cable = Derivation(
    name="input_resistance_of_an_infinite_cable",
    title="Fed in the middle",
    words="A current fed into the middle of a cable without ends finds two halves side by side: half the resistance.",
    case_of=input_resistance,
    says=(R_point, R_inf/2),
    given={
        "Kirchhoff's law":     KIRCHHOFF_AT_A_POINT(),
        "half behind":         cite(endless_cable),
        "half before":         cite(endless_cable, V_far=V_before, I_far=I_before, j_far=j_before),
        "current behind":      HALF_FED(),
        "current before":      HALF_FED(I_far=I_before, I_right=I_left),
        "voltage behind":      HALF_HELD(),
        "voltage before":      HALF_HELD(V_far=V_before),
        "resistance":          define(R_point, V_0/I_fed, "the voltage for the current fed in"),
    },
    steps=(
        Step("behind",     V_0, "=", R_inf*I_right,    since("half behind", ("voltage behind", -Integer(1)), ("current behind", R_inf))),
        Step("before",     V_0, "=", R_inf*I_left,     since("half before", ("voltage before", -Integer(1)), ("current before", R_inf))),
        Step("both",       2*V_0, "=", R_inf*I_fed,    since("behind", "before", ("Kirchhoff's law", -R_inf))),
        Step("resistance of both", R_point, "=", R_inf/2,  since("resistance", ("both", 1/(2*I_fed)))),
    ),
    model={V_0: Integer(3), I_fed: 6/R_inf, V_before: Lambda(fade, 3*fade), I_before: Lambda(fade, 3*fade/R_inf), I_left: 3/R_inf, I_right: 3/R_inf},
    references=("Hodgkin and Rushton 1946",),
)
