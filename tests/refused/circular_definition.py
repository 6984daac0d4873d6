# refused: stands in another premise
"""V is defined by E, and E by V."""

from millivolt.derivation import Derivation, Line, define, put
from millivolt.derivations.symbols import V_T, E, V

circular_definition = Derivation(
    name="circular_definition",
    says=(V, V + 2*V_T),
    given={"V": define(V, E + V_T, "from E"), "E": define(E, V + V_T, "from V")},
    lines=(Line(V, V + 2*V_T, put("E")),),
)
