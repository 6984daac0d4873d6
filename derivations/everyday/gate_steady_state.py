"""Steady state of a gate: as many open as shut."""

from millivolt.derivation import Derivation, Line, add, divide, turn

from ..assumptions import STEADY_GATE
from ..symbols_everyday import alpha, beta_gate, gate_inf

m_inf = alpha/(alpha + beta_gate)

gate_steady_state = Derivation(
    name="gate_steady_state",
    title="Steady state of a gate",
    words="The fraction of the gates that are open in the end, at a constant voltage.",
    says=(gate_inf, m_inf),
    given={"steady gates": STEADY_GATE()},
    lines=(
        Line(alpha,     (alpha + beta_gate)*gate_inf,   add(alpha*gate_inf)),
        Line(m_inf,     gate_inf,                       divide(alpha + beta_gate)),
        Line(gate_inf,  m_inf,                          turn()),
    ),
    arguments=(alpha, beta_gate),
    example=dict(alpha=100.0, beta=300.0),
    names={beta_gate: "beta"},
    model={gate_inf: m_inf},
    references=("Hodgkin and Huxley 1952",),
)
