"""What a line of working is: a tree of numbers, constants, references and operations, frozen data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from .numeral import Numeral
from .unit import Unit


@dataclass(frozen=True)
class Leaf:
    """A number with its unit: value, low and high in coherent SI; `stated` as it was typed."""

    index: int
    text: str
    place: int               # column, from 1
    stated: Fraction
    unit: Unit
    value: Fraction
    low: Fraction
    high: Fraction
    exact: bool
    hedge: str
    relation: str            # = range plus-minus
    numeral: Numeral


@dataclass(frozen=True)
class Name:
    """One of the constants R F e N_A k_B pi."""

    name: str
    place: int


@dataclass(frozen=True)
class Reference:
    """The result of another claim: @id."""

    id: str
    place: int


@dataclass(frozen=True)
class Negative:
    """Minus something."""

    of: Node
    place: int


@dataclass(frozen=True)
class Binary:
    """Two operands joined by + - * / or ^."""

    sign: str
    left: Node
    right: Node
    place: int


@dataclass(frozen=True)
class Call:
    """ln, log10, exp or sqrt of something."""

    name: str
    of: Node
    place: int


Node = Leaf | Name | Reference | Negative | Binary | Call


@dataclass(frozen=True)
class Expression:
    """A line of working: its text, its tree, its numbers in order."""

    text: str
    tree: Node
    leaves: tuple[Leaf, ...]


def leaves(expression: Expression) -> tuple[Leaf, ...]:
    """The numbers of a line of working, in order."""
    return expression.leaves


def references(expression: Expression) -> tuple[str, ...]:
    """The ids that it refers to, in order, each once."""
    return tuple(dict.fromkeys(node.id for node in walk(expression.tree) if isinstance(node, Reference)))


def walk(tree: Node) -> Iterator[Node]:
    """Every node, a parent before what it is made of."""
    yield tree
    for part in parts(tree):
        yield from walk(part)


def parts(node: Node) -> tuple[Node, ...]:
    """What a node is made of."""
    match node:
        case Binary(left=left, right=right):
            return (left, right)
        case Negative(of=of) | Call(of=of):
            return (of,)
        case Leaf() | Name() | Reference():
            return ()
