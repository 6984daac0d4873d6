"""A theorem's right side -> a form that loses no digits.

Each step is a Link: an expression, another, and the theorems by which the two are equal. `proof.proved` has the kernel prove a link,
and the tests do so for every link of every formula.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy import exp, log

from ..phi import phi
from .functions import bernoulli, excess, growth, log_mean, log_ratio, log_root, positive_root
from .quotients import differences, nonzero, quotients

ONE = sp.Integer(1)
Y, ALONE, MIDDLE, SQUARE = (sp.Wild(name) for name in "yabc")
ROOT = (MIDDLE + sp.sqrt(MIDDLE**2 + 4 * ALONE * SQUARE)) / (2 * SQUARE)

Fact = tuple[str, dict[str, Any]]  # a theorem or a law by its name, and what its letters stand for


@dataclass(frozen=True)
class Link:
    """before = after, by these theorems, put in on both sides one after another, and by field arithmetic."""

    before: Any
    after: Any
    by: tuple[Fact, ...] = ()


def stable(e: Any) -> tuple[Any, tuple[Link, ...]]:
    """The same function in a form that loses no digits, and the links from the one to the other."""
    links: list[Link] = []
    for step in (_roots, _powers_of_logs, _logs, _means, _whole, quotients, differences, _small_excess):
        after, by = step(e)
        if after != e:
            links.append(Link(e, after, by))
            e = after
    return e, tuple(links)


def asked(need: Any) -> Any:
    """A condition so written that no rounding makes it false: a root that is small beside its coefficients is still above zero."""
    if isinstance(need, sp.Ne):
        return nonzero(need)
    root = _roots(need.lhs)[0]
    if isinstance(root, positive_root) and need.rel_op == ">" and need.rhs == 0:
        b, a, _ = root.args
        return sp.StrictGreaterThan(a, -b - sp.Abs(b), evaluate=False)  # above zero where a or b is; no root is drawn, and -b - |b| is 0 or below without a rounding
    return need.func(root, need.rhs, evaluate=False)  # SymPy takes the root's sign for granted


def over_one_denominator(e: Any) -> Any:
    """n/d with n multiplied out: in the slope of a log of sums the terms that cancel, cancel as letters."""
    n, d = sp.fraction(sp.together(e))
    return sp.factor_terms(sp.expand(n)) / d


def _roots(e: Any) -> tuple[Any, tuple[Fact, ...]]:
    """Roots of quadratic equations whose digits cancel where the middle coefficient is negative."""
    by: list[Fact] = []
    for y in _fixed_charges(e):
        e, by = e.subs(_donnan(y), positive_root(-2 * y, ONE, ONE)), [*by, ("root_turned", {"xi": y}), ("root_scaled", {"xi": 2 * y, "eta": sp.Integer(2)})]
    e = e.replace(lambda n: n.is_Mul and (m := n.match(ROOT)) is not None and all(x.is_Symbol for x in m.values()), _positive_root)
    return e.replace(lambda n: isinstance(n, log) and isinstance(n.args[0], positive_root), lambda n: log_root(*n.args[0].args)), tuple(by)


def _positive_root(e: Any) -> Any:
    found = e.match(ROOT)
    return positive_root(found[MIDDLE], found[ALONE], found[SQUARE])


def _donnan(y: Any) -> Any:
    return 2 * sp.sqrt(y**2 + 1) / ((y + sp.sqrt(y**2 + 1)) ** 2 + 1)


def _fixed_charges(e: Any) -> list[Any]:
    """What stands for y in 2 s/((y + s)^2 + 1), s = sqrt(y^2 + 1)."""
    sums = (n.base for n in e.atoms(sp.Pow) if n.exp == 2 and n.base.is_Add and len(n.base.args) == 2)
    found = [a for n in sums for a, b in (n.args, n.args[::-1]) if b == sp.sqrt(a**2 + 1)]
    return sorted((y for y in found if e.has(_donnan(y)) or e == _donnan(y)), key=str)


def _powers_of_logs(e: Any) -> tuple[Any, tuple[Fact, ...]]:
    """2 log(a/b) + 3 log(c/d) is one log: where the two are long and cancel, their own digits would be lost."""
    if not e.has(log):
        return e, ()
    terms = {n: sp.expand(e, log=False).coeff(n) for n in sorted(e.atoms(log), key=str)}
    for two, k in terms.items():
        for three, other in terms.items():
            if two != three and sp.expand(other / 3 - k / 2) == 0 and k != 0:
                (a, b), (c, d) = (sp.fraction(n.args[0]) for n in (two, three))
                rest = sp.expand(e - k * two - other * three, log=False)
                return k / 2 * log_ratio(a**2 * c**3, b**2 * d**3) + rest, (("logs_of_powers", {"eta": a, "theta": b, "weight_1": c, "weight_2": d}),)
    return e, ()


def _logs(e: Any) -> tuple[Any, tuple[Fact, ...]]:
    def ratio(x: Any) -> Any:
        a, b = sp.fraction(sp.together(x))
        return log(x) if b == 1 else log_ratio(a, b)

    return e.replace(log, ratio), ()


def _means(e: Any) -> tuple[Any, tuple[Fact, ...]]:
    """phi(1, log(a/b)) is a logarithmic mean."""
    def of_a_log(n: Any) -> bool:
        return isinstance(n, phi) and n.args[0] == 1 and isinstance(n.args[1], log_ratio)

    return e.replace(of_a_log, lambda n: log_mean(*n.args[1].args) / n.args[1].args[1]), ()


def _whole(e: Any) -> tuple[Any, tuple[Fact, ...]]:
    """phi in bernoulli: B = 1/phi, e^-x B(-x) = B(x), and what the slope of B is; a phi that is left keeps its place."""
    if not e.has(phi):
        return e, ()
    inner = sorted({n.args[1] for n in e.atoms(phi)}, key=lambda x: (x.could_extract_minus_sign(), str(x)))
    e = e.replace(lambda n: n.is_Pow and isinstance(n.base, phi) and n.base.args[0] == 1, lambda n: bernoulli(0, n.base.args[1]) ** -n.exp)
    e = sp.expand(e)
    for n in sorted(e.atoms(bernoulli), key=str):
        x = n.args[1]
        e = e.subs(exp(x) * n, bernoulli(0, -x))
        e = e.subs(phi(sp.Integer(2), x) * bernoulli(0, x) * bernoulli(0, -x), bernoulli(1, -x))
        e = e.subs(phi(sp.Integer(2), -x) * bernoulli(0, x) * bernoulli(0, -x), bernoulli(1, x))
    e = e.replace(phi, growth)
    return sp.factor_terms(e), (*(("slope of φ₁", {"t": x}) for x in inner), *(("reflection of φ₁", {"t": x}) for x in inner[:1]))


def _small_excess(e: Any) -> tuple[Any, tuple[Fact, ...]]:
    """k (sqrt(y^2 + 1) - 1) is by how much the root of (k y)^2 + k^2 is above k."""
    by: list[Fact] = []

    def written(n: Any) -> Any:
        (root,) = [f for f in n.args if f.is_Add]
        k = n / root
        side = sp.Mul(*(b ** (p / 2) for b, p in sp.expand(k**2 * ((root + 1) ** 2 - 1)).as_powers_dict().items()))
        by.append(("root_scaled", {"xi": side, "eta": k}))
        return excess(side, k)

    def fits(n: Any) -> bool:
        sums = [f for f in n.args if f.is_Add] if n.is_Mul else []
        return len(sums) == 1 and (sums[0] + 1).is_Pow and (sums[0] + 1).exp == sp.S.Half and (n / sums[0]).is_positive is True

    return e.replace(fits, written), tuple(by)
