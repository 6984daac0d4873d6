"""The constant-field flux rises with zV: with the voltage for a cation, against it for an anion."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Step, at, cite, law, rising, settled, sign, since, value_of
from millivolt.laws import SLOPE_OF_PHI
from millivolt.phi import phi

from ..assumptions import LOWER, SOME_ION, STRONGER_PUSH
from ..hypotheses import NO_FLUX_AT
from ..symbols import F, R, T, V, c_in, c_in_0, c_out, c_out_0, z
from ..symbols_analysis import P_open, W, weight_1, weight_2, xi, z_anion, z_cation
from .ghk_flux import ghk_flux
from .ghk_rises import ghk_current_zero_at_nernst
from .nernst import E_nernst

P, a, b, zero = P_open, weight_1, weight_2, Integer(0)
k = F/(R*T)
up, down = (exp(-xi)*phi(2, x)/phi(1, -xi)**2 for x in (xi, -xi))


def flux(V, **letters):
    return value_of(ghk_flux, V=V, P=P, **letters)


reduced = flux(xi/(z*k))                          # the flux as a function of the reduced potential

ghk_flux_rises = Derivation(
    name="ghk_flux_rises",
    title="The flux follows the electrical push",
    words="The outward flux rises strictly with zV, the electrical energy that the ion loses on its way out.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    says=(flux(V), "<", flux(W)),
    given={"some ion": SOME_ION(), "stronger push": STRONGER_PUSH()},
    steps=(
        Step("inside",    zero, "<=", c_in_0,                       sign()),
        Step("outside",   zero, "<=", c_out_0,                      sign()),
        Step("weights",   zero, "<", a*c_in_0 + b*c_out_0,          since(("some ion", a*b/(a + b)), ("inside", a**2/(a + b)), ("outside", b**2/(a + b)))),
        Step("two sides", zero, "<", up*c_in_0 + down*c_out_0,      at("weights", {a: up, b: down})),
        Step("tilt",      phi(1, -xi) - phi(2, -xi), "=", exp(-xi)*phi(2, xi),  law(SLOPE_OF_PHI, t=-xi)),
        Step("slope",     zero, "<", reduced.diff(xi),              since(("two sides", P), ("tilt", -P*c_in_0/phi(1, -xi)**2))),
        Step("reduced",   z*k*V, "<", z*k*W,                        since(("stronger push", k))),
        Step("rises",     flux(V), "<", flux(W),                    rising("slope", "reduced", reduced, xi)),
    ),
)

ghk_flux_of_cation_rises = Derivation(
    name="ghk_flux_of_cation_rises",
    title="A cation's flux rises with the voltage",
    words="The outward flux of a cation rises strictly with the voltage.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    says=(flux(V, z=z_cation), "<", flux(W, z=z_cation)),
    given={"rises": cite(ghk_flux_rises, z=z_cation), "lower voltage": LOWER()},
    steps=(
        Step("stronger push", z_cation*V, "<", z_cation*W,                         since(("lower voltage", z_cation))),
        Step("of a cation",   flux(V, z=z_cation), "<", flux(W, z=z_cation),       settled("rises", "stronger push")),
    ),
)

ghk_flux_of_anion_falls = Derivation(
    name="ghk_flux_of_anion_falls",
    title="An anion's flux falls with the voltage",
    words="The outward flux of an anion falls strictly with the voltage.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    says=(flux(W, z=z_anion), "<", flux(V, z=z_anion)),
    given={"rises": cite(ghk_flux_rises, z=z_anion, V=W, W=V), "lower voltage": LOWER()},
    steps=(
        Step("stronger push", z_anion*W, "<", z_anion*V,                           since(("lower voltage", -z_anion))),
        Step("of an anion",   flux(W, z=z_anion), "<", flux(V, z=z_anion),         settled("rises", "stronger push")),
    ),
)

both = {"c_in": c_in, "c_out": c_out}

ghk_flux_zero_only_at_nernst = Derivation(
    name="ghk_flux_zero_only_at_nernst",
    title="No flux at the Nernst potential only",
    words="Where the ion is present on both sides, the voltage without a net flux is its Nernst potential.",
    case_of=ghk_flux,
    about=(ghk_flux,),
    says=(V, "=", E_nernst),
    given={"zero of the current": cite(ghk_current_zero_at_nernst, E=E_nernst), "no flux": NO_FLUX_AT(**both)},
    steps=(
        Step("no current",  z*F*flux(V, **both), "=", zero,                        since(("no flux", z*F))),
        Step("only there",  V, "=", E_nernst,                                      settled("zero of the current", "no current")),
    ),
    model={V: E_nernst},
)
