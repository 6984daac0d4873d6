"""What roundings lose: products and sums with the part that did not fit, for floats and for arrays alike. The C has the same in vector.h."""

from __future__ import annotations

from typing import Any

HALVES = 134217729.0  # 2^27 + 1: times it, a double falls into two halves whose products are exact


def product(x: Any, y: Any) -> tuple[Any, Any]:
    """x y, and what its rounding lost."""
    (x_high, x_low), (y_high, y_low) = (halves := _halves(x)), halves if y is x else _halves(y)
    whole = x * y
    lost = x_high * y_high - whole
    lost += x_high * y_low
    lost += x_low * y_high
    lost += x_low * y_low
    return whole, lost


def added(x: Any, y: Any) -> tuple[Any, Any]:
    """x + y, and what its rounding lost."""
    whole = x + y
    of_x = whole - y
    return whole, (x - of_x) + (y - (whole - of_x))


def of_width(width: Any, b: Any, a: Any, c: Any) -> Any:
    """By how much sqrt(b^2 + 4 a c) is more than `width`, which is it but for its roundings; NaN where the squares have no room."""
    square, lost = product(b, b)
    four, more = product(4.0 * a, c)
    lost = lost + more
    whole, more = added(square, four)
    lost = lost + more
    square, more = product(width, width)
    return 0.5 * ((whole - square) + (lost - more)) / width


def _halves(x: Any) -> tuple[Any, Any]:
    more = HALVES * x
    high = more - (more - x)
    return high, x - high
