"""Driving force: the electrochemical gradient for a unit of charge, as a voltage."""

from millivolt.derivation import Derivation, Line, cite, define, put

from ..symbols import E, F, V, V_df, dmu, z
from .electrochemical_gradient import electrochemical_gradient_from_rest

driving_force = Derivation(
    name="driving_force",
    title="Driving force",
    words="How far the membrane potential is from the Nernst potential of the ion. Where it is positive the current of the ion is outward.",
    says=(V_df, V - E),
    given={
        "driving force": define(V_df, dmu/(z*F), "the electrochemical gradient for a unit of charge"),
        "gradient":      cite(electrochemical_gradient_from_rest),
    },
    lines=(
        Line(V_df,  V - E,  put("gradient")),
    ),
    arguments=(V, E),
    example=dict(V=-0.070, E=-0.089),
    references=("Hille 2001",),
)
