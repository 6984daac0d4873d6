"""The total constant-field current of any ions is zero at one voltage, and at one only, between the extreme Nernst potentials.

An anion carries the current of a cation with its two sides exchanged. So for existence every ion is counted by the size of its
valence, and by the side that it leaves as an outward current. `reversal_signed.py` says the same of valences with their signs,
`no_reversal.py` what happens where nothing can leave, or nothing enter.
"""

from sympy import Integer, Lambda, Sum, exp, log

from millivolt.derivation import (
    Derivation,
    Step,
    at,
    cite,
    crossing,
    define,
    law,
    only_one,
    rising,
    settled,
    sign,
    since,
    summed,
    value_of,
    weighed,
)
from millivolt.laws import PHI_1_OPENED, PHI_REFLECTED, SLOPE_OF_PHI
from millivolt.phi import phi

from ..analysis.bernoulli import B, bernoulli_turned
from ..assumptions import NOT_BELOW_ZERO
from ..hypotheses import (
    ALL_ABOVE,
    ALL_BELOW,
    NO_CURRENT_OF_ALL,
    NO_CURRENT_OF_SIZED,
    SOME_CAN_ENTER,
    SOME_CAN_LEAVE,
    can_enter,
    can_leave,
    each_current,
    each_E,
    sized_current,
)
from ..symbols import F, N, R, T, V, c_in_0, c_out_0, i, z
from ..symbols_analysis import E_bottom, E_top, P_ion, V_down, V_up, W, c_lead, c_trail, v_ion
from ..symbols_energy import c_in_ion, c_out_ion, z_ion
from .ghk_bends import ghk_current_parted
from .ghk_current import ghk_current
from .ghk_rises import ghk_slope_positive

zero, one = Integer(0), Integer(1)
v, p, a, b = v_ion[i], P_ion[i], c_lead[i], c_trail[i]
u = v*F*V/(R*T)


def total(e):
    return Sum(e, (i, 1, N))


def current(V_there):
    return total(sized_current.subs(V, V_there))


mirrored = value_of(ghk_current, z=-z, c_in=c_out_0, c_out=c_in_0)
x = z*F*V/(R*T)

ghk_current_mirrored = Derivation(
    name="ghk_current_mirrored",
    title="An anion is a cation turned round",
    words="An ion of the opposite valence carries the same current when the two sides are exchanged.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(mirrored, "=", value_of(ghk_current)),
    steps=(
        Step("φ₁ turned",  phi(1, x), "=", exp(x)*phi(1, -x),       law(PHI_REFLECTED, t=x)),
        Step("the same",   mirrored, "=", value_of(ghk_current),
             since(("φ₁ turned", -value_of(ghk_current)/phi(1, x)))),
    ),
)

up_there, down_there = R*T/F*total(v*p*b)/can_leave, R*T/F*total(v*p*a)/can_enter
HIGH_ENOUGH = define(V_up, up_there, "where the current is outward or none, for certain")
LOW_ENOUGH = define(V_down, down_there, "where, so far below zero, the current is inward or none, for certain")
ESTIMATES = (
    Step("opened",       phi(1, u), "=", 1 + u*phi(2, u),                   law(PHI_1_OPENED, t=u)),
    Step("from one up",  one, "<=", phi(1, u),                              since(("not negative", v*F/(R*T)*phi(2, u)), ("opened", -1))),
    Step("up to one",    B(u), "<=", one,                                   since(("from one up", B(u)))),
    Step("above zero",   zero, "<", B(u),                                   sign()),
)
HIGH = (
    Step("each, high",   v*F*p*(a*u - b), "<=", sized_current,
         since(("above zero", v*F*p*a), ("up to one", v*F*p*b), ("parted", -1))),
    Step("sum, high",    total(v*F*p*(a*u - b)), "<=", current(V),          summed("each, high", i, 1, N)),
    Step("line, high",   F**2*V/(R*T)*can_leave - F*total(v*p*b), "<=", current(V),  since("sum, high")),
    Step("there",        F**2*V_up/(R*T)*can_leave - F*total(v*p*b), "<=", current(V_up),  at("line, high", {V: V_up})),
    Step("high",         zero, "<=", current(V_up),                         since("there", ("high enough", -F**2/(R*T)*can_leave))),
    Step("up",           zero, "<=", V_up,                                  since(("an outward current", up_there/can_leave), ("high enough", -1))),
)
low_each = sized_current.subs(V, -V)
LOW = (
    Step("each, low",    low_each, "<=", v*F*p*(a - b*u),
         since(("above zero", v*F*p*b), ("up to one", v*F*p*a), ("parted below", 1), ("B turned", v*F*p*(a - b)))),
    Step("sum, low",     current(-V), "<=", total(v*F*p*(a - b*u)),         summed("each, low", i, 1, N)),
    Step("line, low",    current(-V), "<=", F*total(v*p*a) - F**2*V/(R*T)*can_enter,  since("sum, low")),
    Step("there",        current(-V_down), "<=", F*total(v*p*a) - F**2*V_down/(R*T)*can_enter,  at("line, low", {V: V_down})),
    Step("low",          current(-V_down), "<=", zero,                      since("there", ("low enough", -F**2/(R*T)*can_enter))),
    Step("down",         zero, "<=", V_down,                                since(("an inward current", down_there/can_enter), ("low enough", -1))),
)
of_ion = {"z": v, "P": p, "c_in": a, "c_out": b}

