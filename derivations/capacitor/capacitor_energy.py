"""Energy of the charged membrane: the work of carrying the charge in against the voltage that is there already."""

from sympy import Integer, Integral, Lambda, Rational

from millivolt.derivation import Derivation, Line, call, cite, define, integral_of, multiply, put

from ..assumptions import NO_FIRST_CHARGE
from ..symbols import A, I_C_at, V, V_t, c_m, t, t_1
from ..symbols_cable import work
from .capacitive_current import capacitive_current_in_time

effort = Integral(V_t(t)*I_C_at(t), (t, Integer(0), t_1))
half = Rational(1, 2)

capacitor_work = Derivation(
    name="capacitor_work",
    title="Work between two voltages",
    words="The work that changes the voltage depends on the two voltages only, not on how fast the charge is moved.",
    says=(work, half*c_m*A*V_t(t_1)**2 - half*c_m*A*V_t(0)**2),
    given={
        "current": cite(capacitive_current_in_time),
        "work":    define(work, effort, "the voltage times the current, over the time it flows"),
    },
    lines=(
        Line(V_t(t)*I_C_at(t),   c_m*A*V_t(t)*V_t(t).diff(t),                          multiply(V_t(t))),
        Line(effort,             half*c_m*A*V_t(t_1)**2 - half*c_m*A*V_t(0)**2,         integral_of(t, 0, t_1, half*c_m*A*V_t(t)**2)),
        Line(work,               half*c_m*A*V_t(t_1)**2 - half*c_m*A*V_t(0)**2,         call("work")),
    ),
)

capacitor_energy = Derivation(
    name="capacitor_energy",
    title="Energy of the charged membrane",
    words="The energy that charging the membrane from nothing takes, and that its discharge gives back.",
    says=(work, half*c_m*A*V**2),
    given={
        "work":              cite(capacitor_work),
        "uncharged at first": NO_FIRST_CHARGE(),
        "voltage":           define(V, V_t(t_1), "the voltage at the end"),
    },
    lines=(
        Line(work,   half*c_m*A*V_t(t_1)**2,    put("uncharged at first")),
        Line(work,   half*c_m*A*V**2,           call("voltage")),
    ),
    arguments=(c_m, A, V),
    example=dict(c_m=0.01, A=1e-9, V=-0.070),
    model={V_t: Lambda(t, t**2 + t)},
    references=("Hille 2001",),
)
