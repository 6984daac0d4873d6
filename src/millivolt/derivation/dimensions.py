"""Does a line balance? A walk over the expression, with dimensions as exponents of base units.

Exact: exponents are fractions, so sqrt(D*t) is a length. 0 has every dimension. exp and log take
pure numbers only: log(c_in) for a concentration is refused, log(c_in/c_ref) is not.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..symbols import plain, quantity
from ..units import Dimension, dimension_of, words

NONE: Dimension = ()
ANY = None  # the dimension of 0


class Unbalanced(Exception):
    """Two parts that should have one dimension have two."""


def balanced(lhs: Any, rhs: Any) -> None:
    """Raises Unbalanced where the two sides, or two terms within one, differ."""
    same(sp.Eq(lhs, rhs, evaluate=False), dimension(lhs), dimension(rhs))


def dimension(e: Any) -> Dimension | None:
    """The dimension of e."""
    match e:
        case sp.Integer(is_zero=True):
            return ANY
        case _ if e.is_number:
            return NONE
        case sp.Symbol() | AppliedUndef() | sp.Indexed():
            return dimension_of(quantity(e).unit)
        case sp.Add():
            return same(e, *(dimension(term) for term in e.args))
        case sp.Mul():
            return times(*(dimension(factor) for factor in e.args))
        case sp.Pow() if e.exp.is_Rational:
            return power(dimension(e.base), Fraction(e.exp.p, e.exp.q))
        case sp.Derivative():
            return times(dimension(e.expr), *(power(dimension(x), Fraction(-int(n))) for x, n in e.variable_count))
        case sp.Integral():
            return times(dimension(e.function), *(dimension(x) for x, *_ in e.limits))
        case sp.Sum() | sp.Limit() | sp.Abs():
            return dimension(e.args[0])
        case sp.Function() | sp.Pow():
            return number_of_numbers(e)
        case _:
            raise Unbalanced(f"{plain(e)} ({type(e).__name__}) has no dimension that we know")


def number_of_numbers(e: Any) -> Dimension:
    for arg in e.args:
        found = dimension(arg)
        if found not in (NONE, ANY):
            raise Unbalanced(f"{plain(e)} takes {plain(arg)}, which is no pure number but [{words(found or ())}]")
    return NONE


def same(e: Any, *dimensions: Dimension | None) -> Dimension | None:
    known = [d for d in dimensions if d is not ANY]
    for other in known[1:]:
        if other != known[0]:
            raise Unbalanced(f"{plain(e)} puts [{words(known[0])}] beside [{words(other)}]")
    return known[0] if known else ANY


def times(*dimensions: Dimension | None) -> Dimension | None:
    total: dict[str, Fraction] = {}
    for d in dimensions:
        if d is ANY:
            return ANY
        for base, n in d:
            total[base] = total.get(base, Fraction(0)) + n
    return tuple(sorted((base, n) for base, n in total.items() if n))


def power(d: Dimension | None, n: Fraction) -> Dimension | None:
    return ANY if d is ANY else tuple((base, m * n) for base, m in d)
