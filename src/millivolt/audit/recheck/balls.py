"""The further check: both sides of an unconditional step, evaluated in balls at points where it should hold."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from math import factorial
from operator import add, mul
from random import Random
from typing import Any

from flint import arb, fmpq

from .conditions import Condition
from .field import Field
from .terms import Refused, Term, number, put

OPAQUE = ("letter", "of", "at", "slope", "integral", "limit")
UNARY: dict[str, Any] = {"exp": arb.exp, "log": arb.log, "sinh": arb.sinh, "cosh": arb.cosh, "tanh": arb.tanh, "abs": abs}
MEETS: dict[str, Any] = {"=": lambda a, b: a.overlaps(b), "<": lambda a, b: not a >= b, "<=": lambda a, b: not a > b}
HOLDS: dict[str, Any] = {">": lambda a: a > 0, ">=": lambda a: a >= 0, "!=": lambda a: a != 0}


class Point:
    """A value, of its declared sign, for every letter and whatever else has none: whole ones 1 to 5, others 2**-6 to 2**6."""

    def __init__(self, random: Random, field: Field) -> None:
        self.random, self.field = random, field
        self.values: dict[Any, Any] = {}

    def of(self, t: Term) -> Any:
        key = self.field.lowered(t) if t.head in ("letter", "of", "at", "slope") else t
        if key not in self.values:
            self.values[key] = self._fresh(t)
        return self.values[key]

    def _fresh(self, t: Term) -> Any:
        kind = self.field.letters[str(t.name)] if t.head in ("letter", "of", "at") else None
        allowed = kind.signs if kind else frozenset({-1, 1})
        sign = self.random.choice(sorted(allowed - {0}) or [0])
        if kind and kind.integer:
            return arb(sign * self.random.randint(1, 5))
        return arb(fmpq(sign * self.random.randint(1, 4095), 2 ** self.random.randint(6, 12)))


def value(t: Term, at: Point) -> Any:
    match t.head:
        case "number":
            q = Fraction(t.name)
            return arb(fmpq(q.numerator, q.denominator))
        case "pi":
            return arb.pi()
        case "+" | "*":
            return reduce(add if t.head == "+" else mul, (value(inner, at) for inner in t.of))
        case "^":
            return _power(value(t.of[0], at), t.of[1], at)
        case "phi":  # phi(k, t) = 1F1(1; k + 1; t)/k!
            k = int(Fraction(t.of[0].name))
            return value(t.of[1], at).hypgeom_1f1(1, k + 1) / arb(factorial(k))
        case "sum":
            return _sum(t, at)
    if t.head in UNARY:
        return UNARY[t.head](value(t.of[0], at))
    if t.head in OPAQUE:
        return at.of(t)
    raise Refused(f"{t.head} has no value")


def _power(base: Any, n: Term, at: Point) -> Any:
    if n.head != "number":
        return base ** value(n, at)
    q = Fraction(n.name)
    whole = base if q.denominator == 1 else base.sqrt() if q.denominator == 2 else base ** (arb(1) / q.denominator)
    return whole ** int(q.numerator)


def _sum(t: Term, at: Point) -> Any:
    body, i, a, b = t.of
    first, last = (int(value(end, at).unique_fmpz()) for end in (a, b))
    return reduce(add, (value(put(body, {str(i.name): number(n)}), at) for n in range(first, last + 1)), arb(0))


def tried(lhs: Term, rel: str, rhs: Term, needs: tuple[Condition, ...], field: Field, points: int) -> int | None:
    """At how many points both sides were found in the relation; None where at one they are not."""
    random, found = Random(20261), 0
    for _ in range(8 * points):
        at = Point(random, field)
        if not all(HOLDS[c.kind](value(c.term, at)) for c in needs):
            continue
        a, b = value(lhs, at), value(rhs, at)
        if not a.is_finite() or not b.is_finite():
            continue
        if not MEETS[rel](a, b):
            return None
        found += 1
        if found == points:
            break
    return found
