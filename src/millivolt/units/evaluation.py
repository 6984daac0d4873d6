"""Evaluates a line of working: in balls, in balls with the slope by every number, or exactly; dimensions are checked on the way."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Generic

from flint import arb, ctx

from .constants import constant
from .decades import HIGHEST_POWER
from .dimension import PURE, Dimension, over, power, times, words
from .kinds import (
    Arithmetic,
    Dual,
    Key,
    NotExact,
    V,
    ball,
    ball_of,
    call,
    call_dual,
    constant_ball,
    constant_exact,
    is_nought,
    no_call,
    raised,
    raised_exact,
    scaled,
    small,
    sum_of,
    within,
)
from .tree import Binary, Call, Expression, Leaf, Name, Negative, Node, Reference, walk
from .unreadable import NoValue, Unbalanced, Unreadable

PRECISION = 128        # bits
DECADES = 1000         # no value beyond 10^±1000


def evaluate(expression: Expression, values: Mapping[int, arb] | None = None, refs: Mapping[str, tuple[arb, Dimension]] | None = None) -> tuple[arb, Dimension]:
    """The value in coherent SI, as a ball, and its dimension. `values` moves leaves (SI); `refs` gives each @id its ball and dimension."""
    moved, known = values or {}, refs or {}
    kind: Arithmetic[arb] = Arithmetic(
        leaf=lambda leaf: moved.get(leaf.index, ball(leaf.value)), constant=constant_ball, reference=lambda id: known[id][0],
        add=lambda a, b: a + b, multiply=lambda a, b: a * b, divide=lambda a, b: a / b, raised=raised, call=call)
    with _precision():
        return _Walk(expression, kind, {id: of for id, (_, of) in known.items()}).of(expression.tree)


def evaluate_dual(expression: Expression, values: Mapping[int, arb] | None = None,
                  refs: Mapping[str, tuple[arb, Dimension]] | None = None) -> tuple[arb, Dimension, dict[Key, arb]]:
    """The same, with the slope by every leaf (by its index) and every reference (by its id)."""
    moved, known = values or {}, refs or {}
    kind: Arithmetic[Dual] = Arithmetic(
        leaf=lambda leaf: Dual(moved.get(leaf.index, ball(leaf.value)), {leaf.index: arb(1)}), constant=lambda name: Dual(constant_ball(name), {}),
        reference=lambda id: Dual(known[id][0], {id: arb(1)}), add=lambda a, b: Dual(a.value + b.value, sum_of(a.slopes, b.slopes)),
        multiply=lambda a, b: Dual(a.value * b.value, sum_of(scaled(a.slopes, b.value), scaled(b.slopes, a.value))),
        divide=lambda a, b: Dual(a.value / b.value, sum_of(scaled(a.slopes, 1 / b.value), scaled(b.slopes, -a.value / (b.value * b.value)))),
        raised=lambda a, n: Dual(raised(a.value, n), scaled(a.slopes, ball(n) * raised(a.value, n - 1)) if n else {}), call=call_dual)
    with _precision():
        dual, of = _Walk(expression, kind, {id: of for id, (_, of) in known.items()}).of(expression.tree)
        return dual.value, of, {**{leaf.index: arb(0) for leaf in expression.leaves}, **dict.fromkeys(known, arb(0)), **dual.slopes}


def evaluate_exact(expression: Expression, values: Mapping[int, Fraction] | None = None,
                   refs: Mapping[str, tuple[Fraction, Dimension]] | None = None) -> Fraction | None:
    """The exact value in coherent SI where only + - * / and integer powers occur; None where anything else does."""
    moved, known = values or {}, refs or {}
    kind: Arithmetic[Fraction] = Arithmetic(
        leaf=lambda leaf: moved.get(leaf.index, leaf.value), constant=constant_exact, reference=lambda id: known[id][0],
        add=lambda a, b: small(a + b), multiply=lambda a, b: small(a * b), divide=lambda a, b: small(a / b), raised=raised_exact, call=no_call)
    try:
        return _Walk(expression, kind, {id: of for id, (_, of) in known.items()}).of(expression.tree)[0]
    except NotExact:
        return None


def dimension_of_expression(expression: Expression, refs: Mapping[str, Dimension] | None = None) -> Dimension:
    """Its dimension alone."""
    return evaluate(expression, refs={id: (arb(1), of) for id, of in (refs or {}).items()})[1]


def _precision() -> Any:
    return ctx.workprec(PRECISION)


class _Walk(Generic[V]):
    """One evaluation: the tree, the arithmetic, and what each reference is made of."""

    def __init__(self, expression: Expression, kind: Arithmetic[V], refs: Mapping[str, Dimension]) -> None:
        self.text, self.kind, self.refs = expression.text, kind, refs

    def of(self, node: Node) -> tuple[V, Dimension]:
        match node:
            case Leaf():
                return self.kind.leaf(node), node.unit.dimension
            case Name():
                return self.kind.constant(node.name), PURE if node.name == "pi" else constant(node.name).unit.dimension
            case Reference():
                if node.id not in self.refs:
                    raise Unreadable(self.text, node.place, f"@{node.id} has no value here")
                return self.kind.reference(node.id), self.refs[node.id]
            case Negative():
                value, of = self.of(node.of)
                return self.kind.multiply(self.minus_one, value), of
            case Call():
                return self.called(node)
            case Binary(sign="^"):
                return self.raised(node)
            case Binary():
                return self.joined(node)

    @property
    def minus_one(self) -> V:
        return self.kind.constant("-1")

    def joined(self, node: Binary) -> tuple[V, Dimension]:
        (a, left), (b, right) = self.of(node.left), self.of(node.right)
        if node.sign == "*":
            return self.checked(self.kind.multiply(a, b), node), times(left, right)
        if node.sign == "/":
            if is_nought(b):
                raise NoValue(self.text, node.place, "a division by zero")
            return self.checked(self.kind.divide(a, b), node), over(left, right)
        if left != right and (_nought(node.left) or _nought(node.right)):   # 0 - 66.59 mV: a bare nought is one of anything
            left = right = left if _nought(node.right) else right
        if left != right:
            raise Unbalanced(self.text, node.place, f"[{words(left)}] {node.sign} [{words(right)}]: two of one dimension expected")
        return self.kind.add(a, b if node.sign == "+" else self.kind.multiply(self.minus_one, b)), left

    def called(self, node: Call) -> tuple[V, Dimension]:
        value, of = self.of(node.of)
        if node.name == "sqrt":
            self.refuse_negative(value, node, strictly=False)
            return self.kind.raised(value, Fraction(1, 2)), power(of, Fraction(1, 2))
        if of != PURE:
            raise Unbalanced(self.text, node.place, f"{node.name} of [{words(of)}]: a pure number expected")
        if node.name == "exp":
            if not within(value, 2302):
                raise Unreadable(self.text, node.place, f"exp of more than ±2302: a value within 10^±{DECADES} expected")
        else:
            self.refuse_negative(value, node, strictly=True)
        return self.kind.call(node.name, value), PURE

    def refuse_negative(self, value: V, node: Call, strictly: bool) -> None:
        middle = ball_of(value)
        if middle is not None and (bool(middle <= 0) if strictly else bool(middle < 0)):
            shown = middle.str(6, radius=False)
            raise NoValue(self.text, node.place, f"{node.name}({shown}) has no real value")

    def raised(self, node: Binary) -> tuple[V, Dimension]:
        base, of = self.of(node.left)
        exponent = self.exponent(node)
        if exponent is None:
            return self.general(base, of, node)
        if abs(exponent) > HIGHEST_POWER or exponent.denominator > 12:
            raise Unreadable(self.text, node.place, f"had the exponent {_shown(exponent)}; at most ±{HIGHEST_POWER} expected")
        if exponent < 0 and is_nought(base):
            raise NoValue(self.text, node.place, "zero to a negative power")
        middle = ball_of(base)
        if exponent.denominator > 1 and middle is not None and middle < 0:
            raise NoValue(self.text, node.place, "a root of a negative number has no real value")
        return self.checked(self.kind.raised(base, exponent), node), power(of, exponent)

    def exponent(self, node: Binary) -> Fraction | None:
        """The exponent where it is a fixed pure fraction; None where it is a quantity that may move."""
        if any(isinstance(part, Reference) or (isinstance(part, Leaf) and not part.exact) for part in walk(node.right)):
            return None
        exact, of = evaluate_exact(Expression(self.text, node.right, ())), _Walk(Expression(self.text, node.right, ()), _DIMENSIONS, {}).of(node.right)[1]
        if of != PURE:
            raise Unbalanced(self.text, node.place, f"an exponent of [{words(of)}]: a pure number expected")
        return exact

    def general(self, base: V, of: Dimension, node: Binary) -> tuple[V, Dimension]:
        exponent, exponent_of = self.of(node.right)
        if of != PURE or exponent_of != PURE:
            raise Unbalanced(self.text, node.place, f"[{words(of)}] to a power of [{words(exponent_of)}]: two pure numbers expected")
        middle = ball_of(base)
        if middle is not None and middle <= 0:
            raise NoValue(self.text, node.place, "a power of zero or of a negative number with an inexact exponent")
        product = self.kind.multiply(exponent, self.kind.call("ln", base))
        if not within(product, 2302):
            raise Unreadable(self.text, node.place, f"a power beyond 10^±{DECADES}")
        return self.kind.call("exp", product), PURE

    def checked(self, value: V, node: Binary) -> V:
        middle = ball_of(value)
        if middle is not None and (abs(middle) > _MOST or (middle != 0 and abs(middle) < _LEAST)):
            raise Unreadable(self.text, node.place, f"a value beyond 10^±{DECADES}")
        return value


def _nought(node: Node) -> bool:
    return isinstance(node, Leaf) and node.stated == 0 and node.numeral.lone and not node.unit.text


def _shown(exponent: Fraction) -> str:
    return str(exponent) if abs(exponent.numerator) < 10**12 and exponent.denominator < 10**12 else "of more than 12 digits"


_DIMENSIONS: Arithmetic[None] = Arithmetic(
    leaf=lambda leaf: None, constant=lambda name: None, reference=lambda id: None, add=lambda a, b: None, multiply=lambda a, b: None,
    divide=lambda a, b: None, raised=lambda a, n: None, call=lambda name, a: None)  # what a value is made of, whatever it is
_MOST, _LEAST = arb(10) ** DECADES, arb(10) ** -DECADES
