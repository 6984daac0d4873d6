"""A theorem's model: formulas and test functions that satisfy its premises, on which its own two sides are evaluated.

So premises that contradict each other are found: a theorem that stands on them is true, and worthless.
A premise `letter = ...` is satisfied by taking the letter so; what is left the author names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from random import Random
from typing import Any

import flint
import sympy as sp
from flint import arb
from sympy.core.function import AppliedUndef

from ..kernel import Premise, Refused, Theorem
from ..symbols import plain
from .balls import MEETS, Point, beyond, holds, value
from .model import Derivation, substituted

POINTS, TRIES = 8, 400
PRECISION = 256  # bits
NARROW = arb("1e-9")
PIECES = 64    # into which a way is cut
WHOLE = 2**32  # the way between two ends, as a share is counted


def tried_on_its_model(d: Derivation, th: Theorem) -> None:
    """Raises Refused where the premises fail on the model, or the two sides differ on it."""
    chosen = completed(model_of(d), th.given)
    spoken_of(d, th)
    parts = doubtful(chosen)
    random, found = Random(" ".join(sorted(map(_told, (th, *th.given))))), 0  # other places for other premises: none can be made to hold just there
    for _ in range(TRIES):
        if found == POINTS:
            return
        try:
            found += tried_at(d, th, Model(chosen, Moderate(random)), random, parts)
        except Inadmissible:
            continue
    raise Refused(f"{d.name}: no point was found at which the needs, and the declared signs, hold on the model")


def spoken_of(d: Derivation, th: Theorem) -> None:
    """A model is of what the premises speak of: what they leave free is tried at any value, and a letter has one value, wherever x is."""
    running = {x for p in th.given for x in p.ranges}
    known = {e for p in th.given for e in _spoken(*p.parts)} | {e for p in th.given for e in p.ranges}
    for letter, meaning in d.model.items():
        if letter not in known:
            raise Refused(f"{d.name}: the model names {_name(letter)}, of which no premise speaks")
        if isinstance(letter, sp.Symbol) and letter not in running and running & meaning.free_symbols:
            raise Refused(f"{d.name}: the model makes {_name(letter)} differ from place to place")


def doubtful(chosen: Mapping[Any, Any]) -> list[tuple[Any, Any, Any]]:
    """Of the formulas for unknown functions: what is under a root, a logarithm or a fraction line, and is not of one sign by the signs of its letters."""
    return [(f, meaning, part) for f, meaning in chosen.items() if isinstance(f, type) for part in sp.preorder_traversal(meaning.expr)
            if isinstance(part, sp.Pow | sp.log | sp.Abs) and part.has(*meaning.variables) and not _is_smooth(part)]  # fmt: skip


def _is_smooth(part: Any) -> bool:
    if isinstance(part, sp.Pow) and part.exp.is_Integer:
        return not part.exp.is_negative or bool(part.base.is_nonzero)
    if isinstance(part, sp.Abs):
        return bool(part.args[0].is_nonzero)
    return bool(part.args[0].is_positive)


def smooth(d: Derivation, parts: list[tuple[Any, Any, Any]], at: Model, rows: set[Any]) -> None:
    """An unknown function is smooth: the kernel differentiates it and looks for its zeros. So no root or pole may lie on the whole way."""
    ways = {x: (value(a, at), value(b, at)) for x, a, b in rows}
    for f, meaning, part in parts:
        integer = isinstance(part, sp.Abs) or (isinstance(part, sp.Pow) and part.exp.is_Integer)
        for n in range(PIECES):
            piece = {x: _piece(*ways[x], n) for x in meaning.variables if x in ways}
            under = value(part.args[0], at.at(piece)) if len(piece) == len(meaning.variables) else arb(0)
            if not (under != 0 if integer else under > 0):
                raise Refused(f"{d.name}, on its model: {_name(f)} is smooth, and {plain(meaning.expr)} may break or bend")


def _piece(low: Any, high: Any, n: int) -> Any:
    first, last = (low + (high - low) * arb(flint.fmpq(k, PIECES)) for k in (n, n + 1))
    return first.union(last)


def _spoken(*exprs: Any) -> set[Any]:
    found: set[Any] = set()
    for e in exprs:
        found |= e.atoms(sp.Symbol, sp.IndexedBase) | {type(f) for f in e.atoms(AppliedUndef)}
    return found


def _told(it: Any) -> str:
    return f"{plain(it.lhs)} {it.rel} {plain(it.rhs)}"


def _name(letter: Any) -> str:
    return str(letter.__name__ if isinstance(letter, type) else letter)


def tried_at(d: Derivation, th: Theorem, at: Model, random: Random, parts: list[tuple[Any, Any, Any]]) -> bool:
    """Whether the point is admissible; raises Refused where the model fails at it."""
    with flint.ctx.workprec(PRECISION):
        given = sorted(th.given, key=_told)  # in one order, whatever the hashes are: letters get their values as they are asked for
        for x, a, b in dict.fromkeys(row for p in given for row in p.over):
            at.here[x] = between(x, value(a, at), value(b, at), random)
        if not all(holds(c, at) for c in sorted(th.needs, key=str)):
            return False
        places = [(p, sides) for p in given for sides in both_sides(p, at, random)]
        if any(p.rel != "=" and not _stands(p.rel, sides) for p, sides in places):
            return False  # an inequality is a choice of points, as a need is
        smooth(d, parts, at, {row for p in th.given for row in p.over})
        for p, (lhs, rhs) in places:
            _meet(d, f"premise {plain(p.lhs)} {p.rel} {plain(p.rhs)}", p.rel, lhs, rhs)
        if not th.some and not beyond(th):
            _meet(d, "theorem", th.rel, value(th.lhs, at), value(th.rhs, at))
        return True


def model_of(d: Derivation) -> dict[Any, Any]:
    """What d names, over what the results that it cites have named, in its letters."""
    inherited: dict[Any, Any] = {}
    for g in d.given.values():
        if g.cited is not None:
            at = {**g.at, **g.functions}
            taken = {at.get(k, k): _in_letters(v, at) for k, v in model_of(g.cited).items() if not _is_value(at.get(k, k))}
            inherited = {**taken, **inherited}
    return {**inherited, **d.model}


def _is_value(e: Any) -> bool:
    return not isinstance(e, type) and not isinstance(e, sp.Symbol | sp.IndexedBase)


def _in_letters(meaning: Any, at: Mapping[Any, Any]) -> Any:
    if isinstance(meaning, sp.Lambda):
        return sp.Lambda(meaning.variables, substituted(meaning.expr, at))
    return substituted(meaning, at)


def completed(chosen: dict[Any, Any], premises: frozenset[Premise]) -> dict[Any, Any]:
    """Every letter that a premise names outright is what the premise says."""
    chosen = dict(chosen)
    for p in sorted(premises, key=lambda p: (plain(p.lhs), plain(p.rhs))):
        if p.rel != "=":
            continue
        running = tuple(x for x, _, _ in p.over)
        if isinstance(p.lhs, sp.Symbol) and p.lhs not in running and not {p.lhs, *running} & p.rhs.free_symbols:
            chosen.setdefault(p.lhs, p.rhs)
        elif isinstance(p.lhs, AppliedUndef) and p.lhs.args == running and not p.rhs.has(type(p.lhs)):
            chosen.setdefault(type(p.lhs), sp.Lambda(running, p.rhs))
        elif isinstance(p.lhs, sp.Indexed) and p.lhs.indices == running:
            chosen.setdefault(p.lhs.base, sp.Lambda(running, p.rhs))
    return chosen


class Model:
    """The value of every letter at one point: what the model names, computed from the rest; the rest at random."""

    def __init__(self, chosen: dict[Any, Any], free: Point, here: Mapping[Any, Any] | None = None) -> None:
        self.chosen, self.free, self.here = dict(chosen) if here is None else chosen, free, dict(here or {})

    def __getitem__(self, letter: Any) -> Any:
        if letter not in self.here:
            self.here[letter] = self._found(letter)
        return self.here[letter]

    def at(self, places: Mapping[Any, Any]) -> Model:
        """The same model, the running letters at these places."""
        return Model(self.chosen, self.free, places)

    def _found(self, letter: Any) -> Any:
        if isinstance(letter, sp.Integral):
            return value(self._integrated(letter), self)
        if isinstance(letter, sp.Indexed):  # g[i] is g[2], wherever i is 2
            letter = letter.base[tuple(int(value(i, self).unique_fmpz()) for i in letter.indices)]
        function, order = _function_of(letter)
        if isinstance(function, type) and function not in self.chosen:
            self.chosen[function] = self._any_smooth(function, letter.expr if isinstance(letter, sp.Derivative) else letter)
        if function not in self.chosen:
            return self.free[letter]
        return _in_sign(letter, self._chosen(letter, function, order))

    def _chosen(self, letter: Any, function: Any, order: int) -> Any:
        if isinstance(letter, sp.Symbol):
            return value(self.chosen[letter], self)
        meaning = self.chosen[function]
        args = letter.expr.args if order else letter.args if isinstance(letter, AppliedUndef) else letter.indices
        slope = _slope(meaning.expr, meaning.variables[_place_of_slope(letter)], order) if order else meaning.expr
        return value(slope, self.at({x: value(arg, self) for x, arg in zip(meaning.variables, args, strict=True)}))

    def _any_smooth(self, function: Any, applied: Any) -> Any:
        """A test function that nobody has named: a quadratic in each letter, of positive coefficients where it has to be positive."""
        places = [sp.Dummy(real=True) for _ in applied.args]
        signed = applied.is_nonnegative is None
        terms = [sp.Rational(self.free.random.randint(16, 256), 64) * (self.free.random.choice((1, -1)) if signed else 1) * x**n
                 for x in places for n in (0, 1, 2)]  # fmt: skip
        return sp.Lambda(tuple(places), sp.Add(*terms))

    def _integrated(self, area: Any) -> Any:
        before = None
        while area != before:
            before = area
            area = area.replace(lambda n: type(n) in self.chosen, lambda n: self.chosen[type(n)](*n.args))
            area = area.replace(sp.Derivative, lambda of, *by: sp.diff(of, *by))
        return area.doit()


def _function_of(letter: Any) -> tuple[Any, int]:
    """The letter itself, or the unknown function or family it is a value or a slope of, and the order of the slope."""
    if isinstance(letter, sp.Derivative):
        (_, order), = letter.variable_count
        return type(letter.expr), int(order)
    if isinstance(letter, AppliedUndef):
        return type(letter), 0
    return (letter.base if isinstance(letter, sp.Indexed) else letter), 0


@lru_cache(maxsize=4096)
def _slope(e: Any, x: Any, order: int) -> Any:
    return sp.diff(e, x, order)


def _place_of_slope(letter: Any) -> int:
    """Which argument of the unknown function the slope is by."""
    ((x, _),) = letter.variable_count
    return next(n for n, arg in enumerate(letter.expr.args) if arg.has(x))


def both_sides(p: Premise, at: Model, random: Random) -> list[tuple[Any, Any]]:
    """Both sides of a premise; of one that holds over a range, at places within it."""
    found = []
    for share in (0, WHOLE, None, None) if p.over else (None,):  # both ends, and two places between
        places = {x: between(x, value(a, at), value(b, at), random, share) for x, a, b in p.over}
        here = at.at(places) if p.over else at
        found.append((value(p.lhs, here), value(p.rhs, here)))
    return found


def between(x: Any, low: Any, high: Any, random: Random, share: int | None = None) -> Any:
    """A place between the ends, a share of the whole way; a whole one where x counts."""
    share = random.randint(0, WHOLE) if share is None else share
    if x.is_integer:
        first, last = int(low.unique_fmpz()), int(high.unique_fmpz())
        return arb(first + (last - first) * share // WHOLE)
    return low + (high - low) * arb(flint.fmpq(share, WHOLE))


class Moderate(Point):
    """Values between 1/4 and 4, so that exponentials of products of them stay within bounds."""

    sizes = (64, 1024, 8, 8)


class Inadmissible(Exception):
    """No point to try the theorem at: a letter has a value that its declared sign excludes, or a side is known too badly to tell."""


def _in_sign(letter: Any, found: Any) -> Any:
    wanted = (letter.is_positive and not found > 0) or (letter.is_nonnegative and found < 0) or (letter.is_nonzero and found == 0)
    if letter.is_integer and not isinstance(letter, sp.Derivative) and not found.contains_integer():
        raise Inadmissible(f"{letter} counts, and is no whole number here")
    if not isinstance(letter, sp.Derivative) and (wanted or (letter.is_negative and not found < 0)):
        raise Inadmissible(f"{letter} has another sign than declared")
    return found


def _stands(rel: str, sides: tuple[Any, Any]) -> bool:
    return bool(sides[0] < sides[1] if rel == "<" else sides[0] <= sides[1])


def _meet(d: Derivation, what: str, rel: str, lhs: Any, rhs: Any) -> None:
    if not (lhs.is_finite() and rhs.is_finite()):
        raise Refused(f"{d.name}, on its model: the {what} has no finite value; name another model")
    if any(side.rad() > NARROW * max(1, abs(side.mid())) for side in (lhs, rhs)):
        raise Inadmissible(f"the {what} is known too badly here: {lhs.str(6)}, {rhs.str(6)}")
    if not MEETS[rel](lhs, rhs):
        raise Refused(f"{d.name}, on its model: the {what} fails: {lhs.str(6)} is not {rel} {rhs.str(6)}")
