"""How the constant-field current bends: as B'' does, times the difference of the concentrations."""

from sympy import exp

from millivolt.derivation import Derivation, Step, cite, define, differentiated, law, since, value_of
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..analysis.bernoulli import B, bernoulli_turned, curvature
from ..symbols import F, I_at, P, R, T, V, c_in_0, c_out_0, v, width, z
from .ghk_current import ghk_current

k = z*F/(R*T)
here = value_of(ghk_current)


def parted(V):
    return z*F*P*(c_in_0*k*V + (c_in_0 - c_out_0)*B(k*V))


ghk_current_parted = Derivation(
    name="ghk_current_parted",
    title="A straight part and a bent part",
    words="The constant-field current is a straight line in the voltage plus a bent part that the difference of the concentrations makes.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(here, "=", parted(V)),
    given={"B turned": cite(bernoulli_turned, xi=k*V)},
    steps=(
        Step("φ₁ turned",  phi(1, k*V), "=", exp(k*V)*phi(1, -k*V),        law(PHI_REFLECTED, t=k*V)),
        Step("parted",     here, "=", parted(V),
             since(("B turned", z*F*P*c_in_0), ("φ₁ turned", -z*F*P*c_out_0*exp(-k*V)/(phi(1, k*V)*phi(1, -k*V))))),
    ),
)

bent = z**3*F**3*P/(R*T)**2*(c_in_0 - c_out_0)*curvature(k*v)

ghk_curvature = Derivation(
    name="ghk_curvature",
    title="The curvature of the constant-field current",
    words="The current bends up where the inside is richer in a cation, down where it is poorer; with equal concentrations it is straight.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(I_at(v).diff(v, 2), "=", bent),
    given={
        "parted":  cite(ghk_current_parted, V=v),
        "current": define(I_at(v), here.subs(V, v), "the constant-field current as a function of the voltage", over=((v, V, V + width),)),
    },
    steps=(
        Step("of v",       I_at(v), "=", parted(v),                        since("current", "parted")),
        Step("slope",      I_at(v).diff(v), "=", parted(v).diff(v),        differentiated("of v", v)),
        Step("curvature",  I_at(v).diff(v, 2), "=", bent,                  differentiated("slope", v)),
    ),
)
