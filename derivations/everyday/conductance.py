"""Conductance: what lets a current through, where resistance holds it back."""

from millivolt.derivation import Derivation, Line, call, define

from ..symbols_everyday import I_drop, R_tot, U_drop, g_tot

conductance = Derivation(
    name="conductance",
    title="Conductance",
    words="The conductance is one over the resistance.",
    says=(g_tot, 1/R_tot),
    given={
        "conductance": define(g_tot, I_drop/U_drop, "the current for the voltage"),
        "resistance":  define(R_tot, U_drop/I_drop, "the voltage for the current"),
    },
    lines=(
        Line(g_tot,  1/R_tot,  call("resistance")),
    ),
    arguments=(R_tot,),
    example=dict(R=200e6),
    names={R_tot: "R"},
    references=("Ohm 1827",),
)
