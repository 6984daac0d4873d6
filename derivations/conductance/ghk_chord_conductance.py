"""The chord conductance of the constant-field current: positive at every voltage, so that the chord-conductance equation holds of GHK too.

It is I/(V − E), written with φ₁ so that it goes through V = E unbroken. At rest the mean of the Nernst potentials, weighted by these
conductances, is the constant-field voltage, for any number of ions of any valence. They change with the voltage.
"""

from sympy import Integer, Lambda, Sum, exp, log

from millivolt.derivation import Derivation, Step, cite, define, law, since, summed, value_of, written
from millivolt.laws import EXP_FROM_PHI
from millivolt.phi import phi

from ..electrodiffusion.ghk_current import ghk_current
from ..electrodiffusion.nernst import E_nernst
from ..hypotheses import NO_CURRENT_OF_ALL, each_current, each_E
from ..symbols import E_ion, F, G_ion, N, P, R, T, V, c_in, c_out, i, z
from ..symbols_analysis import P_ion
from ..symbols_energy import c_in_ion, c_out_ion, z_ion
from .chord_conductance import chord_conductance

u = z*F*V/(R*T)
w = u - log(c_out/c_in)                           # the same, counted from the Nernst potential
current = value_of(ghk_current, c_in=c_in, c_out=c_out)
share = z*F*P*c_in/phi(1, -u)

ghk_chord_conductance = Derivation(
    name="ghk_chord_conductance",
    title="Chord conductance of the constant-field current",
    words="The constant-field current is, at every voltage, a positive conductance times the driving force: one that changes with the voltage.",
    case_of=chord_conductance,
    about=(ghk_current,),
    says=(current, "=", z**2*F**2*P*c_in/(R*T)*phi(1, -w)/phi(1, -u)*(V - E_nernst)),
    steps=(
        Step("from the Nernst potential", c_out/c_in*exp(-u), "=", 1 - w*phi(1, -w),  law(EXP_FROM_PHI, t=-w)),
        Step("current", current, "=", z**2*F**2*P*c_in/(R*T)*phi(1, -w)/phi(1, -u)*(V - E_nernst),
             since(("from the Nernst potential", -share))),
    ),
)

of_ion = {"z": z_ion[i], "P": P_ion[i], "c_in": c_in_ion[i], "c_out": c_out_ion[i]}
each_G = value_of(ghk_chord_conductance, **of_ion)/(V - each_E)
G, E = G_ion[i], E_ion[i]


def total(e):
    return Sum(e, (i, 1, N))


chord_conductance_of_ghk = Derivation(
    name="chord_conductance_of_ghk",
    title="With the conductances of the constant field it is GHK",
    words="Weighted by the chord conductances of the constant-field currents, the mean of the Nernst potentials is the voltage at which these cancel.",
    case_of=chord_conductance,
    about=(ghk_current,),
    says=(V, "=", total(G*E)/total(G)),
    given={
        "no net current":    NO_CURRENT_OF_ALL(),
        "current of each":   cite(ghk_chord_conductance, **of_ion),
        "conductances":      define(G, each_G, "the chord conductance of each ion", over=((i, Integer(1), N),)),
        "Nernst potentials": define(E, each_E, "the Nernst potential of each ion", over=((i, Integer(1), N),)),
    },
    steps=(
        Step("ohmic",    G*(V - E), "=", each_G*(V - each_E),           written("conductances", "Nernst potentials")),
        Step("each",     each_current, "=", G*(V - E),                  since("current of each", ("ohmic", -1))),
        Step("all",      total(each_current), "=", total(G*(V - E)),    summed("each", i, 1, N)),
        Step("mean",     V, "=", total(G*E)/total(G),                   since(("all", -1/total(G)), ("no net current", 1/total(G)))),
    ),
    model={z_ion: Lambda(i, 1), V: R*T/F*log(total(P_ion[i]*c_out_ion[i])/total(P_ion[i]*c_in_ion[i]))},
    references=("Goldman 1943", "Hodgkin and Huxley 1952"),
)
