"""Exponentials in a denominator, and differences of exponentials, written so that they neither overflow nor cancel."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy import exp

from ..phi import phi
from .functions import balance, exp_difference, expm1, logistic

Facts = tuple[tuple[str, dict[str, Any]], ...]


def quotients(e: Any) -> tuple[Any, Facts]:
    """n(e^u)/(a e^u + b)^m, above and below times logistic(-u)^m: of the two exponentials neither is large."""
    if not e.has(exp) or e.has(phi):
        return e, ()
    factored = e.replace(lambda n: n.func is exp, lambda n: exp(sp.factor(n.args[0])))
    letters = _letters(factored)
    n, d = sp.fraction(sp.together(factored.xreplace(letters)))
    sums = [(base, power) for base, power in sp.factor_terms(d).as_powers_dict().items() if base.is_Add and base.free_symbols & {*letters.values()}]
    if len(sums) != 1 or len(own := sums[0][0].free_symbols & _dummies(letters)) != 1:
        return e, ()
    (base, m), (E,) = sums[0], own
    u = next(x.args[0] for x, letter in letters.items() if letter == E)
    a, b = sp.expand(base).coeff(E, 1), sp.expand(base).coeff(E, 0)
    below = logistic(-u)
    n = sp.expand(n / (d / base**m))
    back = {letter: x for x, letter in letters.items() if letter.is_Symbol}
    if n.free_symbols & _dummies(letters) <= {E}:
        n = _in_shares(n, E, int(m), u)
    else:
        common = sp.Mul(*(f for f in sp.Mul.make_args(sp.gcd_terms(n)) if not f.is_Add and not f.free_symbols & _dummies(letters)))
        n = common * sp.expand(n / common).xreplace(back) * below**m
    return (n / a**m if a == b else n / balance(a, b, u) ** m).xreplace(back), ()


def nonzero(need: Any) -> Any:
    """a e^u + b != 0, asked without an overflow and without a loss of digits."""
    found = quotients(1 / need.lhs)[0] if isinstance(need, sp.Ne) else need
    return sp.Ne(next(iter(found.atoms(balance))), 0) if found.has(balance) else need


def _letters(e: Any) -> dict[Any, Any]:
    """A letter for every exponential; for e^(nu) a power of that for e^u."""
    found: dict[Any, Any] = {}
    for n in sorted(e.atoms(exp), key=lambda n: (len(str(n)), str(n))):
        powers = [letter ** sp.cancel(n.args[0] / other.args[0]) for other, letter in found.items() if sp.cancel(n.args[0] / other.args[0]).is_Integer]
        found[n] = powers[0] if powers else sp.Dummy(positive=True)
    return found


def _dummies(letters: dict[Any, Any]) -> set[Any]:
    return {letter for letter in letters.values() if letter.is_Symbol}


def _powers(n: Any, E: Any) -> list[int]:
    return sorted({int(t.as_coeff_exponent(E)[1]) for t in sp.Add.make_args(n)})


def _in_shares(n: Any, E: Any, m: int, u: Any) -> Any:
    """n(e^u) logistic(-u)^m"""
    powers = _powers(n, E)
    if len(powers) == 2 and powers[1] == powers[0] + 1 <= m and powers[0] >= 0:
        low = powers[0]
        return balance(n.coeff(E, low + 1), n.coeff(E, low), u) * logistic(u) ** low * logistic(-u) ** (m - low - 1)
    return sp.factor_terms(sum(_shared(n.coeff(E, k), k, m, u) for k in powers))


def _shared(c: Any, k: int, m: int, u: Any) -> Any:
    """c e^(ku) logistic(-u)^m"""
    inside = min(max(k, 0), m)
    return sp.factor_terms(c) * logistic(u) ** inside * logistic(-u) ** (m - inside) * exp(u * (k - inside))


def differences(e: Any) -> tuple[Any, Facts]:
    """c e^p - c e^q as c times a difference that keeps its digits where p and q are near each other."""
    by: list[tuple[str, dict[str, Any]]] = []
    if not e.has(exp):
        return e, ()
    return e.replace(lambda n: n.is_Add and any(f.func is exp for t in n.args for f in sp.Mul.make_args(t)), lambda n: _paired(n, by)), tuple(by)


def _paired(node: Any, by: list[tuple[str, dict[str, Any]]]) -> Any:
    """Whole coefficients that are opposite first, then single terms of them."""
    rows = _by_exponent(node)
    done = []
    for parts in (_whole, _terms):
        for p, q in [(p, q) for p in rows for q in rows if str(p) < str(q)]:
            for c in parts(rows[p]):
                if c != 0 and any(sp.expand(c + other) == 0 for other in parts(rows[q])):
                    rows[p], rows[q] = sp.expand(rows[p] - c), sp.expand(rows[q] + c)
                    done.append(sp.factor_terms(c) * _difference(p, q))
                    by.append(("exponential in terms of φ₁", {"t": p + q}) if 0 in (p, q) else ("exponentials_apart", {"xi": q, "step": sp.factor(p - q)}))
    return sp.Add(*done, *(sp.factor_terms(c) * exp(p) for p, c in rows.items())) if done else node


def _whole(c: Any) -> list[Any]:
    return [c]


def _terms(c: Any) -> list[Any]:
    return list(sp.Add.make_args(sp.expand(c)))


def _by_exponent(node: Any) -> dict[Any, Any]:
    """Exponent -> what the exponential is multiplied by."""
    rows: dict[Any, Any] = {}
    for term in sp.Add.make_args(sp.expand(node, power_exp=False)):
        c, p = one_exponential(term)
        rows[p] = rows.get(p, 0) + c
    return rows


def in_one_exponential(e: Any) -> Any:
    """A sum, in each term of which the exponentials are multiplied into one."""
    return sp.Add(*(c * exp(p) for c, p in map(one_exponential, sp.Add.make_args(e))))


def one_exponential(term: Any) -> tuple[Any, Any]:
    """A product as c and p of c e^p, with p factored: in z (V - E) the difference is taken first."""
    factors = sp.Mul.make_args(term)
    return sp.Mul(*(f for f in factors if f.func is not exp)), sp.factor(sp.Add(*(f.args[0] for f in factors if f.func is exp)))


def _difference(p: Any, q: Any) -> Any:
    return expm1(p) if q == 0 else -expm1(q) if p == 0 else exp_difference(p, q, sp.factor(p - q))
