"""The first derivatives of a stable expression, in a form that loses no digits either."""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy import exp

from ..phi import phi
from .functions import (
    Named,
    bernoulli,
    bernoulli_rise,
    bernoulli_slope,
    log_mean,
    log_mean_share,
    log_root,
    opened,
    positive_root,
    root_width,
)
from .quotients import in_one_exponential
from .stable import Link, over_one_denominator, stable

Parts = tuple[tuple[Any, Any], ...]
k = sp.Symbol("k", integer=True, positive=True)


def slope(whole: Any, expression: Any, letter: Any, parts: Parts = ()) -> tuple[Any, tuple[Link, ...]]:
    """The derivative by a letter of the theorem's form `whole` and of the stable one, and the links between the two."""
    if isinstance(letter, sp.IndexedBase):
        return slope_of_a_family(expression, letter), ()  # the kernel has no slope by one member of a family
    if expression.has(log_root, positive_root):
        found = _through_roots(expression, letter, parts)
    elif whole.has(exp) and not whole.has(phi):
        return _of_exponentials(whole, letter)
    else:
        found = sp.diff(expression, letter)
        found = _of_powers(found) if found.has(Named) else over_one_denominator(found)
    meanings = dict(parts)
    return found, (Link(sp.diff(opened(expression).xreplace(meanings), letter), opened(found).xreplace(meanings)),)


def _of_powers(e: Any) -> Any:
    """The slopes of x B(x) and of x^m B'(x) are one function of x each: no two terms of it cancel."""
    whole = sp.expand(e)
    orders = [n.args[0] for n in whole.atoms(bernoulli)]
    for n in sorted((n for n in whole.atoms(bernoulli) if n.args[0] == max(orders) > 0), key=str):
        k, x = n.args
        first = bernoulli(k - 1, x)
        m = -sp.cancel(whole.coeff(first) * x / whole.coeff(n)) if whole.has(first) else None
        if m not in ((1,) if k == 1 else (1, 2)):
            return e
        share = whole.coeff(first)
        whole = sp.expand(whole - share * first - whole.coeff(n) * n) + share / m * (bernoulli_rise(x) if k == 1 else bernoulli_slope(m, x))
    return sp.factor_terms(whole) if whole.has(bernoulli_rise, bernoulli_slope) else e


def _of_exponentials(whole: Any, letter: Any) -> tuple[Any, tuple[Link, ...]]:
    raw = sp.diff(whole, letter)
    first = _one_quotient(raw) if stable(whole)[0] != whole else raw
    found, links = stable(first)
    return found, (*_moved(raw, first), *links)


def _moved(before: Any, after: Any) -> tuple[Link, ...]:
    """No link where nothing changed: so the slope of |x|, of which the kernel has none, needs no proof of being itself."""
    return (Link(before, after),) if before != after else ()


def _one_quotient(e: Any) -> Any:
    """Over one denominator, where exponentials stand in it."""
    letters = {n: sp.Dummy(positive=True) for n in sorted(e.atoms(exp), key=str)}
    back = {letter: n for n, letter in letters.items()}
    n, d = sp.fraction(sp.together(e.xreplace(letters)))
    if not any(f.base.is_Add if f.is_Pow else f.is_Add for f in sp.Mul.make_args(d)) or not d.free_symbols & {*letters.values()}:
        return e
    return in_one_exponential(sp.expand(n).xreplace(back)) / d.xreplace(back)


def _through_roots(e: Any, letter: Any, parts: Parts) -> Any:
    """de/dx of an expression in roots w of c w^2 = b w + a: D dlog(w)/dx = a'/w + b' - c' w.

    Where its terms cancel, what hangs on the letter itself cancels with it: then, since a/w + b - c w = 0, the same times D is
    (a b' - a' b)/w + 2 (a' c - a c') + w (c b' - c' b), and in its three products the letter is gone.
    """
    meanings = dict(parts)
    held = {n: sp.Dummy(real=True) for n in e.atoms(log_root, positive_root)}
    outer = e.xreplace(held)
    back = {own: n for n, own in held.items()}
    total = sp.diff(outer, letter).xreplace(back)
    for n, own in sorted(held.items(), key=str):
        rise = _rise_of_a_log_root(n.args, letter, meanings)
        total += sp.diff(outer, own).xreplace(back) * (rise if isinstance(n, log_root) else n * rise)
    return total


