"""The chord-conductance voltage is a mean: it lies between the lowest and the highest Nernst potential."""

from sympy import Ne, Sum

from millivolt.derivation import Derivation, Step, since, summed, value_of

from ..assumptions import NONE_ABOVE, NONE_BELOW
from ..symbols import E_ion, N, g_ion, i
from ..symbols_analysis import E_bottom, E_top
from .chord_conductance import chord_conductance

g, E, chord = g_ion[i], E_ion[i], value_of(chord_conductance)


def total(e):
    return Sum(e, (i, 1, N))


chord_below_the_highest = Derivation(
    name="chord_below_the_highest",
    title="Not above the highest Nernst potential",
    words="The mean is at most any bound on the Nernst potentials, so at most the highest of them.",
    case_of=chord_conductance,
    about=(chord_conductance,),
    says=(chord, "<=", E_top),
    given={"highest": NONE_ABOVE()},
    steps=(
        Step("term",  g*E, "<=", g*E_top,                           since(("highest", g))),
        Step("sum",   total(g*E), "<=", total(g*E_top),             summed("term", i, 1, N)),
        Step("mean",  chord, "<=", E_top,                           since(("sum", 1/total(g)))),
    ),
    needs=(Ne(total(g), 0),),
)

chord_above_the_lowest = Derivation(
    name="chord_above_the_lowest",
    title="Not below the lowest Nernst potential",
    words="The mean is at least any lower bound on the Nernst potentials, so at least the lowest of them.",
    case_of=chord_conductance,
    about=(chord_conductance,),
    says=(E_bottom, "<=", chord),
    given={"lowest": NONE_BELOW()},
    steps=(
        Step("term",  g*E_bottom, "<=", g*E,                        since(("lowest", g))),
        Step("sum",   total(g*E_bottom), "<=", total(g*E),          summed("term", i, 1, N)),
        Step("mean",  E_bottom, "<=", chord,                        since(("sum", 1/total(g)))),
    ),
    needs=(Ne(total(g), 0),),
)
