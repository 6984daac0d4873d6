"""The auditor: are two expressions equal everywhere? Asked of python-flint's balls, with no premise and without the kernel."""

from __future__ import annotations

from random import Random
from typing import Any

import flint
import sympy as sp

from ..derivation.balls import MEETS, Point, beyond, holds, value
from ..derivation.model import Derivation
from ..derivation.models import Model, both_sides, completed, model_of
from ..kernel import Theorem

Expr = Any
POINTS, TRIES, BITS = 64, 1280, 256


def equal(a: Expr, b: Expr) -> bool:
    """Whether a and b are defined at the same points and equal there, at every one of 64 that were tried."""
    if a.has(sp.Limit) or b.has(sp.Limit):
        return False
    random, found = Random(1), 0
    with flint.ctx.workprec(BITS):
        for _ in range(TRIES):
            at = Point(random)
            one, other = value(a, at), value(b, at)
            if one.is_finite() != other.is_finite() or (one.is_finite() and not one.overlaps(other)):
                return False
            found += bool(one.is_finite())
            if found == POINTS:
                return True
    return False


def holds_on_its_premises(d: Derivation, th: Theorem) -> bool:
    """Whether both sides of th meet at 64 points at which the premises that th stands on hold; the others need not."""
    if th.some or beyond(th):
        return False
    chosen, random, found = completed(model_of(d), th.given), Random(1), 0
    with flint.ctx.workprec(BITS):
        for _ in range(TRIES):
            at = Model(chosen, Point(random))
            if not all(holds(c, at) for c in sorted(th.needs, key=str)):
                continue
            if not all(_meets(p.rel, *sides) for p in sorted(th.given, key=str) for sides in both_sides(p, at, random)):
                continue
            if not _meets(th.rel, value(th.lhs, at), value(th.rhs, at)):
                return False
            found += 1
            if found == POINTS:
                return True
    return False


def _meets(rel: str, lhs: Any, rhs: Any) -> bool:
    return bool(lhs.is_finite() and rhs.is_finite() and MEETS[rel](lhs, rhs))
