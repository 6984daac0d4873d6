"""Is a damaged premise the old one in other letters? Then what is proved from it was said before, of those letters.

A constant that a slope loses may be twice itself, or another; a term that another premise makes zero may have any sign. Where
some letter, put otherwise, turns the old premise into the damaged one, and leaves the other premises and what is said as they
were, the mutant is an instance of the derivation that it was made of: every letter stands for whatever has its sign. All
comparisons are the auditor's, in balls, with no premise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import sympy as sp
from sympy.core.function import AppliedUndef

from ..derivation import Derivation
from ..symbols import quantity
from ..symbols.quantity import DECLARED
from .auditor import equal
from .mutants import Mutant, equations

Expr = Any
Put = Callable[[Expr], Expr]
TIMES = (sp.Integer(-1), sp.Integer(2), sp.Rational(1, 2), sp.Integer(0))
SIGNS = ("positive", "negative", "nonnegative", "nonpositive", "nonzero", "integer")


class Equation(NamedTuple):
    """Two sides and what is said of them."""

    lhs: Expr
    rhs: Expr
    rel: str


def says_the_same(mutant: Mutant, d: Derivation) -> bool:
    """Whether the damaged equation is the old one times a number; or, of a premise, the old one in other letters."""
    before, after = _equation(mutant, d), _equation(mutant, mutant.changed)
    if proportional(before, after):
        return True
    return bool(mutant.premise) and _is_linked(mutant, d) and any(_is_instance(put, mutant, d) for put in _letters_put(before, d))


def _is_linked(mutant: Mutant, d: Derivation) -> bool:
    """Whether the premise speaks of what the rest speaks of: one that does not does no work, in whatever letters."""
    own = _spoken_of(_equation(mutant, d))
    others = (g for name, g in {**d.given, **d.suppose}.items() if name != mutant.premise)
    return bool(own & _spoken_of(*map(_plain, others), Equation(d.says[0], d.says[-1] if len(d.says) == 2 else d.says[2], "=")))


def _spoken_of(*them: Equation) -> set[Expr]:
    """The letters and unknown functions, without the constants of nature."""
    found: set[Expr] = set().union(*(side.atoms(sp.Symbol) | {type(f) for f in side.atoms(AppliedUndef)} for it in them for side in it[:2]))
    return {letter for letter in found if letter in DECLARED and not quantity(letter).constant}


def proportional(one: Equation, other: Equation) -> bool:
    """Whether one of two relations is the other times a number; an inequality, times a positive one; an equation, its square."""
    gap, new = one.lhs - one.rhs, other.lhs - other.rhs
    gaps = (gap, 2 * gap, gap / 2, -gap, gap**2) if one.rel == "=" else (gap, 2 * gap, gap / 2)
    return one.rel == other.rel and any(equal(it, new) for it in gaps)


def _is_instance(put: Put, mutant: Mutant, d: Derivation) -> bool:
    """Whether the letter put otherwise makes the damaged premise, and nothing else changes."""
    premises = {**d.given, **d.suppose}
    if not proportional(_with(put, premises[mutant.premise]), _equation(mutant, mutant.changed)):
        return False
    others = (g for name, g in premises.items() if name != mutant.premise)
    return all(_holds_still(_with(put, g), _plain(g)) for g in others) and all(equal(put(e), e) for e in d.says if isinstance(e, sp.Basic))


def _holds_still(new: Equation, old: Equation) -> bool:
    """A premise that says nothing any more is no more than there was."""
    return (new.lhs, new.rhs) == (old.lhs, old.rhs) or (new.rel == "=" and equal(new.lhs, new.rhs)) or proportional(new, old)


def _letters_put(it: Equation, d: Derivation) -> Iterator[Put]:
    """Every letter or unknown function of an equation that no slope is taken of or by, put otherwise in the ways that its sign allows."""
    letters, values = (sorted(_still(it, kind, d), key=str) for kind in (sp.Symbol, AppliedUndef))
    for letter in letters:
        others = [*(n * letter for n in TIMES), sp.Integer(1), letter**2, 1 / letter, *(other for other in letters if other != letter)]
        yield from (_put({letter: new}) for new in others if _may_stand_for(letter, new))
    for value in values:
        yield from (_put({value: n * value}) for n in TIMES if _may_stand_for(value, n * value))


def _still(it: Equation, kind: type, d: Derivation) -> set[Expr]:
    """What of that kind is in an equation and is neither differentiated, nor runs over a range, nor is bound."""
    slopes = {slope for other in equations(d) for side in (other.lhs, other.rhs) for slope in side.atoms(sp.Derivative)}
    running = {row[0] for g in (*d.given.values(), *d.suppose.values()) for row in g.over}
    moving = running.union(*(slope.atoms(sp.Symbol, AppliedUndef) for slope in slopes))
    whole = sp.Tuple(it.lhs, it.rhs)
    return {e for e in whole.atoms(kind) if e.free_symbols <= whole.free_symbols} - moving


def _put(values: dict[Expr, Expr]) -> Put:
    return lambda e: e.xreplace(values)


def _may_stand_for(letter: Expr, new: Expr) -> bool:
    return all(getattr(new, f"is_{sign}") for sign in SIGNS if getattr(letter, f"is_{sign}"))


def _plain(it: Any) -> Equation:
    return Equation(it.lhs, it.rhs, getattr(it, "rel", "="))


def _with(put: Put, it: Any) -> Equation:
    return Equation(put(it.lhs), put(it.rhs), it.rel)


def _equation(mutant: Mutant, d: Derivation) -> Equation:
    it: Any = {**d.given, **d.suppose}[mutant.premise] if mutant.premise else (d.steps or d.lines)[mutant.line]
    return _plain(it)
