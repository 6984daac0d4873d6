"""What is defined is so; nothing is derived."""

from millivolt.derivation import Derivation, define
from millivolt.derivations.symbols import E, V, V_df

by_definition = Derivation(
    name="by_definition",
    says=(V_df, V - E),
    given={"driving force": define(V_df, V - E, "the distance from rest")},
)
