"""What a printed formula means: a tree of numbers, letters, operators and a few functions, with a value in balls at a point."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, TypeAlias

from flint import arb, fmpq

from ..formulas.ball_functions import phi

Ball: TypeAlias = Any  # flint.arb, which has no types of its own
At: TypeAlias = Mapping[str, Any]  # a ball for every letter; of a family a list, one for each ion
FUNCTIONS: dict[str, Callable[[Ball], Ball]] = {
    "ln": lambda x: x.log(), "log10": lambda x: x.log() / arb(10).log(), "exp": lambda x: x.exp(), "sqrt": lambda x: x.sqrt(), "abs": abs,
    "sinh": lambda x: x.sinh(), "cosh": lambda x: x.cosh(), "tanh": lambda x: x.tanh(),
}  # fmt: skip
OPERATORS = ("+", "-", "*", "/", "^")
HIGHEST = 400  # of a whole exponent


@dataclass(frozen=True)
class Node:
    """A number (the interval of what rounds to it, in SI), a letter, an operator, a function, a sum over all ions, or a family's member in one."""

    head: str                        # number | letter | member | sum | + - * / ^ | phi | one of FUNCTIONS
    parts: tuple[Node, ...] = ()
    text: str = ""                   # of a number or a letter; of phi its order; of a member its family
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)

    @property
    def exact(self) -> bool:
        return self.low == self.high


def number(q: int | Fraction, text: str = "") -> Node:
    """The tree of an exact number."""
    q = Fraction(q)
    return Node("number", text=text or str(q), low=q, high=q)


def letter(name: str) -> Node:
    return Node("letter", text=name)


def times(*factors: Node) -> Node:
    """The product, from the left."""
    product = factors[0] if factors else number(1)
    for factor in factors[1:]:
        product = Node("*", (product, factor))
    return product


def negative(node: Node) -> Node:
    return Node("-", (number(0), node))


def walk(node: Node) -> Iterator[Node]:
    """The tree and every tree in it."""
    yield node
    for part in node.parts:
        yield from walk(part)


def letters(*nodes: Node) -> frozenset[str]:
    """The letters, and the families, that trees speak of."""
    return frozenset(part.text for node in nodes for part in walk(node) if part.head in ("letter", "member"))


def numbers(*nodes: Node) -> tuple[Node, ...]:
    """The numbers in trees that are not exact, in order, each once."""
    return tuple(dict.fromkeys(part for node in nodes for part in walk(node) if part.head == "number" and not part.exact))


def put(node: Node, at: Mapping[str, Node]) -> Node:
    """The tree with other trees in place of letters."""
    if node.head == "letter":
        return at.get(node.text, node)
    if node.head == "member":
        return replace(node, text=at[node.text].text) if node.text in at else node
    return replace(node, parts=tuple(put(part, at) for part in node.parts)) if node.parts else node


def swap(node: Node, at: Mapping[Node, Node]) -> Node:
    """The tree with other trees in place of some of its trees."""
    if node in at:
        return at[node]
    return replace(node, parts=tuple(swap(part, at) for part in node.parts)) if node.parts else node


def value(node: Node, at: At) -> Ball:
    """The ball of a tree at a point: a value, in SI, for every letter."""
    match node.head:
        case "number":
            return _ball(node.low) if node.exact else _ball(node.low).union(_ball(node.high))
        case "letter":
            return at[node.text]
        case "sum":
            return _sum(node.parts[0], at)
        case "phi":
            return phi(int(node.text), value(node.parts[0], at))
    of = [value(part, at) for part in node.parts]
    match node.head:
        case "+":
            return of[0] + of[1]
        case "-":
            return of[0] - of[1]
        case "*":
            return of[0] * of[1]
        case "/":
            return of[0] / of[1]
        case "^":
            return _power(*of)
    return FUNCTIONS[node.head](of[0])


def _sum(body: Node, at: At) -> Ball:
    families = {part.text for part in walk(body) if part.head == "member"}
    count = {len(at[name]) for name in families}
    total = arb(0)
    for n in range(max(count, default=0)):
        total += value(put(body, {}) if not families else _member(body, n), {**at, **{f"{name}[{n}]": at[name][n] for name in families}})
    return total


def _member(body: Node, n: int) -> Node:
    if body.head == "member":
        return letter(f"{body.text}[{n}]")
    return replace(body, parts=tuple(_member(part, n) for part in body.parts)) if body.parts else body


def _ball(q: Fraction) -> Ball:
    return arb(fmpq(q.numerator, q.denominator))


def _power(base: Ball, exponent: Ball) -> Ball:
    whole = exponent.unique_fmpz() if exponent.is_exact() else None   # 2 ± 0.02 is not 2, though no other whole number is in it
    return base**exponent if whole is None or abs(int(whole)) > HIGHEST else base ** int(whole)
