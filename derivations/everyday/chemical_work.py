"""Chemical work: what it takes to move a mole against its own concentration."""

from sympy import Integer, log

from millivolt.derivation import Derivation, Line, back, define, put
from millivolt.laws import LOG_OF_QUOTIENT

from ..postulates import ELECTROCHEMICAL_POTENTIAL
from ..symbols import R, T, c_ref
from ..symbols_everyday import c_from, c_to, mu_from, mu_to, w_chem

chemical_work = Derivation(
    name="chemical_work",
    title="Chemical work",
    words="The chemical part of the free energy of moving a mole to a place of another concentration; all of it, where the molecule has no charge.",
    says=(w_chem, R*T*log(c_to/c_from)),
    given={
        "work":              define(w_chem, mu_to - mu_from, "where it arrives less where it leaves, of what has no charge"),
        "where it leaves":   ELECTROCHEMICAL_POTENTIAL(mu=mu_from, c_at=c_from, z=Integer(0)),
        "where it arrives":  ELECTROCHEMICAL_POTENTIAL(mu=mu_to, c_at=c_to, z=Integer(0)),
    },
    lines=(
        Line(w_chem,  R*T*(log(c_to/c_ref) - log(c_from/c_ref)),  put("where it leaves", "where it arrives")),
        Line(w_chem,  R*T*log(c_to/c_from),                       back(LOG_OF_QUOTIENT, a=c_to/c_ref, b=c_from/c_ref)),
    ),
    arguments=(T, c_from, c_to),
    example=dict(T=310.15, c_from=145.0, c_to=12.0),
    references=("Gibbs 1876", "Hille 2001"),
)
