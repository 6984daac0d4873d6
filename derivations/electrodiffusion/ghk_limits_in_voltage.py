"""Far from zero voltage the constant-field current is that of one side alone: of the inside far above for a cation, of the outside for an anion.

`ghk_limits.py` counts the voltage as the ion feels it, outward or inward; here it is the voltage itself, and the sign of z tells the two apart.
"""

from sympy import Integer, Limit, oo

from millivolt.derivation import Derivation, Line, Step, cite, define, far_out, law, put, sign, since, squeezed, through, value_of
from millivolt.laws import PHI_1_OPENED
from millivolt.phi import phi

from ..analysis.bernoulli import bernoulli_turned
from ..analysis.fading import bernoulli_fades
from ..symbols import F, P, R, T, c_in, c_in_0, c_out, c_out_0
from ..symbols_analysis import P_open, V_large, g_above, g_below, per_volt, rectification_V, s_V, z_anion, z_cation
from .ghk_current import ghk_current
from .ghk_flux import ghk_flux_one_way
from .ghk_limits import rectification_ratio

zero, V, w = Integer(0), V_large, per_volt*V_large
share, THERE_AND_BACK = 1/(w*phi(1, w)), squeezed("again", "there", "bent part fades", "bent part fades")

bernoulli_share_fades_with_voltage = Derivation(
    name="bernoulli_share_fades_with_voltage",
    title="B counts for less and less as the voltage grows",
    words="B(x)/x goes to zero where x is proportional to a growing voltage.",
    case_of=bernoulli_fades,
    says=(Limit(share, V, oo), "=", zero),
    steps=(
        Step("first term",     phi(1, w), "=", 1 + w*phi(2, w),              law(PHI_1_OPENED, t=w)),
        Step("positive part",  zero, "<", w*phi(2, w),                       sign()),
        Step("more than one",  Integer(1), "<", phi(1, w),                   since("positive part", ("first term", -1))),
        Step("above zero",     zero, "<", share,                             sign()),
        Step("below fraction", share, "<", 1/w,                              since(("more than one", share))),
        Step("inverse",        (1/w).subs(V, 1/s_V), "=", s_V/per_volt,      since()),
        Step("fraction fades", Limit(1/w, V, oo), "=", zero,                 far_out("inverse", s_V, V)),
        Step("zero stays",     Limit(zero, V, oo), "=", zero,                through("fraction fades", lambda part: 0*part)),
        Step("fades",          Limit(share, V, oo), "=", zero,               squeezed("above zero", "below fraction", "zero stays", "fraction fades")),
    ),
)


def far(name, title, words, z, sense, near, other):
    """The conductance far above zero voltage (sense 1) or below (-1), where the ion is driven out, by what is near; in, likewise"""
    there, drive = sense*V, F/(R*T)*(z if z is z_cation else -z)     # the drive is positive
    per_drive = z**2*F**2*P/(R*T)
    conductance = value_of(ghk_current, z=z, V=there)/there
    x, outward = drive*V, near is c_in_0

    def straight(part):
        return per_drive*(near + (near - other)*part)

    turned = () if outward else (("B turned", per_drive*(near - other)/x),)
    return Derivation(
        name=name, title=title, words=words, case_of=ghk_current, about=(ghk_current,),
        says=(Limit(conductance, V, oo), "=", per_drive*near),
        given={
            "one way": cite(ghk_flux_one_way, z=z, V=there),
            "share fades": cite(bernoulli_share_fades_with_voltage, per_volt=drive),
            **({} if outward else {"B turned": cite(bernoulli_turned, xi=x)}),
        },
        steps=(
            Step("bent part fades", Limit(straight(1/(x*phi(1, x))), V, oo), "=", per_drive*near,   through("share fades", straight)),
            Step("there",    conductance, "=", straight(1/(x*phi(1, x))),    since(("one way", z*F/there), *turned)),
            Step("again",    straight(1/(x*phi(1, x))), "=", conductance,    since(("there", -1))),
            Step("limit",    Limit(conductance, V, oo), "=", per_drive*near, THERE_AND_BACK),
        ),
    )


ABOVE, BELOW = "Far above zero voltage", "Far below zero voltage"
cation_conductance_far_above = far(
    "cation_conductance_far_above", "A cation far above zero voltage",
    f"{ABOVE} a cation's current is proportional to the voltage, and to the concentration inside.", z_cation, 1, c_in_0, c_out_0)
cation_conductance_far_below = far(
    "cation_conductance_far_below", "A cation far below zero voltage",
    f"{BELOW} a cation's current is proportional to the voltage, and to the concentration outside.", z_cation, -1, c_out_0, c_in_0)
anion_conductance_far_above = far(
    "anion_conductance_far_above", "An anion far above zero voltage",
    f"{ABOVE} an anion's current is proportional to the voltage, and to the concentration outside.", z_anion, 1, c_out_0, c_in_0)
anion_conductance_far_below = far(
    "anion_conductance_far_below", "An anion far below zero voltage",
    f"{BELOW} an anion's current is proportional to the voltage, and to the concentration inside.", z_anion, -1, c_in_0, c_out_0)
ions = {"P": P_open, "c_in": c_in, "c_out": c_out}


def rectifies(name, title, words, above, below, ratio):
    """The two conductances, one over the other"""
    return Derivation(
        name=name, title=title, words=words, case_of=rectification_ratio, about=(above, below),
        says=(rectification_V, ratio),
        given={
            "far above": define(g_above, value_of(above, **ions), "what the conductance far above zero voltage goes to"),
            "far below": define(g_below, value_of(below, **ions), "what the conductance far below zero voltage goes to"),
            "ratio":     define(rectification_V, g_above/g_below, "the conductance far above zero voltage over that far below"),
        },
        begin="ratio",
        lines=(
            Line(rectification_V, ratio, put("far above", "far below")),
        ),
    )


rectification_of_a_cation = rectifies(
    "rectification_of_a_cation", "A cation, in terms of the voltage",
    "For a cation the membrane conducts better at large positive voltages than at large negative ones by the concentration inside over that outside.",
    cation_conductance_far_above, cation_conductance_far_below, c_in/c_out)
rectification_of_an_anion = rectifies(
    "rectification_of_an_anion", "An anion, in terms of the voltage",
    "For an anion it is the other way: the concentration outside over that inside.",
    anion_conductance_far_above, anion_conductance_far_below, c_out/c_in)