outward_far_up = Derivation(
    name="outward_far_up",
    title="Far up: an outward current",
    words="If some ion can carry a current outward, there is a voltage, from zero up, at which the currents together are not inward.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(zero, "<=", current(V_up)),
    given={
        "an outward current": SOME_CAN_LEAVE(),
        "high enough":        HIGH_ENOUGH,
        "parted":             cite(ghk_current_parted, **of_ion),
    },
    suppose={"not negative": NOT_BELOW_ZERO()},
    steps=(
        *ESTIMATES, *HIGH,
        Step("from zero", zero, "<=", current(V_up),                        settled("high", "up")),
        Step("far up",   zero, "<=", current(V_up),                         settled("from zero", "an outward current")),
    ),
)

inward_far_down = Derivation(
    name="inward_far_down",
    title="Far down: an inward current",
    words="If some ion can carry a current inward, there is a voltage, from zero down, at which the currents together are not outward.",
    case_of=ghk_current,
    about=(ghk_current,),
    says=(current(-V_down), "<=", zero),
    given={
        "an inward current":  SOME_CAN_ENTER(),
        "low enough":         LOW_ENOUGH,
        "parted below":       cite(ghk_current_parted, V=-V, **of_ion),
        "B turned":           cite(bernoulli_turned, xi=u),
    },
    suppose={"not negative": NOT_BELOW_ZERO()},
    steps=(
        *ESTIMATES, *LOW,
        Step("from zero", current(-V_down), "<=", zero,                     settled("low", "down")),
        Step("far down", current(-V_down), "<=", zero,                      settled("from zero", "an inward current")),
    ),
)

reversal_exists = Derivation(
    name="reversal_exists",
    title="There is a reversal potential",
    words="If some ion can carry a current outward and some ion inward, there is a voltage at which all constant-field currents cancel.",
    about=(ghk_current, ghk_current_mirrored),
    says=(current(V), "=", zero, {V}),
    given={
        "high": cite(outward_far_up),
        "low":  cite(inward_far_down),
    },
    steps=(
        Step("there is", current(V), "=", zero,                             crossing("low", "high", V, -V_down, V_up)),
    ),
)

up, down = exp(-u)*phi(2, u)/phi(1, -u)**2, exp(-u)*phi(2, -u)/phi(1, -u)**2
lead, trail = (F**2/(R*T)*weight*v**2*p*c for weight, c in ((up, a), (down, b)))

