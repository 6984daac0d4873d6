"""Capacitive current: what flows into the membrane's capacitance while the voltage changes."""

from sympy import Integer, Lambda

from millivolt.derivation import Derivation, Line, call, cite, define, differentiate, put, subtract

from ..assumptions import NO_OUTSIDE_CURRENT
from ..postulates import CAPACITOR
from ..symbols import A, I_C, I_C_at, I_i, Q_at, V_t, c_m, dV_dt, t, t_1

during = ((t, Integer(0), t_1),)

capacitive_current_in_time = Derivation(
    name="capacitive_current_in_time",
    title="In time",
    words="At every moment the capacitive current is the capacitance times the slope of the voltage.",
    says=(I_C_at(t), c_m*A*V_t(t).diff(t)),
    given={
        "capacitor":              CAPACITOR(),
        "conservation of charge": define(I_C_at(t), Q_at(t).diff(t), "the current is what the charge on the face gains in time", over=during),
    },
    lines=(
        Line(Q_at(t).diff(t),      c_m*A*V_t(t).diff(t),        differentiate(t)),
        Line(I_C_at(t),            c_m*A*V_t(t).diff(t),        call("conservation of charge")),
    ),
    model={V_t: Lambda(t, t**2 - t)},
)

capacitive_current = Derivation(
    name="capacitive_current",
    title="Capacitive current",
    words="The current that charges the membrane: capacitance of an area, times the area, times how fast the voltage changes.",
    says=(I_C, c_m*A*dV_dt),
    given={
        "now":     define(I_C, I_C_at(t), "the current at one moment"),
        "course":  cite(capacitive_current_in_time),
        "rate":    define(dV_dt, V_t(t).diff(t), "the slope of the voltage at that moment"),
    },
    lines=(
        Line(I_C,  c_m*A*V_t(t).diff(t),   put("course")),
        Line(I_C,  c_m*A*dV_dt,            call("rate")),
    ),
    arguments=(c_m, A, dV_dt),
    example=dict(c_m=0.01, A=1e-9, dV_dt=100.0),
    references=("Cole 1968", "Hodgkin and Huxley 1952"),
)

ionic_current_of_a_free_membrane = Derivation(
    name="ionic_current_of_a_free_membrane",
    title="The ionic current is its negative",
    words="Where no electrode passes current the ionic current is minus the capacitive one: the minus sign that textbooks print and then drop.",
    case_of=capacitive_current,
    says=(I_i, -c_m*A*dV_dt),
    given={
        "no outside current": NO_OUTSIDE_CURRENT(),
        "capacitive current": cite(capacitive_current),
    },
    lines=(
        Line(I_i,  -I_C,             subtract(I_C)),
        Line(I_i,  -c_m*A*dV_dt,     put("capacitive current")),
    ),
    model={I_i: -c_m*A*dV_dt},
)
