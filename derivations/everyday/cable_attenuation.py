"""Attenuation along a cable: what is left of a steady voltage at a distance."""

from sympy import Abs, Integer, exp

from millivolt.derivation import Derivation, Line, cite, define, put

from ..assumptions import SOME_VOLTAGE
from ..cable.cable_steady_state import cable_steady_state
from ..symbols_cable import V_0, V_on, V_x, lam, y_any
from ..symbols_everyday import left_over

cable_attenuation = Derivation(
    name="cable_attenuation",
    title="Attenuation along a cable",
    words="The part of a steady voltage that is left at a place, on a cable without end.",
    says=(left_over, exp(-Abs(y_any)/lam)),
    given={
        "what is left": define(left_over, V_x/V_on, "the voltage at the distance for that where it is held"),
        "steady state": cite(cable_steady_state),
        "some voltage": SOME_VOLTAGE(V=V_0),
    },
    lines=(
        Line(left_over,  exp(-Abs(y_any)/lam),  put("steady state", "some voltage")),
    ),
    arguments=(y_any, lam),
    example=dict(x=1e-3, lam=7.07e-4),
    names={y_any: "x"},
    model={V_on: Integer(3)},
    references=("Hodgkin and Rushton 1946",),
)
