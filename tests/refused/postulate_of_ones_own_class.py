# refused: it is not what a postulate says
"""A law of nature that answers whatever it is asked, under the name of another."""

from millivolt.derivation import Derivation, Given, Kind, Postulate
from millivolt.derivations.symbols import E, V


class Obliging(Postulate):
    def __call__(self, **letters):
        return Given(Kind.POSTULATE, "Faraday constant", V, 2*E, "the Faraday constant is a mole of charges", source="SI, 2019", principle=self)


postulate_of_ones_own_class = Derivation(
    name="postulate_of_ones_own_class",
    says=(V, 2*E),
    given={"it": Obliging("Faraday constant", V, 2*E, "")()},
)
