"""The trial of a mutant: killed where `check` refuses it; the same where the auditor finds no difference; else it survived.

A mutant whose slip is in an expression is *the same* where the expression before and the one after are equal
everywhere, with no premise; or where the whole relation says the same, or the premise is the old one in other letters
(`relettered`). One whose slip is in a reason says the same in every line, from the same premises: nothing
false is accepted, and the question is only whether the line follows by the other reason too. So it is *the same* where
the line is, and stands on no more than the premises that are declared, and holds on a model of just those premises that
it now stands on: a reason that names a premise and does not need it would be found out there, for a line that does need it.
A damaged premise from which the same is proved is *the same* only where it says the same itself; else it does no work.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from ..derivation import Derivation, Given, LineRefused, check, footing
from ..derivation.check import (
    SYMPYS_OWN,
    argued,
    balls_agree,
    compare,
    premises_are_of_the_four_kinds,
    proved,
    stated,
    units_balance,
    worded,
)
from ..derivation.dimensions import Unbalanced, balanced
from ..derivation.moves import identical
from ..kernel import Refused, Theorem
from .auditor import equal, holds_on_its_premises
from .mutants import Mutant
from .relettered import says_the_same

KEPT = "the line before"
UNWRITTEN: Any = object()  # in place of a line, for a reason that does not look at it


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
    fate: Fate
    words: str = ""  # the slip, where it was not killed
    why: str = ""    # what broke, where `check` did


@dataclass(frozen=True)
class Proof:
    """A derivation that check accepts, the theorems of its premises and of its lines, and what each reason gives."""

    derivation: Derivation
    given: Mapping[str, Theorem]        # what is supposed for a while included
    steps: tuple[Theorem, ...]          # of lines: what they start from, then each line
    uses: Mapping[str, int]             # the name of a premise -> the first line or step that stands on it; -1: where lines start
    gives: tuple[Theorem | None, ...]   # of each line, before it is written as the author did; None where the reason looks at the line

    def before(self, n: int) -> dict[str, Theorem]:
        """What has a name before step n."""
        return {**self.given, **{step.name: th for step, th in zip(self.derivation.steps[:n], self.steps, strict=False)}}


def proof(d: Derivation) -> Proof:
    """The proof of d. Raises as `check` does."""
    check(d)
    given = {name: stated(g) for name, g in {**d.given, **d.suppose}.items()}
    steps = tuple(argued(replace(d, suppose={}), given) if d.steps else proved(d, given))
    uses = {name: _first_use(th, steps, 0 if d.steps else 1) for name, th in given.items()}
    known = Proof(d, given, steps, uses, ())
    return replace(known, gives=tuple(_gives(known, n) for n in range(len(d.steps or d.lines))))


def tried(mutant: Mutant, known: Proof) -> Tried:
    """What becomes of a mutant."""
    fate, why = _fate(mutant, known)
    words = "" if fate is Fate.KILLED else mutant.words
    return Tried(known.derivation.name, mutant.operator, mutant.place, fate, words, why)


def _fate(mutant: Mutant, known: Proof) -> tuple[Fate, str]:
    try:
        _still_balances(mutant)
        _side_still_follows(mutant, known)
        steps = _proved_anew(mutant, known)
        if mutant.premise:  # not tried on the model, which its author made for the premise as it was
            units_balance(mutant.changed)
            balls_agree(mutant.changed, steps[-1])
        else:
            check(mutant.changed)  # from the start: the last word
    except (LineRefused, Refused, Unbalanced):
        return Fate.KILLED, ""
    except Exception as fault:  # a mutant on which `check` breaks is not refused
        return Fate.SURVIVED, f"check stops: {type(fault).__name__}: {fault}"
    return Fate.SAME if _same(mutant, known, steps) else Fate.SURVIVED, ""


def _same(mutant: Mutant, known: Proof, steps: list[Theorem]) -> bool:
    if mutant.side:
        return equal(mutant.before, mutant.after) or says_the_same(mutant, known.derivation)
    return mutant.reason and (_is_the_line_before(steps[0], known, mutant.line) or holds_on_its_premises(mutant.changed, steps[0]))


def _is_the_line_before(th: Theorem, known: Proof, n: int) -> bool:
    """Whether the other reason proves the very line of a limit, which balls do not tell, from no other premises or conditions."""
    line = known.steps[n if known.derivation.steps else n + 1]
    same = (th.lhs, th.rel, th.rhs, th.given, th.needs, th.some) == (line.lhs, line.rel, line.rhs, line.given, line.needs, line.some)
    return same and bool(th.lhs.has(sp.Limit) or th.rhs.has(sp.Limit))


def _still_balances(mutant: Mutant) -> None:
    """Raises Unbalanced where the damaged equation does not: the rest of the derivation did before."""
    if mutant.side:
        d = mutant.changed
        it: Any = {**d.given, **d.suppose}[mutant.premise] if mutant.premise else (d.steps or d.lines)[mutant.line]
        balanced(it.lhs, it.rhs)


def _side_still_follows(mutant: Mutant, known: Proof) -> None:
    """Raises where the damaged side of an equation is not what the reason gives: one half of what `check` asks of the line."""
    if not mutant.side or mutant.premise:
        return
    gives, line = known.gives[mutant.line], (known.derivation.steps or known.derivation.lines)[mutant.line]
    if gives is not None and gives.rel == getattr(line, "rel", "=") == "=":
        with suppress(*SYMPYS_OWN):  # `check` meets it again, and refuses
            identical(getattr(gives, mutant.side), mutant.after)


def _proved_anew(mutant: Mutant, known: Proof) -> list[Theorem]:
    """The theorems from the damaged line on. Raises where one of them, or what is said at the end, does not follow."""
    d, given, first = mutant.changed, dict(known.given), mutant.line
    if mutant.premise:
        premises_are_of_the_four_kinds(d)
        given[mutant.premise] = _stated_anew({**d.given, **d.suppose}[mutant.premise], mutant, known)
        first = known.uses[mutant.premise]
    steps = _argued_from(first, d, given, known) if d.steps else _proved_from(first, d, given, known)
    compare(d, steps[-1], frozenset(p for name in d.given for p in given[name].given))
    return steps


def _stated_anew(new: Given, mutant: Mutant, known: Proof) -> Theorem:
    """As `check` would state it; of an earlier result or of another premise, from the theorem that is there already."""
    of_others = {id(g): known.given[name] for name, g in {**known.derivation.given, **known.derivation.suppose}.items()}
    if mutant.side and new.cited is not None:
        return worded(known.given[mutant.premise], new)  # a slip in its words changes no letter
    return of_others[id(new)] if id(new) in of_others else stated(new)


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
    return argued(replace(d, steps=d.steps[first:], suppose={}), {**known.before(first), **given})


def _first_use(premise: Theorem, steps: tuple[Theorem, ...], offset: int) -> int:
    """The first line or step that stands on a premise; beyond the last where none does."""
    return next((n for n, th in enumerate(steps) if any(below is premise for below in footing(th))), len(steps)) - offset


def _gives(known: Proof, n: int) -> Theorem | None:
    """What the reason of line n gives, whatever is written there; None where the reason looks at what is written."""
    d = known.derivation
    try:
        return d.steps[n].by.apply(known.before(n), UNWRITTEN) if d.steps else d.lines[n].by.apply(known.steps[n], UNWRITTEN, known.given)
    except AttributeError:
        return None
