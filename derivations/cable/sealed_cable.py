"""Sealed cable: no current leaves at the end, so less of the voltage is lost on the way than without an end."""

from sympy import Integer, Lambda, cosh, exp, sinh, tanh

from millivolt.derivation import Derivation, Line, Step, back, call, cite, collect, define, divide, law, multiply, put_right, since
from millivolt.laws import COSH_AS_EXP, SINH_AS_EXP, TANH_AS_RATIO
from millivolt.phi import phi

from ..analysis.hyperbolic import tanh_inverse
from ..assumptions import FED_IN, ONE_END, SEALED_END
from ..symbols_cable import (
    I_fed, I_rest_way, I_way, R_inf, R_sealed, V_0, V_end, V_rest_end, V_rest_way, V_way, V_x, j_rest_way, l, lam, part, way, x_c,
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

fall, again, twice = exp(-x_c/lam), exp(-(2*l - x_c)/lam), exp(-2*l/lam)   # to the place; to it by way of the end; to the end and back
part_left = (fall + again)/(1 + twice)
c_rest, c_whole = cosh((l - x_c)/lam), cosh(l/lam)

sealed_cable = Derivation(
    name="sealed_cable",
    title="Sealed cable",
    words="How far from rest the voltage is at a distance x, of at most l, along a cable that is held at one end and sealed at the other: "
          "what arrives falls on the way there, is thrown back at the end, and falls on the way back.",
    says=(V_x, V_0*part_left),
    given={
        "rest of the way": cite(sealed_end_voltage, V_way=V_rest_way, I_way=I_rest_way, j_way=j_rest_way, V_end=V_rest_end, way=l - x_c),
        "whole way":       cite(sealed_end_voltage, way=l),
        "one end":         ONE_END(),
        "start":           define(V_0, V_way(0), "the voltage where the cable is held"),
        "distance":        define(V_x, V_rest_way(0), "the voltage where the rest of the way begins"),
    },
    steps=(
        Step("cosh of the rest",  c_rest, "=", (exp((l - x_c)/lam) + exp(-(l - x_c)/lam))/2,   law(COSH_AS_EXP, t=(l - x_c)/lam)),
        Step("cosh of the whole", c_whole, "=", (exp(l/lam) + exp(-l/lam))/2,                  law(COSH_AS_EXP, t=l/lam)),
        Step("their ratio",       c_rest, "=", c_whole*part_left,                              since("cosh of the rest", ("cosh of the whole", -part_left))),
        Step("at the distance",   V_x, "=", V_end*c_rest,                                      since("distance", "rest of the way", ("one end", c_rest))),
        Step("at the start",      V_0, "=", V_end*c_whole,                                     since("start", "whole way")),
        Step("voltage",           V_x, "=", V_0*part_left,
             since("at the distance", ("their ratio", V_end), ("at the start", -part_left))),
    ),
    arguments=(x_c, l, V_0, lam),
    example=dict(x=0.5e-3, l=1e-3, V_0=0.010, lam=7.07e-4),
    names={x_c: "x"},
    model={
        V_end:      Integer(3),
        V_rest_end: Integer(3),
        V_way:      Lambda(part, 3*cosh(l*(1 - part)/lam)),
        I_way:      Lambda(part, 3*sinh(l*(1 - part)/lam)/R_inf),
        V_rest_way: Lambda(part, 3*cosh((l - x_c)*(1 - part)/lam)),
        I_rest_way: Lambda(part, 3*sinh((l - x_c)*(1 - part)/lam)/R_inf),
    },
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)

sealed_cable_by_cosh = Derivation(
    name="sealed_cable_by_cosh",
    title="By the hyperbolic cosine",
    words="As it is mostly written: the voltage goes as the hyperbolic cosine of the distance from the sealed end.",
    case_of=sealed_cable,
    says=(V_x, "=", V_0*c_rest/c_whole),
    given={"cable": cite(sealed_cable)},
    steps=(
        Step("cosh of the rest",  c_rest, "=", (exp((l - x_c)/lam) + exp(-(l - x_c)/lam))/2,   law(COSH_AS_EXP, t=(l - x_c)/lam)),
        Step("cosh of the whole", c_whole, "=", (exp(l/lam) + exp(-l/lam))/2,                  law(COSH_AS_EXP, t=l/lam)),
        Step("voltage",           V_x, "=", V_0*c_rest/c_whole,
             since("cable", ("cosh of the rest", -V_0/c_whole), ("cosh of the whole", V_0*part_left/c_whole))),
    ),
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
    given={"cable": cite(sealed_cable_by_cosh, x_c=l)},
    lines=(
        Line(V_x,   V_0/cosh(l/lam),   collect()),
    ),
)

sealed_input_resistance = Derivation(
    name="sealed_input_resistance",
    title="Input resistance of a sealed cable",
    words="A sealed cable resists more than one without end: its characteristic resistance, and a part that dies out with its length. "
          "Together they are the hyperbolic cotangent of the length.",
    says=(R_sealed, R_inf*(1 + lam/(l*phi(1, 2*l/lam)))),
    given={
        "voltage":    cite(sealed_end_voltage, way=l),
        "current":    cite(sealed_end_current, way=l),
        "start":      define(V_0, V_way(0), "the voltage where the cable is held"),
        "fed":        FED_IN(),
        "one over tanh": cite(tanh_inverse, eta=l/lam),
        "resistance": define(R_sealed, V_0/I_fed, "the voltage for the current fed in"),
    },
    lines=(
        Line(V_way(0)*sinh(l/lam)/R_inf,    V_end*sinh(l/lam)/R_inf*cosh(l/lam),    multiply(sinh(l/lam)/R_inf)),
        Line(V_way(0)*sinh(l/lam)/R_inf,    I_way(0)*cosh(l/lam),                   call("current")),
        Line(V_way(0)*sinh(l/lam)/R_inf,    I_fed*cosh(l/lam),                      put_right("fed")),
        Line(V_0*sinh(l/lam)/R_inf,         I_fed*cosh(l/lam),                      call("start", side="lhs")),
        Line(V_0/I_fed,                     R_inf*cosh(l/lam)/sinh(l/lam),          divide(I_fed*sinh(l/lam)/R_inf)),
        Line(R_sealed,                      R_inf*cosh(l/lam)/sinh(l/lam),          call("resistance", side="lhs")),
        Line(R_sealed,                      R_inf/tanh(l/lam),                      back(TANH_AS_RATIO, t=l/lam)),
        Line(R_sealed,                      R_inf*(1 + lam/(l*phi(1, 2*l/lam))),    put_right("one over tanh")),
    ),
    arguments=(R_inf, l, lam),
    example=dict(R_inf=225e6, l=1e-3, lam=7.07e-4),
    model={
        V_end: Integer(3),
        I_fed: 3*sinh(l/lam)/R_inf,
        V_way: Lambda(part, 3*cosh(l*(1 - part)/lam)),
        I_way: Lambda(part, 3*sinh(l*(1 - part)/lam)/R_inf),
    },
    references=("Rall 1959",),
)

sealed_input_resistance_by_coth = Derivation(
    name="sealed_input_resistance_by_coth",
    title="By the hyperbolic cotangent",
    words="As it is mostly written: the hyperbolic cotangent of the length, the inverse of its hyperbolic tangent.",
    case_of=sealed_input_resistance,
    says=(R_sealed, "=", R_inf/tanh(l/lam)),
    given={"resistance": cite(sealed_input_resistance), "one over tanh": cite(tanh_inverse, eta=l/lam)},
    steps=(
        Step("by coth",   R_sealed, "=", R_inf/tanh(l/lam),              since("resistance", ("one over tanh", -R_inf))),
    ),
    references=("Rall 1959",),
)
