"""A second opinion on what the kernel accepted, from python-flint's ball arithmetic.

Asked of the unconditional steps (identities, laws), not of the lines of a derivation: a line
holds only where the premises do, and at random points it is simply false. An unknown function,
c(x) or c'(x), is a letter here and gets a value of its own.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import flint
import sympy as sp
from flint import arb
from sympy.core.function import AppliedUndef

from ..kernel import Theorem
from ..phi import phi
from ..symbols import plain

GLANCES = 6  # points that are looked at before two sides are compared by algebra
PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53)


class Opinion(enum.Enum):
    """Three-valued: a check that found no admissible point is not a pass."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    NO_POINT = "no admissible point found"


UNARY: dict[Any, Any] = {sp.exp: arb.exp, sp.log: arb.log, sp.sinh: arb.sinh, sp.cosh: arb.cosh, sp.tanh: arb.tanh, sp.Abs: abs}
LETTERS = (sp.Symbol, AppliedUndef, sp.Indexed, sp.Derivative, sp.Integral)


def value(e: Any, at: Any) -> Any:
    """The ball of e, its letters taken from `at`."""
    if isinstance(e, LETTERS):
        return at[e]
    if e.is_Rational:
        return arb(flint.fmpq(int(e.p), int(e.q)))
    if e.is_Add or e.is_Mul:
        first, *rest = (value(arg, at) for arg in e.args)
        for arg in rest:
            first = first + arg if e.is_Add else first * arg
        return first
    if e.is_Pow:
        return _power(value(e.base, at), e.exp, at)
    if isinstance(e, phi):  # phi(k, t) = 1F1(1; k + 1; t)/k!: entire, so a ball around 0 is no trouble
        k, t = e.args
        return value(t, at).hypgeom_1f1(1, int(k) + 1) / arb(int(sp.factorial(k)))
    if isinstance(e, sp.Sum):
        return _sum(e, at)
    if e in (sp.pi, sp.E):
        return arb.pi() if e is sp.pi else arb(1).exp()
    return UNARY[type(e)](value(e.args[0], at))


def _power(base: Any, exponent: Any, at: Any) -> Any:
    if exponent.is_Integer:
        return base ** int(exponent)
    return base.sqrt() if exponent == sp.S.Half else base ** value(exponent, at)


def _sum(e: Any, at: Any) -> Any:
    (i, a, b), = e.limits
    last = int(value(b, at).unique_fmpz())
    return sum((value(e.function.subs(i, n), at) for n in range(int(a), last + 1)), arb(0))


def opinion(th: Theorem, points: int = 64, seed: int = 1) -> tuple[Opinion, Any]:
    """Do both sides of an unconditional theorem meet, or stand in its relation, wherever its needs hold? And where not, or at how many points."""
    random, found = Random(seed), 0
    for _ in range(20 * points):
        at = Point(random)
        if not all(holds(c, at) for c in sorted(th.needs, key=str)):
            continue
        lhs, rhs = value(th.lhs, at), value(th.rhs, at)
        if not lhs.is_finite() or not rhs.is_finite():
            continue
        if not MEETS[th.rel](lhs, rhs):
            return Opinion.DISAGREES, dict(at)
        found += 1
        if found == points:
            return Opinion.AGREES, found
    return Opinion.NO_POINT, found


def apart(a: Any, b: Any) -> bool:
    """Whether the two surely differ at some point: then no arithmetic makes them equal, and the kernel need not be asked at length."""
    random = Random(2)
    for _ in range(GLANCES):
        at = Point(random)
        try:
            one, other = value(a, at), value(b, at)
        except (KeyError, TypeError, ValueError, ZeroDivisionError, AttributeError):  # a limit, a class of one's own: the kernel says what it thinks of it
            return False
        if one.is_finite() and other.is_finite():
            return not one.overlaps(other)
    return False


MEETS: dict[str, Callable[[Any, Any], bool]] = {  # may the relation hold between two balls?
    "=": lambda a, b: bool(a.overlaps(b)),
    "<": lambda a, b: not bool(a >= b),
    "<=": lambda a, b: not bool(a > b),
}


def beyond(th: Theorem) -> bool:
    """A limit is not a value at a point; an integral is a letter here, and its value is another matter."""
    return any(side.has(sp.Limit) or (side.has(sp.Integral) and th.rule != "identity") for side in (th.lhs, th.rhs))


class Point(dict[Any, Any]):
    """A value for every letter that is asked for, within its declared sign: integers 1 to 5, else 2**-6 to 2**6."""

    sizes = (1, 4095, 6, 12)  # from, to; divided by two to the power from, to

    def __init__(self, random: Random) -> None:
        self.random = random

    def __missing__(self, letter: Any) -> Any:
        if letter.is_integer:
            size = arb(self.random.randint(1, 5))
        else:
            least, most, low, high = self.sizes
            size = arb(flint.fmpq(self.random.randint(least, most), 2 ** self.random.randint(low, high)))
        negative = (letter.is_nonnegative is None and self.random.random() < 0.5) or letter.is_negative
        self[letter] = -size if negative else size
        return self[letter]


GAP = {
    "!=": lambda gap: gap != 0,
    ">": lambda gap: gap > 0,
    ">=": lambda gap: gap >= 0,
    "<": lambda gap: gap < 0,
    "<=": lambda gap: gap <= 0,
}


def holds(condition: Any, at: Any) -> bool:
    """Whether a side condition surely holds at a point."""
    return bool(GAP[condition.rel_op](value(condition.lhs, at) - value(condition.rhs, at)))


def counterexample(wrote: Any, gives: Any) -> Iterator[str]:
    """The sides that differ, at the first primes: "R = 2, T = 3: wrote 1.20, gives 0.60"."""
    for mine, its in ((wrote.lhs, gives.lhs), (wrote.rhs, gives.rhs)):
        letters = sorted({n for e in (mine, its) for n in _letters(e)}, key=plain)
        if mine == its or len(letters) > len(PRIMES):
            continue
        at = {letter: arb(-p if letter.is_negative else p) for letter, p in zip(letters, PRIMES, strict=False)}
        try:
            a, b = value(mine, at), value(its, at)
        except (KeyError, ValueError, ZeroDivisionError):
            continue
        if a.is_finite() and b.is_finite() and not a.overlaps(b):
            point = ", ".join(f"{plain(letter)} = {p}" for letter, p in zip(letters, PRIMES, strict=False))
            yield f"{point}: wrote {float(a.mid()):#.4g}, gives {float(b.mid()):#.4g}"


def _letters(e: Any) -> Iterator[Any]:
    if isinstance(e, LETTERS):
        yield e
        return
    for arg in e.args:
        yield from _letters(arg)
