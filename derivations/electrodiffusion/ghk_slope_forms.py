"""The slope conductance in other words: positive, by the slopes of B(x) = x/(e^x - 1), and with equal concentrations."""

from sympy import Integer, exp

from millivolt.derivation import Derivation, Step, at, law, sign, since, value_of
from millivolt.laws import EXP_FROM_PHI, PHI_1_OPENED, PHI_REFLECTED, SLOPE_OF_PHI
from millivolt.phi import phi

from ..analysis.bernoulli import slope as slope_of_B
from ..assumptions import SOME_ION
from ..symbols import F, P, R, T, V, c_in_0, c_out_0, z
from ..symbols_analysis import P_open, weight_1, weight_2
from .ghk_slope_conductance import ghk_slope_conductance

zero, a, b = Integer(0), weight_1, weight_2
u = z*F*V/(R*T)
per_ion, p, q = z**2*F**2*P/(R*T), phi(1, -u), phi(1, u)
up, down = exp(-u)*phi(2, u)/p**2, exp(-u)*phi(2, -u)/p**2
conductance = value_of(ghk_slope_conductance)
open_conductance = value_of(ghk_slope_conductance, P=P_open)
by_slopes = per_ion*(-c_in_0*slope_of_B(-u) - c_out_0*slope_of_B(u))
of_equal = value_of(ghk_slope_conductance, c_in=c_out_0)
TILT = Step("tilt",       p - phi(2, -u), "=", exp(-u)*phi(2, u),   law(SLOPE_OF_PHI, t=-u))

ghk_slope_conductance_positive = Derivation(
    name="ghk_slope_conductance_positive",
    title="Positive everywhere",
    words="The slope conductance of an ion that can pass is positive at every voltage, unless the ion is absent from both sides.",
    case_of=ghk_slope_conductance,
    about=(ghk_slope_conductance,),
    says=(zero, "<", open_conductance),
    given={"some ion": SOME_ION()},
    steps=(
        Step("inside",    zero, "<=", c_in_0,                       sign()),
        Step("outside",   zero, "<=", c_out_0,                      sign()),
        Step("weights",   zero, "<", a*c_in_0 + b*c_out_0,          since(("some ion", a*b/(a + b)), ("inside", a**2/(a + b)), ("outside", b**2/(a + b)))),
        Step("two sides", zero, "<", up*c_in_0 + down*c_out_0,      at("weights", {a: up, b: down})),
        Step("positive",  zero, "<", open_conductance,              since(("two sides", per_ion.subs(P, P_open)))),
    ),
)

ghk_slope_by_bernoulli = Derivation(
    name="ghk_slope_by_bernoulli",
    title="By the slopes of B",
    words="Each side counts by the slope of B(x) = x/(eˣ − 1), turned: −B′(−u) for the inside and −B′(u) for the outside, with −B′ = (φ₁ − φ₂)/φ₁².",
    case_of=ghk_slope_conductance,
    about=(ghk_slope_conductance,),
    says=(conductance, by_slopes),
    steps=(
        TILT,
        Step("tilt, turned", q - phi(2, u), "=", exp(u)*phi(2, -u),  law(SLOPE_OF_PHI, t=u)),
        Step("φ₁ turned",    q, "=", exp(u)*p,                       law(PHI_REFLECTED, t=u)),
        Step("square",       q**2, "=", exp(2*u)*p**2,               since(("φ₁ turned", q + exp(u)*p))),
        Step("by slopes",    conductance, "=", by_slopes,
             since(("tilt", -per_ion*c_in_0/p**2), ("tilt, turned", -per_ion*c_out_0/q**2), ("square", per_ion*c_out_0*exp(-u)*phi(2, -u)/(p**2*q**2)))),
    ),
)

ghk_slope_of_equal_concentrations = Derivation(
    name="ghk_slope_of_equal_concentrations",
    title="Equal concentrations: one conductance",
    words="With the same concentration on both sides the conductance is z²F²Pc/(RT) at every voltage, at the Nernst potential, which is zero, too.",
    case_of=ghk_slope_conductance,
    about=(ghk_slope_conductance,),
    says=(of_equal, per_ion*c_out_0),
    steps=(
        TILT,
        Step("exponential", exp(-u), "=", 1 - u*p,                   law(EXP_FROM_PHI, t=-u)),
        Step("opened",      p, "=", 1 - u*phi(2, -u),                law(PHI_1_OPENED, t=-u)),
        Step("one",         of_equal, "=", per_ion*c_out_0,
             since(("tilt", -per_ion*c_out_0/p**2), ("exponential", per_ion*c_out_0*phi(2, -u)/p**2), ("opened", -per_ion*c_out_0/p))),
    ),
)