reversal_unique = Derivation(
    name="reversal_unique",
    title="The only reversal potential",
    words="If some ion can carry a current outward, the currents of all ions cancel at one voltage at most.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(V, "=", W),
    given={
        "an outward current": SOME_CAN_LEAVE(),
        "no current at V":    NO_CURRENT_OF_SIZED(),
        "no current at W":    NO_CURRENT_OF_SIZED(V=W),
    },
    steps=(
        Step("tilt",       phi(1, -u) - phi(2, -u), "=", exp(-u)*phi(2, u),  law(SLOPE_OF_PHI, t=-u)),
        Step("weight",     zero, "<", F**2/(R*T)*up,                         sign()),
        Step("each",       zero, "<=", v**2*p*a,                             sign()),
        Step("leaving",    zero, "<", total(lead),                           weighed("an outward current", "each", "weight")),
        Step("entering",   zero, "<=", total(trail),                         sign()),
        Step("each slope", sized_current.diff(V), "=", lead + trail,         since(("tilt", v**2*F**2*p*a/(R*T)/phi(1, -u)**2))),
        Step("slopes",     total(sized_current.diff(V)), "=", total(lead + trail),  summed("each slope", i, 1, N)),
        Step("slope",      zero, "<", current(V).diff(V),                    since("leaving", "entering", ("slopes", -1))),
        Step("same",       current(V), "=", current(W),                      since("no current at V", ("no current at W", -1))),
        Step("only one",   V, "=", W,                                        only_one("slope", "same", current(V), V, V, W)),
    ),
    model={V: Integer(0), W: Integer(0), c_lead: Lambda(i, c_trail[i])},
)


def all_currents(at_voltage):
    return total(each_current.subs(V, at_voltage))


any_ion = {"z": z_ion[i], "P": P_ion[i], "c_in": c_in_ion[i], "c_out": c_out_ion[i]}
each_slope = each_current.diff(V)
RISING = (
    Step("present",     zero, "<", c_in_ion[i] + c_out_ion[i],               sign()),
    Step("each slope",  zero, "<", each_slope,                               settled("slope of each", "present")),
    Step("at rest",     each_current.subs(V, each_E), "=", zero,             since()),
    Step("slope",       zero, "<", total(each_slope),                        summed("each slope", i, 1, N)),
)

reversal_below_the_highest = Derivation(
    name="reversal_below_the_highest",
    title="Not above the highest Nernst potential",
    words="The voltage at which the currents of all ions cancel is at most any bound on the Nernst potentials, so at most the highest of them.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(V, "<=", E_top),
    given={"slope of each": cite(ghk_slope_positive, **any_ion), "no net current": NO_CURRENT_OF_ALL(), "highest": ALL_BELOW()},
    steps=(
        *RISING,
        Step("each",    each_current.subs(V, each_E), "<=", each_current.subs(V, E_top), rising("each slope", "highest", each_current, V)),
        Step("outward", zero, "<=", each_current.subs(V, E_top),             since("each", ("at rest", -1))),
        Step("all",     zero, "<=", all_currents(E_top),                     summed("outward", i, 1, N)),
        Step("more",    all_currents(V), "<=", all_currents(E_top),          since("all", "no net current")),
        Step("below",   V, "<=", E_top,                                      only_one("slope", "more", all_currents(V), V, V, E_top)),
    ),
    model={z_ion: Lambda(i, 1), c_in_ion: Lambda(i, 2*c_out_ion[i]), V: -R*T/F*log(2), E_top: zero},
)

reversal_above_the_lowest = Derivation(
    name="reversal_above_the_lowest",
    title="Not below the lowest Nernst potential",
    words="The voltage at which the currents of all ions cancel is at least any lower bound on the Nernst potentials, so at least the lowest of them.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(E_bottom, "<=", V),
    given={"slope of each": cite(ghk_slope_positive, **any_ion), "no net current": NO_CURRENT_OF_ALL(), "lowest": ALL_ABOVE()},
    steps=(
        *RISING,
        Step("each",    each_current.subs(V, E_bottom), "<=", each_current.subs(V, each_E), rising("each slope", "lowest", each_current, V)),
        Step("inward",  each_current.subs(V, E_bottom), "<=", zero,          since("each", "at rest")),
        Step("all",     all_currents(E_bottom), "<=", zero,                  summed("inward", i, 1, N)),
        Step("less",    all_currents(E_bottom), "<=", all_currents(V),       since("all", ("no net current", -1))),
        Step("above",   E_bottom, "<=", V,                                   only_one("slope", "less", all_currents(V), V, E_bottom, V)),
    ),
    model={z_ion: Lambda(i, 1), c_in_ion: Lambda(i, 2*c_out_ion[i]), V: -R*T/F*log(2), E_bottom: -R*T/F},
)
