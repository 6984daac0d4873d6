"""The moves: how an author says that a line follows. Each calls kernel rules; none is trusted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from .. import kernel
from ..kernel import HOLE, Refused, Theorem
from . import balls
from .model import Expr, Line, Move

Given = Mapping[str, Theorem]
BINDERS = (sp.Derivative, sp.Sum, sp.Integral, sp.Limit)


def add(term: Expr) -> Move:
    """a = b: a + t = b + t"""
    return Move(("add ", term), lambda th, *_: kernel.congruence(th, HOLE + term), rearranges=True)


def subtract(term: Expr) -> Move:
    """a = b: a - t = b - t"""
    return Move(("subtract ", term), lambda th, *_: kernel.congruence(th, HOLE - term), rearranges=True)


def multiply(factor: Expr) -> Move:
    """a = b: a t = b t"""
    return Move(("multiply by ", factor), lambda th, *_: kernel.congruence(th, HOLE * factor), rearranges=True)


def divide(factor: Expr) -> Move:
    """a = b: a/t = b/t, where t is not 0"""
    return Move(("divide by ", factor), lambda th, *_: kernel.congruence(th, HOLE / factor), rearranges=True)


def collect() -> Move:
    """The same equation, its terms written otherwise"""
    return Move(("the same, written otherwise",), lambda th, *_: th, rearranges=True)


def turn() -> Move:
    """a = b: b = a"""
    return Move(("read from right to left",), lambda th, *_: kernel.symmetry(th), rearranges=True)


def take_log() -> Move:
    """a = b: ln a = ln b, where both are positive"""
    return Move(("take the logarithm",), lambda th, *_: kernel.congruence(th, sp.log(HOLE)))


def exponentiate() -> Move:
    """a = b: e^a = e^b"""
    return Move(("take the exponential",), lambda th, *_: kernel.congruence(th, sp.exp(HOLE)))


def by(law: Theorem, side: str = "both", **letters: Expr) -> Move:
    """Replace the law's left side, as it stands in the line before, by its right side."""
    use = _instance(law, letters)
    return Move((law.rule.removeprefix("law: "),), lambda th, *_: rewritten(th, use, side))


def back(law: Theorem, **letters: Expr) -> Move:
    """Replace the law's left side, as it stands in the line written, by what it came from."""
    use = _instance(law, letters)
    return Move((law.rule.removeprefix("law: "),), lambda th, line, _: _restore(th, [use], line))


def put(*names: str, side: str = "both") -> Move:
    """Put in what is given under these names."""

    def apply(th: Theorem, line: Line, given: Given) -> Theorem:
        for name in names:
            th = rewritten(th, given[name], side)
        return th

    return Move((f"put in {_listed(names)}",), apply)


def put_left(*names: str) -> Move:
    """Put in what is given, on the left only."""
    return put(*names, side="lhs")


def put_right(*names: str) -> Move:
    """Put in what is given, on the right only."""
    return put(*names, side="rhs")


def put_at(name: str, x: Expr, end: Expr) -> Move:
    """Put in what is given for every x, as it reads at an end of the range."""
    end = sp.sympify(end, strict=True)

    def apply(th: Theorem, line: Line, given: Given) -> Theorem:
        return rewritten(th, kernel.instance(given[name], {x: end}), "both")

    return Move((f"put in {_listed((name,))} at ", sp.Eq(x, end, evaluate=False)), apply)


def call(*names: str, side: str = "") -> Move:
    """The other way round: write the given letter for what it stands for; on the right where it stands there, else on the left."""

    def apply(th: Theorem, line: Line, given: Given) -> Theorem:
        return _restore(th, [given[name] for name in names], line, side)

    return Move((f"by {_listed(names)}",), apply)


def hence(name: str) -> Move:
    """What is given as a = b, and the line before, b = c: a = c."""

    def apply(th: Theorem, line: Line, given: Given) -> Theorem:
        return kernel.chain(given[name], meet(th, given[name].rhs, th.rhs))

    return Move((f"by {_listed((name,))}",), apply)


def inside(old: Expr, new: Expr) -> Move:
    """Write a part of the right side otherwise, by field arithmetic."""

    def apply(th: Theorem, *_: Any) -> Theorem:
        return rewritten(th, kernel.identity(old, new), "rhs")

    return Move(("since ", sp.Eq(old, new, evaluate=False)), apply)


def differentiate(x: Expr) -> Move:
    """a = b wherever x is: da/dx = db/dx"""
    return Move(("differentiate with respect to ", x), lambda th, *_: kernel.derivative(th, x))


