"""The three kinds of value that a line of working can have: a ball, a ball with slopes, an exact fraction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

from flint import arb, fmpq

from .constants import constant
from .tree import Leaf

MOST_BITS = 20_000     # of an exact value
Key = int | str        # a leaf by its index, a reference by its id
V = TypeVar("V")


@dataclass(frozen=True)
class Dual:
    """A ball and its slopes by leaf and by reference, SI."""

    value: arb
    slopes: dict[Key, arb]


@dataclass(frozen=True)
class Arithmetic(Generic[V]):
    """How one kind of value is combined; the walk over the tree is the same for all."""

    leaf: Callable[[Leaf], V]
    constant: Callable[[str], V]
    reference: Callable[[str], V]
    add: Callable[[V, V], V]
    multiply: Callable[[V, V], V]
    divide: Callable[[V, V], V]
    raised: Callable[[V, Fraction], V]
    call: Callable[[str, V], V]


def ball(value: Fraction | int) -> arb:
    """The tightest ball around a fraction."""
    exact = Fraction(value)
    return arb(fmpq(exact.numerator, exact.denominator))


class NotExact(Exception):
    """A value that is not rational, or too long to be kept exactly."""


def ball_of(value: object) -> arb | None:
    """The ball that stands for a value of any kind."""
    match value:
        case Dual():
            return value.value
        case Fraction():
            return ball(value)
        case arb():
            return value
        case _:
            return None


def is_nought(value: object) -> bool:
    middle = ball_of(value)
    return middle is not None and bool(middle == 0)


def within(value: object, most: int) -> bool:
    middle = ball_of(value)
    return middle is None or not middle.is_finite() or bool(abs(middle) < most)


def constant_exact(name: str) -> Fraction:
    if name == "pi":
        raise NotExact
    return Fraction(-1) if name == "-1" else constant(name).value


def constant_ball(name: str) -> arb:
    return arb.pi() if name == "pi" else ball(constant_exact(name))


def raised(base: arb, n: Fraction) -> arb:
    if n.denominator == 1:
        return base ** int(n)
    return base.sqrt() ** n.numerator if n.denominator == 2 else base ** ball(n)


def raised_exact(base: Fraction, n: Fraction) -> Fraction:
    bits = max(base.numerator.bit_length(), base.denominator.bit_length())
    if n.denominator != 1 or bits * abs(n) > MOST_BITS:
        raise NotExact
    return Fraction(base ** int(n))


def small(value: Fraction) -> Fraction:
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > MOST_BITS:
        raise NotExact
    return value


def no_call(name: str, value: Fraction) -> Fraction:
    raise NotExact


_CALLS: dict[str, Callable[[arb], arb]] = {"ln": lambda x: x.log(), "log10": lambda x: x.log() / arb(10).log(), "exp": lambda x: x.exp()}
_SLOPES: dict[str, Callable[[arb], arb]] = {"ln": lambda x: 1 / x, "log10": lambda x: 1 / (x * arb(10).log()), "exp": lambda x: x.exp()}


def call(name: str, value: arb) -> arb:
    return _CALLS[name](value)


def call_dual(name: str, value: Dual) -> Dual:
    return Dual(_CALLS[name](value.value), scaled(value.slopes, _SLOPES[name](value.value)))


def sum_of(a: dict[Key, arb], b: dict[Key, arb]) -> dict[Key, arb]:
    return {**a, **{key: a[key] + slope if key in a else slope for key, slope in b.items()}}


def scaled(slopes: dict[Key, arb], by: arb) -> dict[Key, arb]:
    return {key: slope * by for key, slope in slopes.items()}
