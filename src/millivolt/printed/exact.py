"""Exact numbers in a printed formula: a power, the number that an exponent is, the interval that digits stand for."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from ..units import Unreadable
from .tree import HIGHEST, Node, number, numbers

LARGEST = 4_000   # bits of an exact number


def power(base: Node, exponent: Node, fail: Callable[[str], Unreadable]) -> Node:
    """The power, a whole exponent within its bounds; a number to the power of a number is that number."""
    n = constant(exponent)
    if n is None or (base.head == "number" and n.denominator not in (1, 2) and numbers(exponent) and abs(n) <= HIGHEST):
        return Node("^", (base, exponent))   # 10^3.8 is known to the digits of its exponent
    if abs(n) > HIGHEST:
        raise fail(f"the exponent {f'{float(n):g}' if abs(n) < 10**300 else 'of hundreds of digits'}, within ±{HIGHEST} expected")
    of = constant(base)
    if of is not None and base.head == "number" and n.denominator == 1:
        bits = (of.numerator.bit_length() + of.denominator.bit_length()) * max(abs(int(n)), 1)
        if bits > LARGEST or (of == 0 and n < 0):
            raise fail("a number too large to be written out" if of else "a division by nought")
    return Node("^", (base, number(n)))


def constant(node: Node) -> Fraction | None:
    """The number that an exponent is; None where there are letters in it, or no exact number."""
    if node.head == "number":
        return (node.low + node.high) / 2
    if node.head not in ("+", "-", "*", "/", "^"):
        return None
    a, b = (constant(part) for part in node.parts)
    if a is None or b is None or max(q.numerator.bit_length() + q.denominator.bit_length() for q in (a, b)) > LARGEST:
        return None
    match node.head:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return a / b if b else None
    whole = b.denominator == 1 and abs(b) <= HIGHEST and (a != 0 or b > 0)
    return a ** int(b) if whole and (a.numerator.bit_length() + a.denominator.bit_length()) * abs(b) <= LARGEST else None


def interval_of(text: str) -> tuple[Fraction, Fraction]:
    """The value of a number, and half a unit of its last digit: nought for a small count, or a power of ten, which are exact."""
    mantissa, _, exponent = text.partition("e")
    whole, dot, decimals = mantissa.partition(".")
    digits = (whole + decimals) or "0"
    step = Fraction(10) ** (int(exponent or 0) - len(decimals))
    value = int(digits) * step
    if dot or exponent:
        return value, step / 2
    significant = digits.rstrip("0")
    return value, Fraction(0) if len(significant) <= 1 or len(digits) < 2 else step * 10 ** (len(digits) - len(significant)) / 2
