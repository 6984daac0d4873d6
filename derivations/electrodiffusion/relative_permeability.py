"""Relative permeability: that to sodium beside that to potassium, from a resting potential."""

from sympy import Integer, Ne, exp, log

from millivolt.derivation import Derivation, Line, add, call, cite, define, divide, multiply, put
from millivolt.phi import phi

from ..assumptions import NO_NET_CURRENT
from ..symbols import F, I_K, I_Na, K_in, K_out, Na, Na_in, Na_out, P_Na, R, T, V
from ..symbols_analysis import K_OPEN
from ..symbols_analysis import P_K_OPEN as P_K
from ..symbols_everyday import p_Na
from .ghk_current import ghk_current

u = F*V/(R*T)
w, p = exp(u), phi(1, -u)

ghk_balance_of_two = Derivation(
    name="ghk_balance_of_two",
    title="The balance of potassium and sodium",
    words="At rest, what the inner ions would drive out and the outer ones in, each by its permeability, is in the ratio of a Boltzmann factor.",
    says=(w*(P_K*K_in + P_Na*Na_in), P_K*K_out + P_Na*Na_out),
    given={
        "no net current":    NO_NET_CURRENT(I_Cl=Integer(0)),
        "potassium current": cite(ghk_current, **K_OPEN, z=Integer(1), P=P_K,  c_in=K_in,  c_out=K_out,  I=I_K),
        "sodium current":    cite(ghk_current, **Na, z=Integer(1), P=P_Na, c_in=Na_in, c_out=Na_out, I=I_Na),
    },
    lines=(
        Line(F*(P_K*(K_in - K_out/w) + P_Na*(Na_in - Na_out/w))/p,            Integer(0),   put("potassium current", "sodium current")),
        Line(w*(P_K*K_in + P_Na*Na_in) - (P_K*K_out + P_Na*Na_out),           Integer(0),   multiply(w*p/F)),
        Line(w*(P_K*K_in + P_Na*Na_in),       P_K*K_out + P_Na*Na_out,        add(P_K*K_out + P_Na*Na_out)),
    ),
    model={V: R*T/F*log((P_K*K_out + P_Na*Na_out)/(P_K*K_in + P_Na*Na_in))},
)

relative_permeability = Derivation(
    name="relative_permeability",
    title="Relative permeability",
    words="The permeability to sodium, that to potassium being 1, of a membrane that rests at V and lets nothing else through.",
    says=(p_Na, (K_out - w*K_in)/(w*Na_in - Na_out)),
    given={
        "balance": cite(ghk_balance_of_two),
        "ratio":   define(p_Na, P_Na/P_K, "the permeability to sodium, for that to potassium"),
    },
    lines=(
        Line(w*(K_in + P_Na/P_K*Na_in),   K_out + P_Na/P_K*Na_out,       divide(P_K)),
        Line(w*(K_in + P_Na/P_K*Na_in),   K_out + p_Na*Na_out,           call("ratio")),
        Line(w*(K_in + p_Na*Na_in),       K_out + p_Na*Na_out,           call("ratio", side="lhs")),
        Line(p_Na*(w*Na_in - Na_out),     K_out - w*K_in,                add(-w*K_in - p_Na*Na_out)),
        Line(p_Na,                        (K_out - w*K_in)/(w*Na_in - Na_out),  divide(w*Na_in - Na_out)),
    ),
    needs=(Ne(w*Na_in - Na_out, 0),),
    arguments=(T, V, K_out, K_in, Na_out, Na_in),
    example=dict(T=310.15, V=-0.070, K_out=5.0, K_in=140.0, Na_out=145.0, Na_in=12.0),
    references=("Hodgkin and Katz 1949", "Hille 2001"),
)
