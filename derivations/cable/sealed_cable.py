"""Sealed cable: no current leaves at the end, so less of the voltage is lost on the way than without an end."""

from sympy import Integer, Lambda, cosh, exp, sinh

from millivolt.derivation import Derivation, Line, Step, call, cite, collect, define, divide, law, multiply, put_right, since
from millivolt.laws import COSH_AS_EXP, SINH_AS_EXP

from ..assumptions import FED_IN, SEALED_END
from ..symbols_cable import (
    I_fed, I_rest_way, I_way, R_inf, R_sealed, V_0, V_end, V_rest_way, V_way, V_x, j_rest_way, l, lam, part, way, x_c,
)
from .cable_waves import cable_fading_part, cable_growing_part

k = way/lam
to_the_end = {
    V_way: Lambda(part, 3*cosh(way*(1 - part)/lam)),
    I_way: Lambda(part, 3*sinh(way*(1 - part)/lam)/R_inf),
}

sealed_end_voltage = Derivation(
    name="sealed_end_voltage",
    title="Voltage before a sealed end",
    words="Back from a sealed end the voltage rises as the hyperbolic cosine of the way, whatever comes before.",
    says=(V_way(0), V_end*cosh(k)),
    given={
        "fading part":  cite(cable_fading_part),
        "growing part": cite(cable_growing_part),
        "sealed end":   SEALED_END(),
        "end":          define(V_end, V_way(1), "the voltage at the sealed end"),
    },
    steps=(
        Step("hyperbolic cosine", cosh(k), "=", (exp(k) + exp(-k))/2, law(COSH_AS_EXP, t=k)),
        Step("both parts", V_way(0), "=", V_way(1)*(exp(k) + exp(-k))/2,
             since(("fading part", -exp(k)/2), ("growing part", -exp(-k)/2), ("sealed end", R_inf*(exp(k) - exp(-k))/2))),
        Step("voltage", V_way(0), "=", V_end*cosh(k), since("both parts", ("end", -cosh(k)), ("hyperbolic cosine", -V_way(1)))),
    ),
    model=to_the_end,
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)

sealed_end_current = Derivation(
    name="sealed_end_current",
    title="Current before a sealed end",
    words="Back from a sealed end the core current rises as the hyperbolic sine of the way: at the end itself there is none.",
    says=(I_way(0), V_end*sinh(k)/R_inf),
    given={
        "fading part":  cite(cable_fading_part),
        "growing part": cite(cable_growing_part),
        "sealed end":   SEALED_END(),
        "end":          define(V_end, V_way(1), "the voltage at the sealed end"),
    },
    steps=(
        Step("hyperbolic sine", sinh(k), "=", (exp(k) - exp(-k))/2, law(SINH_AS_EXP, t=k)),
        Step("both parts", I_way(0), "=", V_way(1)*(exp(k) - exp(-k))/(2*R_inf),
             since(("fading part", -exp(k)/(2*R_inf)), ("growing part", exp(-k)/(2*R_inf)), ("sealed end", (exp(k) + exp(-k))/2))),
        Step("current", I_way(0), "=", V_end*sinh(k)/R_inf,
             since("both parts", ("end", -sinh(k)/R_inf), ("hyperbolic sine", -V_way(1)/R_inf))),
    ),
    model=to_the_end,
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)

