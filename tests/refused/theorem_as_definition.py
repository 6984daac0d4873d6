# refused: it is no definition: a letter, and what it stands for
"""A theorem is printed as a definition."""

from dataclasses import replace

from millivolt.derivation import Derivation, Kind, Line, cite, collect
from millivolt.derivations.electrodiffusion.nernst import nernst

theorem_as_definition = Derivation(
    name="theorem_as_definition",
    says=nernst.says,
    given={"it": replace(cite(nernst), kind=Kind.DEFINITION)},
    lines=(Line(*nernst.says, collect()),),
)
