"""The polynomials that stand for a function near a removable singularity: through the Chebyshev points of its interval, so nearly the best of their degree."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import mpmath
from mpmath import atanh, exp, expm1, sqrt

DIGITS = 60  # the functions lose half of them near 0


class Near(NamedTuple):
    """A function on an interval, and how many coefficients are enough for 2^-55 of its value."""

    meaning: str
    function: Callable[[Any], Any]
    low: float
    high: float
    many: int


def _slope(y: Any) -> Any:
    x = sqrt(y)
    return (0.5 - (x * exp(x) - expm1(x)) / expm1(x) ** 2) / x


def _curvature(y: Any) -> Any:
    x = sqrt(y)
    return exp(x) * (x * (exp(x) + 1) - 2 * expm1(x)) / expm1(x) ** 3


def _phi_2(x: Any) -> Any:
    return (expm1(x) - x) / x**2


def _logarithm(z: Any) -> Any:
    s = sqrt(z)
    return 2 * (atanh(s) - s) / (s * z)


NEAR = {
    "SLOPE": Near("B'(x) = -1/2 + x (these in x^2), for |x| < 1", _slope, 0.0, 1.0, 9),
    "CURVATURE": Near("B''(x) = these in x^2, for |x| < 2", _curvature, 0.0, 4.0, 13),
    "SHARE": Near("phi(2, x) = these in x, for 0 <= x < 2", _phi_2, 0.0, 2.0, 15),
    "TURNED": Near("phi(2, -x) = e^-x (these in x), for 0 <= x < 2", lambda x: exp(x) * _phi_2(-x), 0.0, 2.0, 15),
    "EXPONENTIAL": Near("e^x = 1 + x + x^2 (these in x), for |x| <= log(2)/2; the C's", _phi_2, -0.34657359027997, 0.34657359027997, 10),
    "POWER_OF_TWO": Near("2^f = 1 + f (these in f), for |f| <= 1/2; the C's", lambda f: expm1(f * mpmath.log(2)) / f, -0.5, 0.5, 11),
    "LOGARITHM": Near("2 artanh(s) = 2 s + s^3 (these in s^2), for |s| <= 1/5; the C's", _logarithm, 0.0, 0.04, 8),
}


@cache
def coefficients(name: str) -> tuple[float, ...]:
    """Lowest first."""
    with mpmath.workdps(DIGITS):
        _, function, low, high, many = NEAR[name]
        points = [mpmath.mpf(low + high) / 2 + mpmath.mpf(high - low) / 2 * mpmath.cos(mpmath.pi * (2 * i + 1) / (2 * many)) for i in range(many)]
        rows = mpmath.matrix([[x**n for n in range(many)] for x in points])
        return tuple(float(c) for c in mpmath.lu_solve(rows, mpmath.matrix([function(x) for x in points])))


def module_source() -> str:
    """formulas/polynomials.py."""
    head = '"""Polynomials near removable singularities, B(x) = x/(e^x - 1); lowest coefficient first. Written by `python -m millivolt.formula`; do not edit."""\n'
    return head + "".join(f"\n{name} = (  # {near.meaning}\n" + "".join(f"    {c!r},\n" for c in coefficients(name)) + ")\n" for name, near in NEAR.items())


def header_source() -> str:
    """formulas/kernels/tables.h."""
    rows = (f"/* {near.meaning} */\nstatic const double {name}[] = {{{', '.join(map(repr, coefficients(name)))}}};\n" for name, near in NEAR.items())
    return "/* Coefficients, lowest first. Written by `python -m millivolt.formula`; do not edit. */\n" + "".join(rows)
