"""Permeability ratio: from the reversal potential between potassium inside and another ion outside."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Line, back, by, call, cite, define, divide, put, put_right, subtract
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..assumptions import NO_NET_CURRENT_OF_BI_IONIC
from ..symbols import F, I_K, K_in, R, T
from ..symbols_everyday import I_X, P_X, V_rev, X_, X_out, p_X
from ..symbols_analysis import K_OPEN
from ..symbols_analysis import P_K_OPEN as P_K
from ..symbols_interfaces import z_X_cation as z_X
from .ghk_current import ghk_current
from .phi_doubled import phi_doubled

v = F*V_rev/(R*T)
ratio = K_in*phi(1, z_X*v)/(z_X*X_out*phi(1, -v))

permeability_ratio = Derivation(
    name="permeability_ratio",
    title="Permeability ratio",
    words="The permeability to a cation that is outside only, that to potassium, inside only, being 1: from where the current turns its direction.",
    says=(p_X, ratio),
    given={
        "no net current":    NO_NET_CURRENT_OF_BI_IONIC(),
        "potassium current": cite(ghk_current, **K_OPEN, z=Integer(1), P=P_K, V=V_rev, c_in=K_in, c_out=Integer(0), I=I_K),
        "the other current": cite(ghk_current, **X_, z=z_X, P=P_X, V=V_rev, c_in=Integer(0), c_out=X_out, I=I_X),
        "ratio":             define(p_X, P_X/P_K, "for that to potassium"),
    },
    lines=(
        Line(F*P_K*K_in/phi(1, -v) - z_X*F*P_X*X_out*exp(-z_X*v)/phi(1, -z_X*v),  Integer(0),   put("potassium current", "the other current")),
        Line(-z_X*F*P_X*X_out*exp(-z_X*v)/phi(1, -z_X*v),  -F*P_K*K_in/phi(1, -v),  subtract(F*P_K*K_in/phi(1, -v))),
        Line(P_X/P_K,   K_in*exp(z_X*v)*phi(1, -z_X*v)/(z_X*X_out*phi(1, -v)),   divide(-z_X*F*P_K*X_out*exp(-z_X*v)/phi(1, -z_X*v))),
        Line(P_X/P_K,   ratio,                                                   back(PHI_REFLECTED, t=z_X*v)),
        Line(p_X,       ratio,                                                   call("ratio")),
    ),
    model={X_out: P_K*K_in*phi(1, z_X*v)/(z_X*P_X*phi(1, -v))},
    arguments=(V_rev, T, K_in, X_out, z_X),
    example=dict(V_rev=-0.050, T=295.15, K_in=140.0, X_out=140.0, z_X=1),
    references=("Hille 2001",),
)

permeability_ratio_of_monovalent = Derivation(
    name="permeability_ratio_of_monovalent",
    title="A monovalent cation",
    words="For a monovalent cation it is the ratio of the concentrations times a Boltzmann factor.",
    case_of=permeability_ratio,
    says=(p_X, K_in/X_out*exp(v)),
    given={"ratio": cite(permeability_ratio, z_X=Integer(1))},
    lines=(
        Line(p_X,  K_in/X_out*exp(v),  by(PHI_REFLECTED, "rhs", t=v)),
    ),
)

permeability_ratio_of_divalent = Derivation(
    name="permeability_ratio_of_divalent",
    title="A divalent cation",
    words="For calcium, say, with the permeability that stands in the current equation.",
    case_of=permeability_ratio,
    says=(p_X, K_in*exp(v)*(1 + exp(v))/(4*X_out)),
    given={
        "ratio":  cite(permeability_ratio, z_X=Integer(2)),
        "double": cite(phi_doubled, xi=v),
    },
    lines=(
        Line(p_X,  K_in*phi(1, v)*(1 + exp(v))/(4*X_out*phi(1, -v)),   put_right("double")),
        Line(p_X,  K_in*exp(v)*(1 + exp(v))/(4*X_out),                 by(PHI_REFLECTED, "rhs", t=v)),
    ),
)
