"""A theorem's right side -> a form that loses no digits.

Every rewriting is one of REWRITINGS; the tests evaluate both sides of each in ball arithmetic, and
the compiled result against the theorem's own form.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy import exp, log

from ..phi import phi
from .functions import bernoulli, log_ratio, log_root

s = sp.Symbol("s", real=True)
p, q = sp.symbols("p q", positive=True)
MIDDLE, ALONE, SQUARE = (sp.Wild(name) for name in ("b", "a", "c"))
ROOT = (MIDDLE + sp.sqrt(MIDDLE**2 + 4 * ALONE * SQUARE)) / (2 * SQUARE)  # of a quadratic equation: its digits cancel where the middle is negative

REWRITINGS = {  # name: (left, right), for all real s, all positive p and q
    "B is 1/phi": (1 / phi(1, s), bernoulli(0, s)),
    "e^-s B(-s) is B(s)": (exp(-s) * bernoulli(0, -s), bernoulli(0, s)),
    "log of a quotient": (log(p / q), log_ratio(p, q)),
    "log of a root of a quadratic": (log((s + sp.sqrt(s**2 + 4 * p * q)) / (2 * q)), log_root(s, p, q)),
}


def stable(e: Any) -> Any:
    """The same function, written in bernoulli and log_ratio."""
    e = e.replace(log, _log)
    if not e.has(phi):
        return e
    e = e.replace(lambda n: n.is_Pow and isinstance(n.base, phi) and n.base.args[0] == 1, lambda n: bernoulli(0, n.base.args[1]) ** -n.exp)
    e = sp.expand(e)
    for n in sorted(e.atoms(bernoulli), key=str):
        e = e.subs(exp(n.args[1]) * n, bernoulli(0, -n.args[1]))
    return sp.factor_terms(e)


def slope(e: Any, letter: Any) -> Any:
    """The derivative of a stable expression, stable too."""
    if isinstance(letter, sp.IndexedBase):
        return _slope_of_a_family(e, letter)
    found = sp.diff(e, letter)
    return found if found.has(bernoulli, log_ratio, exp) else _over_one_denominator(found)


def _over_one_denominator(e: Any) -> Any:
    """n/d with n multiplied out: in the slope of a log of sums the terms that cancel, cancel as letters."""
    n, d = sp.fraction(sp.together(e))
    return sp.factor_terms(sp.expand(n)) / d


def _log(x: Any) -> Any:
    if (found := x.match(ROOT)) is not None and all(found[w].is_Symbol for w in (MIDDLE, ALONE, SQUARE)):
        b, a, c = found[MIDDLE], found[ALONE], found[SQUARE]
        return log_root(b, a, c)
    a, b = sp.fraction(sp.together(x))
    return log(x) if b == 1 else log_ratio(a, b)


def _slope_of_a_family(e: Any, family: Any) -> Any:
    """de/dg[k]: a sum of f(g[i]) changes with g[k] as f does at i = k."""
    k = sp.Symbol("k", integer=True, positive=True)
    total = sp.Integer(0)
    sums = sorted(e.atoms(sp.Sum), key=str)
    letters = {whole: sp.Dummy() for whole in sums}
    outer = e.xreplace(letters)
    for whole in sums:
        (i, _, _), = whole.limits
        own = sp.Dummy()
        inner = sp.diff(whole.function.xreplace({family[i]: own}), own).xreplace({own: family[i]}).subs(i, k)
        total += sp.diff(outer, letters[whole]) * inner
    return sp.factor_terms(total.xreplace({letter: whole for whole, letter in letters.items()}))