def _rise_of_a_log_root(args: Any, letter: Any, meanings: dict[Any, Any]) -> Any:
    b, a, c = (x.xreplace(meanings) for x in args)
    db, da, dc = (sp.diff(x, letter) for x in (b, a, c))
    w, width = positive_root(*args), root_width(*args)
    if (db, da, dc) == (0, 0, 0):
        return sp.Integer(0)
    terms = sp.Add.make_args(sp.expand(da / w + db - dc * w))
    if len({t.could_extract_minus_sign() for t in terms}) == 1:
        return sp.factor_terms(da / w + db - dc * w) / width
    own = sorted({s for x in (db, da, dc) for s in x.free_symbols}, key=str)  # each of them times a sum: fewer roundings than of every term
    first, second, third = (sp.collect(sp.factor_terms(sp.expand(x)), own) for x in (a * db - da * b, da * c - a * dc, c * db - dc * b))
    return (first / w + 2 * second + w * third) / width**2


def slope_of_a_family(e: Any, family: Any) -> Any:
    """de/dg[k]: a sum of f(g[i]) changes with g[k] as f does at i = k. Over one denominator the k-th term of the sums has gone."""
    sums = {whole: sp.Dummy(real=True) for whole in sorted(e.atoms(sp.Sum), key=str)}
    rises = {own: _at_k(whole, family) for whole, own in sums.items()}
    outer = e.xreplace(sums)
    total = sp.Add(*(sp.diff(outer, own) * sp.Symbol(f"rise {own.dummy_index}") for own in sums.values()))
    at_k = {sp.Symbol(f"rise {own.dummy_index}"): rise for own, rise in rises.items()}
    for mean in sorted(outer.atoms(log_mean), key=str):  # the mean is each of the two times its share
        a, b = mean.args
        n, d = sp.fraction(sp.together(total))
        total = sp.expand(n).subs(mean, a * log_mean_share(a, b) + b * log_mean_share(b, a)) / d
    shares = {share: sp.Dummy(positive=True) for share in sorted(total.atoms(log_mean_share), key=str)}
    n, d = sp.fraction(sp.together(total.xreplace(shares)))
    found = sp.factor_terms(_one_sum(sp.expand(n), sums, at_k)) / d
    return found.xreplace({own: share for share, own in shares.items()}).xreplace({own: whole for whole, own in sums.items()})


def _at_k(whole: Any, family: Any) -> Any:
    (i, _, _), = whole.limits
    own = sp.Dummy(real=True)
    return sp.diff(whole.function.xreplace({family[i]: own}), own).xreplace({own: family[i]}).subs(i, k)


def _one_sum(n: Any, sums: dict[Any, Any], at_k: dict[Any, Any]) -> Any:
    """The terms of n that have a sum, by what else has one value for all ions: each such group is one sum."""
    (i, low, high), = next(iter(sums)).limits
    rows: dict[Any, Any] = {}
    rest = sp.Integer(0)
    for term in sp.Add.make_args(n):
        factors = sp.Mul.make_args(term)
        inside = [whole for whole, own in sums.items() if own in factors]
        if len(inside) != 1:
            rest += term.xreplace(at_k)
            continue
        rise = next(f for f in factors if f in at_k)
        sign, alike = (term / sums[inside[0]] / rise).as_coeff_Mul()
        rows[alike] = rows.get(alike, 0) + sign * at_k[rise] * inside[0].function
    made = (alike * sp.Sum(_with_differences(row), (i, low, high)) for alike, row in rows.items() if sp.expand(row) != 0)
    return sp.Add(*made, rest)


def _with_differences(row: Any) -> Any:
    """A sum of products, in which x[i] - x[k] is taken first where two terms differ by that alone."""
    common, row = _common(sp.expand(row))
    terms = list(sp.Add.make_args(row))
    done = []
    while terms:
        first = terms.pop(0)
        for other in terms:
            n, d = sp.fraction(first / other)
            (a, x), (b, y) = n.as_coeff_Mul(), d.as_coeff_Mul()
            if isinstance(x, sp.Indexed) and isinstance(y, sp.Indexed) and x.base == y.base and a / b < 0:
                terms.remove(other)
                first = other / (b * y) * (a * x + b * y)
                break
        done.append(first)
    return common * sp.Add(*done)


def _common(e: Any) -> tuple[Any, Any]:
    """The factor that all terms have, and the rest, multiplied out."""
    common = sp.gcd_terms(e).as_independent(sp.Add, as_Add=False)[0] if e.is_Add else sp.Integer(1)
    return common, sp.expand(e / common)


def falls_out(whole: Any) -> bool:
    """Whether the k-th term of a sum is zero."""
    (i, _, _), = whole.limits
    return bool(whole.function.has(k) and sp.expand(whole.function.subs(i, k)) == 0)
