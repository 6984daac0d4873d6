"""Ion count: how many ions carry the charge that changes the membrane potential."""

from millivolt.derivation import Derivation, Line, cite, define, put

from ..symbols import A, Q, c_m, dV, n, q_e, z
from .charge_moved import charge_moved

ion_count = Derivation(
    name="ion_count",
    title="Ion count",
    words="The number of ions that the inside gains while the membrane potential changes by dV, if one kind of ion carries all the charge.",
    says=(n, c_m*A*dV/(z*q_e)),
    given={
        "number": define(n, Q/(z*q_e), "each ion carries z elementary charges"),
        "charge": cite(charge_moved),
    },
    lines=(
        Line(n,  c_m*A*dV/(z*q_e),  put("charge")),
    ),
    arguments=(c_m, A, dV, z),
    example=dict(c_m=0.01, A=1e-9, dV=-0.070, z=1),
    references=("Hille 2001",),
)
