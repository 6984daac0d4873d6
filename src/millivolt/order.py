"""The kernel's second half: less, at most, there is, and limits at infinity. Trusted, like kernel.py.

Nothing here searches. A multiplier, a slope, a bound is the author's; the rule checks that it fits.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.tensor.indexed import Indexed

from .kernel import (
    _BINDERS,
    _RELATIONS,
    HOLE,
    Expr,
    Premise,
    Refused,
    Theorem,
    _defined,
    _filled,
    _fits,
    _free,
    _genuine,
    _is_derivative,
    _letters,
    _put,
    _slope,
    _theorem,
    _throughout,
    _vanishes,
)
from .phi import phi

_LESS = ("<", "<=")
_ENDS = {"real": "real", "positive": "nonnegative", "negative": "nonpositive", "nonnegative": "nonnegative", "nonpositive": "nonpositive"}
_ZERO, _ANY = sp.Integer(0), frozenset({-1, 0, 1})
Case = tuple[Theorem, Expr]  # a theorem, and what stands for the letter in it

# ---- rules -------------------------------------------------------------------------------------


def sign(rel: str, e: Expr) -> Theorem:
    """|- 0 < e (0 <= e), when the declared signs of its letters make it so"""
    if rel not in _LESS or not signs(e) <= ({1} if rel == "<" else {0, 1}):
        raise Refused("the declared signs do not make 0 ", rel, " ", e)
    return _theorem(_ZERO, e, (), (), "sign", rel=rel)


def combine(lhs: Expr, rel: str, rhs: Expr, *parts: tuple[Theorem, Any]) -> Theorem:
    """a < b, 0 < m, ..., rhs - lhs = the sum of m(b - a)  |-  lhs < rhs

    <= where no part is strict; from a = b, where m may be anything; = where every part is.
    """
    gap, strict = _ZERO, False
    for th, m in parts:
        _genuine(th, rels=_RELATIONS)
        plain = isinstance(m, sp.Expr)
        if plain and _vanishes(m):
            raise Refused("a part counts nothing: its factor is 0")
        if plain and th.rel != "=":
            sign("<=", m)
        strict |= th.rel == "<" and (signs(m) == {1} if plain else m.rel == "<")
        gap += (m if plain else _positive(m)) * (th.rhs - th.lhs)
    used = [th for pair in parts for th in pair if not isinstance(th, sp.Expr)]
    if (rel == "=" and any(th.rel != "=" for th, _ in parts)) or (rel == "<" and not strict):
        raise Refused(f"the parts are too weak for {rel}")
    needs = _defined(lhs, rhs, *(m for _, m in parts if isinstance(m, sp.Expr)))
    if not _vanishes(rhs - lhs - gap):
        raise Refused("the parts do not add up: ", rhs - lhs, " is not ", gap)
    return _theorem(lhs, rhs, _all_given(*used), needs | _all_needs(*used), "combine", *used, rel=rel, witness=parts)


def weighted(whole: Theorem, each: Theorem, weight: Theorem) -> Theorem:
    """0 < the sum of a_i, 0 <= a_i and 0 < w_i for every i  |-  0 < the sum of w_i a_i"""
    _genuine(whole, weight, rels=("<",))
    _genuine(each, rels=_LESS)
    if not isinstance(whole.rhs, sp.Sum) or any(th.lhs != 0 for th in (whole, each, weight)) or whole.rhs.function != each.rhs:
        raise Refused("needed: 0 < a sum, 0 <= its terms, 0 < their weights")
    ((i, a, b),) = whole.rhs.limits
    needs = whole.needs.union(*(_throughout(th, i, a, b, counts=True) for th in (each, weight)))
    if not (b - a).is_nonnegative:
        raise Refused(f"from {a} to {b} there may be no term")
    used = (whole, each, weight)
    return _theorem(_ZERO, sp.Sum(weight.rhs * each.rhs, (i, a, b)), _all_given(*used), needs, "weighted sum", *used, rel="<")


def rises(slope: Theorem, order: Theorem, F: Expr, x: Expr) -> Theorem:
    """0 < dF/dx inside the declared range of x, F unbroken on it, ends included; p < q  |-  F(p) < F(q)

    <= where either is. (Mean value theorem. A slope that is 0 at an end does no harm.)
    """
    _genuine(order, rels=_LESS)
    rel = "<" if slope.rel == order.rel == "<" else "<="
    sides = [_put(F, {x: end}) for end in (order.lhs, order.rhs)]
    needs = {*order.needs, *_rising(slope, F, x, order.lhs, order.rhs)}
    return _theorem(sides[0], sides[1], slope.given | order.given, needs, f"rises with {x}", slope, order, rel=rel, witness=(F, x))


def reflects(slope: Theorem, th: Theorem, F: Expr, x: Expr, p: Expr, q: Expr) -> Theorem:
    """0 < dF/dx as in `rises`; F(p) = F(q) (<, <=)  |-  p = q (<, <=)"""
    _genuine(th, rels=_RELATIONS)
    needs = {*th.needs, *_rising(slope, F, x, p, q)}
    if slope.rel != "<" or (th.lhs, th.rhs) != (_put(F, {x: p}), _put(F, {x: q})):
        raise Refused(f"{F} must rise strictly and stand on both sides, at {p} and at {q}")
    return _theorem(p, q, slope.given | th.given, needs, f"only one {x}", slope, th, rel=th.rel, witness=(F, x, p, q))


def crosses(low: Theorem, high: Theorem, F: Expr, x: Expr, p: Expr, q: Expr) -> Theorem:
    """F(p) <= 0, 0 <= F(q), F unbroken on the declared range of x  |-  for some x, F(x) = 0"""
    _genuine(low, high, rels=_LESS)
    if (low.lhs, low.rhs) != (_put(F, {x: p}), _ZERO) or (high.lhs, high.rhs) != (_ZERO, _put(F, {x: q})):
        raise Refused(f"needed: {F} at {p} at most 0, and at least 0 at {q}")
    for th, end in ((low, p), (high, q)):
        _stands_clear(th, x)
        _fits(x, end, kept=True)
    needs = {*low.needs, *high.needs, *_defined(p, q), *_unbroken(F, x, _interval(x) and x)}
    return _theorem(F, _ZERO, low.given | high.given, needs, "intermediate value", low, high, some={x}, witness=(F, x, p, q))


def example(th: Theorem, at: Mapping[Expr, Expr], lhs: Expr, rhs: Expr) -> Theorem:
    """A(values), nothing given or needed  |-  for some letters (of their declared signs), A"""
    _genuine(th, rels=_RELATIONS)
    at = dict(at)
    for letter, value in at.items():
        if _letters(value):
            raise Refused(f"{value} is not a number")
        _fits(letter, value)
    if th.given or th.needs or (th.lhs, th.rhs) != (_put(lhs, at), _put(rhs, at)):
        raise Refused("the example is not an instance of the claim, or stands on something")
    if any(_put(c, at) != sp.true for c in _defined(lhs, rhs) - {sp.true}):
        raise Refused("a side of the claim is not defined at the example")
    return _theorem(lhs, rhs, (), (), "example", th, rel=th.rel, some=at, witness=tuple(at.items()))


def settle(th: Theorem, *proofs: Theorem) -> Theorem:
    """A, given or needing B; B  |-  A, without it"""
    _genuine(th, rels=_RELATIONS, some=True)
    _genuine(*proofs, rels=_RELATIONS)
    own = _all_needs(*proofs)  # a proof does not settle what it needs itself
    proved = {g: more for g in th.given for p in proofs if (more := _proves(p, g)) is not None}
    given = th.given - proved.keys()

    def settled(c: Expr) -> bool:
        return c not in own and any(_meets(p, c) for p in proofs)

    if not proved and not any(map(settled, th.needs)):
        raise Refused("what is proved here was neither given nor needed")
    if any(g.ranges & _letters(th.lhs, th.rhs, *th.needs) for g in proved):
        raise Refused("the theorem speaks of the range of what is given")
    if th.some & _letters(*own).union(*(g.letters | g.ranges for p in proofs for g in p.given)):
        raise Refused("a proof speaks of what is only said to be there")
    all_needs = th.needs | own | {c for more in proved.values() for c in more}
    return _theorem(th.lhs, th.rhs, given | _all_given(*proofs), all_needs, "settle", th, *proofs, rel=th.rel, some=th.some, settled=settled)


def by_sign(lhs: Expr, rel: str, rhs: Expr, x: Expr, minus: Case, zero: Case, plus: Case) -> Theorem:
    """A at every negative number, at 0, at every positive number  |-  A at every real x"""
    kinds, cases = ("negative", None, "positive"), (minus, zero, plus)
    if x.assumptions0 != sp.Symbol("x", real=True).assumptions0:
        raise Refused(f"{x} must be declared real and no more")
    for kind, (th, at) in zip(kinds, cases, strict=True):
        _genuine(th, rels=(rel,))
        if at.assumptions0 != sp.Symbol("x", **{kind: True}).assumptions0 if kind else at != 0:
            raise Refused(f"{at} does not stand for every {kind or 'zero'} number")
        if (th.lhs, th.rhs) != (_put(lhs, {x: at}), _put(rhs, {x: at})) or _letters(at) & _letters(lhs, rhs):
            raise Refused(f"the case of {at} is not the claim at {at}, or the claim speaks of {at} already")
        for letter in _letters(at) | {x}:
            _stands_clear(th, letter)
    used = [th for th, _ in cases]
    return _theorem(lhs, rhs, _all_given(*used), _all_needs(*used), "by sign", *used, rel=rel, witness=(x, *(at for _, at in cases)))


def to_infinity(th: Theorem, s: Expr, f: Expr, x: Expr) -> Theorem:
    """f(1/s) = g(s) for every s > 0, g unbroken at s = 0  |-  the limit of f as x -> oo is g(0)"""
    _genuine(th)
    _stands_clear(th, s)
    _stands_clear(th, x)
    if s.assumptions0 != sp.Symbol("s", positive=True).assumptions0 or s in _letters(f) or x in _letters(th.rhs):
        raise Refused(f"{s} must be positive and no more, and {x} another letter")
    if th.lhs != _put(f, {x: 1/s}):
        raise Refused(f"{th.lhs} is not {f} at 1/{s}")
    _fits(x, 1/s)
    conditions = {_put(c, {x: 1/s}) for c in _defined(f)}
    needs = {*th.needs, *conditions, *_unbroken(th.rhs, s, _interval(s))}
    if any(s in _letters(c) for c in conditions - {sp.true}):
        raise Refused(f"{f} may be undefined far out")
    return _theorem(sp.Limit(f, x, sp.oo), _put(th.rhs, {s: _ZERO}), th.given, needs, "limit at infinity", th, witness=(s, f, x))


def squeeze(below: Theorem, above: Theorem, lower: Theorem, upper: Theorem) -> Theorem:
    """l <= f <= h; lim l = a, lim h = a  |-  lim f = a"""
    _genuine(lower, upper)
    _genuine(below, above, rels=_RELATIONS)
    if not all(isinstance(th.lhs, sp.Limit) for th in (lower, upper)):
        raise Refused("the limits of the two bounds are wanted")
    (low, x, *where), (high, *there) = lower.lhs.args, upper.lhs.args
    if [x, *where] != there or lower.rhs != upper.rhs:
        raise Refused("the two bounds must go to one limit at one place")
    if (below.lhs, above.rhs) != (low, high) or below.rhs != above.lhs:
        raise Refused("the bounds are not those whose limits are known")
    for th in (below, above, lower, upper):
        _stands_clear(th, x)
    used = lower, upper, below, above
    return _theorem(sp.Limit(below.rhs, x, *where), lower.rhs, _all_given(*used), _all_needs(*used), "squeeze", *used)


def limit_through(th: Theorem, context: Expr) -> Theorem:
    """lim f = a, C unbroken at a  |-  lim C[f] = C[a]"""
    _genuine(th)
    if not isinstance(th.lhs, sp.Limit) or th.lhs.args[1] in _letters(context):
        raise Refused("not a limit, or the context moves too")
    if any(node.has(HOLE) for node in context.atoms(*_BINDERS, sp.Derivative)):
        raise Refused(f"{context} binds a variable around the hole")
    f, *where = th.lhs.args
    opened = {sp.Gt(c.lhs, c.rhs) if isinstance(c, sp.Ge) else c for c in _defined(context)}
    needs = {_filled(c, th.rhs) for c in opened}
    lim = sp.Limit(_filled(context, f), *where)
    return _theorem(lim, _filled(context, th.rhs), th.given, th.needs | needs, "limit through", th, witness=(context,))


# ---- what the rules lean on --------------------------------------------------------------------


def _all_given(*theorems: Theorem) -> frozenset[Premise]:
    return frozenset(p for th in theorems for p in th.given)


def _all_needs(*theorems: Theorem) -> frozenset[Expr]:
    return frozenset(c for th in theorems for c in th.needs)


def signs(e: Expr) -> frozenset[int]:
    """The signs that e may have where it is defined, from the declared signs of its letters: a subset of {-1, 0, 1}."""
    if e.is_Rational:
        return frozenset({int(sp.sign(e))})
    if isinstance(e, (sp.Symbol, AppliedUndef, Indexed)):
        facts = {1: e.is_positive, 0: e.is_zero, -1: e.is_negative}
        return frozenset(s for s, fact in facts.items() if fact is not False)
    if e.is_Add:
        return _total(*map(signs, e.args))
    if e.is_Mul:
        found = frozenset({1})
        for factor in e.args:
            found = frozenset(s*t for s in found for t in signs(factor))
        return found
    if e.is_Pow:
        return _signs_of_power(signs(e.base), e.exp)
    if isinstance(e, (sp.exp, sp.cosh, phi)) or e in (sp.pi, sp.E):
        return frozenset({1})
    if isinstance(e, (sp.sinh, sp.tanh)):
        return signs(e.args[0])
    if isinstance(e, sp.Abs):
        return frozenset(s*s for s in signs(e.args[0]))
    if isinstance(e, sp.log):
        return signs(e.args[0] - 1)
    if isinstance(e, sp.Sum) and all((b - a).is_nonnegative for _, a, b in e.limits):
        return _total(signs(e.function))
    return _ANY


def _total(*terms: frozenset[int]) -> frozenset[int]:
    """Terms that never pull both ways have the sign of any that is not 0."""
    found = frozenset().union(*terms)
    if {-1, 1} <= found:
        return _ANY
    return found - {0} if any(0 not in term for term in terms) else found


def _signs_of_power(base: frozenset[int], n: Expr) -> frozenset[int]:
    if not n.is_Integer:
        return frozenset({1}) if n.is_negative or not n.is_Rational or 0 not in base else frozenset({0, 1})
    found = frozenset(s ** (int(n) % 2 or 2) for s in base)
    return found - {0} if n.is_negative else found


def _positive(th: Theorem) -> Expr:
    """m, of the theorem 0 < m"""
    _genuine(th, rels=_LESS)
    if th.lhs != 0:
        raise Refused(f"{th.lhs} {th.rel} {th.rhs} does not say that a factor is positive")
    return th.rhs


def _interval(x: Expr) -> Expr:
    """A letter for the declared range of x with its ends; a range with a hole or with gaps is refused."""
    for kind, closed in _ENDS.items():
        if type(x) is sp.Symbol and x.assumptions0 == sp.Symbol("x", **{kind: True}).assumptions0:
            return sp.Symbol(f"the range of {x.name}", **{closed: True})
    raise Refused(f"the declared range of {x} is not an interval")


def _unbroken(F: Expr, x: Expr, y: Expr) -> set[Expr]:
    """Where F is defined for every value of y in place of x: no condition may speak of y."""
    if y != x and y in _letters(F):
        raise Refused(f"{F} speaks of {y} already")
    conditions = _defined(_put(F, {x: y})) - {sp.true}
    if any(y in _letters(c) for c in conditions):
        raise Refused(f"{F} may break somewhere on the range of {x}")
    return conditions


def _rising(th: Theorem, F: Expr, x: Expr, *ends: Expr) -> set[Expr]:
    """th is the slope of F, and F is unbroken from one end to the other: the conditions"""
    _genuine(th, rels=_LESS)
    _stands_clear(th, x)
    if th.lhs != 0:
        raise Refused("a slope reads 0 < dF/dx")
    _is_derivative(th.rhs, F, x)
    y = _interval(x)
    y = x if all(_inside(x, end) for end in ends) else y
    for end in ends:
        _fits(y, end, kept=True)
    return {*th.needs, *_unbroken(F, x, y), *_unbroken(_slope(F, x), x, x)}


def _inside(x: Expr, value: Expr) -> bool:
    try:
        _fits(x, value, kept=True)
    except Refused:
        return False
    return True


def _stands_clear(th: Theorem, x: Expr) -> None:
    """x is any number of its kind in th: nothing given or needed singles one out."""
    if isinstance(x, sp.Symbol):  # a Dummy is one too, and _free takes none
        _free(th, x)
        if any(x in p.ranges for p in th.given) or any(x in _letters(c) for c in th.needs):
            raise Refused(f"something given or needed speaks of {x}")


def _proves(proof: Theorem, premise: Premise) -> set[Expr] | None:
    """What the proof needs to be a proof of the premise, over its whole range; None where it is none."""
    if (proof.lhs, proof.rhs) != (premise.lhs, premise.rhs) or proof.rel not in (premise.rel, "<" if premise.rel == "<=" else premise.rel):
        return None
    return {c for x, a, b in premise.over for c in _throughout(proof, x, a, b, counts=bool(x.is_integer))}


def _meets(proof: Theorem, condition: Expr) -> bool:
    """Does a < b make the condition true: b - a > 0, b - a != 0, a - b != 0?"""
    gap, wanted = proof.rhs - proof.lhs, condition.lhs - condition.rhs
    if proof.rel == "<" and isinstance(condition, sp.Ne):
        return _vanishes(gap - wanted) or _vanishes(gap + wanted)
    wanted = -wanted if isinstance(condition, (sp.Lt, sp.Le)) else wanted
    strict = isinstance(condition, (sp.Gt, sp.Lt))
    return proof.rel in (("<",) if strict else _LESS) and isinstance(condition, (sp.Gt, sp.Lt, sp.Ge, sp.Le)) and _vanishes(gap - wanted)
