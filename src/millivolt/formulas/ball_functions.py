"""The theorems' functions in balls. Each is monotone, so the two ends of a ball give the best enclosure there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import factorial
from typing import Any

from flint import arb, ctx, fmpq

FARTHEST = arb(2) ** 64  # where no root is looked for


def phi(k: int, t: Any) -> Any:
    """phi(k, t) = 1F1(1; k + 1; t)/k!, increasing."""
    return _by_ends(lambda x: _phi(k, x), arb(t))


def bernoulli_0(x: Any) -> Any:
    """x/(e^x - 1) = 1/phi(1, x), decreasing."""
    return _by_ends(lambda x: 1 / phi(1, x), arb(x))


def bernoulli_1(x: Any) -> Any:
    """Minus its slope, e^x phi(2, -x)/phi(1, x)^2, decreasing from 1 to 0."""
    return _by_ends(lambda x: x.exp() * phi(2, -x) / phi(1, x) ** 2, arb(x))


def bernoulli_2(x: Any) -> Any:
    """Its curvature, from the slopes of phi; even, and from the right no digits cancel."""
    x = abs(arb(x))
    one, two, three = (phi(k, x) for k in (1, 2, 3))
    rise, bend = one - two, one - 2 * two + 2 * three
    return (2 * rise**2 - bend * one) / one**3


def bernoulli_rise(x: Any) -> Any:
    """bernoulli_0(x) - x bernoulli_1(x)"""
    return bernoulli_0(x) - arb(x) * bernoulli_1(x)


def bernoulli_slope(m: int, x: Any) -> Any:
    """m bernoulli_1(x) - x bernoulli_2(x)"""
    return m * bernoulli_1(x) - arb(x) * bernoulli_2(x)


def log_ratio(a: Any, b: Any) -> Any:
    """log(a/b)"""
    return (arb(a) / arb(b)).log()


def phi_1(x: Any) -> Any:
    """(e^x - 1)/x"""
    return phi(1, x)


def expm1(x: Any) -> Any:
    """e^x - 1"""
    return arb(x).expm1()


def exp_difference(p: Any, q: Any, d: Any) -> Any:
    """e^p - e^q, where d = p - q"""
    return arb(q).exp() * arb(d).expm1()


def logistic(x: Any) -> Any:
    """1/(1 + e^-x)"""
    return 1 / (1 + (-arb(x)).exp())


def balance(a: Any, b: Any, x: Any) -> Any:
    """a/(1 + e^-x) + b/(1 + e^x)"""
    return arb(a) * logistic(x) + arb(b) * logistic(-arb(x))


def log_mean(a: Any, b: Any) -> Any:
    """b phi(1, log(a/b)), which rises with both."""
    return _by_corners(lambda a, b: b * phi(1, (a / b).log()), (a, 1), (b, 1))


def log_mean_share(a: Any, b: Any) -> Any:
    """phi(2, log(b/a))"""
    return phi(2, (arb(b) / arb(a)).log())


def positive_root(b: Any, a: Any, c: Any) -> Any:
    """(b + sqrt(b^2 + 4 a c))/(2 c), which rises with b and with a, and falls with c."""
    return _by_corners(lambda b, a, c: (b + root_width(b, a, c)) / (2 * c), (b, 1), (a, 1), (c, -1))


def root_width(b: Any, a: Any, c: Any) -> Any:
    """sqrt(b^2 + 4 a c)"""
    return (arb(b) ** 2 + 4 * arb(a) * arb(c)).sqrt()


def root_slope(f: Any, b: Any, a: Any, c: Any) -> Any:
    """f (b + sqrt(b^2 + 4 a c))/(2 c sqrt(b^2 + 4 a c))"""
    return arb(f) * positive_root(b, a, c) / root_width(b, a, c)


def hypot(q: Any, p: Any) -> Any:
    """sqrt(q^2 + p^2)"""
    return (arb(q) ** 2 + arb(p) ** 2).sqrt()


def excess(q: Any, p: Any) -> Any:
    """q^2/(sqrt(q^2 + p^2) + p), which rises with |q| and falls with p."""
    return _by_corners(lambda q, p: q**2 / (hypot(q, p) + p), (abs(arb(q)), 1), (p, -1))


def shortfall(q: Any, p: Any) -> Any:
    """1 - p/sqrt(q^2 + p^2), which rises with |q| and falls with p."""
    return _by_corners(lambda q, p: q**2 / (hypot(q, p) + p) / hypot(q, p), (abs(arb(q)), 1), (p, -1))


def log_root(b: Any, a: Any, c: Any) -> Any:
    """The log of (b + sqrt(b^2 + 4 a c))/(2 c)"""
    return (arb(b) / (2 * (arb(a) * arb(c)).sqrt())).asinh() + log_ratio(a, c) / 2


def root(function: Callable[[Any], Any], rise: Callable[[Any], Any]) -> Any:
    """Where a rising function is 0: a ball at whose ends it surely has its two signs. Not finite where the balls do not tell."""
    low, high = _end(lambda x: -function(x), arb(-1)), _end(function, arb(1))
    if not (function(low) < 0 and function(high) > 0):
        return arb("nan")
    x = _about_zero(function, rise, low, high)
    near = function(x)
    reach = 2 * abs(near).upper() / rise(x).lower() + abs(x).upper() * arb(2) ** -ctx.prec
    for _ in range(ctx.prec):
        if function(x - reach) < 0 and function(x + reach) > 0:
            return arb(x.mid(), reach.upper())
        reach *= 2
    return arb("nan")


def _about_zero(function: Callable[[Any], Any], rise: Callable[[Any], Any], low: Any, high: Any) -> Any:
    """An exact number near the root, by Newton's steps between ends of two signs."""
    x, y = arb(0), function(arb(0))
    for _ in range(4 * ctx.prec):
        if y.contains(0) or not y.is_finite():
            break
        low, high = (x, high) if y < 0 else (low, x)
        new = (x - y / rise(x)).mid()
        there = function(new) if low < new < high else None
        if there is None or not abs(there) < abs(y) / 4:  # far out an exponential brings Newton's steps nearer by one and the same length
            if there is not None:
                low, high = (new, high) if there < 0 else (low, new)
            new = ((low + high) / 2).mid()
            there = function(new)
        x, y = new, there
    return x


