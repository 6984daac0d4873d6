"""Rall's 3/2 rule: when daughter branches, however many, take up current exactly as a continuation of the parent would."""

from sympy import Integer, Lambda, Rational, Sum, pi, sqrt

from millivolt.derivation import Derivation, Step, since, value_of

from ..assumptions import THREE_HALVES
from ..symbols import N, i
from ..symbols_cable import R_i, R_m, d_c, d_daughter, d_p, electrotonic, lam
from .input_resistance import input_resistance
from .sealed_cable import sealed_input_resistance

power = Rational(3, 2)
each = pi/(2*sqrt(R_m*R_i))
endless = value_of(input_resistance)


def sealed(diameter):
    """Input resistance of a sealed branch so many length constants long"""
    return value_of(sealed_input_resistance, R_inf=endless.subs(d_c, diameter), l=electrotonic*lam)


rall_branching = Derivation(
    name="rall_branching",
    title="Rall's 3/2 rule",
    words="Where the diameters of long daughters, to the power 3/2, add up to that of the parent, a signal finds no branching: "
          "the daughters together conduct as the parent would, going on.",
    about=(input_resistance,),
    says=(Sum(1/endless.subs(d_c, d_daughter[i]), (i, 1, N)), "=", 1/endless.subs(d_c, d_p)),
    given={"3/2 rule": THREE_HALVES()},
    steps=(
        Step("together", Sum(1/endless.subs(d_c, d_daughter[i]), (i, 1, N)), "=", 1/endless.subs(d_c, d_p),   since(("3/2 rule", each))),
    ),
    model={N: Integer(1), d_daughter: Lambda(i, d_p)},
    references=("Rall 1959",),
)

rall_branching_of_sealed_branches = Derivation(
    name="rall_branching_of_sealed_branches",
    title="Sealed branches",
    words="The same holds of branches that are sealed at their ends, if all are equally many length constants long, the parent's continuation too.",
    case_of=rall_branching,
    about=(input_resistance, sealed_input_resistance),
    says=(Sum(1/sealed(d_daughter[i]), (i, 1, N)), "=", 1/sealed(d_p)),
    given={"3/2 rule": THREE_HALVES()},
    steps=(
        Step("together", Sum(1/sealed(d_daughter[i]), (i, 1, N)), "=", 1/sealed(d_p),
             since(("3/2 rule", 1/sealed(d_p)/d_p**power))),
    ),
    model={N: Integer(1), d_daughter: Lambda(i, d_p)},
    references=("Rall 1959",),
)
