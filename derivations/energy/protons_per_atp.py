"""Protons for an ATP: how many must go in for the proton-motive force to pay for one."""

from sympy import Ne

from millivolt.derivation import Derivation, Line, call, define, divide

from ..assumptions import SYNTHASE_AT_REST
from ..symbols import F, dmu
from ..symbols_energy import dG_ATP, n_H, pmf

protons_per_atp = Derivation(
    name="protons_per_atp",
    title="Protons for an ATP",
    words="The least number of protons that must go in for each ATP: the free energy of hydrolysis for that of a mole of protons. Both are negative in a "
          "working mitochondrion.",
    says=(n_H, dG_ATP/(F*pmf)),
    given={
        "ATP synthase at its reversal": SYNTHASE_AT_REST(),
        "force":                        define(pmf, dmu/F, "the gradient of protons for a unit of charge, inside minus outside"),
    },
    lines=(
        Line(n_H*(F*pmf),   dG_ATP,             call("force", side="lhs")),
        Line(n_H,           dG_ATP/(F*pmf),     divide(F*pmf)),
    ),
    needs=(Ne(pmf, 0),),
    arguments=(dG_ATP, pmf),
    example=dict(dG_ATP=-55e3, pmf=-0.197),
    model={dG_ATP: n_H*dmu},
    references=("Mitchell 1966",),
)
