"""Where an expression can be damaged: its parts by their path, never a bound variable, never inside a slope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..phi import phi
from ..symbols import quantity
from ..symbols.quantity import DECLARED
from ..units import dimension_of

Expr = Any
Path = tuple[int, ...]
FUNCTIONS = (sp.log, sp.exp, sp.sinh, sp.cosh, sp.tanh, phi)


@dataclass(frozen=True)
class Site:
    """A part of an expression: the way to it, the part, and what it is a part of."""

    path: Path
    part: Expr
    within: Expr | None


def sites(e: Expr, path: Path = (), within: Expr | None = None) -> Iterator[Site]:
    """Every part of e, e itself first."""
    yield Site(path, e, within)
    for n in _open(e):
        yield from sites(e.args[n], (*path, n), e)


def terms(e: Expr) -> Iterator[Site]:
    """Every term of every sum, and the whole of e where that is one term."""
    return (site for site in sites(e) if not site.part.is_Add and (site.within is None or site.within.is_Add))


def changed(e: Expr, path: Path, new: Expr) -> Expr:
    """e with the part at the path replaced."""
    if not path:
        return new
    first, *rest = path
    args = [changed(arg, tuple(rest), new) if n == first else arg for n, arg in enumerate(e.args)]
    return e.func(*args)


def _open(e: Expr) -> range:
    """Which arguments may be damaged: of a slope and of a family's letter none, of phi not the order, of a binder not the variable."""
    if isinstance(e, (sp.Derivative, sp.Indexed)):
        return range(0)
    if isinstance(e, (sp.Sum, sp.Integral, sp.Limit)):
        return range(1)
    if isinstance(e, phi):
        return range(1, 2)
    return range(1 if e.is_Pow and e.exp.is_number else len(e.args))


def letters(*exprs: Expr) -> dict[str, Any]:
    """Every declared letter, unknown function and family that occurs, by name."""
    found: set[Any] = set()
    for e in exprs:
        found |= e.atoms(sp.Symbol, sp.IndexedBase) | {type(f) for f in e.atoms(AppliedUndef)}
    return {letter.__name__ if isinstance(letter, type) else letter.name: letter for letter in found if letter in DECLARED}


def letter_of(part: Expr) -> Any:
    """The letter, unknown function or family that the part is of; None where it is not one letter."""
    if isinstance(part, sp.Derivative):
        return letter_of(part.expr)
    if isinstance(part, sp.Indexed):
        return part.base
    return type(part) if isinstance(part, AppliedUndef) else part if isinstance(part, sp.Symbol) else None


def with_letter(part: Expr, other: Any) -> Expr:
    """The part with another letter, function or family in place of its own."""
    if isinstance(part, sp.Derivative):
        return sp.Derivative(with_letter(part.expr, other), *part.variable_count)
    if isinstance(part, sp.Indexed):
        return other[part.indices]
    return other(*part.args) if isinstance(part, AppliedUndef) else other


def alike(a: Any, b: Any) -> bool:
    """Two letters, two functions or two families of one dimension."""
    if isinstance(a, type) is not isinstance(b, type) or isinstance(a, sp.IndexedBase) is not isinstance(b, sp.IndexedBase):
        return False
    return dimension_of(quantity(a).unit) == dimension_of(quantity(b).unit)
