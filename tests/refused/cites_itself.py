# refused: cites_itself cites itself
"""A derivation that is its own premise."""


from millivolt.derivation import Derivation, Line, cite, collect
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E

said = (E, 2*nernst.says[1])
cites_itself = Derivation(name="cites_itself", says=said, lines=(Line(*said, collect()),))
object.__setattr__(cites_itself, "given", {"it": cite(cites_itself)})
