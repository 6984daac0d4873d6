"""What a derivation is given: premises of four kinds, none of which says more than its kind may. Not trusted: it can only refuse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import sympy as sp

from .. import order
from ..kernel import Premise, Refused, Theorem
from ..symbols import plain, sign_words
from ..symbols.quantity import DECLARED
from .model import Assumption, Derivation, Given, Kind, Postulate, Principle, substituted


def of_the_four_kinds(d: Derivation, stated: Callable[[Given], Theorem]) -> None:
    """A principle is stated as it stands; a definition's letter is in no premise but later definitions; a theorem is an import."""
    for name, g in d.given.items():
        if type(g.kind) is not Kind:
            raise Refused(f"{d.name}: {name} is of no kind that a premise has")
        if g.kind in (Kind.POSTULATE, Kind.ASSUMPTION):
            own_class = type(g.principle) in (Postulate, Assumption)  # one of the author's may answer what it likes
            again = g.principle(**{_named(letter): value for letter, value in g.at.items()}) if own_class and g.principle is not None else None
            if again != g:
                raise Refused(f"{d.name}: {name} is not what a {g.kind.value} says")
            if (d.lines or d.steps) and d.claim[:3] in ((g.lhs, g.rel, g.rhs), (g.rhs, "=" if g.rel == "=" else "", g.lhs)):
                raise Refused(f"{d.name} assumes what it says: {name}")
        if g.kind is Kind.THEOREM and g.cited is None:
            raise Refused(f"{d.name}: {name} cites nothing")
        if g.kind is Kind.DEFINITION:
            if g.rel != "=" or g.cited is not None or g.principle is not None:
                raise Refused(f"{d.name}: {name} is no definition: a letter, and what it stands for")
            if g.lhs in DECLARED and DECLARED[g.lhs].constant:
                raise Refused(f"{d.name}: {name} defines {plain(g.lhs)}, a constant of nature, which has a value already")
            own, later = _defined_letter(g), list(d.given.values())
            later = [other for other in later[later.index(g) + 1 :] if other.kind is Kind.DEFINITION]
            others = [other for other in d.given.values() if other is not g and other not in later]
            if not _has_the_sign_of(g.rhs, g.lhs):
                raise Refused(f"{d.name}: {name} defines {plain(g.lhs)}, declared {sign_words(g.lhs)}, as what is not known to be so")
            if own is None or own in _occurring(g.rhs) | {e for other in others for e in _speaks_of(other, stated)}:
                raise Refused(f"{d.name}: {name} defines {plain(g.lhs)}, which is no letter of its own, or stands in another premise")


def brought_along(p: Premise, origin: Given, g: Given) -> tuple[Premise, Given]:
    """A premise of a cited theorem in the letters that the citation wants, and the line that brought it in, which knows what stands for its own letters."""
    at = {**g.at, **g.functions}

    def put(e: Any) -> Any:
        return substituted(e, g.functions)

    renamed = Premise(put(p.lhs), put(p.rhs), tuple((x, put(a), put(b)) for x, a, b in p.over), p.rel)
    moved = renamed.subs(g.at) if g.at else renamed
    if origin.principle is None or not at:
        return moved, origin
    own = {**{letter: letter for letter in _letters_of(origin.principle)}, **origin.at}
    return moved, replace(origin, at={letter: at.get(value, value) if isinstance(value, type) else substituted(value, at) for letter, value in own.items()})


@cache
def _letters_of(principle: Principle) -> tuple[Any, ...]:
    return tuple(principle.letters().values())


def definitions_define(d: Derivation, th: Theorem, origins: Mapping[Premise, Given], steps: Iterable[Theorem]) -> None:
    """All together, and as they are cited: each still of a letter, of one that no other is of, and of its sign; and none in a circle."""
    defined = {p: _defined_letter(p) for p in th.given if origins[p].kind is Kind.DEFINITION}
    if len({*defined.values()}) < len(defined):
        for p in _follows_anyway(th, defined, steps):
            del defined[p]
    for p, letter in sorted(defined.items(), key=lambda pair: _equation(pair[0])):
        if letter is None or letter in _occurring(p.rhs):
            raise Refused(f"{d.name}: {_equation(p)} is cited as a definition, and defines no letter: what is taken for a letter is an assumption")
        if list(defined.values()).count(letter) > 1:
            raise Refused(f"{d.name}: {_equation(p)} is not the only definition of {plain(p.lhs)}: that two are equal is an assumption")
        if not _has_the_sign_of(p.rhs, p.lhs):
            raise Refused(f"{d.name}: {_equation(p)} defines {plain(p.lhs)}, declared {sign_words(p.lhs)}, as what is not known to be so")
    while defined:
        first = [p for p in defined if not _occurring(p.rhs) & {*defined.values()}]
        if not first:
            raise Refused(f"{d.name}: definitions in a circle: {', '.join(sorted(map(_equation, defined)))}")
        for p in first:
            del defined[p]


