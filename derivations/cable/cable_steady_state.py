"""Steady state of a cable without end: the voltage falls exponentially with the distance.

The distance is walked in parts, from 0 to 1, so the result holds where the way begins too.
That there is no end is what excludes the other solution, which grows: see `cable_growing_part`.
"""

from sympy import Integer, Lambda, exp, sqrt

from millivolt.derivation import (
    Derivation, Line, add, call, cite, collect, define, differentiate, divide, integrate, multiply, put_at, put_right,
)

from ..assumptions import ENDLESS_WAY
from ..postulates import OHM_ON_THE_WAY
from ..symbols_cable import (
    I_way, R_in, V_0, V_cable, V_left, V_right, V_way, V_x, jump, l, lam, part, r_i, r_m, slope_left, slope_right, x_c, y, y_back,
)
from .input_resistance import characteristic_resistance, endless_resistance
from .length_constant import length_constant_of_resistances

v, dv = V_way(part), V_way(part).diff(part)
w = exp(x_c*part/lam)                              # the integrating factor

cable_steady_state = Derivation(
    name="cable_steady_state",
    title="Steady state of a long cable",
    words="How far from rest the voltage is at a distance from where it is held: on a cable without end it falls exponentially, on either side.",
    says=(V_x, V_0*exp(-x_c/lam)),
    given={
        "Ohm's law":                 OHM_ON_THE_WAY(way=x_c),
        "no end":                    ENDLESS_WAY(),
        "input resistance":          cite(endless_resistance),
        "characteristic resistance": cite(characteristic_resistance),
        "length constant":           cite(length_constant_of_resistances),
        "start":                     define(V_0, V_way(0), "the voltage where the way begins"),
        "distance":                  define(V_x, V_way(1), "the voltage where the way ends"),
    },
    lines=(
        Line(dv,                                 -x_c*r_i/R_in*v,                     call("no end")),
        Line(dv,                                 -x_c*r_i/sqrt(r_i*r_m)*v,            put_right("input resistance", "characteristic resistance")),
        Line(dv,                                 -x_c/lam*v,                          call("length constant")),
        Line(dv*w,                               -x_c/lam*v*w,                        multiply(w)),
        Line(dv*w + x_c/lam*v*w,                 Integer(0),                          add(x_c/lam*v*w)),
        Line(V_way(1)*exp(x_c/lam) - V_way(0),   Integer(0),                          integrate(part, 0, 1, v*w, Integer(0))),
        Line(V_way(1)*exp(x_c/lam),              V_way(0),                            add(V_way(0))),
        Line(V_way(1),                           V_way(0)*exp(-x_c/lam),              divide(exp(x_c/lam))),
        Line(V_way(1),                           V_0*exp(-x_c/lam),                   call("start")),
        Line(V_x,                                V_0*exp(-x_c/lam),                   call("distance", side="lhs")),
    ),
    arguments=(x_c, V_0, lam),
    names={x_c: "x"},
    model={V_way: Lambda(part, 3*exp(-part*x_c/lam)), I_way: Lambda(part, 3*exp(-part*x_c/lam)/R_in)},
    references=("Hodgkin and Rushton 1946",),
)

cable_at_one_length_constant = Derivation(
    name="cable_at_one_length_constant",
    title="One length constant away",
    words="At the distance of one length constant 1/e of the voltage is left, 37 %.",
    case_of=cable_steady_state,
    says=(V_x, V_0*exp(-1)),
    given={"steady state": cite(cable_steady_state, x_c=lam)},
    lines=(
        Line(V_x,   V_0*exp(-1),   collect()),
    ),
)

cable_steady_state_solves = Derivation(
    name="cable_steady_state_solves",
    title="It solves the cable equation",
    words="The other way round: the voltage so given satisfies the cable equation at every place but that of the electrode.",
    case_of=cable_steady_state,
    says=(lam**2*V_cable(y).diff(y, 2), V_cable(y)),
    given={"course": define(V_cable(y), V_0*exp(-y/lam), "the voltage along the cable", over=((y, Integer(0), l),))},
    lines=(
        Line(V_cable(y).diff(y),              -V_0/lam*exp(-y/lam),       differentiate(y)),
        Line(V_cable(y).diff(y, 2),           V_0/lam**2*exp(-y/lam),     differentiate(y)),
        Line(lam**2*V_cable(y).diff(y, 2),    V_0*exp(-y/lam),            multiply(lam**2)),
        Line(lam**2*V_cable(y).diff(y, 2),    V_cable(y),                 call("course")),
    ),
)

slope_behind = Derivation(
    name="slope_behind",
    title="Slope behind the electrode",
    words="Behind the electrode the voltage falls.",
    case_of=cable_steady_state,
    says=(slope_right(y), -V_0/lam*exp(-y/lam)),
    given={
        "course": define(V_right(y), V_0*exp(-y/lam), "the voltage behind the electrode", over=((y, Integer(0), l),)),
        "slope":  define(slope_right(y), V_right(y).diff(y), "its slope", over=((y, Integer(0), l),)),
    },
    lines=(
        Line(V_right(y).diff(y),   -V_0/lam*exp(-y/lam),   differentiate(y)),
        Line(slope_right(y),       -V_0/lam*exp(-y/lam),   call("slope", side="lhs")),
    ),
)

slope_before = Derivation(
    name="slope_before",
    title="Slope before the electrode",
    words="Before the electrode, where places are negative, the distance is the place with its sign turned, and the voltage rises.",
    case_of=cable_steady_state,
    says=(slope_left(y_back), V_0/lam*exp(y_back/lam)),
    given={
        "course": define(V_left(y_back), V_0*exp(y_back/lam), "the voltage before the electrode", over=((y_back, -l, Integer(0)),)),
        "slope":  define(slope_left(y_back), V_left(y_back).diff(y_back), "its slope", over=((y_back, -l, Integer(0)),)),
    },
    lines=(
        Line(V_left(y_back).diff(y_back),   V_0/lam*exp(y_back/lam),   differentiate(y_back)),
        Line(slope_left(y_back),            V_0/lam*exp(y_back/lam),   call("slope", side="lhs")),
    ),
)

slope_jump = Derivation(
    name="slope_jump",
    title="The slope jumps at the electrode",
    words="At the electrode the slope of the voltage jumps: what is fed in flows off to both sides.",
    case_of=cable_steady_state,
    says=(jump, -2*V_0/lam),
    given={
        "jump":   define(jump, slope_right(0) - slope_left(0), "the slope behind less the slope before, at the electrode"),
        "behind": cite(slope_behind),
        "before": cite(slope_before),
    },
    lines=(
        Line(jump,   -V_0/lam - slope_left(0),   put_at("behind", y, 0)),
        Line(jump,   -2*V_0/lam,                 put_at("before", y_back, 0)),
    ),
)
