"""Rall's 3/2 rule: when two daughter branches take up current exactly as a continuation of the parent would."""

from sympy import Rational, pi, sqrt

from millivolt.derivation import Derivation, Line, call, cite, collect, define, put

from ..assumptions import THREE_HALVES
from ..symbols_cable import BRANCHES, G_both, R_1, R_2, R_i, R_m, R_p, d_1, d_2, d_p
from .input_resistance import input_resistance

power = Rational(3, 2)
each = pi/(2*sqrt(R_m*R_i))

rall_branching = Derivation(
    name="rall_branching",
    title="Rall's 3/2 rule",
    words="Where the diameters of two long daughters, to the power 3/2, add up to that of the parent, a signal finds no branching: "
          "the daughters together conduct as the parent would, going on.",
    says=(G_both, 1/R_p),
    given={
        "first daughter":  cite(input_resistance, R_in=R_1, d_c=d_1, **BRANCHES["1"]),
        "second daughter": cite(input_resistance, R_in=R_2, d_c=d_2, **BRANCHES["2"]),
        "parent":          cite(input_resistance, R_in=R_p, d_c=d_p, **BRANCHES["p"]),
        "3/2 rule":        THREE_HALVES(),
        "both":            define(G_both, 1/R_1 + 1/R_2, "conductances side by side add up"),
    },
    begin="both",
    lines=(
        Line(G_both,   each*d_1**power + each*d_2**power,     put("first daughter", "second daughter")),
        Line(G_both,   each*(d_1**power + d_2**power),        collect()),
        Line(G_both,   each*d_p**power,                       put("3/2 rule")),
        Line(G_both,   1/R_p,                                 call("parent")),
    ),
    model={d_p: (d_1**power + d_2**power)**Rational(2, 3)},
    references=("Rall 1959",),
)
