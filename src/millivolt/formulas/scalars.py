"""The functions of the compiled formulas for one float. Exact where the textbook's form is 0/0, and no overflow on the way."""

from __future__ import annotations

import math
from math import asinh, expm1, factorial, inf, log, log1p, pi, sqrt, tanh
from typing import Any

__all__ = ["bernoulli_0", "bernoulli_1", "bernoulli_2", "cosh", "exp", "log", "log_ratio", "log_root", "phi", "pi", "sinh", "sqrt", "tanh"]

LARGE = 700.0  # expm1 overflows at 709.8
EXPLODES = 709.782712893384  # the log of the largest double
BERNOULLI = (  # B_2, B_4, ... B_26: enough for 1e-19 at |x| = 1
    (1, 6), (-1, 30), (1, 42), (-1, 30), (5, 66), (-691, 2730), (7, 6), (-3617, 510), (43867, 798), (-174611, 330),
    (854513, 138), (-236364091, 2730), (8553103, 6),
)  # fmt: skip
SLOPE = tuple(p / (q * factorial(2 * k + 1)) for k, (p, q) in enumerate(BERNOULLI))  # B'(x) = -1/2 + x (these in x^2)
CURVATURE = tuple(p / (q * factorial(2 * k)) for k, (p, q) in enumerate(BERNOULLI))  # B''(x) = these in x^2


def exp(x: float) -> float:
    """e^x; infinite where math.exp would stop."""
    return math.exp(x) if x < EXPLODES else math.inf if x == x else x


def sinh(x: float) -> float:
    """sinh(x); infinite where math.sinh would stop."""
    return math.sinh(x) if abs(x) < EXPLODES else math.copysign(math.inf, x) if x == x else x


def cosh(x: float) -> float:
    """cosh(x); infinite where math.cosh would stop."""
    return math.cosh(x) if abs(x) < EXPLODES else math.inf if x == x else x


def bernoulli_0(x: float) -> float:
    """x/(e^x - 1), 1 at x = 0."""
    if x == 0.0:
        return 1.0
    if x > LARGE:
        return x * exp(-x) if x < inf else 0.0
    return x / expm1(x)


def bernoulli_1(x: float) -> float:
    """Minus the slope of x/(e^x - 1), 1/2 at x = 0."""
    if -1.0 < x < 1.0:
        return 0.5 - x * float(horner(SLOPE, x * x))
    return _slope_above_1(x) if x > 0.0 else 1.0 - _slope_above_1(-x)


def bernoulli_2(x: float) -> float:
    """The curvature of x/(e^x - 1), 1/6 at x = 0; even."""
    t = abs(x)
    if t < 1.0:
        return float(horner(CURVATURE, t * t))
    if t > LARGE:
        return (t - 2.0) * exp(-t) if t < inf else 0.0
    m = _slope_above_1(t)
    return m + (2.0 * m - 1.0) / expm1(t)


def _slope_above_1(x: float) -> float:
    if x > LARGE:
        return (x - 1.0) * exp(-x) if x < inf else 0.0
    e = expm1(x)
    return (x / e + (x - 1.0)) / e


def horner(coefficients: tuple[float, ...], y: Any) -> Any:
    """The polynomial with these coefficients, lowest first."""
    total: Any = 0.0
    for c in reversed(coefficients):
        total = total * y + c
    return total


def phi(k: int, x: float) -> float:
    """The exponential with its first k terms taken out, divided by x^k."""
    if -1.0 < x < 1.0:
        return float(horner(tuple(1 / factorial(n + k) for n in range(20)), x))
    value = exp(x)
    for n in range(k):
        value = expm1(x) / x if n == 0 else (value - 1 / factorial(n)) / x
    return value


def log_ratio(a: float, b: float) -> float:
    """log(a/b), to full precision also where a is nearly b, and where a/b would overflow."""
    if 0.5 * b < a < 2.0 * b:
        return log1p((a - b) / b)
    quotient = a / b
    return log(quotient) if 0.0 < quotient < inf else log(a) - log(b)


def log_root(b: float, a: float, c: float) -> float:
    """The log of (b + sqrt(b^2 + 4 a c))/(2 c), where its digits would cancel too."""
    return asinh(0.5 * b / (sqrt(a) * sqrt(c))) + 0.5 * log_ratio(a, c)
