"""Input resistance of a cable without end.

Cut any piece off the beginning: what is left is the same cable. So voltage and core current are in one ratio at every place,
and that fixes the ratio: the argument by which an endless ladder of resistors is solved.
"""

from sympy import Integer, Lambda, exp, pi, sqrt

from millivolt.derivation import Derivation, Line, add, call, cite, define, differentiate, divide, multiply, put, put_left, put_right, subtract, turn

from ..assumptions import ENDLESS, ENDLESS_HALF, OHMIC_CABLE
from ..postulates import KIRCHHOFF_AT_A_POINT, KIRCHHOFF_IN_CORE, OHM_IN_CORE
from ..symbols_cable import I_fed, I_left, I_run, R_i, R_in, R_inf, R_m, R_point, V_0, V_cable, d_c, r_i, r_m, y
from .length_constant import core_resistance, membrane_resistance

characteristic_resistance = Derivation(
    name="characteristic_resistance",
    title="Characteristic resistance",
    words="The mean, by their product, of the resistances of core and membrane: what a length constant of core or of membrane resists.",
    says=(R_inf, sqrt(r_i*r_m)),
    given={"characteristic resistance": define(R_inf, sqrt(r_i*r_m), "the resistance of one length constant of core, or of membrane")},
)

fading = exp(-y*sqrt(r_i/r_m))

endless_resistance = Derivation(
    name="endless_resistance",
    title="A cable without end",
    words="The input resistance of a cable without end is its characteristic resistance.",
    says=(R_in, R_inf),
    given={
        "Ohm's law":       OHM_IN_CORE(I_core=I_run),
        "Kirchhoff's law": KIRCHHOFF_IN_CORE(I_core=I_run),
        "membrane":        OHMIC_CABLE(),
        "no end":          ENDLESS(I_core=I_run),
        "characteristic resistance": cite(characteristic_resistance),
    },
    begin="no end",
    lines=(
        Line(V_cable(y).diff(y),                R_in*I_run(y).diff(y),               differentiate(y)),
        Line(-r_i*I_run(y),                     R_in*I_run(y).diff(y),               put_left("Ohm's law")),
        Line(-r_i*I_run(y),                     -R_in*V_cable(y)/r_m,                put_right("Kirchhoff's law", "membrane")),
        Line(-r_i*I_run(y),                     -R_in**2*I_run(y)/r_m,               put_right("no end")),
        Line(r_i*r_m,                           R_in**2,                             divide(-I_run(y)/r_m)),
        Line(R_in**2,                           r_i*r_m,                             turn()),
        Line(R_in**2 - r_i*r_m,                 Integer(0),                          subtract(r_i*r_m)),
        Line(R_in - sqrt(r_i*r_m),              Integer(0),                          divide(R_in + sqrt(r_i*r_m))),
        Line(R_in,                              sqrt(r_i*r_m),                       add(sqrt(r_i*r_m))),
        Line(R_in,                              R_inf,                               call("characteristic resistance")),
    ),
    model={R_in: sqrt(r_i*r_m), I_run: Lambda(y, fading), V_cable: Lambda(y, sqrt(r_i*r_m)*fading)},
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
    names={d_c: "d"},
    references=("Hodgkin and Rushton 1946", "Rall 1959"),
)

input_resistance_of_an_infinite_cable = Derivation(
    name="input_resistance_of_an_infinite_cable",
    title="Fed in the middle",
    words="A current fed into the middle of a cable without ends finds two halves side by side: half the resistance.",
    case_of=input_resistance,
    says=(R_point, R_in/2),
    given={
        "Kirchhoff's law": KIRCHHOFF_AT_A_POINT(),
        "half behind":     ENDLESS_HALF(),
        "half before":     ENDLESS_HALF(I_right=I_left),
        "resistance":      define(R_point, V_0/I_fed, "the voltage for the current fed in"),
    },
    lines=(
        Line(I_fed,             2*V_0/R_in,       put("half behind", "half before")),
        Line(I_fed*R_in/2,      V_0,              multiply(R_in/2)),
        Line(R_in/2,            V_0/I_fed,        divide(I_fed)),
        Line(R_in/2,            R_point,          call("resistance")),
        Line(R_point,           R_in/2,           turn()),
    ),
    model={I_fed: 2*V_0/R_in},
)