def _follows_anyway(th: Theorem, defined: Mapping[Premise, Any], steps: Iterable[Theorem]) -> set[Premise]:
    """Second definitions that are a step of the proof too, from all that is given beside: E by its formula, where the Nernst equation proves it."""
    found: set[Premise] = set()
    for p in sorted(defined, key=_equation):
        rest = th.given - found - {p}
        if not p.over and any((s.lhs, s.rel, s.rhs) == (p.lhs, "=", p.rhs) and not s.some and s.given <= rest and s.needs <= th.needs for s in steps):
            found.add(p)
    return found


def nothing_is_bent(d: Derivation, origins: Mapping[Premise, Given]) -> None:
    """A law or an assumption of what is cited speaks of as many letters as it did: none is put in for two, or is the double of another."""
    for p, g in origins.items():
        if g.principle is not None and not any(g is own for own in d.given.values()):
            runs = {x for x, *_ in g.principle.over}
            often = Counter(e for letter, value in g.at.items() if letter not in runs for e in _kinds(value))
            if tied := sorted(str(e) for e, times in often.items() if times > 1):
                raise Refused(f"{d.name}: {g.name} is cited as {_equation(p)}, which ties what stood free: {', '.join(tied)}")


def _kinds(value: Any) -> set[Any]:
    """The letters of what stands for a letter: of f(x) the function, of g[i] the family."""
    if isinstance(value, type):
        return {value}
    own = value.replace(lambda e: isinstance(e, sp.core.function.AppliedUndef | sp.Indexed), lambda e: sp.Integer(0))
    found: set[Any] = {*own.free_symbols}
    return found | {type(f) for f in value.atoms(sp.core.function.AppliedUndef)} | {*value.atoms(sp.IndexedBase)}


def ranges_stand_apart(d: Derivation, th: Theorem, origins: Mapping[Premise, Given]) -> None:
    """What a law or an assumption runs over stands free in no other premise: there it would be held to the range, and no reader could tell."""
    definitions = {p for p, g in origins.items() if g.kind is Kind.DEFINITION}
    for p in th.given - definitions:
        for other in th.given - definitions - {p}:
            if p.ranges & other.letters:
                raise Refused(f"{d.name}: {sorted(map(str, p.ranges))} runs in {_equation(p)}, and stands free in {_equation(other)}")


def _named(letter: Any) -> str:
    return str(letter.__name__ if isinstance(letter, type) else letter.name)


def _has_the_sign_of(meaning: Any, letter: Any) -> bool:
    letter_counts = not isinstance(letter, sp.core.function.AppliedUndef | sp.Indexed) and letter.is_integer
    if letter_counts and not meaning.is_integer:
        return False
    allowed = order.signs(letter)
    return allowed == order.signs(sp.Dummy(real=True)) or order.signs(meaning.replace(_one_way, lambda area: area.function)) <= allowed


def _one_way(e: Any) -> bool:
    """An integral has the sign of what is integrated, where that has one."""
    return isinstance(e, sp.Integral) and all((b - a).is_positive for _, a, b in e.limits) and not {-1, 1} <= order.signs(e.function)


def _speaks_of(g: Given, stated: Callable[[Given], Theorem]) -> set[Any]:
    if g.cited is not None:
        return {e for p in stated(g).given for e in _occurring(*p.parts)} | _occurring(g.lhs, g.rhs)
    return _occurring(g.lhs, g.rhs, *(e for row in g.over for e in row[1:]))


def _defined_letter(g: Given | Premise) -> Any:
    """The letter, or unknown function of running letters, that a definition is of."""
    running = [row[0] for row in g.over]
    if isinstance(g.lhs, sp.Symbol):
        return None if set(running) & (g.rhs.free_symbols | {g.lhs}) else g.lhs  # one letter for what differs from place to place
    if isinstance(g.lhs, sp.core.function.AppliedUndef) and list(g.lhs.args) == running:
        return type(g.lhs)
    return g.lhs.base if isinstance(g.lhs, sp.Indexed) and list(g.lhs.indices) == running else None


def _occurring(*exprs: Any) -> set[Any]:
    found: set[Any] = set()
    for e in exprs:
        found |= {s for s in e.free_symbols if isinstance(s, sp.Symbol)} | {type(f) for f in e.atoms(sp.core.function.AppliedUndef)}
        found |= e.atoms(sp.IndexedBase)
    return found


def _equation(it: Any) -> str:
    return f"{plain(it.lhs)} {getattr(it, 'rel', '=')} {plain(it.rhs)}"
