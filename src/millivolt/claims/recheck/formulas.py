"""What the certificate of a printed formula must show: a point where the two sides part, or that they meet wherever we look.

How the print is read, and its value at a point, are shared with the judge; the points are our own, and so is what follows from them. The judge's
proof is not repeated here: that two sides meet to hundreds of digits at points that it never saw is another kind of evidence, weaker, and not its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from random import Random
from typing import Any

from flint import arb, ctx

from millivolt.claims.asked import Asked, asked_of
from millivolt.claims.cases import RESULT, Case, cases
from millivolt.claims.model import Verdict
from millivolt.claims.recheck.bounds import PRECISION, ball
from millivolt.claims.recheck.form import Entry, Interval
from millivolt.claims.recheck.numbers import apart
from millivolt.claims.recheck.working import Text
from millivolt.claims.theorem import constants
from millivolt.formulas.about import Argument
from millivolt.printed import value

SHARP = 3000     # bits with which they are looked at: nine hundred digits
POINTS = 24      # at which both sides must meet again
TRIES = 40       # points that are drawn for each that has a value
MEMBERS = 3      # of a family, at a point
LARGEST = 4000   # powers of two: beyond, neither side is looked at
At = Mapping[str, Any]


def equation(entry: Entry, text: Text) -> Iterator[str]:
    """A printed formula against its theorem, in every way that the print can be read."""
    if entry.shows == "missing":
        yield from () if entry.verdict is Verdict.UNDECIDED else ("something is said to be missing",)
        return
    asked = asked_of(entry.claim, {**text.convention, **entry.claim.convention})
    with ctx.workprec(PRECISION):
        yield from _differs(entry, asked) if entry.shows == "counterexample" else _proved(entry, asked)


def _proved(entry: Entry, asked: Asked) -> Iterator[str]:
    """Some reading meets the theorem at points of our own."""
    if {_own(key): q > 0 for key, q in entry.inputs.items()} != {"points": True}:
        yield "it is not said at how many points both sides meet"
    with ctx.workprec(SHARP):
        if not any(_meets(case) for case in cases(asked)):
            yield "no reading of it is equal"


def _differs(entry: Entry, asked: Asked) -> Iterator[str]:
    """The values at the point are those of a reading that needs no guess; and every other reading parts somewhere too."""
    if entry.printed is None or entry.computed is None or not apart(entry.printed, entry.computed):
        yield "no two different values are shown"
        return
    told = {_own(key): q for key, q in entry.inputs.items()}
    every = list(cases(asked))
    if not any(case.sure and _gives(case, told, entry.printed, entry.computed) for case in every):
        yield "no reading of it gives these values at these inputs"
    if not all(_parts(case) for case in every):
        yield "a reading of it meets the theorem wherever we look"


def _own(key: str) -> str:
    """An input without the id of its claim."""
    return key.partition("#")[2]


def _gives(case: Case, told: Mapping[str, Fraction], printed: Interval, proper: Interval) -> bool:
    """Are the values those that a reading has at this point?"""
    scalars = [*(a.name for a in case.of.arguments if not _whole_family(a, case)), *case.free]
    members = {a.name: sorted((key for key in told if key.startswith(f"{a.name}[")), key=len) for a in case.of.arguments if _whole_family(a, case)}
    if set(told) != {*scalars, *(f"{name}[{n}]" for name, keys in members.items() for n in range(len(keys)))} or any(case.fixed[name] != told.get(name) for name in case.fixed):
        return False
    at: dict[str, Any] = {name: ball(told[name], told[name]) for name in scalars}
    at |= {name: [ball(told[f"{name}[{n}]"], told[f"{name}[{n}]"]) for n in range(len(keys))] for name, keys in members.items()}
    return any(_over(had, printed) and _over(should, proper) for had, should in _sides(case, at))


def _whole_family(a: Argument, case: Case) -> bool:
    return a.family and a.name not in case.of.families


def _over(found: Any, told: Interval) -> bool:
    return told[0] is not None and told[1] is not None and bool(found.is_finite()) and bool(found.overlaps(ball(told[0], told[1])))


def _meets(case: Case) -> bool:
    """Do both sides meet at points of our own?"""
    for met, pairs in enumerate(_looked(case), 1):
        if any(not had.overlaps(should) for had, should in pairs):
            return False
        if met == POINTS:
            return True
    return False


def _parts(case: Case) -> bool:
    """Do both sides part at a point of our own?"""
    return any(not had.overlaps(should) for pairs in _looked(case) for had, should in pairs)


def _looked(case: Case) -> Iterator[list[tuple[Any, Any]]]:
    """Both sides at points of our own where they have a value."""
    random = Random(17)
    for _ in range(TRIES * POINTS):
        at: dict[str, Any] = {a.name: [_drawn(a, random) for _ in range(MEMBERS)] if _whole_family(a, case) else _drawn(a, random) for a in case.of.arguments}
        at |= {name: abs(at[name]) for name in case.sizes} | {name: ball(q, q) for name, q in case.fixed.items()} | {name: arb(random.randint(1, 99)) / 8 for name in case.free}
        pairs = _sides(case, at)
        if all(_usable(one) for pair in pairs for one in pair):
            yield pairs


def _sides(case: Case, at: At) -> list[tuple[Any, Any]]:
    """For each equals sign, what the print gives and what the theorem does."""
    given = {**constants(), **at}
    theorem = value(case.tree, given) if case.altered and case.tree is not None else value(case.factor, given) * case.of.value(given)
    values = [value(side, {**given, RESULT: theorem}) for side in case.sides]
    if not case.equation:
        return [(values[0], theorem)]
    alone = case.sides[0].text == RESULT
    return [(other, values[0]) if alone else (values[0], other) for other in values[1:]]


def _usable(one: Any) -> bool:
    """Is it a number, and not one of thousands of digits?"""
    return bool(one.is_finite()) and all(abs(int(end.man_exp()[1])) < LARGEST for end in (one.lower(), one.upper()))


def _drawn(a: Argument, random: Random) -> Any:
    """A value of an argument's kind."""
    if a.count:
        return arb(random.choice((1, 2, 3) if a.sign == "positive" else (-2, -1, 1, 2)))
    if a.unit in ("K", "V"):
        return arb(random.randint(2740, 3190)) / 10 if a.unit == "K" else arb(random.randint(-90, 90)) / 1000
    size = arb(random.randint(2, 400)) / 7
    return -size if a.sign in ("real", "nonzero") and random.random() < 0.4 else size
