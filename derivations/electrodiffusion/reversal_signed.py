"""The reversal potential of ions of either sign, each by its valence as it is: there is one if and only if some ion can leave and some enter.

A current from inside is carried outward by cations, and an outward current of anions comes from outside. With the size of every
valence, v = |z|, the side that an ion leaves is ((v + z) c_in + (v − z) c_out)/(2v): the inside for a cation, the outside for an
anion. So v²P times it, summed, is S₊ = Σ z²P c_in of the cations + Σ z²P c_out of the anions, and S₋ is the same with the sides exchanged.
"""

from sympy import Integer, Lambda, exp

from millivolt.derivation import Derivation, Step, at, cite, crossing, law, settled, since, summed, value_of
from millivolt.laws import PHI_REFLECTED
from millivolt.phi import phi

from ..analysis.bernoulli_bounds import bernoulli_of_the_size
from ..hypotheses import NO_CURRENT_OF_ANY, SIDE_LEFT, SIDE_REACHED, SIZES, any_current, sized_current
from ..symbols import F, N, P, R, T, V, c_in_0, c_out_0, i, z
from ..symbols_analysis import P_ion, V_down, V_up, W, v_ion, z_size
from ..symbols_energy import z_ion
from ..symbols_interfaces import c_in_each, c_out_each
from .ghk_current import ghk_current
from .no_reversal import no_current_at_all, no_reversal_inward, no_reversal_outward
from .reversal import current, inward_far_down, outward_far_up, reversal_exists, reversal_unique, total

zero = Integer(0)
k, v = F*V/(R*T), z_size
share_in, share_out = F*P*c_in_0/2, F*P*c_out_0/2
left, reached = ((v + z)*near + (v - z)*far for near, far in ((c_in_0, c_out_0), (c_out_0, c_in_0)))
by_size = value_of(ghk_current, z=v, c_in=left/(2*v), c_out=reached/(2*v))

ghk_current_by_size = Derivation(
    name="ghk_current_by_size",
    title="The current by the size of the valence",
    words="The current of an ion is that of a cation of the same size of valence, which has outside what an anion has inside.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(value_of(ghk_current), by_size),
    given={
        "out, as z":  cite(bernoulli_of_the_size, xi=k, z=z),
        "in, as z":   cite(bernoulli_of_the_size, xi=-k, z=z),
        "out, as −z": cite(bernoulli_of_the_size, xi=k, z=-z),
        "in, as −z":  cite(bernoulli_of_the_size, xi=-k, z=-z),
    },
    steps=(
        Step("of z",    phi(1, z*k), "=", exp(z*k)*phi(1, -z*k),       law(PHI_REFLECTED, t=z*k)),
        Step("of v",    phi(1, v*k), "=", exp(v*k)*phi(1, -v*k),       law(PHI_REFLECTED, t=v*k)),
        Step("by size", value_of(ghk_current), "=", by_size,
             since(("in, as z", -share_in), ("out, as −z", share_in), ("out, as z", share_out), ("in, as −z", -share_out),
                   ("of z", -z*F*P*c_out_0*exp(-z*k)/(phi(1, z*k)*phi(1, -z*k))), ("of v", F*P*reached/2*exp(-v*k)/(phi(1, v*k)*phi(1, -v*k))))),
    ),
)

v = v_ion[i]
one = {"z": z_ion[i], "z_size": v_ion[i], "P": P_ion[i], "c_in": c_in_each[i], "c_out": c_out_each[i]}
u = v*k


def any_currents(V_there):
    return total(any_current.subs(V, V_there))


currents_by_size = Derivation(
    name="currents_by_size",
    title="Ions of either sign, by the sizes of their valences",
    words="The currents of cations and anions together are those of ions counted by the size of the valence and the side that they leave.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(any_currents(V), current(V)),
    given={
        "one ion":  cite(ghk_current_by_size, **one),
        "sizes":    SIZES(),
        "leaves":   SIDE_LEFT(),
        "reaches":  SIDE_REACHED(),
    },
    steps=(
        Step("each",     any_current, "=", value_of(ghk_current_by_size, **one),   settled("one ion", "sizes")),
        Step("by sides", any_current, "=", sized_current,
             since("each", ("leaves", -v*F*P_ion[i]/phi(1, -u)), ("reaches", v*F*P_ion[i]*exp(-u)/phi(1, -u)))),
        Step("all",      any_currents(V), "=", current(V),                         summed("by sides", i, 1, N)),
    ),
    model={z_ion: Lambda(i, (-1)**i*v_ion[i])},
)

