"""The reasons: how an author says that a named fact follows from others. Each calls one rule; none is trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sympy as sp

from .. import kernel, order
from ..kernel import Expr, Refused, Theorem
from . import balls
from .model import Reason, Step
from .moves import meet as meet_equation
from .moves import rewritten

Have = Mapping[str, Theorem]
Fact = str | Theorem


def sign() -> Reason:
    """0 < e, by the declared signs of its letters"""
    return Reason(("by the signs of its letters",), lambda have, step: order.sign(step.rel, step.rhs))


def since(*parts: Any) -> Reason:
    """Facts times factors, added up: a name alone counts once; (name, m); (name, the name of 0 < m)."""
    pairs = [part if isinstance(part, tuple) else (part, sp.Integer(1)) for part in parts]
    words: list[Any] = ["since " if pairs else "by field arithmetic"]
    for number, (fact, m) in enumerate(pairs):
        words += [", " if number else "", f"“{_called(fact)}”"] + ([] if m == 1 else [" times ", m if not isinstance(m, str) else f"“{m}”"])

    def apply(have: Have, step: Step) -> Theorem:
        used = [(_of(have, fact), _of(have, m) if isinstance(m, str | Theorem) else sp.sympify(m, strict=True)) for fact, m in pairs]
        _adds_up(step, used)
        return order.combine(step.lhs, step.rel, step.rhs, *used)

    return Reason(tuple(words), apply)


def _adds_up(step: Step, parts: Sequence[tuple[Theorem, Any]]) -> None:
    """Refuses at a glance where the parts surely do not add up; where they may, the kernel decides."""
    if all(isinstance(side, sp.Expr) for side in (step.lhs, step.rhs)):
        total = sp.Add(*(sp.Mul(m.rhs if isinstance(m, Theorem) else m, th.rhs - th.lhs) for th, m in parts))
        if balls.apart(step.rhs - step.lhs, total):
            raise Refused("the parts do not add up: ", step.rhs - step.lhs, " is not ", total)


def law(use: Theorem, **letters: Expr) -> Reason:
    """A law, in these letters"""

    def apply(have: Have, step: Step) -> Theorem:
        own = {s for s in use.lhs.free_symbols | use.rhs.free_symbols if isinstance(s, sp.Symbol)}
        return kernel.instance(use, {s: sp.sympify(letters[s.name], strict=True) for s in own})

    return Reason((use.rule.removeprefix("law: "),), apply)


def at(fact: Fact, values: Mapping[Expr, Expr]) -> Reason:
    """A fact, for other letters"""
    put = {letter: sp.sympify(value, strict=True) for letter, value in values.items()}
    words: list[Any] = [f"“{_called(fact)}” with "]
    for number, (letter, value) in enumerate(put.items()):
        words += [", " if number else "", sp.Eq(letter, value, evaluate=False)]
    return Reason(tuple(words), lambda have, step: kernel.instance(_of(have, fact), put))


def written(*facts: Fact) -> Reason:
    """The left side, with these equations put in one after another, is the right side"""

    def apply(have: Have, step: Step) -> Theorem:
        th = kernel.identity(step.lhs, step.lhs)
        for fact in facts:
            th = rewritten(th, _of(have, fact), "rhs")
        return th

    return Reason(("put in " + ", ".join(f"“{_called(f)}”" for f in facts) if facts else "written otherwise",), apply)


def rising(slope: Fact, less: Fact, F: Expr, x: Expr) -> Reason:
    """A function with a positive slope rises"""
    return Reason((F, " rises with ", x, f", by “{_called(slope)}”; “{_called(less)}”"), lambda have, step: order.rises(_of(have, slope), _of(have, less), F, x))


def only_one(slope: Fact, same: Fact, F: Expr, x: Expr, p: Expr, q: Expr) -> Reason:
    """A function with a positive slope takes no value twice"""
    words = (F, " rises with ", x, f", by “{_called(slope)}”, so it takes no value twice; “{_called(same)}”")
    return Reason(words, lambda have, step: order.reflects(_of(have, slope), _of(have, same), F, x, *_numbers(p, q)))


def crossing(low: Fact, high: Fact, x: Expr, p: Expr, q: Expr) -> Reason:
    """A continuous function that changes sign has a zero"""
    words = (f"a continuous function that changes sign: “{_called(low)}”, “{_called(high)}”",)
    return Reason(words, lambda have, step: order.crosses(_of(have, low), _of(have, high), step.lhs, x, *_numbers(p, q)))


def each_sign(x: Expr, minus: tuple[Fact, Expr], zero: Fact, plus: tuple[Fact, Expr]) -> Reason:
    """Below, at and above zero"""

    def apply(have: Have, step: Step) -> Theorem:
        cases = (_of(have, minus[0]), minus[1]), (_of(have, zero), sp.Integer(0)), (_of(have, plus[0]), plus[1])
        return order.by_sign(step.lhs, step.rel, step.rhs, x, *cases)

    return Reason(("for ", x, " below, at and above 0"), apply)


def far_out(fact: Fact, s: Expr, x: Expr) -> Reason:
    """A limit at infinity: x = 1/s, s to 0"""

    def apply(have: Have, step: Step) -> Theorem:
        if not isinstance(step.lhs, sp.Limit):
            raise Refused(f"{step.lhs} is no limit")
        return order.to_infinity(_of(have, fact), s, step.lhs.args[0], x)

    return Reason((x, " = 1/", s, ", and ", s, " to 0"), apply)


def nearby(fact: Fact, x: Expr, a: Expr) -> Reason:
    """A limit by continuity"""
    return Reason(("continuous at ", sp.Eq(x, a, evaluate=False)), lambda have, step: kernel.limit(_of(have, fact), x, *_numbers(a)))


def squeezed(below: Fact, above: Fact, lower: Fact, upper: Fact) -> Reason:
    """Between two that have one limit"""
    facts = (below, above, lower, upper)
    return Reason(("between two that have one limit",), lambda have, step: order.squeeze(*(_of(have, f) for f in facts)))


def through(fact: Fact, whole: Callable[[Expr], Expr]) -> Reason:
    """A continuous function of a limit"""
    context = whole(kernel.HOLE)
    return Reason((f"a continuous function of the limit “{_called(fact)}”",), lambda have, step: order.limit_through(_of(have, fact), context))


def differentiated(fact: Fact, x: Expr) -> Reason:
    """An equation that holds wherever x is: so do the slopes"""
    return Reason((f"“{_called(fact)}”, differentiated with respect to ", x), lambda have, step: kernel.derivative(_of(have, fact), x))


def settled(fact: Fact, *proofs: Fact) -> Reason:
    """A fact whose conditions are proved"""
    words = (f"“{_called(fact)}”, whose conditions are proved: {', '.join(f'“{_called(p)}”' for p in proofs)}",)
    return Reason(words, lambda have, step: order.settle(_of(have, fact), *(_of(have, p) for p in proofs)))


def summed(fact: Fact, i: Expr, a: Expr, b: Expr) -> Reason:
    """A fact for every i, summed"""
    return Reason((f"“{_called(fact)}”, summed over ", i), lambda have, step: kernel.sum_over(_of(have, fact), i, *_numbers(a, b)))


def weighed(whole: Fact, each: Fact, weight: Fact) -> Reason:
    """A positive sum stays positive with positive weights"""
    words = (f"“{_called(whole)}”, each term weighed by what is positive",)
    return Reason(words, lambda have, step: order.weighted(_of(have, whole), _of(have, each), _of(have, weight)))


def instance_of(fact: Fact, values: Mapping[Expr, Expr]) -> Reason:
    """An example shows that there is one"""
    put = {letter: sp.sympify(value, strict=True) for letter, value in values.items()}
    words: list[Any] = ["an example: "]
    for number, (letter, value) in enumerate(put.items()):
        words += [", " if number else "", sp.Eq(letter, value, evaluate=False)]
    return Reason(tuple(words), lambda have, step: order.example(_of(have, fact), put, step.lhs, step.rhs))


def inside_of(fact: Fact, whole: Callable[[Expr], Expr]) -> Reason:
    """The same done to both sides"""
    context = whole(kernel.HOLE)
    return Reason((f"“{_called(fact)}”, the same done to both sides",), lambda have, step: kernel.congruence(_of(have, fact), context))


def meet(th: Theorem, step: Step) -> Theorem:
    """The same relation with its two sides written as the author wrote them."""
    if (th.lhs, th.rel, th.rhs) == (step.lhs, step.rel, step.rhs):
        return th
    if th.some:
        raise Refused(f"what follows is: for some {set(th.some)}, {th.lhs} {th.rel} {th.rhs}")
    if th.rel == step.rel == "=":
        return meet_equation(th, step.lhs, step.rhs)
    parts = ((th, sp.Integer(1)),)
    _adds_up(step, parts)
    return order.combine(step.lhs, step.rel, step.rhs, *parts)


def _of(have: Have, fact: Fact) -> Theorem:
    if isinstance(fact, str) and fact not in have:
        raise Refused(f"there is no fact named {fact!r} before this step")
    return have[fact] if isinstance(fact, str) else fact


def _called(fact: Fact) -> str:
    return fact if isinstance(fact, str) else fact.rule.removeprefix("law: ")


def _numbers(*values: Expr) -> tuple[Expr, ...]:
    return tuple(sp.sympify(v, strict=True) for v in values)
