"""Lines of working and input values, read by the grammar of units, as nodes of a claim's working."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from flint import arb

from millivolt.claims import calls
from millivolt.claims.balls import Ball
from millivolt.claims.work import Given, Leaf, Node, Point, Slopes, chained, joined
from millivolt.units import Dimension, arithmetic
from millivolt.units.arithmetic import Expression

Resolve = Callable[[str], Node]  # @id -> its node


@dataclass(frozen=True)
class Line:
    """A line of arithmetic whose references are nodes."""

    expression: Expression
    keys: tuple[str, ...]            # of its numbers, by index
    refs: Mapping[str, Node]
    leaves: tuple[Leaf, ...]
    dimension: Dimension

    def value(self, at: Point) -> Ball:
        known = {key: (node.value(at), node.dimension) for key, node in self.refs.items()}
        return arithmetic.evaluate(self.expression, {n: at[key] for n, key in enumerate(self.keys)}, known)[0]

    def slopes(self, at: Point) -> tuple[Ball, Slopes]:
        inner = {key: node.slopes(at) for key, node in self.refs.items()}
        known = {key: (value, self.refs[key].dimension) for key, (value, _) in inner.items()}
        value, _, outer = arithmetic.evaluate_dual(self.expression, {n: at[key] for n, key in enumerate(self.keys)}, known)
        slopes = {key: outer[n] for n, key in enumerate(self.keys)}
        for key, (_, own) in inner.items():
            chained(slopes, own, lambda key=key: outer[key])
        return value, slopes

    def rational(self, at: Mapping[str, Fraction]) -> Fraction | None:
        known = {key: (node.rational(at), node.dimension) for key, node in self.refs.items()}
        exact = {key: (q, of) for key, (q, of) in known.items() if q is not None}
        if len(exact) < len(known):
            return None
        return arithmetic.evaluate_exact(self.expression, {n: at[key] for n, key in enumerate(self.keys)}, exact)


def line(text: str, prefix: str, resolve: Resolve, call: Callable[[calls.Call, str], Node], exact: bool = False) -> Node:
    """The node of a line of working; its own numbers get keys that begin with the prefix."""
    return uncalled(*calls.cut(text), prefix, resolve, call, exact)


def uncalled(plain: str, cut: Mapping[str, calls.Call], prefix: str, resolve: Resolve, call: Callable[[calls.Call, str], Node], exact: bool) -> Node:
    """The node of a line of working whose calls have been cut out."""
    expression = arithmetic.parse(plain)
    refs = {key: call(cut[key], called(prefix, key, cut[key])) if key in cut else resolve(key) for key in arithmetic.references(expression)}
    logarithmic = under_logarithms(expression)
    own = tuple(_leaf(leaf, f"{prefix}[{leaf.index}]", leaf.index in logarithmic, exact) for leaf in expression.leaves)
    return Given(own[0]) if isinstance(expression.tree, arithmetic.Leaf) else _noded(expression, own, refs)


def called(prefix: str, key: str, call: calls.Call) -> str:
    """The prefix of the inputs of a call: two calls of one formula keep apart."""
    return f"{prefix}/{call.name}{key.removeprefix(calls.MARK)}"


def given(text: str, key: str, resolve: Resolve, call: Callable[[calls.Call, str], Node], count: bool, within_line: bool) -> Node:
    """The node of an input: a single number may move within its rounding, unless it is a count."""
    plain, cut = calls.cut(text)
    expression = arithmetic.parse(plain)
    refs = {ref: call(cut[ref], called(key, ref, cut[ref])) if ref in cut else resolve(ref) for ref in arithmetic.references(expression)}
    numbers = expression.leaves
    role = key.rpartition("#")[2].rpartition(".")[2]
    if len(numbers) == 1 and not refs and not within_line:
        match expression.tree:
            case arithmetic.Leaf():
                return Given(_input(numbers[0], key, count, role))
            case arithmetic.Negative(of=arithmetic.Leaf()):
                return Given(negative(_input(numbers[0], key, count, role)))
    return _noded(expression, tuple(_leaf(leaf, f"{key}[{leaf.index}]", False, count) for leaf in numbers), refs)


def _noded(expression: Expression, own: tuple[Leaf, ...], refs: Mapping[str, Node]) -> Node:
    dimension = dimension_of(expression, {key: node.dimension for key, node in refs.items()})
    leaves = joined([*own, *(leaf for node in refs.values() for leaf in node.leaves)])
    return Line(expression, tuple(leaf.key for leaf in own), refs, leaves, dimension)


def dimension_of(expression: Expression, refs: Mapping[str, Dimension]) -> Dimension:
    """The dimension of a line, whether or not it has a value: what is no number has one too."""
    if isinstance(expression.tree, arithmetic.Leaf):
        return expression.tree.unit.dimension
    nothing = arb("nan")
    return arithmetic.evaluate(expression, dict.fromkeys(range(len(expression.leaves)), nothing), {key: (nothing, of) for key, of in refs.items()})[1]


def _leaf(leaf: arithmetic.Leaf, key: str, logarithmic: bool, exact: bool) -> Leaf:
    one = leaf.numeral.lone and leaf.stated == 1  # 1 C / e: the name of a unit, not a measured coulomb
    fixed = exact or leaf.exact or one
    low, high = (leaf.value, leaf.value) if fixed else (leaf.low, leaf.high)
    slack = leaf.numeral.written if logarithmic and leaf.exact and leaf.numeral.lone and not leaf.unit.text else Fraction(0)
    return Leaf(key, leaf.text, leaf.value, low, high, leaf.relation != "=", slack, dimension=leaf.unit.dimension)


def _input(leaf: arithmetic.Leaf, key: str, count: bool, role: str) -> Leaf:
    low, high = leaf.low, leaf.high
    if leaf.exact and not count:
        half = leaf.numeral.written * leaf.unit.factor
        low, high = leaf.value - half, leaf.value + half
    if count and leaf.relation == "=" and not leaf.hedge:
        low = high = leaf.value
    return Leaf(key, leaf.text, leaf.value, low, high, leaf.relation != "=", role=role, dimension=leaf.unit.dimension)


def negative(leaf: Leaf) -> Leaf:
    """The number with the minus sign that stands before it."""
    return replace(leaf, text=f"-{leaf.text}", value=-leaf.value, low=-leaf.high, high=-leaf.low)


def under_logarithms(expression: Expression) -> frozenset[int]:
    """The numbers of compound arguments of logarithms: concentrations, usually, whose unit was left out."""
    found: set[int] = set()
    for node in arithmetic.walk(expression.tree):
        if isinstance(node, arithmetic.Call) and node.name in ("ln", "log10"):
            inner = [part.index for part in arithmetic.walk(node.of) if isinstance(part, arithmetic.Leaf)]
            found.update(inner if len(inner) > 1 else ())
    return frozenset(found)


def mentioned(text: str) -> tuple[str, ...]:
    """The ids that a line refers to; a comparison is as many lines as it has sides."""
    return tuple(id for side in calls.sides(text)[::2] for id in arithmetic.references(arithmetic.parse(side)))
