"""Free energy of transport: what it takes to move a mole of an ion from one place to another."""

from sympy import log

from millivolt.derivation import Derivation, Line, back, call, cite, define, put, value_of
from millivolt.laws import LOG_OF_QUOTIENT

from ..electrodiffusion.electrochemical_gradient import electrochemical_gradient
from ..postulates import ELECTROCHEMICAL_POTENTIAL
from ..symbols import F, R, T, V, c_in, c_out, c_ref, dV, dmu, z
from ..symbols_everyday import c_from, c_to, dG_move, mu_from, mu_to, phi_from, phi_to, w_chem, w_el
from .chemical_work import chemical_work
from .electrical_work import electrical_work

transport_free_energy = Derivation(
    name="transport_free_energy",
    title="Free energy of transport",
    words="The free energy of moving a mole of an ion: positive where it must be driven, negative where it goes by itself.",
    says=(dG_move, R*T*log(c_to/c_from) + z*F*dV),
    given={
        "free energy":       define(dG_move, mu_to - mu_from, "where it arrives less where it leaves"),
        "where it leaves":   ELECTROCHEMICAL_POTENTIAL(mu=mu_from, c_at=c_from, phi_at=phi_from, z=z),
        "where it arrives":  ELECTROCHEMICAL_POTENTIAL(mu=mu_to, c_at=c_to, phi_at=phi_to, z=z),
        "change of the potential": define(dV, phi_to - phi_from, "where it arrives less where it leaves"),
    },
    lines=(
        Line(dG_move,  R*T*(log(c_to/c_ref) - log(c_from/c_ref)) + z*F*(phi_to - phi_from),  put("where it leaves", "where it arrives")),
        Line(dG_move,  R*T*(log(c_to/c_ref) - log(c_from/c_ref)) + z*F*dV,                   call("change of the potential")),
        Line(dG_move,  R*T*log(c_to/c_from) + z*F*dV,            back(LOG_OF_QUOTIENT, a=c_to/c_ref, b=c_from/c_ref)),
    ),
    arguments=(z, T, c_from, c_to, dV),
    example=dict(z=1, T=310.15, c_from=145.0, c_to=12.0, dV=-0.070),
    references=("Guggenheim 1929", "Hille 2001"),
)

inward = value_of(transport_free_energy, c_from=c_out, c_to=c_in, dV=V)

transport_free_energy_inward = Derivation(
    name="transport_free_energy_inward",
    title="Into the cell",
    words="From outside to inside it is the electrochemical gradient.",
    case_of=transport_free_energy,
    says=(dmu, inward),
    given={"gradient": cite(electrochemical_gradient)},
)

transport_free_energy_of_parts = Derivation(
    name="transport_free_energy_of_parts",
    title="Its two parts",
    words="The free energy is the chemical work and the electrical work together.",
    case_of=transport_free_energy,
    about=(transport_free_energy, chemical_work, electrical_work),
    start=transport_free_energy.says[1],
    says=(transport_free_energy.says[1], w_chem + w_el),
    given={
        "chemical work":   define(w_chem, value_of(chemical_work), "the chemical work"),
        "electrical work": define(w_el, value_of(electrical_work), "the electrical work"),
    },
    lines=(
        Line(transport_free_energy.says[1],  w_chem + w_el,  call("chemical work", "electrical work")),
    ),
)