def _end(function: Callable[[Any], Any], x: Any) -> Any:
    """Where the function is surely above 0, going outward from x; as far as it is looked for, or has a value."""
    while abs(x) < FARTHEST:
        y = function(x)
        if y > 0 or not y.is_finite():
            break
        x *= 2
    return x


def total(values: Iterable[Any]) -> Any:
    """The sum."""
    return sum(values, arb(0))


def _phi(k: int, x: Any) -> Any:
    if abs(x) < 1:
        return x.hypgeom_1f1(1, k + 1) / factorial(k)
    value = x.exp()
    for n in range(k):
        value = (value - arb(1) / factorial(n)) / x
    return value


def total_exact(values: Iterable[Any]) -> Any:
    """The sum of rationals."""
    return sum(values, fmpq(0))


def _by_ends(function: Callable[[Any], Any], x: Any) -> Any:
    return function(x) if x.is_exact() else function(x.lower()).union(function(x.upper()))


def _by_corners(function: Callable[..., Any], *sides: tuple[Any, int]) -> Any:
    """A function that rises (1) or falls (-1) with each argument, from its least to its greatest."""
    balls = [(arb(x), way) for x, way in sides]
    if all(x.is_exact() for x, _ in balls):
        return function(*(x for x, _ in balls))
    least = function(*(x.lower() if way > 0 else x.upper() for x, way in balls))
    return least.union(function(*(x.upper() if way > 0 else x.lower() for x, way in balls)))
