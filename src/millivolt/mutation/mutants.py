"""Every mutant of a derivation: one slip at one place, everything else as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..derivation import Derivation, Line, Step
from ..symbols import plain
from .operators import PREMISE, REASON, RELATION, Letters, damaged
from .places import Expr, letters
from .reasons import damaged_reasons

SIDES = {"lhs": "left", "rhs": "right"}
OTHERWISE = {"=": ("<",), "<": ("=",), "<=": ("<", "=")}  # another relation, or a stronger one: <= for < is only weaker


@dataclass(frozen=True)
class Mutant:
    """A derivation with one slip."""

    operator: str
    place: str
    words: str
    changed: Derivation
    line: int = 0                          # the first line or step to check anew, from 0
    premise: str = ""                      # the name of the damaged premise
    sides: tuple[Expr, Expr] | None = None  # the expression before and after, where the slip is in one
    reason: bool = False                   # only a reason differs: every line says what it said


def mutants(d: Derivation) -> Iterator[Mutant]:
    """Every mutant of d, in the order of the page: premises, then lines or steps."""
    known = letters(*_expressions(d))
    for name in d.given:
        yield from _of_premise(d, name, known)
    for n in range(len(d.steps or d.lines)):
        yield from _of_line(d, n, known)


def _of_premise(d: Derivation, name: str, known: Letters) -> Iterator[Mutant]:
    g = d.given[name]

    def mutant(operator: str, where: str, words: str, sides: tuple[Expr, Expr] | None = None, **new: Any) -> Mutant:
        given = {**d.given, name: replace(g, **new)} if new else {**d.given, name: d.given[words]}
        return Mutant(operator, f"premise “{name}”{where}", words, replace(d, given=given), premise=name, sides=sides)

    for side, word in SIDES.items():
        old = getattr(g, side)
        for operator, new in damaged(old, known):
            yield mutant(operator, f", {word} side", f"{plain(new)} for {plain(old)}", (old, new), **{side: new})
    if g.rel != "=":
        yield mutant(RELATION, "", "turned round", lhs=g.rhs, rhs=g.lhs)
    yield from (mutant(PREMISE, "", other) for other in d.given if d.given[other] != g)


def _of_line(d: Derivation, n: int, known: Letters) -> Iterator[Mutant]:
    lines = d.steps or d.lines
    line = lines[n]

    def mutant(operator: str, where: str, words: str, sides: tuple[Expr, Expr] | None = None, reason: bool = False, **new: Any) -> Mutant:
        changed = _with_line(d, n, replace(line, **new))
        return Mutant(operator, f"line {n + 1}, {where}", words, changed, n, sides=sides, reason=reason)

    for side, word in SIDES.items():
        old = getattr(line, side)
        for operator, new in damaged(old, known):
            yield mutant(operator, f"{word} side", f"{plain(new)} for {plain(old)}", (old, new), **{side: new})
    if isinstance(line, Step):
        yield from (mutant(RELATION, "relation", f"{rel} for {line.rel}", rel=rel) for rel in OTHERWISE[line.rel])
        if line.rel != "=":
            yield mutant(RELATION, "relation", "turned round", lhs=line.rhs, rhs=line.lhs)
    names = (*d.given, *d.suppose, *(step.name for step in d.steps[:n]))
    for operator, by, words in damaged_reasons(line.by, names, known):
        yield mutant(operator, "reason", words, reason=True, by=by)
    for m, other in enumerate(lines, 1):
        if other.by.words != line.by.words:
            yield mutant(REASON, "reason", f"that of line {m}", reason=True, by=other.by)


def _with_line(d: Derivation, n: int, line: Any) -> Derivation:
    """d with another line n. The last one is what d says: both are changed, else comparing them would kill every mutant."""
    lines = d.steps or d.lines
    new = (*lines[:n], line, *lines[n + 1 :])
    says = d.says if n + 1 < len(lines) else (line.lhs, line.rhs) if len(d.says) == 2 else (line.lhs, line.rel, line.rhs, *d.says[3:])
    return replace(d, says=says, steps=new) if d.steps else replace(d, says=says, lines=new)


def _expressions(d: Derivation) -> Iterator[Expr]:
    equations: list[Line | Step | Any] = [*d.given.values(), *d.suppose.values(), *d.lines, *d.steps]
    yield from (side for it in equations for side in (it.lhs, it.rhs))
