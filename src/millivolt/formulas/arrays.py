"""The functions of the compiled formulas over NumPy arrays; the same names and values as in `scalars`."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy import cosh, exp, expm1, hypot, log, pi, sign, sinh, sqrt, tanh

from .lost import of_width
from .polynomials import CURVATURE, SHARE, SLOPE, TURNED
from .scalars import LARGE, NORMAL, ROOM, horner

MOST_STEPS = 2200  # enough to halve from one end of the doubles to the other
SETTLED = 1e-9  # a step of Newton's from so near is the last: what it leaves is the square of that

__all__ = [
    "balance", "bernoulli_0", "bernoulli_1", "bernoulli_2", "bernoulli_rise", "bernoulli_slope", "beyond", "cosh", "each", "excess", "exp", "exp_difference", "expm1", "hypot", "log", "log_mean", "log_mean_share", "log_ratio",
    "log_root", "logistic", "others", "phi_1", "pi", "positive_root", "root", "root_slope", "root_width", "shortfall", "sides", "sign", "sinh", "sqrt", "tanh", "total",
]  # fmt: skip


def bernoulli_0(x: Any) -> Any:
    """x/(e^x - 1), 1 at x = 0."""
    near = np.minimum(x, LARGE)
    value = np.where(near == 0.0, 1.0, near / np.expm1(np.where(near == 0.0, 1.0, near)))
    return np.where(x > LARGE, _far(x) * np.exp(-_far(x)), value) if np.any(x > LARGE) else value


def bernoulli_1(x: Any) -> Any:
    """Minus the slope of x/(e^x - 1), 1/2 at x = 0."""
    t = np.abs(x)
    far = _slope_above_1(np.maximum(t, 1.0))
    return np.where(t < 1.0, 0.5 - x * _horner(SLOPE, x), np.where(x > 0.0, far, 1.0 - far))


def bernoulli_2(x: Any) -> Any:
    """The curvature of x/(e^x - 1), 1/6 at x = 0; even."""
    t = np.abs(x)
    above = np.minimum(np.maximum(t, 2.0), LARGE)
    e = np.expm1(above)
    near = horner(CURVATURE, np.where(t < 2.0, t * t, 0.0))
    value = np.where(t < 2.0, near, (1.0 + 1.0 / e) * ((above - 2.0) + 2.0 * above / e) / e)
    return np.where(t > LARGE, (_far(t) - 2.0) * np.exp(-_far(t)), value) if np.any(t > LARGE) else value


def bernoulli_rise(x: Any) -> Any:
    """bernoulli_0(x) - x bernoulli_1(x)"""
    s, far = bernoulli_0(x), np.minimum(x, 2.0 * LARGE)
    return np.where(x < 1.0, s - x * bernoulli_1(x), s * (2.0 - far - s))


def bernoulli_slope(m: int, x: Any) -> Any:
    """m bernoulli_1(x) - x bernoulli_2(x)"""
    t = np.abs(x)
    near = np.minimum(t, 2.0)
    value = np.where(t < 2.0, m * bernoulli_1(near) - near * bernoulli_2(near), _turn_above_2(m, np.maximum(t, 2.0)))
    return np.where(x > 0.0, value, m - value)


def _turn_above_2(m: int, t: Any) -> Any:
    q = 1.0 / np.expm1(np.minimum(t, LARGE))
    s = np.minimum(t, LARGE) * q
    value = (-((t - (m + 2)) * t + m) - s * (3.0 * t - (m + 2)) - 2.0 * s * s) * q
    return np.where(t > LARGE, -((_far(t) - (m + 2)) * _far(t) + m) * np.exp(-_far(t)), value) if np.any(t > LARGE) else value


def _slope_above_1(x: Any) -> Any:
    near = np.minimum(x, LARGE)
    e = np.expm1(near)
    value = (near / e + (near - 1.0)) / e
    return np.where(x > LARGE, (_far(x) - 1.0) * np.exp(-_far(x)), value) if np.any(x > LARGE) else value


def _far(x: Any) -> Any:
    """x where it is large; but not infinite, of which x e^-x would be no number."""
    return np.clip(x, LARGE, 2.0 * LARGE)


def _horner(coefficients: tuple[float, ...], x: Any) -> Any:
    y = np.where(np.abs(x) < 1.0, x * x, 0.0)
    return horner(coefficients, y)


def phi_1(x: Any) -> Any:
    """(e^x - 1)/x, 1 at x = 0."""
    t = np.where(x == 0.0, 1.0, x)
    value = np.where(x == 0.0, 1.0, np.expm1(t) / t)
    half = np.exp(0.5 * t)
    return np.where(t > LARGE, half / t * half, value)


def exp_difference(p: Any, q: Any, d: Any) -> Any:
    """e^p - e^q, where d = p - q; to full precision also where d is small."""
    return -np.sign(d) * np.exp(np.maximum(p, q)) * np.expm1(-np.abs(d))


def logistic(x: Any) -> Any:
    """1/(1 + e^-x)"""
    return np.where(x > -LARGE, 1.0 / (1.0 + np.exp(-x)), np.exp(np.minimum(x, 0.0)))


def log_ratio(a: Any, b: Any) -> Any:
    """log(a/b), to full precision also where a is nearly b, and where a/b would overflow, or be too small to have all its digits."""
    near = (0.5 * b < a) & (a < 2.0 * b)
    quotient = a / b
    far = np.log(quotient)
    strange = (quotient < NORMAL) | np.isinf(quotient)
    if np.any(strange):
        far = np.where(strange, np.log(a) - np.log(b), far)
    return np.where(near, np.log1p(np.where(near, (a - b) / b, 0.0)), far)


def balance(a: Any, b: Any, x: Any) -> Any:
    """a/(1 + e^-x) + b/(1 + e^x), to full precision also where a is nearly -b and x is small."""
    near = 0.5 * ((a + b) + (a - b) * np.tanh(0.5 * x))
    return np.where(np.abs(x) < 0.5, near, a * logistic(x) + b * logistic(-x))


def log_mean(a: Any, b: Any) -> Any:
    """(a - b)/log(a/b), a where they are equal."""
    same = a == b
    return np.where(same, a, (a - b) / np.where(same, 1.0, log_ratio(a, b)))


def log_mean_share(a: Any, b: Any) -> Any:
    """The slope of log_mean(a, b) by a: (b/a - 1 + w)/w^2 with w = log(a/b), 1/2 where they are equal."""
    w = log_ratio(a, b)
    t = np.abs(w)
    near, far = np.where(t < 2.0, t, 0.0), np.where(t < 2.0, 2.0, w)
    value = np.where(w < 0.0, horner(SHARE, near), np.exp(-near) * horner(TURNED, near))
    return np.where(t < 2.0, value, (b / a - 1.0 + far) / (far * far))


def positive_root(b: Any, a: Any, c: Any) -> Any:
    """(b + sqrt(b^2 + 4 a c))/(2 c), without cancelling digits."""
    both = root_width(b, a, c) + np.abs(b)
    return np.where(b >= 0.0, both / (2.0 * c), 2.0 * a / both)


def log_root(b: Any, a: Any, c: Any) -> Any:
    """The log of positive_root(b, a, c); to full precision also where that is nearly 1 and a is c."""
    if np.all(a == c):
        return np.arcsinh(0.5 * b / a)
    both = np.hypot(0.5 * b, _between(a, c)) + np.abs(0.5 * b)
    value = log_ratio(np.where(b >= 0.0, both, a), np.where(b >= 0.0, c, both))
    return np.where(a == c, np.arcsinh(0.5 * b / a), value) if np.any(a == c) else value


def root_width(b: Any, a: Any, c: Any) -> Any:
    """sqrt(b^2 + 4 a c)"""
    width = 2.0 * np.hypot(0.5 * b, _between(a, c))
    back = of_width(width, b, a, c)
    return width + np.where(np.isfinite(back), back, 0.0)


def root_slope(f: Any, b: Any, a: Any, c: Any) -> Any:
    """f positive_root(b, a, c)/root_width(b, a, c), whose slope may be steep: what the roundings of the width and of the sum took is put back at the end."""
    width = root_width(b, a, c)
    off, both, falls = of_width(width, b, a, c), width + np.abs(b), b < 0.0
    of_both = (off + (np.abs(b) - (both - width))) / both
    back = np.where(falls, -of_both, of_both) - off / width
    value = np.where(falls, f, both) / width * np.where(falls, 2.0 * a, f) / np.where(falls, both, 2.0 * c)
    back = value * back
    return value + np.where(back == back, back, 0.0)


def _between(a: Any, c: Any) -> Any:
    """sqrt(a c): in one rounding less where the product has room."""
    both = np.asarray(a * c)
    room = (both > ROOM) & (both < 1.0 / ROOM)
    return np.sqrt(both) if room.all() else np.where(room, np.sqrt(both), np.sqrt(a) * np.sqrt(c))


def excess(q: Any, p: Any) -> Any:
    """sqrt(q^2 + p^2) - p, of a positive p."""
    return q * (q / (np.hypot(q, p) + p))


def shortfall(q: Any, p: Any) -> Any:
    """1 - p/sqrt(q^2 + p^2), of a positive p: so where that is large, and by the excess where it is small."""
    part = p / np.hypot(q, p)
    return np.where(part < 0.5, 1.0 - part, excess(q, p) / np.hypot(q, p))


def others(terms: Any, k: int) -> Any:
    """The sum over the ions but the k-th, whose term is zero: so it adds no rounding."""
    return total(np.delete(terms, k, axis=-1))


def each(x: Any) -> Any:
    """A value for every ion alike: an axis for them, the last."""
    return np.asarray(x)[..., None]


def sides(*terms: tuple[Any, Any]) -> tuple[Any, Any, Any, Any]:
    """Of terms of the ions, each with its slope: what flows up, how that rises, what flows down, and how that rises."""
    up = [(np.where(t > 0.0, t, 0.0), np.where(t > 0.0, rise, 0.0)) for t, rise in terms]
    down = [(np.where(t > 0.0, 0.0, -t), np.where(t > 0.0, 0.0, -rise)) for t, rise in terms]
    return tuple(sum(total(pair[n]) for pair in side) for side in (up, down) for n in (0, 1))


def beyond(sides_at: tuple[Any, Any, Any, Any], bends: Any) -> tuple[Any, Any, Any]:
    """At the double nearest to a root: how the function rises, the step to the root itself, and by what part of it the rise changes on the way."""
    up, up_rise, down, down_rise = sides_at
    rise = up_rise - down_rise
    step = (down - up) / rise
    return rise, step, step * total(bends) / rise


def root(sides_at: Any, low: Any, high: Any) -> Any:
    """Where up - down, which rises, is 0: between low, where it is not above 0, and high, where it is not below.

    Newton's steps for log(up/down), which is nearly straight, kept between the two ends.
    """
    low, high = np.broadcast_arrays(*map(np.asarray, (low, high)))
    x, done = np.clip(0.0, low, high), np.zeros(low.shape, bool)
    for _ in range(MOST_STEPS):
        up, up_rise, down, down_rise = sides_at(x)
        y, far = up - down, log_ratio(up, down)
        low, high = np.where(y < 0.0, x, low), np.where(y < 0.0, high, x)
        new = x - far / (up_rise / up - down_rise / down)
        inside = (low <= new) & (new <= high)
        new = np.where(inside, new, 0.5 * (low + high))
        over = (y == 0.0) | np.isnan(y) | (new == x) | (inside & (np.abs(far) <= SETTLED))
        x = np.where(done | (y == 0.0), x, np.where(np.isnan(y), y, new))  # what is found stays: a row is the same beside any others
        done = done | over
        if np.all(done):
            break
    return x


def total(terms: Any) -> Any:
    """The sum over the ions, on the last axis; what each addition loses to rounding is added at the end."""
    terms = np.asarray(terms)
    whole = lost = np.zeros(terms.shape[:-1])
    for n in range(terms.shape[-1]):
        x = terms[..., n]
        before, whole = whole, whole + x
        of_x = whole - before
        rest = (before - (whole - of_x)) + (x - of_x)
        lost = lost + np.where(np.isnan(rest), 0.0, rest)
    return whole + lost
