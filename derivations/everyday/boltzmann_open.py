"""Open probability: the Boltzmann curve of a gate that moves a charge."""

from sympy import Integer, Rational, exp

from millivolt.derivation import Derivation, Line, add, call, cite, collect, define, divide, multiply, put, put_right

from ..assumptions import GATING_CHARGE, TWO_STATES
from ..postulates import BOLTZMANN_OF_TWO_STATES
from ..symbols import F, R, T, V
from ..symbols_everyday import V_half, dG_fold, dG_open, p_open, p_shut, z_g

curve = 1/(1 + exp(-z_g*F*(V - V_half)/(R*T)))

boltzmann_open = Derivation(
    name="boltzmann_open",
    title="Open probability",
    words="The fraction of the gates that are open, where opening moves z_g elementary charges through the membrane's voltage.",
    says=(p_open, curve),
    given={
        "Boltzmann distribution": BOLTZMANN_OF_TWO_STATES(),
        "two states":             TWO_STATES(),
        "gating charge":          GATING_CHARGE(),
        "half":                   define(V_half, dG_fold/(z_g*F), "the voltage at which opening costs no free energy"),
    },
    lines=(
        Line(p_open*exp(dG_open/(R*T)),            p_shut,              multiply(exp(dG_open/(R*T)))),
        Line(p_open*exp(dG_open/(R*T)) + p_open,   p_open + p_shut,     add(p_open)),
        Line(p_open*(1 + exp(dG_open/(R*T))),      Integer(1),        put_right("two states")),
        Line(p_open*(1 + exp((dG_fold - z_g*F*V)/(R*T))),  Integer(1),   put("gating charge")),
        Line(p_open*(1 + exp(-z_g*F*(V - V_half)/(R*T))),  Integer(1),   call("half", side="lhs")),
        Line(p_open,                               curve,               divide(1 + exp(-z_g*F*(V - V_half)/(R*T)))),
    ),
    arguments=(V, V_half, z_g, T),
    example=dict(V=-0.030, V_half=-0.040, z_g=4, T=295.15),
    model={p_open: 1/(1 + exp((dG_fold - z_g*F*V)/(R*T))), p_shut: 1/(1 + exp(-(dG_fold - z_g*F*V)/(R*T)))},
    references=("Hodgkin and Huxley 1952", "Hille 2001"),
)

boltzmann_open_at_half = Derivation(
    name="boltzmann_open_at_half",
    title="At half",
    words="At V_half, half of the gates are open.",
    case_of=boltzmann_open,
    says=(p_open, Rational(1, 2)),
    given={"open": cite(boltzmann_open, V=V_half)},
    lines=(
        Line(p_open,  Rational(1, 2),  collect()),
    ),
)
