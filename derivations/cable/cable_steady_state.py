"""Steady state of a cable without end: the voltage falls exponentially with the distance.

The distance is walked in parts, from 0 to 1, so the result holds where the way begins too. Beyond it the cable goes on without end,
and that is what excludes the other solution, which grows: see `endless_cable`.
"""

from sympy import Abs, Integer, Lambda, Rational, exp

from millivolt.derivation import (
    Derivation, Line, Step, call, cite, collect, define, differentiate, multiply, put_at, since, value_of,
)

from ..assumptions import CURRENT_GOES_ON, VOLTAGE_GOES_ON
from ..symbols_analysis import fade
from ..symbols_cable import (
    I_far, I_way, R_inf, V_0, V_cable, V_far, V_left, V_right, V_way, V_x, jump, l, lam, part, slope_left, slope_right, x_c, y, y_any, y_back,
)
from .cable_waves import cable_fading_part, cable_growing_part
from .input_resistance import endless_cable

fall = exp(-x_c/lam)

cable_fall = Derivation(
    name="cable_fall",
    title="Fall along a long cable",
    words="On a cable without end the voltage, counted from rest, falls exponentially with the distance from where it is held.",
    says=(V_x, V_0*fall),
    given={
        "fading part":      cite(cable_fading_part, way=x_c),
        "growing part":     cite(cable_growing_part, way=x_c),
        "no end":           cite(endless_cable),
        "voltage goes on":  VOLTAGE_GOES_ON(),
        "current goes on":  CURRENT_GOES_ON(),
        "start":            define(V_0, V_way(0), "the voltage where the way begins"),
        "distance":         define(V_x, V_way(1), "the voltage where the way ends"),
    },
    steps=(
        Step("nothing grows", V_way(1), "=", R_inf*I_way(1),
             since("no end", ("voltage goes on", -Integer(1)), ("current goes on", R_inf))),
        Step("on the way",    V_way(1), "=", V_way(0)*fall,
             since(("fading part", Rational(1, 2)), ("growing part", fall**2/2), ("nothing grows", (1 - fall**2)/2))),
        Step("at the distance", V_x, "=", V_0*fall,                                 since("on the way", "distance", ("start", -fall))),
    ),
    model={
        V_way: Lambda(part, 3*exp(-part*x_c/lam)),
        I_way: Lambda(part, 3*exp(-part*x_c/lam)/R_inf),
        V_far: Lambda(fade, 3*fall*fade),
        I_far: Lambda(fade, 3*fall*fade/R_inf),
    },
    references=("Hodgkin and Rushton 1946",),
)

cable_steady_state = Derivation(
    name="cable_steady_state",
    title="Steady state of a long cable",
    words="How far from rest the voltage is at any place: on a cable without end it falls exponentially, on either side of where it is held.",
    says=(V_x, V_0*exp(-Abs(y_any)/lam)),
    given={
        "fall": cite(cable_fall, x_c=Abs(y_any)),      # how far the place is, on whichever side
    },
    lines=(
        Line(V_x,   V_0*exp(-Abs(y_any)/lam),   collect()),
    ),
    arguments=(y_any, V_0, lam),
    example=dict(x=1e-3, V_0=0.010, lam=7.07e-4),
    names={y_any: "x"},
    references=("Hodgkin and Rushton 1946",),
)

cable_before_the_electrode = Derivation(
    name="cable_before_the_electrode",
    title="Before the electrode",
    words="On the other side, where places are negative, the distance is the place with its sign turned: the voltage falls that way too.",
    case_of=cable_steady_state,
    says=(V_x, V_0*exp(y_back/lam)),
    given={"steady state": cite(cable_steady_state, y_any=-y_back)},
    lines=(
        Line(V_x,   V_0*exp(y_back/lam),   collect()),
    ),
)

cable_at_one_length_constant = Derivation(
    name="cable_at_one_length_constant",
    title="One length constant away",
    words="At the distance of one length constant 1/e of the voltage is left, 37 %.",
    case_of=cable_steady_state,
    says=(V_x, V_0*exp(-1)),
    given={"steady state": cite(cable_steady_state, y_any=lam)},
    lines=(
        Line(V_x,   V_0*exp(-1),   collect()),
    ),
)

cable_steady_state_solves = Derivation(
    name="cable_steady_state_solves",
    title="It solves the cable equation",
    words="The other way round: the voltage so given satisfies the cable equation at every place behind the electrode.",
    case_of=cable_steady_state,
    about=(cable_steady_state,),
    says=(lam**2*V_cable(y).diff(y, 2), V_cable(y)),
    given={"course": define(V_cable(y), value_of(cable_steady_state, y_any=y), "the voltage along the cable", over=((y, Integer(0), l),))},
    lines=(
        Line(V_cable(y).diff(y),              -V_0/lam*exp(-y/lam),       differentiate(y)),
        Line(V_cable(y).diff(y, 2),           V_0/lam**2*exp(-y/lam),     differentiate(y)),
        Line(lam**2*V_cable(y).diff(y, 2),    V_0*exp(-y/lam),            multiply(lam**2)),
        Line(lam**2*V_cable(y).diff(y, 2),    V_cable(y),                 call("course")),
    ),
)

cable_solves_before_the_electrode = Derivation(
    name="cable_solves_before_the_electrode",
    title="It solves the cable equation on the other side too",
    words="The voltage satisfies the cable equation at every place before the electrode.",
    case_of=cable_steady_state,
    about=(cable_before_the_electrode,),
    says=(lam**2*V_left(y_back).diff(y_back, 2), V_left(y_back)),
    given={"course": define(V_left(y_back), value_of(cable_before_the_electrode), "the voltage before the electrode", over=((y_back, -l, Integer(0)),))},
    lines=(
        Line(V_left(y_back).diff(y_back),             V_0/lam*exp(y_back/lam),       differentiate(y_back)),
        Line(V_left(y_back).diff(y_back, 2),          V_0/lam**2*exp(y_back/lam),    differentiate(y_back)),
        Line(lam**2*V_left(y_back).diff(y_back, 2),   V_0*exp(y_back/lam),           multiply(lam**2)),
        Line(lam**2*V_left(y_back).diff(y_back, 2),   V_left(y_back),                call("course")),
    ),
)

slope_behind = Derivation(
    name="slope_behind",
    title="Slope behind the electrode",
    words="Behind the electrode the voltage falls.",
    case_of=cable_steady_state,
    about=(cable_steady_state,),
    says=(slope_right(y), -V_0/lam*exp(-y/lam)),
    given={
        "course": define(V_right(y), value_of(cable_steady_state, y_any=y), "the voltage behind the electrode", over=((y, Integer(0), l),)),
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
    about=(cable_before_the_electrode,),
    says=(slope_left(y_back), V_0/lam*exp(y_back/lam)),
    given={
        "course": define(V_left(y_back), value_of(cable_before_the_electrode), "the voltage before the electrode", over=((y_back, -l, Integer(0)),)),
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
