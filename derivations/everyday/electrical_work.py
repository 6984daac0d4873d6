"""Electrical work: what it takes to move the charge of a mole of ions through a voltage."""

from millivolt.derivation import Derivation, Line, call, define

from ..postulates import FARADAY
from ..symbols import F, N_A, dV, q_e, z
from ..symbols_everyday import w_el

electrical_work = Derivation(
    name="electrical_work",
    title="Electrical work",
    words="The electrical part of the free energy of moving a mole of an ion to a place of another potential.",
    says=(w_el, z*F*dV),
    given={
        "work":             define(w_el, z*q_e*N_A*dV, "the charge of a mole of the ion times the change of the potential"),
        "Faraday constant": FARADAY(),
    },
    lines=(
        Line(w_el,  z*F*dV,  call("Faraday constant")),
    ),
    arguments=(z, dV),
    example=dict(z=1, dV=-0.070),
    references=("Faraday 1834", "Hille 2001"),
)