def integrate(x: Expr, a: Expr, b: Expr, left: Expr, right: Expr) -> Move:
    """Both sides from a to b; left and right are the antiderivatives, and the kernel differentiates them."""
    a, b, left, right = (sp.sympify(e, strict=True) for e in (a, b, left, right))

    def apply(th: Theorem, *_: Any) -> Theorem:
        th = meet(th, sp.diff(left, x), sp.diff(right, x))  # so that each slope is a step with its second opinion
        return kernel.increments(th, x, a, b, left, right)

    return Move(("integrate over ", x, " from ", a, " to ", b), apply)


def integral_of(x: Expr, a: Expr, b: Expr, whole: Expr) -> Move:
    """f = g, and g is the slope of the whole: the integral of f is the whole at b less the whole at a."""
    a, b = (sp.sympify(e, strict=True) for e in (a, b))

    def apply(th: Theorem, *_: Any) -> Theorem:
        return kernel.integral(meet(th, th.lhs, sp.diff(whole, x)), x, a, b, whole)

    return Move(("integrate from ", a, " to ", b, ", with the antiderivative ", whole), apply)


def sum_up(i: Expr, a: Expr, b: Expr) -> Move:
    """f = g for every i: the sum of f is the sum of g"""
    return Move(("sum over ", i), lambda th, *_: kernel.sum_over(th, i, sp.sympify(a, strict=True), sp.sympify(b, strict=True)))


def meet(th: Theorem, lhs: Expr, rhs: Expr) -> Theorem:
    """The same equation with its two sides written as the author wrote them."""
    th = th if th.lhs == lhs else kernel.chain(identical(lhs, th.lhs), th)
    return th if th.rhs == rhs else kernel.chain(th, identical(th.rhs, rhs))


def identical(a: Expr, b: Expr) -> Theorem:
    """|- a = b by field arithmetic; refused at a glance where they differ at some point."""
    if balls.apart(a, b):
        raise Refused("the two sides are not equal by field arithmetic")
    return kernel.identity(a, b)


def _listed(names: tuple[str, ...]) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]


def _instance(law: Theorem, letters: Mapping[str, Expr]) -> Theorem:
    return kernel.instance(law, {s: sp.sympify(letters[s.name], strict=True) for s in law.lhs.free_symbols})


def rewritten(th: Theorem, use: Theorem, side: str) -> Theorem:
    """th, with use.lhs replaced by use.rhs on the side, or on both"""
    done = th
    if side != "rhs" and done.lhs != _replaced(done.lhs, use.lhs):
        done = kernel.chain(kernel.symmetry(_swap(done.lhs, use)), done)
    if side != "lhs" and done.rhs != _replaced(done.rhs, use.lhs):
        done = kernel.chain(done, _swap(done.rhs, use))
    if done is th:
        raise Refused(f"{use.lhs} does not occur here")
    return done


def _restore(th: Theorem, uses: list[Theorem], line: Line, side: str = "") -> Theorem:
    """th, with what each use.lhs stands for in the line as written put back: on the right, or else on the left."""
    if side != "lhs" and (undone := _undone(line.rhs, uses)):
        return kernel.chain(meet(th, th.lhs, undone.rhs), kernel.symmetry(undone))
    if undone := _undone(line.lhs, uses):
        return kernel.chain(undone, meet(th, undone.rhs, th.rhs))
    raise Refused(f"{', '.join(str(use.lhs) for use in uses)}: not all of it occurs in what is written")


def _undone(side: Expr, uses: list[Theorem]) -> Theorem | None:
    """|- side = side with every letter replaced by its meaning; None where one does not occur"""
    done = None
    for use in uses:
        at = side if done is None else done.rhs
        if _replaced(at, use.lhs) == at:
            return None
        done = _swap(at, use) if done is None else kernel.chain(done, _swap(at, use))
    return done


def _swap(expr: Expr, use: Theorem) -> Theorem:
    """|- expr = expr with use.lhs replaced by use.rhs"""
    return kernel.congruence(use, _replaced(expr, use.lhs))


def _replaced(expr: Expr, old: Expr) -> Expr:
    """expr with the HOLE for old, but not under a slope, a sum or an integral, where it would be bound."""
    if expr == old:
        return HOLE
    if isinstance(expr, BINDERS) or not expr.has(old):
        return expr
    return expr.func(*(_replaced(arg, old) for arg in expr.args))
