"""Every steady state of a cable is one part that fades e-fold with each length constant, and one that grows.

A cable has the same two parts whatever is at its ends; the ends decide how much there is of each.
"""

from sympy import Integer, Lambda, exp, sqrt

from millivolt.derivation import Derivation, Line, add, call, cite, divide, integrate, multiply, put_right

from ..assumptions import OHMIC_WAY
from ..postulates import KIRCHHOFF_ON_THE_WAY, OHM_ON_THE_WAY
from ..symbols_cable import I_way, R_inf, V_way, lam, part, r_i, r_m, way
from .input_resistance import characteristic_resistance
from .length_constant import length_constant_of_resistances

v, dv = V_way(part), V_way(part).diff(part)
i, di = I_way(part), I_way(part).diff(part)
fall, rise = exp(-way*part/lam), exp(way*part/lam)
root = sqrt(r_i*r_m)

laws = {
    "Ohm's law":                 OHM_ON_THE_WAY(),
    "Kirchhoff's law":           KIRCHHOFF_ON_THE_WAY(),
    "membrane":                  OHMIC_WAY(),
    "characteristic resistance": cite(characteristic_resistance),
    "length constant":           cite(length_constant_of_resistances),
}
model = {
    V_way: Lambda(part, fall + 2*rise),
    I_way: Lambda(part, (fall - 2*rise)/R_inf),
}

cable_fading_part = Derivation(
    name="cable_fading_part",
    title="The part that fades",
    words="Voltage plus characteristic resistance times core current fades e-fold with every length constant, on any cable.",
    says=(V_way(1) + R_inf*I_way(1), (V_way(0) + R_inf*I_way(0))*exp(-way/lam)),
    given=laws,
    lines=(
        Line(dv + R_inf*di,             -way*r_i*i + R_inf*di,                add(R_inf*di)),
        Line(dv + R_inf*di,             -way*r_i*i - way*R_inf*v/r_m,         put_right("Kirchhoff's law", "membrane")),
        Line(dv + R_inf*di,             -way*r_i*i - way*root*v/r_m,          put_right("characteristic resistance")),
        Line(dv + R_inf*di,             -way/lam*(v + R_inf*i),               call("length constant", "characteristic resistance")),
        Line((dv + R_inf*di)*rise,      -way/lam*(v + R_inf*i)*rise,          multiply(rise)),
        Line((dv + R_inf*di)*rise + way/lam*(v + R_inf*i)*rise,  Integer(0),  add(way/lam*(v + R_inf*i)*rise)),
        Line((V_way(1) + R_inf*I_way(1))*exp(way/lam) - (V_way(0) + R_inf*I_way(0)),  Integer(0),
                                                                              integrate(part, 0, 1, (v + R_inf*i)*rise, Integer(0))),
        Line((V_way(1) + R_inf*I_way(1))*exp(way/lam),  V_way(0) + R_inf*I_way(0),            add(V_way(0) + R_inf*I_way(0))),
        Line(V_way(1) + R_inf*I_way(1),  (V_way(0) + R_inf*I_way(0))*exp(-way/lam),           divide(exp(way/lam))),
    ),
    model=model,
    references=("Hodgkin and Rushton 1946",),
)

cable_growing_part = Derivation(
    name="cable_growing_part",
    title="The part that grows",
    words="Voltage less characteristic resistance times core current grows e-fold with every length constant. On a cable without end, "
          "where nothing grows without bound, there is none of it: the core current is the voltage for the characteristic resistance.",
    says=(V_way(1) - R_inf*I_way(1), (V_way(0) - R_inf*I_way(0))*exp(way/lam)),
    given=laws,
    lines=(
        Line(dv - R_inf*di,             -way*r_i*i - R_inf*di,                add(-R_inf*di)),
        Line(dv - R_inf*di,             -way*r_i*i + way*R_inf*v/r_m,         put_right("Kirchhoff's law", "membrane")),
        Line(dv - R_inf*di,             -way*r_i*i + way*root*v/r_m,          put_right("characteristic resistance")),
        Line(dv - R_inf*di,             way/lam*(v - R_inf*i),                call("length constant", "characteristic resistance")),
        Line((dv - R_inf*di)*fall,      way/lam*(v - R_inf*i)*fall,           multiply(fall)),
        Line((dv - R_inf*di)*fall - way/lam*(v - R_inf*i)*fall,  Integer(0),  add(-way/lam*(v - R_inf*i)*fall)),
        Line((V_way(1) - R_inf*I_way(1))*exp(-way/lam) - (V_way(0) - R_inf*I_way(0)),  Integer(0),
                                                                              integrate(part, 0, 1, (v - R_inf*i)*fall, Integer(0))),
        Line((V_way(1) - R_inf*I_way(1))*exp(-way/lam),  V_way(0) - R_inf*I_way(0),           add(V_way(0) - R_inf*I_way(0))),
        Line(V_way(1) - R_inf*I_way(1),  (V_way(0) - R_inf*I_way(0))*exp(way/lam),            divide(exp(-way/lam))),
    ),
    model=model,
    references=("Hodgkin and Rushton 1946",),
)
