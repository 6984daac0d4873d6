"""How far the ohmic current is from the constant-field current: at most as the square of the driving force."""

from sympy import Integer

from millivolt.derivation import Derivation, Step, at, cite, define, differentiated, sign, since, value_of, written

from ..analysis.bernoulli import bernoulli_above_tangent, bernoulli_near_tangent, rest
from ..electrodiffusion.ghk_bends import ghk_current_parted, k, parted
from ..electrodiffusion.ghk_current import ghk_current
from ..electrodiffusion.nernst import E_nernst
from ..symbols import E, F, P, V, c_in, c_in_0, c_out, c_out_0, z
from ..symbols_analysis import step, xi
from .ohmic_current import ghk_slope, ohmic_current, slope_at_rest

zero = Integer(0)
both = {c_in_0: c_in, c_out_0: c_out}


def current(V):
    return value_of(ghk_current, V=V, c_in=c_in, c_out=c_out)


def bent(V):
    return parted(V).subs(both)


h, m = k*(V - E), z*F*P*(c_in - c_out)
error = current(V) - value_of(ohmic_current, g=slope_at_rest)
beyond = rest(k*E, h)                             # B above its tangent at E
bound = m*h**2/12

GIVEN = {
    "parted":           cite(ghk_current_parted, c_in=c_in, c_out=c_out),
    "above":            cite(bernoulli_above_tangent),
    "near":             cite(bernoulli_near_tangent),
    "Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations"),
}
ERROR = (
    Step("slope",        value_of(ghk_slope, v=V), "=", bent(V).diff(V),   differentiated("parted", V)),
    Step("slope at E",   slope_at_rest, "=", bent(V).diff(V).subs(V, E),   at("slope", {V: E})),
    Step("parted at E",  current(E), "=", bent(E),                         at("parted", {V: E})),
    Step("rest at E",    current(E), "=", zero,                            written("Nernst potential")),
    Step("above at E",   zero, "<=", beyond,                               at("above", {xi: k*E, step: h})),
    Step("error",        error, "=", m*beyond,
         since("parted", ("parted at E", -1), ("slope at E", E - V), "rest at E")),
)

ohmic_error_bounded = Derivation(
    name="ohmic_error_bounded",
    title="How wrong Ohm's law is",
    words="The ohmic current differs from the constant-field current by at most |z|³F³P|c_in − c_out|(V − E)²/(12(RT)²): here as squares.",
    case_of=ohmic_current,
    about=(ghk_current, ohmic_current),
    says=(error**2, "<=", bound**2),
    given=GIVEN,
    steps=(
        *ERROR,
        Step("near at E", beyond, "<=", h**2/12,                           at("near", {xi: k*E, step: h})),
        Step("less",     zero, "<=", h**2/12 - beyond,                     since("near at E")),
        Step("square of the step", zero, "<=", h**2/12,                     sign()),
        Step("more",     zero, "<=", h**2/12 + beyond,                     since("above at E", "square of the step")),
        Step("product",  zero, "<=", (h**2/12)**2 - beyond**2,             since(("less", "more"))),
        Step("squares",  error**2, "<=", bound**2,                         since(("product", m**2), ("error", error + m*beyond))),
    ),
)

ohmic_error_sided = Derivation(
    name="ohmic_error_sided",
    title="On which side Ohm's law is wrong",
    words="The constant-field current is above its tangent where z(c_in − c_out) is positive, and below it where that is negative.",
    case_of=ohmic_current,
    about=(ghk_current, ohmic_current),
    says=(zero, "<=", z*(c_in - c_out)*error),
    given={name: g for name, g in GIVEN.items() if name != "near"},
    steps=(
        *ERROR,
        Step("sided",    zero, "<=", z*(c_in - c_out)*error,               since(("above at E", z**2*F*P*(c_in - c_out)**2), ("error", -z*(c_in - c_out)))),
    ),
)
