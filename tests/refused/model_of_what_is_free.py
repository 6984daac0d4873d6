# refused: the model names V_T, of which no premise speaks
"""The model pins a letter of which nothing is said."""

from millivolt.derivation import Derivation, Line, cite, collect
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import V_T

model_of_what_is_free = Derivation(
    name="model_of_what_is_free",
    says=nernst.says,
    given={"it": cite(nernst)},
    lines=(Line(*nernst.says, collect()),),
    model={V_T: 1},
)
