"""A claim's working as a tree: lines of arithmetic, compiled formulas and printed numbers, with balls for its inputs.

A node gives its value, and with it the slope by each input, so that corners can stand for a box.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Protocol

from flint import arb, fmpq

from millivolt.claims.balls import Ball, number
from millivolt.formulas.about import Twin
from millivolt.units import Dimension, dimension_of

Slopes = dict[str, Ball]


@dataclass(frozen=True)
class Leaf:
    """An input where the working starts: a number of the text, with all that rounds to it, in SI."""

    key: str
    text: str
    value: Fraction
    low: Fraction
    high: Fraction
    ranged: bool = False       # the text gives a range, so that no single value is the stipulated one
    slack: Fraction = Fraction(0)  # half a unit of a whole number without unit under a logarithm: exact, except on the kindest reading
    role: str = ""             # the argument that it is, where it is one
    dimension: Dimension = ()
    supplied: str = ""         # the name under which a person, not the text, supplied it


class Point(dict[str, Ball]):
    """A ball for every leaf, and what has been computed there already."""

    def __init__(self, balls: Mapping[str, Ball]) -> None:
        super().__init__(balls)
        self.known: dict[int, tuple[Ball, Slopes | None]] = {}


class Node(Protocol):
    """A tree that has a value, slopes and leaves."""

    @property
    def leaves(self) -> tuple[Leaf, ...]: ...

    @property
    def dimension(self) -> Dimension: ...

    def value(self, at: Point) -> Ball: ...

    def slopes(self, at: Point) -> tuple[Ball, Slopes]:
        """The value and its slope by each leaf."""

    def rational(self, at: Mapping[str, Fraction]) -> Fraction | None:
        """The exact value, where the working is rational."""


@dataclass(frozen=True)
class Given:
    """A number as it stands."""

    leaf: Leaf

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        return (self.leaf,)

    @property
    def dimension(self) -> Dimension:
        return self.leaf.dimension

    def value(self, at: Point) -> Ball:
        return at[self.leaf.key]

    def slopes(self, at: Point) -> tuple[Ball, Slopes]:
        return at[self.leaf.key], {self.leaf.key: arb(1)}

    def rational(self, at: Mapping[str, Fraction]) -> Fraction | None:
        return at[self.leaf.key]


@dataclass(frozen=True)
class Link:
    """The working of another claim, computed once at a point however often it is used."""

    node: Node
    leaves: tuple[Leaf, ...]
    dimension: Dimension

    def value(self, at: Point) -> Ball:
        if id(self) not in at.known:
            at.known[id(self)] = self.node.value(at), None
        return at.known[id(self)][0]

    def slopes(self, at: Point) -> tuple[Ball, Slopes]:
        value, slopes = at.known.get(id(self), (None, None))
        if slopes is None:
            value, slopes = self.node.slopes(at)
            at.known[id(self)] = value, slopes
        return value, slopes

    def rational(self, at: Mapping[str, Fraction]) -> Fraction | None:
        return self.node.rational(at)


@dataclass(frozen=True)
class Formula:
    """A compiled formula with a node for each argument; a family argument has one for each ion."""

    twin: Twin
    arguments: Mapping[str, Node | tuple[Node, ...]]
    leaves: tuple[Leaf, ...] = field(default=())

    @property
    def dimension(self) -> Dimension:
        return dimension_of(self.twin.about.unit)

    def value(self, at: Point) -> Ball:
        return self.twin.value(**{name: _value(node, at) for name, node in self.arguments.items()})

    def slopes(self, at: Point) -> tuple[Ball, Slopes]:
        inner = {name: [one.slopes(at) for one in node] if isinstance(node, tuple) else node.slopes(at) for name, node in self.arguments.items()}
        balls = {name: [value for value, _ in one] if isinstance(one, list) else one[0] for name, one in inner.items()}
        slopes: Slopes = {}
        for name, one in inner.items():
            if isinstance(one, list):
                for k, (_, own) in enumerate(one):
                    chained(slopes, own, lambda name=name, k=k: self.twin.slopes[name](k=k, **balls))
            else:
                chained(slopes, one[1], lambda name=name: self.twin.slopes[name](**balls))
        return self.twin.value(**balls), slopes

    def rational(self, at: Mapping[str, Fraction]) -> Fraction | None:
        """A formula that needs no more than field arithmetic is exact."""
        inner = {name: _rational(node, at) for name, node in self.arguments.items()}
        return exactly(self.twin, {name: q for name, q in inner.items() if q is not None and not (isinstance(q, list) and None in q)})


def chained(into: Slopes, inner: Slopes, outer: Any) -> None:
    """Adds outer · inner by the chain rule; the outer slope is not asked for where nothing moves."""
    if inner:
        slope = outer()
        for key, own in inner.items():
            into[key] = into[key] + slope * own if key in into else slope * own


def _value(node: Node | tuple[Node, ...], at: Point) -> Any:
    return [one.value(at) for one in node] if isinstance(node, tuple) else node.value(at)


def _rational(node: Node | tuple[Node, ...], at: Mapping[str, Fraction]) -> Any:
    return [one.rational(at) for one in node] if isinstance(node, tuple) else node.rational(at)


def exactly(twin: Twin, at: Mapping[str, Fraction | list[Fraction]]) -> Fraction | None:
    """The formula in rationals; None where it needs more, where an argument is missing, or where it divides by zero."""
    if twin.exact is None or any(a.name not in at for a in twin.about.arguments):
        return None
    try:
        q = twin.exact(**{name: [_fmpq(one) for one in v] if isinstance(v, list) else _fmpq(v) for name, v in at.items()})
    except ZeroDivisionError:
        return None
    return Fraction(int(q.p), int(q.q))


def _fmpq(q: Fraction) -> fmpq:
    return fmpq(q.numerator, q.denominator)


@dataclass(frozen=True)
class Size:
    """The absolute value of a node."""

    node: Node

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        return self.node.leaves

    @property
    def dimension(self) -> Dimension:
        return self.node.dimension

    def value(self, at: Point) -> Ball:
        return abs(self.node.value(at))

    def slopes(self, at: Point) -> tuple[Ball, Slopes]:
        value, slopes = self.node.slopes(at)
        sign = arb(1) if value >= 0 else arb(-1) if value <= 0 else arb(0, 1)  # between -1 and 1 where it is not known
        return abs(value), {key: sign * slope for key, slope in slopes.items()}

    def rational(self, at: Mapping[str, Fraction]) -> Fraction | None:
        q = self.node.rational(at)
        return None if q is None else abs(q)


def joined(leaves: Iterable[Leaf]) -> tuple[Leaf, ...]:
    """Leaves without repetition."""
    return tuple({leaf.key: leaf for leaf in leaves}.values())


def balls(point: Mapping[str, Fraction]) -> Point:
    """The balls of a point."""
    return Point({name: number(q) for name, q in point.items()})
