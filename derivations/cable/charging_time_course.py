"""Charging time course: from no voltage to the Nernst potential of the only ion that gets through."""

from sympy import Integer, Lambda, exp

from millivolt.derivation import (
    Derivation, Line, Step, call, cite, define, differentiate, divide, put, put_at, put_left, put_right, sign, since, turn, value_of,
)

from ..assumptions import OHMIC_LEAK, UNCHARGED
from ..capacitor.concentration_change import concentration_change, concentration_change_of_charging
from ..postulates import CAPACITOR_ON_THE_WAY, CHARGE_ALONE, FARADAY
from ..symbols import A, E, F, N_A, Q, V, c_m, dV, dc, n, q_e, t, volume, z
from ..symbols_cable import I_part, Q_part, R_m, V_part, part, tau
from .rc_response import approach
from .time_constant import time_constant

v, dv = V_part(part), V_part(part).diff(part)

membrane_left_alone = Derivation(
    name="membrane_left_alone",
    title="Equation of a membrane without an electrode",
    words="The voltage goes to the Nernst potential at a rate that is its distance from there, for a time constant.",
    says=(dv, -t/tau*(v - E)),
    given={
        "capacitor":              CAPACITOR_ON_THE_WAY(),
        "conservation of charge": CHARGE_ALONE(),
        "leak":                   OHMIC_LEAK(),
        "time constant":          cite(time_constant),
    },
    lines=(
        Line(Q_part(part).diff(part),    c_m*A*dv,                 differentiate(part)),
        Line(-t*I_part(part),            c_m*A*dv,                 put_left("conservation of charge")),
        Line(-t*A/R_m*(v - E),           c_m*A*dv,                 put_left("leak")),
        Line(c_m*A*dv,                   -t*A/R_m*(v - E),         turn()),
        Line(dv,                         -t/(R_m*c_m)*(v - E),     divide(c_m*A)),
        Line(dv,                         -t/tau*(v - E),           call("time constant")),
    ),
    model={V_part: Lambda(part, E + exp(-t*part/tau))},
    references=("Cole 1968",),
)

approach_left_alone = approach(
    "approach_left_alone", "The approach to the Nernst potential",
    "From whatever voltage it starts, a membrane that lets one kind of ion through approaches the Nernst potential of that ion exponentially.",
    E, membrane_left_alone)

charging_at_the_end = Derivation(
    name="charging_at_the_end",
    title="Charging from nothing",
    words="A membrane that lets one kind of ion through, and starts without a voltage, charges towards the Nernst potential of that ion.",
    says=(V_part(1), E*(1 - exp(-t/tau))),
    given={
        "approach":           cite(approach_left_alone),
        "uncharged at first": UNCHARGED(),
    },
    lines=(
        Line(V_part(1),   E*(1 - exp(-t/tau)),   put_right("uncharged at first")),
    ),
    model={V_part: Lambda(part, E*(1 - exp(-t*part/tau)))},
)

charging_time_course = Derivation(
    name="charging_time_course",
    title="Charging time course",
    words="The membrane potential a time t after one kind of ion was let through an uncharged membrane.",
    says=(V, E*(1 - exp(-t/tau))),
    given={
        "charging": cite(charging_at_the_end),
        "now":      define(V, V_part(1), "the voltage when the time has passed"),
    },
    lines=(
        Line(V,   E*(1 - exp(-t/tau)),   call("now", side="lhs")),
    ),
    arguments=(t, E, tau),
    example=dict(t=5e-3, E=-0.089, tau=10e-3),
    references=("Hille 2001",),
)

charging_ions = Derivation(
    name="charging_ions",
    title="Ions that charge the membrane",
    words="The number of ions that the inside gains in the time t while they charge the membrane: it stops growing at the Nernst potential.",
    says=(n, c_m*A*E*(1 - exp(-t/tau))/(z*q_e)),
    given={
        "charging":           cite(charging_at_the_end),
        "capacitor":          CAPACITOR_ON_THE_WAY(),
        "uncharged at first": UNCHARGED(),
        "charge":             define(Q, Q_part(1) - Q_part(0), "the charge that the inner face gains"),
        "number":             define(n, Q/(z*q_e), "each ion carries z elementary charges"),
    },
    begin="number",
    lines=(
        Line(n,   (Q_part(1) - Q_part(0))/(z*q_e),                 put("charge")),
        Line(n,   (c_m*A*V_part(1) - Q_part(0))/(z*q_e),           put_at("capacitor", part, 1)),
        Line(n,   c_m*A*(V_part(1) - V_part(0))/(z*q_e),           put_at("capacitor", part, 0)),
        Line(n,   c_m*A*V_part(1)/(z*q_e),                         put("uncharged at first")),
        Line(n,   c_m*A*E*(1 - exp(-t/tau))/(z*q_e),               put("charging")),
    ),
    arguments=(t, E, tau, c_m, A, z),
    example=dict(t=5e-3, E=-0.089, tau=10e-3, c_m=0.01, A=1e-9, z=1),
    references=("Hille 2001",),
)

largest = value_of(concentration_change_of_charging, dV=E)      # where the whole Nernst potential is reached

charging_concentration = Derivation(
    name="charging_concentration",
    title="What charging does to the concentration",
    words="The concentration inside changes by a part of what the whole Nernst potential would take.",
    case_of=charging_ions,
    says=(dc, largest*(1 - exp(-t/tau))),
    given={
        "change":           cite(concentration_change),
        "ions":             cite(charging_ions),
        "Faraday constant": FARADAY(),
    },
    lines=(
        Line(dc,   c_m*A*E*(1 - exp(-t/tau))/(z*q_e)/(N_A*volume),   put_right("ions")),
        Line(dc,   largest*(1 - exp(-t/tau)),                        call("Faraday constant")),
    ),
    references=("Hille 2001",),
)
