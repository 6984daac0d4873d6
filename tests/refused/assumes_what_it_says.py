# refused: assumes_what_it_says assumes what it says
"""The conclusion is a premise; a line that writes it again looks like a proof."""

from millivolt.derivation import Assumption, Derivation, Line, collect
from millivolt.derivations.symbols import E, V

assumes_what_it_says = Derivation(
    name="assumes_what_it_says",
    says=(V, 2*E),
    given={"it": Assumption("well known", V, 2*E, "everybody knows")()},
    lines=(Line(V, 2*E, collect()),),
)
