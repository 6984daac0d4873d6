"""What a quantity is made of: exponents of the SI base units, exact, and sorted so that equal ones are equal."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

Dimension = tuple[tuple[str, Fraction], ...]

PURE: Dimension = ()
BASES = ("A", "K", "kg", "m", "mol", "s")
ORDER = ("kg", "mol", "A", "K", "m", "s")  # in which words print them


def dimension(exponents: Mapping[str, Fraction | int]) -> Dimension:
    """The dimension with these exponents, those that are nought left out."""
    return tuple(sorted((base, Fraction(n)) for base, n in exponents.items() if n))


def times(*factors: Dimension) -> Dimension:
    """The dimension of a product."""
    total: dict[str, Fraction] = {}
    for factor in factors:
        for base, n in factor:
            total[base] = total.get(base, Fraction(0)) + n
    return dimension(total)


def power(of: Dimension, n: Fraction | int) -> Dimension:
    """The dimension of a power."""
    return tuple((base, m * n) for base, m in of) if n else PURE


def over(top: Dimension, bottom: Dimension) -> Dimension:
    """The dimension of a quotient."""
    return times(top, power(bottom, -1))


def words(of: Dimension) -> str:
    """The dimension as a book prints it: `A m^-2`, and `1` for a pure number."""
    exponents = dict(of)
    return " ".join(base if exponents[base] == 1 else f"{base}^{exponents[base]}" for base in ORDER if base in exponents) or "1"