sealed_cable = Derivation(
    name="sealed_cable",
    title="Sealed cable",
    words="How far from rest the voltage is at a distance x, of at most l, along a cable that is held at one end and sealed at the other.",
    says=(V_x, V_0*cosh((l - x_c)/lam)/cosh(l/lam)),
    given={
        "rest of the way": cite(sealed_end_voltage, V_way=V_rest_way, I_way=I_rest_way, j_way=j_rest_way, way=l - x_c),
        "whole way":       cite(sealed_end_voltage, way=l),
        "start":           define(V_0, V_way(0), "the voltage where the cable is held"),
        "distance":        define(V_x, V_rest_way(0), "the voltage where the rest of the way begins"),
    },
    lines=(
        Line(V_rest_way(0),   (V_end*cosh(l/lam))*cosh((l - x_c)/lam)/cosh(l/lam),   collect()),
        Line(V_rest_way(0),   V_way(0)*cosh((l - x_c)/lam)/cosh(l/lam),              call("whole way")),
        Line(V_rest_way(0),   V_0*cosh((l - x_c)/lam)/cosh(l/lam),                   call("start")),
        Line(V_x,             V_0*cosh((l - x_c)/lam)/cosh(l/lam),                   call("distance", side="lhs")),
    ),
    arguments=(x_c, l, V_0, lam),
    names={x_c: "x"},
    model={
        V_end:      Integer(3),
        V_way:      Lambda(part, 3*cosh(l*(1 - part)/lam)),
        I_way:      Lambda(part, 3*sinh(l*(1 - part)/lam)/R_inf),
        V_rest_way: Lambda(part, 3*cosh((l - x_c)*(1 - part)/lam)),
        I_rest_way: Lambda(part, 3*sinh((l - x_c)*(1 - part)/lam)/R_inf),
    },
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)

sealed_cable_at_the_start = Derivation(
    name="sealed_cable_at_the_start",
    title="Where it is held",
    words="At the beginning the voltage is the one that is held there.",
    case_of=sealed_cable,
    says=(V_x, V_0),
    given={"cable": cite(sealed_cable, x_c=Integer(0))},
    lines=(
        Line(V_x,   V_0,   collect()),
    ),
)

sealed_cable_at_the_end = Derivation(
    name="sealed_cable_at_the_end",
    title="At the sealed end",
    words="At the end the voltage is down to one part in the hyperbolic cosine of the length: 65 % after one length constant.",
    case_of=sealed_cable,
    says=(V_x, V_0/cosh(l/lam)),
    given={"cable": cite(sealed_cable, x_c=l)},
    lines=(
        Line(V_x,   V_0/cosh(l/lam),   collect()),
    ),
)

sealed_input_resistance = Derivation(
    name="sealed_input_resistance",
    title="Input resistance of a sealed cable",
    words="A sealed cable resists more than one without end: its characteristic resistance times the hyperbolic cotangent of its length.",
    says=(R_sealed, R_inf*cosh(l/lam)/sinh(l/lam)),
    given={
        "voltage":    cite(sealed_end_voltage, way=l),
        "current":    cite(sealed_end_current, way=l),
        "start":      define(V_0, V_way(0), "the voltage where the cable is held"),
        "fed":        FED_IN(),
        "resistance": define(R_sealed, V_0/I_fed, "the voltage for the current fed in"),
    },
    lines=(
        Line(V_way(0)*sinh(l/lam)/R_inf,    V_end*sinh(l/lam)/R_inf*cosh(l/lam),    multiply(sinh(l/lam)/R_inf)),
        Line(V_way(0)*sinh(l/lam)/R_inf,    I_way(0)*cosh(l/lam),                   call("current")),
        Line(V_way(0)*sinh(l/lam)/R_inf,    I_fed*cosh(l/lam),                      put_right("fed")),
        Line(V_0*sinh(l/lam)/R_inf,         I_fed*cosh(l/lam),                      call("start", side="lhs")),
        Line(V_0/I_fed,                     R_inf*cosh(l/lam)/sinh(l/lam),          divide(I_fed*sinh(l/lam)/R_inf)),
        Line(R_sealed,                      R_inf*cosh(l/lam)/sinh(l/lam),          call("resistance", side="lhs")),
    ),
    arguments=(R_inf, l, lam),
    model={
        V_end: Integer(3),
        I_fed: 3*sinh(l/lam)/R_inf,
        V_way: Lambda(part, 3*cosh(l*(1 - part)/lam)),
        I_way: Lambda(part, 3*sinh(l*(1 - part)/lam)/R_inf),
    },
    references=("Rall 1959",),
)
