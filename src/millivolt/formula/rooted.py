"""A theorem that there is a voltage, made into a function that finds it: the ends that its proof names are where the search begins.

Only a proof by the intermediate value theorem can be compiled so. Its function rises (that is another theorem), so each step of
the search keeps the sign at either end; the twin in balls proves the change of sign around what it returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from ..kernel import Premise, Theorem
from ..phi import phi
from .functions import bernoulli
from .stable import Link, stable

Parts = tuple[tuple[Any, Any], ...]


def crossing(th: Theorem) -> tuple[Any, Any, Any, Any]:
    """The function, its letter and the two ends, of the step that found a change of sign."""
    todo = [th]
    while todo:
        step = todo.pop()
        if step.rule == "intermediate value" and (step.lhs, step.rhs) == (th.lhs, th.rhs):
            found: tuple[Any, Any, Any, Any] = step.witness
            return found
        todo += step.parents
    raise ValueError(f"nothing can be computed from {th.lhs} = {th.rhs} for some {set(th.some)}: no change of sign proves it")


def parts(th: Theorem) -> Parts:
    """What the premises say of letters that are no arguments, each after those that it speaks of."""
    found = dict(meaning for p in sorted(th.given, key=str) if p.rel == "=" and (meaning := _meaning(p)) is not None)
    done: dict[Any, Any] = {}
    while len(done) < len(found):
        for letter, meaning in found.items():
            if letter not in done and not any(meaning.has(other) for other in found if other not in done):
                done[letter] = meaning
    return tuple(done.items())


def _meaning(p: Premise) -> tuple[Any, Any] | None:
    """letter = meaning; of letter**2 = square, with a positive letter, the root."""
    if isinstance(p.lhs, sp.Pow) and p.lhs.exp == 2 and p.lhs.base.is_positive:
        return _letter(p.lhs.base), sp.sqrt(p.rhs)
    return (_letter(p.lhs), p.rhs) if isinstance(p.lhs, sp.Symbol | sp.Indexed) else None


def _letter(e: Any) -> Any:
    return e.base if isinstance(e, sp.Indexed) else e


def conditions(th: Theorem, told: Mapping[Premise, str]) -> tuple[tuple[Any, str], ...]:
    """What must be greater than zero for the theorem to say anything, and that in words."""
    return tuple((p.rhs - p.lhs, told[p]) for p in sorted(th.given, key=str) if p.rel == "<")


def stable_sum(e: Any) -> tuple[Any, tuple[Link, ...]]:
    """A sum whose terms lose no digits, and for what one ion adds the link from the theorem's form."""
    (whole,) = e.atoms(sp.Sum)
    term = _terms(stable(whole.function)[0])
    inner = sorted({n.args[1] for n in whole.function.atoms(phi)}, key=str)
    return e.xreplace({whole: sp.Sum(term, *whole.limits)}), (Link(whole.function, term, tuple(("reflection of φ₁", {"t": x}) for x in inner)),)


def _terms(e: Any) -> Any:
    """e^-u B(-u) as B(u), in a product of other things too."""
    e = sp.expand(e)
    for n in sorted(e.atoms(bernoulli), key=str):
        e = e.replace(lambda m, n=n: m.is_Mul and n in m.args and sp.exp(n.args[1]) in m.args, lambda m, n=n: m / (n * sp.exp(n.args[1])) * bernoulli(0, -n.args[1]))
    if e.has(phi):
        raise ValueError(f"{e} has no stable form")
    return sp.factor_terms(e)
