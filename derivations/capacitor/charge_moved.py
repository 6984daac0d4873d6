"""Charge moved: what the inside gains while the voltage changes, however fast it does."""

from sympy import Integer, Integral

from millivolt.derivation import Derivation, Line, call, cite, define, integral_of

from ..symbols import A, I_C_at, Q, V_t, c_m, dV, t, t_1
from .capacitive_current import capacitive_current_in_time

charge_moved = Derivation(
    name="charge_moved",
    title="Charge moved",
    words="The charge that the inside gains while the membrane potential changes by dV. Only the change counts, not how fast it comes. What the capacitive current takes outward from the wires of the circuit is what the inner face gains.",
    says=(Q, c_m*A*dV),
    given={
        "course": cite(capacitive_current_in_time),
        "charge": define(Q, Integral(I_C_at(t), (t, Integer(0), t_1)), "the current, integrated over the time it flows"),
        "change": define(dV, V_t(t_1) - V_t(0), "the voltage at the end less that at the start"),
    },
    lines=(
        Line(Integral(I_C_at(t), (t, Integer(0), t_1)),  c_m*A*(V_t(t_1) - V_t(0)),   integral_of(t, 0, t_1, c_m*A*V_t(t))),
        Line(Q,                                          c_m*A*(V_t(t_1) - V_t(0)),   call("charge")),
        Line(Q,                                          c_m*A*dV,                    call("change")),
    ),
    arguments=(c_m, A, dV),
    example=dict(c_m=0.01, A=1e-9, dV=-0.070),
    references=("Hille 2001",),
)
