"""A membrane potential that is printed as the difference of the potentials on its two sides: ψ_i − ψ_o, and the other way round.

The print itself says which side is counted from, so that no convention of the book enters.
"""

from __future__ import annotations

from collections.abc import Mapping

from millivolt.claims.meanings import INSIDE, OUTSIDE, meanings
from millivolt.claims.theorem import Theorem
from millivolt.printed import Node, letters
from millivolt.printed.tree import letter, negative, swap, walk

MEMBRANE = "V_m"
BASES = frozenset({"psi", "Psi", "phi", "Phi", "V", "U", "varphi"})
NO_SIDE = frozenset({"0", "c", "e_0"})   # ψ_0 is that of a surface, V_c one that is held


def joined(sides: tuple[Node, ...], of: Theorem, convention: Mapping[str, str]) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """The sides with one letter, the membrane potential as the book counts it, for every such difference; and in words which."""
    spoken = letters(*sides)
    if MEMBRANE in spoken:
        return sides, ()
    book = convention.get("voltage") == "outside minus inside"
    found: dict[Node, Node] = {}
    for node in (node for side in sides for node in walk(side)):
        inward = _inside_minus_outside(node, of)
        if inward is not None:
            found[node] = letter(MEMBRANE) if inward is not book else negative(letter(MEMBRANE))
    if not found or letters(*found) & letters(*(swap(side, found) for side in sides)):
        return sides, ()   # one of the two stands alone somewhere else
    return _defined(tuple(swap(side, found) for side in sides)), (f"{MEMBRANE} is the potential inside minus that outside",)


def _inside_minus_outside(node: Node, of: Theorem) -> bool | None:
    """Is it that (True), or the other way round (False)? None where it is no such difference."""
    if node.head != "-" or any(part.head != "letter" for part in node.parts):
        return None
    (base, side), (other, across) = (_cut(part.text) for part in node.parts)
    if base != other or base not in BASES or any(meanings(part.text, of) for part in node.parts):
        return None
    ways = {(True, False): True, (False, True): False}
    return ways.get((side in INSIDE, across in INSIDE)) if side in INSIDE + OUTSIDE and across in INSIDE + OUTSIDE and not {side, across} & NO_SIDE else None


def _cut(name: str) -> tuple[str, str]:
    base, _, side = name.partition("_")
    return base, side.lower()


def _defined(sides: tuple[Node, ...]) -> tuple[Node, ...]:
    """Of E = ψ_i − ψ_o = ... what stands behind E, which is but a name for the difference."""
    differences = (letter(MEMBRANE), negative(letter(MEMBRANE)))
    if len(sides) > 2 and sides[0].head == "letter" and sides[1] in differences and not letters(sides[0]) & letters(*sides[1:]):
        return sides[1:]
    return sides
