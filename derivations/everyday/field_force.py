"""Force on an ion in the membrane's field."""

from sympy import Lambda

from millivolt.derivation import Derivation, Line, define, put

from ..assumptions import CONSTANT_FIELD
from ..postulates import FORCE_IN_A_FIELD
from ..symbols import V, d, psi, q_e, x, z
from ..symbols_everyday import force, force_x

field_force = Derivation(
    name="field_force",
    title="Force in the membrane's field",
    words="The outward force of the membrane's field on one ion in it.",
    says=(force, z*q_e*V/d),
    given={
        "here":              define(force, force_x(x), "the force at one place in the membrane"),
        "force in a field":  FORCE_IN_A_FIELD(),
        "constant field":    CONSTANT_FIELD(),
    },
    lines=(
        Line(force,  -z*q_e*psi(x).diff(x),  put("force in a field")),
        Line(force,  z*q_e*V/d,              put("constant field")),
    ),
    arguments=(V, d, z),
    example=dict(V=-0.070, d=7e-9, z=1),
    model={psi: Lambda(x, -V*x/d)},
    references=("Hille 2001",),
)
