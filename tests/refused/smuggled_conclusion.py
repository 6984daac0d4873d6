# refused: a premise that is not declared
"""The reason makes a premise of the line that it should prove."""

from millivolt import kernel
from millivolt.derivation import Derivation, Line, Move, cite
from millivolt.derivations.electrodiffusion.nernst import nernst
from millivolt.derivations.symbols import E

smuggled_conclusion = Derivation(
    name="smuggled_conclusion",
    says=(E, 2*nernst.says[1]),
    given={"Nernst": cite(nernst)},
    lines=(Line(E, 2*nernst.says[1], Move(("it is well known",), lambda th, line, given: kernel.premise(line.lhs, line.rhs))),),
)
