"""The trial of a mutant: killed where `check` refuses it; the same where the auditor finds no difference; else it survived.

A mutant whose slip is in an expression is *the same* where the expression before and the one after are equal
everywhere, with no premise. One whose slip is in a reason says the same in every line, from the same premises: nothing
false is accepted, and the question is only whether the line follows by the other reason too. So it is *the same* where
the line is, and stands on no more than the premises that are declared, and holds on a model of just those premises that
it now stands on: a reason that names a premise and does not need it would be found out there, for a line that does need it.
A damaged premise from which the same is proved is never *the same*, unless it says the same itself: it is a premise
that is not used.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..derivation import Derivation, LineRefused, check, footing
from ..derivation.check import argued, compare, premises_are_of_the_four_kinds, proved, stated, units_balance
from ..kernel import Refused, Theorem
from .auditor import equal, holds_on_its_premises
from .mutants import Mutant

KEPT = "the line before"


class Fate(enum.Enum):
    """What became of a mutant."""

    KILLED = "killed"
    SAME = "the same"
    SURVIVED = "survived"


@dataclass(frozen=True)
class Tried:
    """A mutant that was tried, in words: a process hands it to another."""

    derivation: str
    operator: str
    place: str
    words: str
    fate: Fate
    why: str = ""


@dataclass(frozen=True)
class Proof:
    """A derivation that check accepts, and the theorems of its premises and of its lines."""

    derivation: Derivation
    given: Mapping[str, Theorem]
    supposed: Mapping[str, Theorem]
    steps: tuple[Theorem, ...]  # of lines: what they start from, then each line
    uses: Mapping[str, int]     # the name of a premise -> the first line or step that stands on it


def proof(d: Derivation) -> Proof:
    """The proof of d. Raises as `check` does."""
    check(d)
    given = {name: stated(g) for name, g in d.given.items()}
    supposed = {name: stated(g) for name, g in d.suppose.items()}
    steps = argued(d, {**given}) if d.steps else proved(d, given)
    return Proof(d, given, supposed, tuple(steps), {name: _first_use(th, steps, 0 if d.steps else 1) for name, th in given.items()})


def tried(mutant: Mutant, known: Proof) -> Tried:
    """What becomes of a mutant."""
    fate, why = _fate(mutant, known)
    return Tried(known.derivation.name, mutant.operator, mutant.place, mutant.words, fate, why)


def _fate(mutant: Mutant, known: Proof) -> tuple[Fate, str]:
    try:
        units_balance(mutant.changed)
        steps = _proved_anew(mutant, known)
        check(mutant.changed)  # from the start, with balls and model: the last word
    except LineRefused as why:
        return Fate.KILLED, why.why
    except Refused as why:
        return Fate.KILLED, str(why)
    return Fate.SAME if _same(mutant, known, steps) else Fate.SURVIVED, ""


def _same(mutant: Mutant, known: Proof, steps: list[Theorem]) -> bool:
    if mutant.sides is not None:
        return equal(*mutant.sides)
    return mutant.reason and holds_on_its_premises(mutant.changed, steps[0])


def _proved_anew(mutant: Mutant, known: Proof) -> list[Theorem]:
    """The theorems from the damaged line on. Raises where one of them, or what is said at the end, does not follow."""
    d, given, first = mutant.changed, dict(known.given), mutant.line
    if mutant.premise:
        premises_are_of_the_four_kinds(d)
        given[mutant.premise] = stated(d.given[mutant.premise])
        first = known.uses[mutant.premise]
    steps = _argued_from(first, d, given, known) if d.steps else _proved_from(first, d, given, known)
    compare(d, steps[-1], frozenset(p for th in given.values() for p in th.given))
    return steps


def _proved_from(first: int, d: Derivation, given: dict[str, Theorem], known: Proof) -> list[Theorem]:
    if first < 0:
        return proved(d, given)
    if first == len(d.lines):
        return [known.steps[-1]]
    rest = replace(d, lines=d.lines[first:], begin=KEPT, start=None)
    return proved(rest, {**given, KEPT: known.steps[first]})[1:]


def _argued_from(first: int, d: Derivation, given: dict[str, Theorem], known: Proof) -> list[Theorem]:
    if first == len(d.steps):
        return [known.steps[-1]]
    named = {step.name: th for step, th in zip(d.steps[:first], known.steps[:first], strict=True)}
    return argued(replace(d, steps=d.steps[first:], suppose={}), {**given, **known.supposed, **named})


def _first_use(premise: Theorem, steps: list[Theorem], offset: int) -> int:
    """The first line or step that stands on a premise; -1: the lines start from it; beyond the last where none does."""
    return next((n for n, th in enumerate(steps) if any(below is premise for below in footing(th))), len(steps)) - offset
