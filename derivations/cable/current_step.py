"""Current step: what a constant current through an electrode does to a small cell, in time."""

from sympy import Lambda, exp

from millivolt.derivation import Derivation, Line, call, cite, define, put_right, subtract

from ..assumptions import AT_REST_FIRST
from ..symbols import A, E, t
from ..symbols_cable import I_e, R_cell, R_m, V_part, dV_step, part, tau
from .rc_response import final_voltage, rc_approach
from .time_constant import cell_resistance

current_step = Derivation(
    name="current_step",
    title="Current step",
    words="How far from rest the voltage is a time t after a constant inward current was switched on, in a cell of one voltage throughout: "
          "it goes to what Ohm's law says, with the time constant.",
    says=(dV_step, I_e*R_cell*(1 - exp(-t/tau))),
    given={
        "approach":         cite(rc_approach),
        "final voltage":    cite(final_voltage),
        "at rest at first": AT_REST_FIRST(),
        "resistance":       cite(cell_resistance),
        "step":             define(dV_step, V_part(1) - E, "the voltage then, less that at rest"),
    },
    lines=(
        Line(V_part(1),       E + R_m*I_e/A + (V_part(0) - (E + R_m*I_e/A))*exp(-t/tau),   put_right("final voltage")),
        Line(V_part(1),       E + R_m*I_e/A*(1 - exp(-t/tau)),      put_right("at rest at first")),
        Line(V_part(1) - E,   R_m/A*I_e*(1 - exp(-t/tau)),          subtract(E)),
        Line(dV_step,         R_m/A*I_e*(1 - exp(-t/tau)),          call("step", side="lhs")),
        Line(dV_step,         I_e*R_cell*(1 - exp(-t/tau)),         call("resistance")),
    ),
    arguments=(t, I_e, R_cell, tau),
    example=dict(t=5e-3, I=100e-12, R=200e6, tau=10e-3),
    names={I_e: "I", R_cell: "R"},
    model={V_part: Lambda(part, E + R_m*I_e/A*(1 - exp(-t*part/tau)))},
    references=("Cole 1968",),
)
