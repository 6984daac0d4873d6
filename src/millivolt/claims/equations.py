"""A printed formula against a theorem: equal (proved), equal under further assumptions, not equal (a counterexample in balls), or undecided.

Disjoint balls at one point prove `not equal`. `equal` is proved by exact arithmetic of rational functions over opaque terms; what only meets
at every point that was tried is undecided, and said to be so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from millivolt.claims.asked import Asked, asked_of
from millivolt.claims.balls import Ball, decimal, ends, interval
from millivolt.claims.cases import RESULT, Case, cases, strangers
from millivolt.claims.model import Certificate, Claim, Diagnosis, Judgement, Value, Verdict
from millivolt.claims.proofs import proof
from millivolt.claims.theorem import balls, constants, point
from millivolt.claims.verdicts import exact
from millivolt.printed import Node, readings, value
from millivolt.printed import number as number_node
from millivolt.printed.tree import letter, times
from millivolt.units import Unreadable

POINTS = 64       # at which both sides must meet before a proof is tried
LARGEST = 4000    # powers of two: what is larger, or smaller, is looked at elsewhere
TRIES = 4         # draws for each point that is wanted
At = dict[str, Fraction | list[Fraction]]


@dataclass(frozen=True)
class Met:
    """How the sides compare at points."""

    points: int                                                       # at which they met
    at: At | None = None                                              # where they part
    printed: tuple[Fraction, Fraction] | None = None                  # what the formula gives there; None where that is too large to be written out
    proper: tuple[Fraction, Fraction] | None = None                   # what it should

    @property
    def everywhere(self) -> bool:
        return self.at is None and self.points >= POINTS


@dataclass(frozen=True)
class Found:
    """What a comparison came to."""

    equal: bool = False
    case: Case | None = None
    met: Met | None = None
    numbers: tuple[str, ...] = ()      # what the printed numbers stand for
    undecided: str = ""


def compare(asked: Asked) -> Found:
    """The verdict on a printed formula: the kindest of all its readings."""
    first: Found | None = None
    open_: Found | None = None
    for case in cases(asked):
        met = met_at(case, POINTS)
        if met.at is not None:
            first = first or (Found(case=case, met=met) if case.sure and met.printed is not None else None)
        elif not met.everywhere:
            open_ = open_ or (Found(case=case, met=met, undecided="too few points at which both sides have a value") if case.sure else None)
        elif not tells(case):
            open_ = open_ or Found(case=case, met=met, undecided=f"it holds whatever {case.of.about.result} is, so it says nothing of it")
        elif (names := proof(case)) is not None:
            return Found(True, case, met, names)
        else:
            open_ = Found(case=case, met=met, undecided=f"both sides agree at {met.points} points, and no proof was found")
    if open_ is not None or first is not None:
        return open_ or first or Found()
    unknown = ", ".join(strangers(asked)) or "which is the result"
    return Found(undecided=f"the letters of the formula do not match {asked.name}: {unknown}")


# ---- at points ------------------------------------------------------------------------------------


def met_at(case: Case, points: int, tree: Node | None = None) -> Met:
    """The sides at so many points, up to the first at which they part; with `tree`, another result in place of the theorem's."""
    random, met, beyond = Random(1), 0, None
    for n in range(TRIES * points):
        at: At = {**point(case.of, random, n == 0), **case.fixed}
        at |= {name: abs(q) for name in case.sizes if isinstance(q := at[name], Fraction)}
        at |= {name: Fraction(random.randint(1, 999), 100) for name in case.free}
        for printed, proper in _values(case, at, tree):
            if not (printed.is_finite() and proper.is_finite()):
                break
            if not (_usable(printed) and _usable(proper)):
                beyond = beyond or (None if printed.overlaps(proper) else at)
                break
            if not printed.overlaps(proper):
                return Met(met, at, ends(printed), ends(proper))
        else:
            met += 1
        if met == points:
            break
    return Met(met, beyond)


