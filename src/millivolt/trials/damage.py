"""Claims that were right, made wrong: by every slip of the catalogue, and by two at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from math import isfinite
from pathlib import Path
from random import Random

from flint import ctx

from millivolt.claims import Claim, Source, Verdict, conventions, diagnose, judge_all, known, read, targets
from millivolt.claims.balls import PRECISION
from millivolt.claims.book import Book, opened, order
from millivolt.claims.build import references
from millivolt.claims.diagnose import FOR_TWO, Trial
from millivolt.claims.explain import scene
from millivolt.claims.judge import judge
from millivolt.claims.readings import Views, views
from millivolt.claims.scene import Change, Scene, at, middle
from millivolt.claims.spread import Spread, valued
from millivolt.claims.targets import Target
from millivolt.claims.work import Node, balls
from millivolt.trials.inputs import drawn
from millivolt.trials.printing import Style, any_style, in_unit, printed
from millivolt.trials.undamaged import TITLE, value
from millivolt.units import Dimension, Unit, read_unit

SHARP = 4                      # digits of the inputs, so that most slips show
LEAST, MOST = 1e-60, 1e60      # of what anybody prints
SLACK = Fraction(6, 10_000)    # by which constants of their time may move a result
SIGNS = "+-−"
OWN = "it"


@dataclass(frozen=True)
class Subject:
    """A right claim among others, and how its figure is printed."""

    source: Source
    claims: tuple[Claim, ...]
    place: int
    unit: Unit
    style: Style

    @property
    def claim(self) -> Claim:
        return self.claims[self.place]

    def printing(self, prints: str) -> tuple[Claim, ...]:
        """The claims with another figure printed in its place."""
        return (*self.claims[: self.place], replace(self.claim, prints=prints), *self.claims[self.place + 1 :])

    def leading(self, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """Of these claims the one, and before it those that it refers to, however far: what must be judged to judge it."""
        by_id, found = {claim.id: claim for claim in claims}, [self.claim.id]
        for id in found:
            found += [other for other in references(by_id[id]) if other not in found]
        return (*(claim for claim in claims if claim.id in found[1:]), by_id[self.claim.id])

    def figure(self, v: float, digits: int) -> str:
        """A value as it is printed here."""
        return printed(Fraction(f"{v:.14g}"), self.unit, replace(self.style, digits=digits))


@dataclass(frozen=True)
class Case:
    """A wrong claim, and what made it wrong."""

    subject: Subject
    trial: Trial
    digits: int
    prints: str
    sees: str       # "shows", "on the edge" of what rounding allows, or "hidden" by it


def of_formula(name: str, n: int | str) -> Subject | None:
    """A right claim of a formula, from the n-th set of inputs (of a named sample: "held-out 0")."""
    random = Random(f"{name}/{n}/damage")
    about = known.about(name)
    inputs = drawn(about, random, SHARP)
    v = value(name, inputs)
    if v is None:
        return None
    return Subject(Source(TITLE), (Claim(OWN, "", "", "formula", name, inputs.printed, {}),), 0, in_unit(v, about.unit, random), any_style(random, 3))


def of_file(path: Path) -> list[Subject]:
    """The claims of a file that are confirmed as they stand, each of them printed as the file prints it."""
    source, claims = read(path)
    found = []
    for place, j in enumerate(judge_all(source, claims, explain=False)):
        if j.verdict is Verdict.CONFIRMED and j.claim.kind in ("formula", "expression", "converts") and not (j.claim.assumes or j.claim.convention or source.convention):
            subject = Subject(source, claims, place, read_unit(""), Style(3))
            with ctx.workprec(PRECISION):
                seen = _views(subject)[1]
                target = next((t for one in targets.read(j.claim.prints)[:1] for t in targets.targets(one, seen.dimension) if seen.best.holds(t.low, t.high)), None)
                plain = target is not None and target.printed.relation == "=" and not any(leaf.supplied for leaf in seen.best.node.leaves) and seen.best.value != 0
                subject = replace(subject, unit=target.unit) if target is not None else subject
                if plain and _target(subject, seen, Style(3).digits) is not None:
                    found.append(subject)
    return found


def cases(subject: Subject, digits: int, random: Random, two: bool = False) -> Iterator[Case]:
    """One case for each slip (or for each two of them) that can be made here."""
    with ctx.workprec(PRECISION):
        seen, here = _set(subject, digits)
        node = seen.best.node
        made = _one_of_each(diagnose.singles(here, node), random)
        reaches = [_reach(one) for one in seen.spreads]
        turned = [(-high, -low) for low, high in reaches] if subject.claim.body in conventions.MITCHELL else []  # a figure without a sign may be in his
        for trial in _twice(made, here, node) if two else made:
            if isfinite(trial.value) and LEAST < abs(trial.value) < MOST:
                prints = subject.figure(trial.value, digits)
                yield Case(subject, trial, digits, prints, _sees(prints, reaches if prints[0] in SIGNS else reaches + turned, seen.dimension))


def _set(subject: Subject, digits: int) -> tuple[Views, Scene]:
    """The workings of the right claim, and what a slip may change in it."""
    book, seen = _views(subject)
    target = _target(subject, seen, digits)
    assert target is not None
    return seen, scene(subject.claim, book, seen, seen.best, target)


def _target(subject: Subject, seen: Views, digits: int) -> Target | None:
    """What the right figure stands for, printed in so many digits; None where its unit cannot be printed so."""
    right = subject.figure(middle(seen.best.value), digits)
    return next((target for one in targets.read(right) for target in targets.targets(one, seen.dimension)), None)


def _views(subject: Subject) -> tuple[Book, Views]:
    """The workings of the claim, those before it judged."""
    book = opened(subject.source, subject.claims)
    for other in order(book.claims, {claim.id: references(claim) for claim in subject.claims}):
        if other.id == subject.claim.id:
            break
        book.known[other.id] = judge(other, book)[1]
    return book, views(subject.claim, book)


def _one_of_each(trials: list[Trial], random: Random) -> list[Trial]:
    """Each slip once, in one of its ways."""
    ways: dict[str, list[Trial]] = {}
    for trial in trials:
        ways.setdefault(trial.slips[0].code, []).append(trial)
    return [random.choice(found) for found in ways.values()]


def _twice(made: list[Trial], here: Scene, node: Node) -> Iterator[Trial]:
    """Every two slips of which the one leaves room for the other."""
    for first, second in combinations(made, 2):
        a, b = first.changes[0], second.changes[0]
        if a.inputs.keys() & b.inputs.keys() or (a.value is not None and b.move is None) or (b.value is not None and a.move is None):
            continue
        if a.move is not None and b.move is not None:
            v = b.move(a.move(at(here, node, Change(inputs={**a.inputs, **b.inputs}))))
        elif a.move is not None or b.move is not None:
            v = b.move(first.value) if b.move is not None else a.move(second.value)  # type: ignore[misc]
        else:
            v = at(here, node, Change(inputs={**a.inputs, **b.inputs}))
        yield Trial((*first.slips, *second.slips), (a, b), v, first.cost + second.cost + FOR_TWO)


def _reach(one: Spread) -> tuple[Fraction, Fraction]:
    """The least and the greatest value found at corners of what rounds to the inputs: a sample, made without the judge's enclosures."""

    def at_point(point: Mapping[str, Fraction]) -> float:
        return middle(valued(one.node, balls(point)))

    nominal, loose = dict(one.nominal), {leaf.key: leaf.slack for leaf in one.node.leaves}
    found, low, high = [at_point(nominal)], dict(nominal), dict(nominal)
    for key, (a, b) in one.box.items():
        ends = [(at_point({**nominal, key: end}), end) for end in (a - loose[key], b + loose[key])]
        found += [v for v, _ in ends]
        low[key], high[key] = min(ends)[1], max(ends)[1]
    values = [Fraction(v) for v in (*found, at_point(low), at_point(high)) if isfinite(v)]
    return min(values), max(values)


def _sees(prints: str, reaches: list[tuple[Fraction, Fraction]], dimension: Dimension) -> str:
    """Is the figure beyond all that rounding, of it and of the inputs, can explain, from the start and from the numbers printed just before it?"""
    meant = [target for one in targets.read(prints) for target in targets.targets(one, dimension)]
    seen = {_beside(target, low, high) for target in meant for low, high in reaches}
    return next((word for word in ("hidden", "on the edge") if word in seen), "shows")


def _beside(target: Target, low: Fraction, high: Fraction) -> str:
    """A printed figure against a range of values."""
    if target.low is None or target.high is None:
        return "shows"
    unit, slack = target.high - target.low, SLACK * max(abs(low), abs(high)) + (high - low) / 20
    if target.low <= high and target.high >= low:
        return "hidden"
    return "on the edge" if target.value - unit <= high + slack and target.value + unit >= low - slack else "shows"
