"""Charging time course: from no voltage to the Nernst potential of the only ion that gets through."""

from sympy import Integer, Lambda, exp

from millivolt.derivation import Derivation, Line, call, cite, define, put, put_at, put_right

from ..assumptions import UNCHARGED
from ..postulates import CAPACITOR_ON_THE_WAY
from ..symbols import A, E, Q, V, c_m, n, q_e, t, z
from ..symbols_cable import Q_part, V_part, part, tau
from .rc_response import rc_approach

charging_at_the_end = Derivation(
    name="charging_at_the_end",
    title="Charging from nothing",
    words="A membrane that lets one kind of ion through, and starts without a voltage, charges towards the Nernst potential of that ion.",
    says=(V_part(1), E*(1 - exp(-t/tau))),
    given={
        "approach":           cite(rc_approach, V_inf=E, I_e=Integer(0)),
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
    references=("Hille 2001",),
)