def _values(case: Case, at: At, tree: Node | None) -> Iterator[tuple[Ball, Ball]]:
    """For each equals sign, what the formula gives and what it should."""
    given = {**constants(), **balls(at)}
    if tree is not None or case.altered:
        result = value(tree or case.tree or number_node(0), given)
    else:
        result = value(case.factor, given) * case.of.value(given)
    given[RESULT] = result
    if not case.equation:
        yield value(case.sides[0], given), result
        return
    left = value(case.sides[0], given)
    for side in case.sides[1:]:
        right = value(side, given)
        yield (right, left) if case.sides[0] == letter(RESULT) else (left, right)


def _usable(ball: Ball) -> bool:
    """Is it a number, and not one of thousands of digits?"""
    return bool(ball.is_finite()) and all(abs(int(end.man_exp()[1])) < LARGEST for end in (ball.lower(), ball.upper()))


def tells(case: Case) -> bool:
    """Does the equation fail when the result is another? Else it says nothing of it."""
    if not case.equation or case.tree is None:
        return True
    other = Node("+", (times(number_node(Fraction(3, 2)), case.tree), number_node(Fraction(1, 1000))))
    return all(met_at(replace(case, sides=(case.sides[0], side)), 8, other).at is not None for side in case.sides[1:])


# ---- claims ---------------------------------------------------------------------------------------


def judged(claim: Claim, convention: Mapping[str, str] | None = None) -> Judgement:
    """A printed formula against the theorem that it is said to be."""
    if not claim.about:
        return _undecided(claim, "a definition of the text, or an equation said to be no theorem of ours: nothing to compare it with")
    asked = asked_of(claim, convention or claim.convention)
    found = compare(asked)
    if found.undecided:
        return _undecided(claim, found.undecided)
    return _equal(claim, found) if found.equal else _not_equal(claim, asked, found)


def _undecided(claim: Claim, why: str) -> Judgement:
    return Judgement(claim, Verdict.UNDECIDED, f"undecided: {why}", None, None, Certificate("missing", None, None, words=why))


def _equal(claim: Claim, found: Found) -> Judgement:
    assert found.case is not None and found.met is not None
    under = found.case.under
    assuming = f" under the further assumption{'s' if len(under) > 1 else ''} {' and '.join(under)}" if under else ""
    reason = f"equal to {claim.about}{assuming}: proved"
    certificate = Certificate("proved", None, None, {"points": str(found.met.points)}, f"{reason}, and tried at {found.met.points} points")
    return Judgement(claim, Verdict.CONFIRMED, reason, None, None, certificate, notes=(*under, *found.case.notes, *found.numbers))


def _not_equal(claim: Claim, asked: Asked, found: Found) -> Judgement:
    from millivolt.claims.misprints import also, explained
    from millivolt.claims.reprinted import corrected

    assert found.case is not None and found.met is not None and found.met.at is not None
    case, at, gave, wanted = found.case, found.met.at, found.met.printed, found.met.proper
    assert gave is not None and wanted is not None
    gives, should = (decimal((low + high) / 2, 6) for low, high in (gave, wanted))
    others = also(asked)
    more = f"; it is {' and '.join(others)}" if others else ""
    reason = f"not equal to {claim.about}: at a point where both are defined it gives {gives}, the theorem {should}{more}"
    shown = {key: exact(v) for key, v in _one_by_one(at)}
    certificate = Certificate("counterexample", interval(*gave), interval(*wanted), shown, "printed: what the equation gives; computed: what the theorem gives")
    slips = [Diagnosis("different-law", True, f"The equation is {name}.", 0.0) for name in others] + explained(asked)
    right = corrected(asked, case)
    told = () if right is None or _is_printed(claim) else (f"the theorem in these letters: {right}",)
    return Judgement(
        claim, Verdict.REFUTED, reason, Value(should, ""), None, certificate, corrected=None if told else right, diagnosis=tuple(slips), notes=(*case.under, *case.notes, *told)
    )


def _is_printed(claim: Claim) -> bool:
    """Is the printed string the formula itself, so that another may be put in its place? Some claims print words, or what an extraction left of it."""
    try:
        return [one.sides for one in readings(claim.prints)] == [one.sides for one in readings(claim.body)]
    except Unreadable:
        return False


def _one_by_one(at: At) -> Iterator[tuple[str, Fraction]]:
    """The values at a point, those of a family one for each ion."""
    for key, values in at.items():
        yield from ((f"{key}[{n}]", q) for n, q in enumerate(values)) if isinstance(values, list) else ((key, values),)