reversal_potential = Derivation(
    name="reversal_potential",
    title="Reversal potential of any ions",
    words="If some ion, cation or anion, can carry a current outward and some ion inward, there is a voltage at which all the currents cancel.",
    about=(ghk_current,),
    says=(any_currents(V), "=", zero, {V}),
    given={
        "by size":     cite(currents_by_size),
        "sized, high": cite(outward_far_up),
        "sized, low":  cite(inward_far_down),
    },
    steps=(
        Step("up there",   any_currents(V_up), "=", current(V_up), at("by size", {V: V_up})),
        Step("high",       zero, "<=", any_currents(V_up),            since("sized, high", ("up there", -1))),
        Step("down there", any_currents(-V_down), "=", current(-V_down), at("by size", {V: -V_down})),
        Step("low",        any_currents(-V_down), "<=", zero,           since("sized, low", "down there")),
        Step("there is",   any_currents(V), "=", zero,             crossing("low", "high", V, -V_down, V_up)),
    ),
    arguments=(P_ion, z_ion, c_out_each, c_in_each, T),
    example=dict(P=[1e-8, 4e-10, 4.5e-9], z=[1, 1, -1], c_out=[5.0, 145.0, 116.0], c_in=[140.0, 12.0, 4.2], T=310.15),
    references=("Goldman 1943", "Hodgkin and Katz 1949"),
)

reversal_of_any_ions_unique = Derivation(
    name="reversal_of_any_ions_unique",
    title="Ions of either sign: the only reversal potential",
    words="If some ion, cation or anion, can carry a current outward, the currents of all ions cancel at one voltage at most.",
    case_of=reversal_exists,
    about=(ghk_current,),
    says=(V, "=", W),
    given={
        "sized":           cite(reversal_unique),
        "by size":         cite(currents_by_size),
        "no current at V": NO_CURRENT_OF_ANY(),
        "no current at W": NO_CURRENT_OF_ANY(V=W),
    },
    steps=(
        Step("sized, V",   current(V), "=", zero,                  since("no current at V", ("by size", -1))),
        Step("by size, W", any_currents(W), "=", current(W),       at("by size", {V: W})),
        Step("sized, W",   current(W), "=", zero,                  since("no current at W", ("by size, W", -1))),
        Step("one root",   V, "=", W,                              settled("sized", "sized, V", "sized, W")),
    ),
    model={V: zero, W: zero, c_in_each: Lambda(i, c_out_each[i])},
)


anions_have, cations_have = Lambda(i, 1 - (-1)**i), Lambda(i, 1 + (-1)**i)   # of a model in which every other ion is an anion


def one_way(name, title, words, sized, says, sense, model):
    """What is said of the sized currents, of ions of either sign"""
    return Derivation(
        name=name, title=title, words=words, case_of=reversal_exists, about=(ghk_current,), says=says,
        given={"sized": cite(sized), "by size": cite(currents_by_size)},
        steps=(Step("of either sign", says[0], says[1], says[2], since("sized", ("by size", sense))),),
        model=model,
    )


no_reversal_inward_of_any_ions = one_way(
    "no_reversal_inward_of_any_ions", "Ions of either sign: nothing can leave",
    "If no ion, cation or anion, can carry a current outward and some ion can inward, the current is inward at every voltage.",
    no_reversal_inward, (any_currents(V), "<", zero), 1, {c_in_each: anions_have, c_out_each: cations_have})
no_reversal_outward_of_any_ions = one_way(
    "no_reversal_outward_of_any_ions", "Ions of either sign: nothing can enter",
    "If no ion, cation or anion, can carry a current inward and some ion can outward, the current is outward at every voltage.",
    no_reversal_outward, (zero, "<", any_currents(V)), -1, {c_in_each: cations_have, c_out_each: anions_have})
no_current_of_any_ions = one_way(
    "no_current_of_any_ions", "Ions of either sign: nothing can leave or enter",
    "If no ion, cation or anion, can carry a current outward or inward, there is none at any voltage.",
    no_current_at_all, (any_currents(V), "=", zero), 1, {c_in_each: Lambda(i, 0), c_out_each: Lambda(i, 0)})
