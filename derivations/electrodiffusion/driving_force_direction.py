"""Which way an ion goes where its driving force is not zero: in a steady state, whatever the field and the mobility in the membrane are."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Line, Step, call, cite, collect, define, rising, sign, since

from ..hypotheses import OUTWARD_PUSH, POSITIVE_DRIVING_FORCE
from ..postulates import CHARGE_CARRIED
from ..symbols import F, I, J, R, T, V, beta, c_in, c_out, d, psi, z
from ..symbols_analysis import W, xi
from ..symbols_everyday import hindrance
from .driving_force import driving_force
from .flux_ratio import flux_of_any_profile, flux_ratio
from .nernst import E_nernst, nernst

zero, k = Integer(0), z*F/(R*T)
at_outside = beta*exp(k*psi(d))/hindrance

flux_of_any_profile_by_voltage = Derivation(
    name="flux_of_any_profile_by_voltage",
    title="By the membrane potential",
    words="The flux through any profile is the difference of the two concentrations, that inside raised by a Boltzmann factor of the membrane potential.",
    case_of=flux_ratio,
    says=(J, at_outside*(c_in*exp(k*V) - c_out)),
    given={
        "flux":               cite(flux_of_any_profile, beta=beta, c_in=c_in, c_out=c_out),
        "membrane potential": define(V, psi(0) - psi(d), "inside minus outside"),
    },
    lines=(
        Line(J,   at_outside*(c_in*exp(k*(psi(0) - psi(d))) - c_out),   collect()),
        Line(J,   at_outside*(c_in*exp(k*V) - c_out),                   call("membrane potential")),
    ),
)

outward_flux_where_pushed = Derivation(
    name="outward_flux_where_pushed",
    title="The ion goes where the driving force pushes it",
    words="The ion itself moves outward where z(V − E) is positive: a cation above its Nernst potential, an anion below it.",
    case_of=driving_force,
    about=(nernst,),
    says=(zero, "<", J),
    given={"flux": cite(flux_of_any_profile_by_voltage), "outward push": OUTWARD_PUSH()},
    steps=(
        Step("exponential rises", zero, "<", exp(xi),                   sign()),
        Step("exponents",  k*E_nernst, "<", k*V,                        since(("outward push", F/(R*T)))),
        Step("ratios",     c_out/c_in, "<", exp(k*V),                   rising("exponential rises", "exponents", exp(xi), xi)),
        Step("outward",    zero, "<", J,                                since(("ratios", at_outside*c_in), ("flux", -1))),
    ),
)

outward_current_above_rest = Derivation(
    name="outward_current_above_rest",
    title="A positive driving force, an outward current",
    words="Above its Nernst potential an ion of either sign carries an outward current.",
    case_of=driving_force,
    about=(nernst,),
    says=(zero, "<", I),
    given={"flux": cite(flux_of_any_profile_by_voltage), "charge carried": CHARGE_CARRIED(), "driving force": POSITIVE_DRIVING_FORCE()},
    steps=(
        Step("slope",      zero, "<", z**2*F/(R*T)*exp(k*W),            sign()),
        Step("order",      E_nernst, "<", V,                            since("driving force")),
        Step("rises",      z*c_out/c_in, "<", z*exp(k*V),               rising("slope", "order", z*exp(k*W), W)),
        Step("outward",    zero, "<", I,since(("rises", F*at_outside*c_in), ("flux", -z*F), ("charge carried", -1))),
    ),
)
