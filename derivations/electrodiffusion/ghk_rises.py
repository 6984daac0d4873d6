"""The constant-field current rises with the voltage, for every valence; so it is zero at one voltage only."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Step, at, cite, define, law, only_one, rising, settled, sign, since, value_of, written
from millivolt.laws import SLOPE_OF_PHI
from millivolt.phi import phi

from ..assumptions import LOWER, SOME_ION
from ..conductance.ohmic_current import ghk_slope
from ..hypotheses import NO_CURRENT
from ..symbols import E, F, R, T, V, c_in, c_in_0, c_out, c_out_0, z
from ..symbols_analysis import P_open, W, weight_1, weight_2
from .ghk_current import ghk_current
from .nernst import E_nernst, nernst

P, a, b, zero = P_open, weight_1, weight_2, Integer(0)
u = z*F*V/(R*T)
m = z**2*F**2*P/(R*T)
up, down = (exp(-u)*phi(2, v)/phi(1, -u)**2 for v in (u, -u))
slope = value_of(ghk_slope, v=V, P=P, c_in=c_in_0, c_out=c_out_0)


def current(V, **letters):
    return value_of(ghk_current, V=V, P=P, **letters)


ghk_slope_positive = Derivation(
    name="ghk_slope_positive",
    title="The current rises at every voltage",
    words="The slope of the constant-field current is positive at every voltage and for every valence, unless the ion is absent from both sides.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(zero, "<", slope),
    given={"some ion": SOME_ION()},
    steps=(
        Step("inside",    zero, "<=", c_in_0,                       sign()),
        Step("outside",   zero, "<=", c_out_0,                      sign()),
        Step("weights",   zero, "<", a*c_in_0 + b*c_out_0,          since(("some ion", a*b/(a + b)), ("inside", a**2/(a + b)), ("outside", b**2/(a + b)))),
        Step("two sides", zero, "<", up*c_in_0 + down*c_out_0,      at("weights", {a: up, b: down})),
        Step("tilt",      phi(1, -u) - phi(2, -u), "=", exp(-u)*phi(2, u),  law(SLOPE_OF_PHI, t=-u)),
        Step("slope",     zero, "<", slope,                         since(("two sides", m), ("tilt", -m*c_in_0/phi(1, -u)**2))),
    ),
)

ghk_current_rises = Derivation(
    name="ghk_current_rises",
    title="A higher voltage, a larger current",
    words="The outward current rises strictly with the voltage, for ions of either sign.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(current(V), "<", current(W)),
    given={"slope": cite(ghk_slope_positive), "lower voltage": LOWER()},
    steps=(
        Step("rises",     current(V), "<", current(W),              rising("slope", "lower voltage", current(V), V)),
    ),
)

ghk_current_zero_once = Derivation(
    name="ghk_current_zero_once",
    title="Zero at one voltage only",
    words="There are no two voltages at which the constant-field current is zero.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(V, "=", W),
    given={
        "slope":           cite(ghk_slope_positive),
        "no current at V": NO_CURRENT(),
        "no current at W": NO_CURRENT(V=W),
    },
    steps=(
        Step("same",      current(V), "=", current(W),              since("no current at V", ("no current at W", -1))),
        Step("only one",  V, "=", W,                                only_one("slope", "same", current(V), V, V, W)),
    ),
    model={V: value_of(nernst, c_in=c_in_0, c_out=c_out_0), W: value_of(nernst, c_in=c_in_0, c_out=c_out_0)},
)

both = {"c_in": c_in, "c_out": c_out}

ghk_current_zero_at_nernst = Derivation(
    name="ghk_current_zero_at_nernst",
    title="Zero at the Nernst potential, and nowhere else",
    words="Where the ion is present on both sides, the voltage without current is the Nernst potential.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(V, "=", E),
    given={
        "slope":            cite(ghk_slope_positive, **both),
        "no current":       NO_CURRENT(**both),
        "Nernst potential": define(E, E_nernst, "the Nernst potential of the two concentrations"),
    },
    steps=(
        Step("present",   zero, "<", c_in + c_out,                  sign()),
        Step("slope, V",  zero, "<", slope.subs({c_in_0: c_in, c_out_0: c_out}), settled("slope", "present")),
        Step("at rest",   current(E, **both), "=", zero,            written("Nernst potential")),
        Step("same",      current(V, **both), "=", current(E, **both), since("no current", ("at rest", -1))),
        Step("only one",  V, "=", E,                                only_one("slope, V", "same", current(V, **both), V, V, E)),
    ),
    model={V: E_nernst},
)
