"""Every mutant of a derivation: one slip at one place, everything else as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..derivation import Derivation, Given, Step
from ..symbols import plain
from .operators import PREMISE, REASON, RELATION, Letters, damaged
from .places import Expr, letters
from .reasons import damaged_reasons

SIDES = {"lhs": "left", "rhs": "right"}
OTHERWISE = {"=": "<", "<": "=", "<=": "="}  # another relation: <= for < is only weaker, and < for <= may be just as true


@dataclass(frozen=True)
class Mutant:
    """A derivation with one slip."""

    operator: str
    place: str
    changed: Derivation
    line: int = 0              # the first line or step to check anew, from 0
    premise: str = ""          # the name of the damaged premise
    side: str = ""             # lhs or rhs, where the slip is in an expression
    before: Expr = None
    after: Expr = None
    reason: bool = False       # only a reason differs: every line says what it said
    slip: str = ""             # what was done, where no expression says it

    @property
    def words(self) -> str:
        """What is written for what."""
        return self.slip or f"{plain(self.after)} for {plain(self.before)}"


def parts(d: Derivation) -> tuple[str | int, ...]:
    """What has mutants of its own: premises by name, lines and steps by number, in the order of the page."""
    return (*d.given, *d.suppose, *range(len(d.steps or d.lines)))


def mutants(d: Derivation, part: str | int) -> Iterator[Mutant]:
    """Every mutant of one part of d."""
    known = letters(*(side for it in equations(d) for side in (it.lhs, it.rhs)))
    return _of_premise(d, part, known) if isinstance(part, str) else _of_line(d, part, known)


def _of_premise(d: Derivation, name: str, known: Letters) -> Iterator[Mutant]:
    every = d.given if name in d.given else d.suppose
    g = every[name]

    def mutant(operator: str, where: str, other: Given, **what: Any) -> Mutant:
        new = {**every, name: other}
        changed = replace(d, given=new) if every is d.given else replace(d, suppose=new)
        return Mutant(operator, f"premise “{name}”{where}", changed, premise=name, **what)

    for side, operator, old, new in _damaged_sides(g, known):
        yield mutant(operator, f", {SIDES[side]} side", _stating(g, **{side: new}), side=side, before=old, after=new)
    if g.rel != "=":
        yield mutant(RELATION, "", _stating(g, lhs=g.rhs, rhs=g.lhs), slip="turned round")
    yield from (mutant(PREMISE, "", it, slip=f"“{other}” in its place") for other, it in every.items() if it != g)


def _stating(g: Given, **new: Expr) -> Given:
    """The premise with another side, and its principle too, as if the line of postulates.py had the slip."""
    g = replace(g, **new)
    if g.principle is None:
        return g
    return replace(g, at={}, principle=replace(g.principle, lhs=g.lhs, rhs=g.rhs, over=g.over))


def _of_line(d: Derivation, n: int, known: Letters) -> Iterator[Mutant]:
    lines: tuple[Any, ...] = d.steps or d.lines
    line = lines[n]

    def mutant(operator: str, where: str, other: Any, **what: Any) -> Mutant:
        return Mutant(operator, f"line {n + 1}, {where}", _with_line(d, n, other), n, **what)

    for side, operator, old, new in _damaged_sides(line, known):
        yield mutant(operator, f"{SIDES[side]} side", replace(line, **{side: new}), side=side, before=old, after=new)
    if isinstance(line, Step):
        yield mutant(RELATION, "relation", replace(line, rel=OTHERWISE[line.rel]), slip=f"{OTHERWISE[line.rel]} for {line.rel}")
        if line.rel != "=" and line.lhs != line.rhs:
            yield mutant(RELATION, "relation", replace(line, lhs=line.rhs, rhs=line.lhs), slip="turned round")
    for operator, by, slip in damaged_reasons(line.by, _names(d, n), known):
        yield mutant(operator, "reason", replace(line, by=by), reason=True, slip=slip)
    for m, other in enumerate(lines, 1):
        if other.by.words != line.by.words:
            yield mutant(REASON, "reason", replace(line, by=other.by), reason=True, slip=f"that of line {m}")


def _damaged_sides(it: Any, known: Letters) -> Iterator[tuple[str, str, Expr, Expr]]:
    for side in SIDES:
        old = getattr(it, side)
        yield from ((side, operator, old, new) for operator, new in damaged(old, known))


def _names(d: Derivation, n: int) -> tuple[str, ...]:
    """What a reason of line n may name."""
    return (*d.given, *d.suppose, *(step.name for step in d.steps[:n]))


def _with_line(d: Derivation, n: int, line: Any) -> Derivation:
    """d with another line n. The last one is what d says: both are changed, else comparing them would kill every mutant."""
    lines = d.steps or d.lines
    new = (*lines[:n], line, *lines[n + 1 :])
    says = d.says if n + 1 < len(lines) else (line.lhs, line.rhs) if len(d.says) == 2 else (line.lhs, line.rel, line.rhs, *d.says[3:])
    return replace(d, says=says, steps=new) if d.steps else replace(d, says=says, lines=new)


def equations(d: Derivation) -> list[Any]:
    """Every premise, line and step: each has a left and a right side."""
    return [*d.given.values(), *d.suppose.values(), *d.lines, *d.steps]
