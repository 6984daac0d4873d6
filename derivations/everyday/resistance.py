"""Resistance: what holds a current back, where conductance lets it through."""

from millivolt.derivation import Derivation, Line, call, define

from ..symbols_everyday import I_drop, R_tot, U_drop, g_tot

resistance = Derivation(
    name="resistance",
    title="Resistance",
    words="The resistance is one over the conductance.",
    says=(R_tot, 1/g_tot),
    given={
        "resistance":  define(R_tot, U_drop/I_drop, "the voltage for the current"),
        "conductance": define(g_tot, I_drop/U_drop, "the current for the voltage"),
    },
    lines=(
        Line(R_tot,  1/g_tot,  call("conductance")),
    ),
    arguments=(g_tot,),
    example=dict(g=5e-9),
    names={g_tot: "g"},
    references=("Ohm 1827",),
)
