"""The functions of the compiled formulas for one float. Exact where the textbook's form is 0/0, and no overflow on the way."""

from __future__ import annotations

import math
from math import asinh, hypot, inf, log, log1p, pi, sqrt, tanh
from typing import Any

from .lost import of_width
from .polynomials import CURVATURE, SHARE, SLOPE, TURNED

__all__ = [
    "balance", "bernoulli_0", "bernoulli_1", "bernoulli_2", "bernoulli_rise", "bernoulli_slope", "cosh", "excess", "exp", "exp_difference", "expm1", "hypot", "log", "log_mean", "log_mean_share", "log_ratio",
    "log_root", "logistic", "phi_1", "pi", "positive_root", "root_slope", "root_width", "shortfall", "sign", "sinh", "sqrt", "tanh",
]  # fmt: skip

LARGE = 700.0  # expm1 overflows at 709.8
NORMAL = 2.0**-1022  # what is smaller has lost digits
ROOM = 2.0**-960
EXPLODES = 709.782712893384  # the log of the largest double
_0, _1, _2, _3, _4, _5, _6, _7, _8 = SLOPE  # written out below: a loop takes three times as long


def exp(x: float) -> float:
    """e^x; infinite where math.exp would stop."""
    return math.exp(x) if x < EXPLODES else math.inf if x == x else x


def expm1(x: float) -> float:
    """e^x - 1; infinite where math.expm1 would stop."""
    return math.expm1(x) if x < EXPLODES else math.inf if x == x else x


def exp_difference(p: float, q: float, d: float) -> float:
    """e^p - e^q, where d = p - q; to full precision also where d is small."""
    return -exp(p) * math.expm1(-d) if d >= 0.0 else exp(q) * math.expm1(d)


def logistic(x: float) -> float:
    """1/(1 + e^-x)"""
    return 1.0 / (1.0 + exp(-x)) if x > -LARGE else exp(x)


def balance(a: float, b: float, x: float) -> float:
    """a/(1 + e^-x) + b/(1 + e^x), to full precision also where a is nearly -b and x is small."""
    if -0.5 < x < 0.5:
        return 0.5 * ((a + b) + (a - b) * tanh(0.5 * x))
    return a * logistic(x) + b * logistic(-x)


def sign(x: float) -> float:
    """The slope of |x|; 0 at x = 0, where there is none."""
    return float((x > 0.0) - (x < 0.0))


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
        y = x * x
        return 0.5 - x * ((((((((_8 * y + _7) * y + _6) * y + _5) * y + _4) * y + _3) * y + _2) * y + _1) * y + _0)
    return _slope_above_1(x) if x > 0.0 else 1.0 - _slope_above_1(-x)


def bernoulli_2(x: float) -> float:
    """The curvature of x/(e^x - 1), 1/6 at x = 0; even."""
    t = abs(x)
    if t < 2.0:
        return float(horner(CURVATURE, t * t))
    if t > LARGE:
        return (t - 2.0) * exp(-t) if t < inf else 0.0
    e = expm1(t)
    return (1.0 + 1.0 / e) * ((t - 2.0) + 2.0 * t / e) / e


def bernoulli_rise(x: float) -> float:
    """bernoulli_0(x) - x bernoulli_1(x)"""
    if x < 1.0:
        return bernoulli_0(x) - x * bernoulli_1(x)
    s = bernoulli_0(x)
    return s * (2.0 - x - s) if x < inf else 0.0


def bernoulli_slope(m: int, x: float) -> float:
    """m bernoulli_1(x) - x bernoulli_2(x)"""
    t = abs(x)
    value = m * bernoulli_1(t) - t * bernoulli_2(t) if t < 2.0 else _turn_above_2(m, t)
    return value if x > 0.0 else m - value


def _turn_above_2(m: int, t: float) -> float:
    if t > LARGE:
        return -((t - (m + 2)) * t + m) * exp(-t) if t < inf else 0.0
    q = 1.0 / expm1(t)
    s = t * q
    return (-((t - (m + 2)) * t + m) - s * (3.0 * t - (m + 2)) - 2.0 * s * s) * q


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


def phi_1(x: float) -> float:
    """(e^x - 1)/x, 1 at x = 0."""
    if x == 0.0:
        return 1.0
    return expm1(x) / x if x < LARGE else exp(0.5 * x) / x * exp(0.5 * x)


def log_ratio(a: float, b: float) -> float:
    """log(a/b), to full precision also where a is nearly b, and where a/b would overflow, or be too small to have all its digits."""
    if 0.5 * b < a < 2.0 * b:
        return log1p((a - b) / b)
    quotient = a / b
    return log(quotient) if NORMAL <= quotient < inf else log(a) - log(b)


def log_mean(a: float, b: float) -> float:
    """(a - b)/log(a/b), a where they are equal."""
    return a if a == b else (a - b) / log_ratio(a, b)


def log_mean_share(a: float, b: float) -> float:
    """The slope of log_mean(a, b) by a: (b/a - 1 + w)/w^2 with w = log(a/b), 1/2 where they are equal."""
    w = log_ratio(a, b)
    if 0.0 <= w < 2.0:
        return exp(-w) * float(horner(TURNED, w))
    if -2.0 < w < 0.0:
        return float(horner(SHARE, -w))
    return (b / a - 1.0 + w) / (w * w)


def positive_root(b: float, a: float, c: float) -> float:
    """(b + sqrt(b^2 + 4 a c))/(2 c), without cancelling digits."""
    half = 0.5 * b
    side = hypot(half, _between(a, c))
    return (half + side) / c if half >= 0.0 else a / (side - half)


def log_root(b: float, a: float, c: float) -> float:
    """The log of positive_root(b, a, c); to full precision also where that is nearly 1 and a is c."""
    if a == c:
        return asinh(0.5 * b / a)
    half = 0.5 * b
    side = hypot(half, _between(a, c))
    return log_ratio(half + side, c) if half >= 0.0 else log_ratio(a, side - half)


def root_width(b: float, a: float, c: float) -> float:
    """sqrt(b^2 + 4 a c)"""
    return 2.0 * hypot(0.5 * b, _between(a, c))


def root_slope(f: float, b: float, a: float, c: float) -> float:
    """f positive_root(b, a, c)/root_width(b, a, c), whose slope may be steep: what the roundings of the width and of the sum took is put back at the end."""
    width, t = root_width(b, a, c), abs(b)
    both, off = width + t, of_width(width, b, a, c)
    of_both = (off + (t - (both - width))) / both
    value, share = (f / width * (2.0 * a) / both, -of_both) if b < 0.0 else (both / width * f / (2.0 * c), of_both)
    back = value * (share - off / width)
    return value + back if back == back else value


def _between(a: float, c: float) -> float:
    """sqrt(a c): in one rounding less where the product has room."""
    both = a * c
    return sqrt(both) if ROOM < both < 1.0 / ROOM else sqrt(a) * sqrt(c)


def excess(q: float, p: float) -> float:
    """sqrt(q^2 + p^2) - p, of a positive p."""
    return q * (q / (hypot(q, p) + p))


def shortfall(q: float, p: float) -> float:
    """1 - p/sqrt(q^2 + p^2), of a positive p: so where that is large, and by the excess where it is small."""
    part = p / hypot(q, p)
    return 1.0 - part if part < 0.5 else excess(q, p) / hypot(q, p)
