"""Fractions into balls and out again: decimal strings whose interval surely holds the ball."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from flint import arb, fmpq

Ball: TypeAlias = Any  # flint.arb, which has no types of its own
Point: TypeAlias = Mapping[str, Ball]
PRECISION = 128        # bits
DIGITS = 24           # of a decimal string in a certificate


LEAST, MOST = arb(2) ** -12_000, arb(2) ** 12_000   # sizes between which a value is worth its digits


def number(q: Fraction) -> Ball:
    """The ball of a fraction."""
    return arb(fmpq(q.numerator, q.denominator))


def hull(low: Fraction, high: Fraction) -> Ball:
    """A ball that holds all from low to high."""
    return number(low) if low == high else number(low).union(number(high))


def exact(ball: Ball) -> Fraction:
    """The fraction that a ball without radius is."""
    mantissa, exponent = ball.man_exp()
    m, e = int(mantissa), int(exponent)
    return Fraction(m * 2**e) if e >= 0 else Fraction(m, 2**-e)


def ends(ball: Ball) -> tuple[Fraction, Fraction]:
    """The least and the greatest number of a finite ball; of one nearer to nought than anything that is printed, a little more."""
    low, high = ball.lower(), ball.upper()
    return _outward(low, -1), _outward(high, 1)


def _outward(end: Ball, way: int) -> Fraction:
    """The fraction that an end is; a number too small to be worth its digits gives way to nought or to the least one that is kept."""
    if end != 0 and abs(end) < LEAST:
        return exact(LEAST) * way if (end > 0) is (way > 0) else Fraction(0)
    return exact(end)


def decimal(q: Fraction, digits: int = DIGITS, up: bool | None = None) -> str:
    """A fraction in so many significant digits, rounded up, down, or (None) to the nearest."""
    top, bottom = q.numerator, q.denominator
    if top == 0:
        return "0"
    power = _power(abs(top), bottom) - digits + 1
    top, bottom = (top * 10**-power, bottom) if power < 0 else (top, bottom * 10**power)
    if up is None:
        whole, rest = divmod(2 * top + bottom, 2 * bottom)
        return _written(whole - (rest == 0 and whole % 2), power)  # half to even
    return _written(-(-top // bottom) if up else top // bottom, power)


def terminating(q: Fraction, digits: int) -> str:
    """A fraction as the decimal that it is; "" where it is none of so many significant digits."""
    places = q.denominator.bit_length() - 1   # as many as two and five may be factors
    whole, rest = divmod(q.numerator * 10**places, q.denominator)
    if rest or len(str(abs(whole)).rstrip("0")) > digits:
        return ""
    return _written(whole, -places) if whole else "0"


def _power(top: int, bottom: int) -> int:
    """The power of ten of the first digit of a positive fraction."""
    guess = (top.bit_length() - bottom.bit_length()) * 30_103 // 100_000   # log10(2), a little too large: off by one or two
    while not _reaches(top, bottom, guess):
        guess -= 1
    while _reaches(top, bottom, guess + 1):
        guess += 1
    return guess


def _reaches(top: int, bottom: int, power: int) -> bool:
    """Is the fraction at least this power of ten?"""
    return bool(10**power * bottom <= top if power >= 0 else bottom <= top * 10**-power)


def _written(whole: int, power: int) -> str:
    while whole and whole % 10 == 0:
        whole, power = whole // 10, power + 1
    sign, figures = "-" if whole < 0 else "", str(abs(whole))
    first = power + len(figures) - 1
    if -5 < first < 8:
        if power >= 0:
            return sign + figures + "0" * power
        figures = figures.rjust(1 - power, "0")
        return f"{sign}{figures[:power]}.{figures[power:]}"
    return f"{sign}{figures[0]}{'.' if figures[1:] else ''}{figures[1:]}e{first:+03d}"


def interval(low: Fraction, high: Fraction) -> tuple[str, str]:
    """Decimal strings around an interval, rounded outward."""
    return decimal(low, up=False), decimal(high, up=True)
