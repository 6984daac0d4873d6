"""A theorem as a printed formula is compared with it: its tree, the sign and unit of each letter, and points at which to look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from random import Random

from flint import arb

from millivolt.claims import known
from millivolt.claims.balls import Ball, number
from millivolt.formulas.about import About, Argument
from millivolt.printed import Node, Way, letters, put, read
from millivolt.printed.tree import letter, swap, walk
from millivolt.units import CONSTANTS

TYPICAL = {"T": "310.15", "z": "1", "V": "-0.065", "E": "-0.09", "c_out": "5", "c_in": "140", "K_out": "5", "K_in": "140", "Na_out": "145",
           "Na_in": "15", "Cl_out": "110", "Cl_in": "10", "P_K": "1e-8", "P_Na": "5e-10", "P_Cl": "4.5e-9", "P": "1e-8"}  # fmt: skip
SPELLED = {"F": "F", "R": "R", "k_B": "k_B", "N_A": "N_A", "q_e": "e", "eps_0": "eps_0", "c_std": "c_std"}
AS_CODE = Way("one", "near")   # how a program reads a slash and a function
SIDES = (("_out", "_in"), ("_to", "_from"))


@dataclass(frozen=True, eq=False)
class Theorem:
    """A theorem with its families, if any, written out for the ions that a formula names."""

    about: About
    tree: Node | None                     # of its right side; None where it is given only by an equation for it
    arguments: tuple[Argument, ...]       # those of the tree: `g_K` for `g` of potassium
    families: Mapping[str, tuple[str, ...]]   # of a family that is written out, its members

    def argument(self, name: str) -> Argument | None:
        return next((a for a in self.arguments if a.name == name), None)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(a.name for a in self.arguments)

    def value(self, at: Mapping[str, Ball]) -> Ball:
        """The theorem's value by its ball twin: the compiled formula, not the tree."""
        given = {a.name: [at[one] for one in self.families[a.name]] if a.name in self.families else at[a.name] for a in self.about.arguments}
        return known.twin(self.about.name).value(**given)


@cache
def theorem(name: str, ions: tuple[str, ...] = ()) -> Theorem:
    """The theorem of that name; its families written out for these ions, where there are any."""
    about = known.about(name)
    tree = _tree(about)
    if not ions or not any(a.family for a in about.arguments):
        return Theorem(about, tree, about.arguments, {})
    families = {a.name: tuple(f"{a.name}_{ion}" for ion in ions) for a in about.arguments if a.family}
    arguments = tuple(one for a in about.arguments for one in ([replace(a, name=f"{a.name}_{ion}", family=False) for ion in ions] if a.family else [a]))
    return Theorem(about, _written_out(tree, ions) if tree is not None else None, arguments, families)


def _tree(about: About) -> Node | None:
    """The right side of the equation that the theorem states, its short forms put in."""
    first, *rest = about.equation.split(", ") if ", B_Ca = " in about.equation else (about.equation,)
    sides = [read(text, way=AS_CODE).sides for text in (first, *rest)]
    if any(side[0].head != "letter" for side in sides):
        return None
    short = {left.text: right for left, right in sides[1:]}
    return put(sides[0][1], short)


def _written_out(node: Node, ions: tuple[str, ...]) -> Node:
    """Every sum over all ions as the sum of a term for each."""
    if node.head == "sum":
        terms = [_of_one(node.parts[0], ion) for ion in ions]
        total = terms[0]
        for term in terms[1:]:
            total = Node("+", (total, term))
        return total
    return replace(node, parts=tuple(_written_out(part, ions) for part in node.parts)) if node.parts else node


def _of_one(body: Node, ion: str) -> Node:
    return swap(body, {part: letter(f"{part.text}_{ion}") for part in walk(body) if part.head == "member"})


@cache
def constants() -> dict[str, Ball]:
    """The constants of nature, by the names that the theorems have for them."""
    found = {name: number(CONSTANTS[known_as].value) for name, known_as in SPELLED.items() if known_as in CONSTANTS}
    return {**found, "pi": arb.pi()}


def molar(node: Node) -> Node:
    """The tree with the constants of one particle written by those of a mole: k_B = R/N_A, e = F/N_A."""
    return put(node, {name: Node("/", (letter(whole), letter("N_A"))) for name, whole in (("k_B", "R"), ("q_e", "F"))})


def kinds(of: Theorem) -> dict[str, str]:
    """The sign of every letter of a theorem, and of the constants."""
    signs = {a.name: a.sign for a in of.arguments if not (a.family and a.name not in of.families)}
    return {**dict.fromkeys((*SPELLED, "pi"), "positive"), **signs}


def families(of: Theorem) -> dict[str, str]:
    """The sign of every family that is not written out."""
    return {a.name: a.sign for a in of.arguments if a.family and a.name not in of.families}


def point(of: Theorem, random: Random, typical: bool) -> dict[str, Fraction | list[Fraction]]:
    """A value for every letter of a theorem, in its usual range; the first time a typical one."""
    at: dict[str, Fraction | list[Fraction]] = {}
    for a in of.arguments:
        if typical and a.name in TYPICAL and not a.family:
            at[a.name] = Fraction(TYPICAL[a.name])
        else:
            at[a.name] = [_drawn(a, random) for _ in range(3)] if a.family else _drawn(a, random)
    return at


def balls(at: Mapping[str, Fraction | list[Fraction]]) -> dict[str, Ball]:
    return {key: [number(q) for q in v] if isinstance(v, list) else number(v) for key, v in at.items()}


def _drawn(argument: Argument, random: Random) -> Fraction:
    if argument.count:
        return Fraction(random.choice((1, 2, 3) if argument.sign == "positive" else (-2, -1, 1, 2)))
    match argument.unit:
        case "K":
            return Fraction(random.randint(2730, 3200), 10)
        case "V":
            return Fraction(random.randint(1, 150) * random.choice((-1, 1)), 1000)
        case "mol/m^3":
            return Fraction(random.randint(1, 5000), 10)
        case "J/mol":
            return Fraction(random.randint(-60000, 60000))
    size = Fraction(random.randint(1, 9999), 1000)
    return -size if argument.sign in ("real", "nonzero") and random.random() < 0.5 else size


def exchanged(node: Node, of: Theorem, ion: str = "") -> Node:
    """The tree with inside and outside exchanged, of one ion or of all."""
    turned: dict[str, Node] = {}
    for name in of.names:
        for one, other in (pair for sides in SIDES for pair in (sides, sides[::-1])):
            base = name.removesuffix(one)
            if base != name and f"{base}{other}" in of.names and (not ion or base == ion):
                turned[name] = letter(f"{base}{other}")
    return put(node, turned)


__all__ = ["Theorem", "balls", "constants", "exchanged", "families", "kinds", "letters", "molar", "point", "theorem"]
