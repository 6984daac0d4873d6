# refused: it is of no kind that a premise has
"""A premise of a fifth kind, of which nothing is asked, and which no list of hypotheses has."""

from types import SimpleNamespace

from millivolt.derivation import Derivation, Given
from millivolt.derivations.symbols import E, V

premise_of_no_kind = Derivation(
    name="premise_of_no_kind",
    says=(V, 2*E),
    given={"it": Given(SimpleNamespace(value="theorem"), "lemma", V, 2*E, "known")},
)
