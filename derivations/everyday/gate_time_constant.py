"""Time constant of a gate: how fast it comes to its steady state, and on what course."""

from sympy import Lambda, exp

from millivolt.derivation import Derivation, Line, add, call, cite, define, integrate, multiply

from ..postulates import FIRST_ORDER_GATING
from ..symbols import t, t_1
from ..symbols_everyday import alpha, beta_gate, gate, gate_0, gate_inf, tau_gate
from .gate_steady_state import m_inf

k = alpha + beta_gate
m, dm = gate(t), gate(t).diff(t)
course = m_inf + (gate_0 - m_inf)*exp(-k*t)

gate_time_constant = Derivation(
    name="gate_time_constant",
    title="Time constant of a gate",
    words="The time in which the distance of a gate from its steady state falls to 1/e, at a constant voltage.",
    says=(tau_gate, 1/(alpha + beta_gate)),
    given={"time constant": define(tau_gate, 1/(alpha + beta_gate), "one over the sum of the rates")},
    arguments=(alpha, beta_gate),
    example=dict(alpha=100.0, beta=300.0),
    names={beta_gate: "beta"},
    references=("Hodgkin and Huxley 1952",),
)

gate_relaxation_of_rates = Derivation(
    name="gate_relaxation_of_rates",
    title="First-order gating, solved",
    words="The distance from the steady state dies out exponentially, at the sum of the two rates.",
    case_of=gate_time_constant,
    says=(gate(t_1), m_inf + (gate_0 - m_inf)*exp(-k*t_1)),
    given={
        "first-order gating": FIRST_ORDER_GATING(),
        "at first":           define(gate_0, gate(0), "the gates when the voltage is set"),
    },
    lines=(
        Line(dm + k*m,              alpha,                         add(k*m)),
        Line((dm + k*m)*exp(k*t),   alpha*exp(k*t),                  multiply(exp(k*t))),
        Line(gate(t_1)*exp(k*t_1) - gate(0),  m_inf*exp(k*t_1) - m_inf,   integrate(t, 0, t_1, m*exp(k*t), m_inf*exp(k*t))),
        Line(gate(t_1)*exp(k*t_1) - gate_0,   m_inf*exp(k*t_1) - m_inf,   call("at first", side="lhs")),
        Line(gate(t_1)*exp(k*t_1),  m_inf*exp(k*t_1) - m_inf + gate_0,    add(gate_0)),
        Line(gate(t_1),             m_inf + (gate_0 - m_inf)*exp(-k*t_1), multiply(exp(-k*t_1))),
    ),
    model={gate: Lambda(t, m_inf + (2 - m_inf)*exp(-k*t))},
    references=("Hodgkin and Huxley 1952",),
)

gate_relaxation = Derivation(
    name="gate_relaxation",
    title="The course in time",
    words="From where it was, the gate goes exponentially to its steady state, with its time constant.",
    case_of=gate_time_constant,
    says=(gate(t_1), gate_inf + (gate_0 - gate_inf)*exp(-t_1/tau_gate)),
    given={
        "course":        cite(gate_relaxation_of_rates),
        "steady state":  define(gate_inf, m_inf, "the steady state of the gate"),
        "time constant": cite(gate_time_constant),
    },
    lines=(
        Line(gate(t_1),  gate_inf + (gate_0 - gate_inf)*exp(-k*t_1),         call("steady state")),
        Line(gate(t_1),  gate_inf + (gate_0 - gate_inf)*exp(-t_1/tau_gate),  call("time constant")),
    ),
)
