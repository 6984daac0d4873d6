"""Free energy of a redox reaction: electrical work on the electrons that are handed over."""

from millivolt.derivation import Derivation, Line, cite, define, put

from ..symbols import F
from ..symbols_everyday import E_cell, dG_redox, n_e, w_el
from .electrical_work import electrical_work

redox_free_energy = Derivation(
    name="redox_free_energy",
    title="Free energy of a redox reaction",
    words="The free energy for a mole: negative where the electrons go to the more positive potential, which they do by themselves.",
    says=(dG_redox, -n_e*F*E_cell),
    given={
        "free energy":     define(dG_redox, w_el, "the electrical work on the electrons"),
        "electrical work": cite(electrical_work, z=-n_e, dV=E_cell),
    },
    lines=(
        Line(dG_redox,  -n_e*F*E_cell,  put("electrical work")),
    ),
    arguments=(n_e, E_cell),
    example=dict(n=2, E=1.14),
    names={n_e: "n", E_cell: "E"},
    references=("Gibbs 1876", "Nernst 1889"),
)
