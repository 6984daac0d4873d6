"""A short proof by every rule, and its certificate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp
from sympy import Integer, Rational, cosh, exp, log, sinh, sqrt

from millivolt import kernel, order
from millivolt.audit.export import of_theorem
from millivolt.derivation.check import footing
from millivolt.kernel import HOLE, Theorem
from millivolt.laws import LOG_OF_QUOTIENT
from millivolt.phi import phi

x, y, w, t = sp.symbols("x y w t", real=True)
p, q = sp.symbols("p q", positive=True)
s, m = sp.Symbol("s", nonnegative=True), sp.Symbol("m", negative=True)
k, n = sp.symbols("k n", integer=True, positive=True)
f, g = sp.Function("f", real=True), sp.Function("g", real=True)
c, h = sp.IndexedBase("c", positive=True), sp.IndexedBase("h", real=True)
zero, one = Integer(0), Integer(1)


def given(lhs: Any, rel: str, rhs: Any, *over: tuple[Any, ...]) -> Theorem:
    return kernel.premise(sp.sympify(lhs), sp.sympify(rhs), [tuple(map(sp.sympify, row)) for row in over], rel)


def same(e: Any) -> Theorem:
    return kernel.identity(e, e)


def far(e: Any, g: Any) -> Theorem:
    return order.to_infinity(kernel.identity(e.subs(p, 1 / q), g), q, e, p)


def _half() -> Theorem:
    return far(1 / (1 + p), q / (q + 1))


def _squeezed() -> Theorem:
    floor = order.to_infinity(kernel.identity(zero, zero), q, zero, p)
    return order.squeeze(order.sign("<", 1 / (1 + p)), same(1 / (1 + p)), floor, _half())


def _by_cases() -> Theorem:
    cases = (order.sign("<=", m**2), m), (order.sign("<=", zero), zero), (order.sign("<=", p**2), p)
    return order.by_sign(zero, "<=", x**2, x, *cases)


def _crossing() -> Theorem:
    low = order.combine(-one, "<=", zero, (order.sign("<", one), one))
    return order.crosses(low, order.sign("<", Integer(6)), x**3 - 2, x, one, Integer(2))


PROOFS: dict[str, Callable[[], Theorem]] = {
    "premise": lambda: given(f(t), "=", 2 * t, (t, 0, 1)),
    "law": lambda: LOG_OF_QUOTIENT,
    "identity": lambda: kernel.identity(exp(x + y) / p, exp(x) * exp(y) * p**-1),
    "symmetry": lambda: kernel.symmetry(given(x, "=", y)),
    "chain": lambda: kernel.chain(given(x, "=", y), given(y, "=", w)),
    "congruence": lambda: kernel.congruence(given(x, "=", y), 1 / (HOLE + w) - log(p * exp(HOLE))),
    "instance": lambda: kernel.instance(LOG_OF_QUOTIENT, {sp.Symbol("a", real=True): p, sp.Symbol("b", real=True): q * exp(x)}),
    "an end": lambda: kernel.instance(given(f(t), "=", 2 * t, (t, 0, 1)), {t: one}),
    "another function": lambda: kernel.rename(given(f(t), "=", 2 * t, (t, 0, 1)), {f: g}),
    "slope": lambda: kernel.derivative(given(f(t), "=", sinh(2 * t) + phi(1, t) * log(p), (t, 0, 1)), t),
    "equal increments": lambda: kernel.increments(given(f(t).diff(t), "=", 2 * t, (t, 0, 1)), t, zero, one, f(t), t**2),
    "integral": lambda: kernel.integral(given(f(t), "=", 2 * t, (t, 0, 1)), t, zero, one, t**2),
    "sum": lambda: kernel.sum_over(given(h[n], "=", 3 * c[n], (n, 1, k)), n, one, k),
    "sum of positives": lambda: kernel.sum_over(order.sign("<", c[n]), n, one, k),
    "limit": lambda: kernel.limit(kernel.identity((x**2 - 1) / (x - 1), x + 1), x, one),
    "limit of a quotient": lambda: kernel.quotient_limit(exp(x) - 1, x, x, zero),
    "sign": lambda: order.sign("<", p * q + s + x**2 + exp(x)),
    "combine": lambda: order.combine(p * q, "<=", (p**2 + q**2) / 2, (order.sign("<=", (p - q) ** 2), Rational(1, 2))),
    "a proved factor": lambda: order.combine(x * w, "<", y * w, (given(x, "<", y), given(0, "<", w))),
    "weighted sum": lambda: order.weighted(given(0, "<", sp.Sum(h[n], (n, 1, k))), given(0, "<=", h[n], (n, 1, k)), order.sign("<", n)),
    "rises": lambda: order.rises(order.sign("<", sinh(p)), order.sign("<", p), cosh(p), p),
    "only one": lambda: order.reflects(order.sign("<", exp(x)), given(exp(x), "=", exp(y)), exp(x), x, x, y),
    "intermediate value": _crossing,
    "example": lambda: order.example(order.sign("<", one), {x: zero}, zero, x + 1),
    "settle": lambda: order.settle(kernel.congruence(given(x, "=", y), log(HOLE)), given(0, "<", x), given(0, "<", y)),
    "by sign": _by_cases,
    "limit at infinity": _half,
    "squeeze": _squeezed,
    "limit through": lambda: order.limit_through(_half(), exp(HOLE)),
    "roots": lambda: kernel.identity((sqrt(1 + x**2) + x) * (sqrt(1 + x**2) - x), one),
}


def certificate(name: str) -> dict[str, Any]:
    th = PROOFS[name]()
    principles = [("assumption", "as it is", it) for step in footing(th) if step.rule == "premise" for it in step.given]
    return of_theorem(th, "proof", (th.lhs, th.rel, th.rhs, th.some), principles, th.given, th.needs)
