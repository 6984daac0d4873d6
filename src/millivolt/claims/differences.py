"""A membrane potential that is printed as the difference of the potentials on its two sides, ψ_i − ψ_o or the other way round; and so of μ.

The print itself says which side is counted from, so that no convention of the book enters.
"""

from __future__ import annotations

from collections.abc import Mapping

from millivolt.claims.meanings import INSIDE, OUTSIDE, meanings
from millivolt.claims.theorem import Theorem
from millivolt.printed import Node, letters
from millivolt.printed.tree import letter, negative, swap, walk

MEMBRANE = "V_m"
GRADIENT = "dmu"
BASES = {**dict.fromkeys(("psi", "Psi", "phi", "Phi", "V", "U", "varphi"), MEMBRANE), "mu": GRADIENT}
NO_SIDE = frozenset({"0", "c", "e_0"})   # ψ_0 is that of a surface, V_c one that is held


def joined(sides: tuple[Node, ...], of: Theorem, convention: Mapping[str, str]) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """The sides with one letter, the membrane potential as the book counts it, for every such difference; and in words which."""
    book = convention.get("voltage") == "outside minus inside"
    found: dict[Node, Node] = {}
    for node in (node for side in sides for node in walk(side)):
        if (difference := _inside_minus_outside(node, of)) is not None:
            name, inward = difference
            found[node] = letter(name) if inward is not (book and name == MEMBRANE) else negative(letter(name))
    named = letters(*found.values())
    if not found or named & letters(*sides) or letters(*found) & letters(*(swap(side, found) for side in sides)):
        return sides, ()   # the letter is spoken of already, or one of the two stands alone somewhere else
    return _defined(tuple(swap(side, found) for side in sides)), tuple(f"{name} is what {WORDS[name]} is inside minus outside" for name in sorted(named))


WORDS = {MEMBRANE: "the potential", GRADIENT: "the electrochemical potential"}


def _inside_minus_outside(node: Node, of: Theorem) -> tuple[str, bool] | None:
    """The letter that stands for it, and whether it is that (True) or the other way round (False); None where it is no such difference."""
    if node.head != "-" or any(part.head != "letter" for part in node.parts):
        return None
    (base, side), (other, across) = (_cut(part.text) for part in node.parts)
    if base != other or base not in BASES or (BASES[base] == GRADIENT and of.about.result != GRADIENT) or any(meanings(part.text, of) for part in node.parts):
        return None
    known = side in INSIDE + OUTSIDE and across in INSIDE + OUTSIDE and not {side, across} & NO_SIDE
    return (BASES[base], side in INSIDE) if known and (side in INSIDE) is not (across in INSIDE) else None


def _cut(name: str) -> tuple[str, str]:
    base, _, side = name.partition("_")
    return base, side.lower()


def _defined(sides: tuple[Node, ...]) -> tuple[Node, ...]:
    """Of E = ψ_i − ψ_o = ... what stands behind E, which is but a name for the difference."""
    differences = tuple(node for name in WORDS for node in (letter(name), negative(letter(name))))
    if len(sides) > 2 and sides[0].head == "letter" and sides[1] in differences and not letters(sides[0]) & letters(*sides[1:]):
        return sides[1:]
    return sides
