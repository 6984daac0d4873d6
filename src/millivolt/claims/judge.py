"""The judge: every claim of a file, in the order in which they build on each other. It loads no computer algebra."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from flint import ctx

from millivolt.claims import comparisons, directions, equations, errors, identities, power, shown, targets, temperatures, told
from millivolt.claims.balls import PRECISION, decimal
from millivolt.claims.book import Book, Known, Traces, opened, order
from millivolt.claims.build import Builder, Missing, link, negated, references
from millivolt.claims.calls import BadCall
from millivolt.claims.conventions import stated
from millivolt.claims.damage import Healed, completed, healed
from millivolt.claims.explain import explained
from millivolt.claims.model import ACCUSES, Certificate, Claim, Judgement, Source, Value, Verdict
from millivolt.claims.readings import GOOD, Views, kinder, kindly, search, views
from millivolt.claims.spread import Spread, spread
from millivolt.claims.targets import Target
from millivolt.claims.verdicts import Finding
from millivolt.claims.work import Leaf
from millivolt.units import Printed, Unreadable

ACCUSED = (Verdict.REFUTED, Verdict.UNDECIDED)
Judged = tuple[Judgement, Known]


def judge_all(source: Source, claims: Iterable[Claim], explain: bool = True) -> tuple[Judgement, ...]:
    """A judgement for every claim, in their own order; without `explain`, what is refuted is not explained."""
    claims = tuple(claims)
    return judge_part(source, claims, claims, explain=explain)


def judge_part(source: Source, claims: tuple[Claim, ...], own: tuple[Claim, ...], traces: Traces | None = None, explain: bool = True) -> tuple[Judgement, ...]:
    """A judgement for those of the claims that are `own`; the others stand beside them. `traces` are those of the whole text."""
    with ctx.workprec(PRECISION):
        book = opened(source, claims, traces, explain)
        found: dict[str, Judgement] = {}
        for claim in order({claim.id: claim for claim in own}, {claim.id: references(claim) for claim in own}):
            found[claim.id], book.known[claim.id] = judge(claim, book)
    return tuple(found[claim.id] for claim in own)


def judge(claim: Claim, book: Book) -> Judged:
    """A claim with its verdict, and what other claims may use of it."""
    judgement, known = _judge(claim, book)
    return (replace(judgement, error=errors.kind(judgement)), known) if judgement.verdict in ACCUSES else (judgement, known)


def _judge(claim: Claim, book: Book) -> Judged:
    try:
        match claim.kind:
            case "equation":
                return equations.judged(claim, stated(claim, book.source)), Known(None, None)
            case "identity":
                return identities.judged(claim, book), Known(None, None)
            case "holds":
                return comparisons.judged(claim, book), Known(None, None)
            case "magnitude":
                return magnitude(claim, book)
        return numeric(claim, book)
    except (Missing, BadCall, Unreadable) as error:
        return _unbuilt(claim, str(error)), Known(_printed_leaf(claim), None)


def _unbuilt(claim: Claim, why: str) -> Judgement:
    return Judgement(claim, Verdict.UNDECIDED, f"undecided: {why}", None, None, Certificate("missing", None, None, words=why))


def magnitude(claim: Claim, book: Book) -> Judged:
    """An order of magnitude in words: reported with the figure, never judged."""
    node = Builder(claim, book, start=True).node()
    value = shown.si(spread(node).value, node.dimension)
    reason = f"an order of magnitude in words is reported, not judged: {value.value} {value.unit}".rstrip()
    local = shown.si(spread(Builder(claim, book).node()).value, node.dimension)
    return Judgement(claim, Verdict.UNDECIDED, reason, local, value, None, shown.working(claim, node, value)), Known(None, link(node))


def numeric(claim: Claim, book: Book) -> Judged:
    """A number against the working that it is claimed to come from."""
    seen = views(claim, book)
    convention = stated(claim, book.source)
    readings = targets.decimals(claim.prints, convention, book.evidence.decimal)
    readings = told.agreeing(readings, claim, seen.dimension, seen.turned)
    if not readings:
        return _in_words(claim, seen)
    if seen.dimension != () and (word := next(filter(None, map(targets.unknown, readings)), "")):   # of a pure number it is what is counted
        return _undecided(claim, seen, f"{word!r} is no unit that is known here", readings[0])
    finding = search(seen, readings)
    if finding is not None and finding.verdict in ACCUSED:
        finding = kinder(claim, book, seen, readings, finding)
    if finding is None or finding.verdict in ACCUSED:
        repaired = healed(claim.prints, seen.spreads, book.evidence, lambda target: kindly(claim, book, seen, target))
        if len(repaired) == 1:
            return _damaged(claim, seen, repaired[0])
        if len(repaired) > 1:
            texts = ", ".join(one.text for one in repaired)
            return _undecided(claim, seen, f"damaged, and more than one repair fits: {texts}", readings[0])
    if (finding is None or finding.verdict in ACCUSED) and any(_fits(seen, one, convention) for one in targets.statements(claim.prints)):
        return _undecided(claim, seen, "more than one figure is printed, and one of them fits", readings[0])
    if finding is None:
        return _unmeasured(claim, book, seen, readings)
    if finding.verdict in GOOD and targets.out_of_style(finding.target.printed, convention, book.evidence.decimal):
        return _undecided(claim, seen, f"right only if the comma of {finding.target.printed.number} is a decimal one; the other figures of this text have decimal points", readings[0])
    return _found(claim, book, seen, finding)


def _fits(seen: Views, text: str, convention: dict[str, str]) -> bool:
    """Is what one of several equations prints right?"""
    found = search(seen, readings) if (readings := targets.read(text, convention)) else None
    return found is not None and found.verdict in GOOD


def _in_words(claim: Claim, seen: Views) -> Judged:
    """A print without a number: a direction, or nothing that can be judged."""
    judgement = directions.judged(claim, seen)
    if judgement is None:
        value = shown.si(seen.best.value, seen.dimension)
        judgement = replace(_unbuilt(claim, f"no number is printed that can be read: {targets.why_not(claim.prints)}"), computed=value, from_start=shown.si(seen.start.value, seen.dimension))
    return judgement, _handed_on(claim, seen)


def _found(claim: Claim, book: Book, seen: Views, finding: Finding) -> Judged:
    """The judgement that a finding is."""
    target = finding.target
    refuted = finding.verdict is Verdict.REFUTED
    computed, started = _told(seen, target)
    right = _right(seen) if refuted else None
    slips = _slips(claim, book, seen, finding)
    judgement = Judgement(
        claim, finding.verdict, shown.reason(finding, computed), computed, started, shown.own(finding.certificate, claim),
        shown.working(claim, seen.local.node, computed),
        _corrected(target.printed, right, target) if right is not None else None,
        explained(claim, book, seen, finding) if refuted and book.explains else (), tuple(_notes(claim, book, seen, finding, slips)),
        rounding=power.habits(finding) if book.explains else (),
        least_error=power.least_error(finding) if book.explains and finding.verdict in GOOD else "",
    )  # fmt: skip
    return judgement, _handed_on(claim, seen, target, slips=(claim.id,) if refuted else slips)


def _slips(claim: Claim, book: Book, seen: Views, finding: Finding) -> tuple[str, ...]:
    """The refuted claims whose slip this one carries on: right from the numbers printed just before it, and not from the start."""
    before = tuple(dict.fromkeys(id for other in references(claim) if other in book.known for id in book.known[other].slips))
    target = finding.target
    return before if before and finding.verdict in GOOD and not seen.start.holds(target.wide_low, target.wide_high) else ()


def _damaged(claim: Claim, seen: Views, one: Healed) -> Judged:
    """The text is corrected, the author is not accused."""
    finding, target = one.finding, one.finding.target
    computed, started = _told(seen, target)
    unit = f"; {one.misspelt!r} is no unit's symbol" if one.misspelt else ""
    reason = f"damaged: {one.repair.words}; it reads {one.text}, which is {finding.verdict.value}{unit}"
    notes = tuple(filter(None, (f"repaired: {finding.certificate.words}", finding.note)))
    judgement = Judgement(claim, Verdict.DAMAGED, reason, computed, started, shown.own(finding.certificate, claim),
                          shown.working(claim, seen.local.node, computed), one.text, shown.loss(one.repair), notes)  # fmt: skip
    return judgement, _handed_on(claim, seen, target, one.text)


def _unmeasured(claim: Claim, book: Book, seen: Views, readings: tuple[Printed, ...]) -> Judged:
    """No reading has a unit that can be right: the exponent is missing, or the unit is wrong."""
    if readings[0].exponent_missing:
        return _exponent_missing(claim, book, seen, readings[0])
    printed = readings[0]
    had = printed.unit_text if printed.unit is None else targets.called(printed.unit.dimension)
    right = next((t for t in targets.in_usual_units(printed, seen.dimension) if any(one.holds(t.wide_low, t.wide_high) for one in seen.spreads)), None)
    target = right or next(iter(targets.in_usual_units(printed, seen.dimension)))
    computed, started = _told(seen, target)
    unit = target.unit.text.replace("·", " ")
    besides = healed(claim.prints, seen.spreads, book.evidence, seen.judged, any_unit=True)
    corrected = printed.like(printed.value, unit) if right else besides[0].text if len(besides) == 1 else _in_unit(printed, seen, target)
    reason = f"wrong unit: printed in {had}, the result is in {targets.called(seen.dimension)}" + ("; the digits are right" if right else "")
    certificate = Certificate("dimensions", None, None, {"printed": had, "result": targets.called(seen.dimension)}, reason)
    judgement = Judgement(claim, Verdict.WRONG_UNIT, reason, computed, started, certificate, shown.working(claim, seen.local.node, computed), corrected,
                          shown.unit_slip(printed, seen.dimension), _shared_notes(claim, book, seen))  # fmt: skip
    return judgement, _handed_on(claim, seen, target if right else None)


def _in_unit(printed: Printed, seen: Views, target: Target) -> str | None:
    """What should be printed, in a unit that can be right."""
    right = _right(seen)
    return printed.like(right / target.unit.factor, target.unit.text.replace("·", " ")) if right is not None else None


def _exponent_missing(claim: Claim, book: Book, seen: Views, printed: Printed) -> Judged:
    """A power without its exponent is no number; the only one that fits is offered."""
    offered = completed(claim.prints, seen.spreads, lambda target: kindly(claim, book, seen, target))
    judged, known = _undecided(claim, seen, "exponent missing", printed)
    if len(offered) != 1:
        return judged, known
    target = offered[0].finding.target
    computed, started = _told(seen, target)
    reason = f"undecided (exponent missing): the only exponent that fits gives {offered[0].text}"
    return replace(judged, reason=reason, computed=computed, from_start=started, corrected=offered[0].text), _handed_on(claim, seen, target, offered[0].text)


def _undecided(claim: Claim, seen: Views, why: str, printed: Printed) -> Judged:
    computed, started = (shown.si(one.value, seen.dimension) for one in (seen.local, seen.start))
    judgement = Judgement(claim, Verdict.UNDECIDED, f"undecided ({why})", computed, started, Certificate("missing", None, None, words=why),
                          shown.working(claim, seen.local.node, computed))  # fmt: skip
    return judgement, _handed_on(claim, seen)


def _handed_on(claim: Claim, seen: Views, target: Target | None = None, repaired: str = "", slips: tuple[str, ...] = ()) -> Known:
    """What other claims may use of it, counted as the book counts."""
    node = negated(seen.start.node) if seen.turned else seen.start.node
    own = target if target is None or not seen.turned else target.negative("")
    return Known(_leaf(claim, own) if own is not None else None, link(node), repaired, slips)


def _told(seen: Views, target: Target) -> tuple[Value, Value]:
    """The value from the numbers printed just before it, and from the start, as the book counts and in its unit."""
    local = shown.valued(-seen.local.value if seen.turned else seen.local.value, target)
    return local, shown.valued(-seen.start.value if seen.turned else seen.start.value, target) if seen.chained else local


def _right(seen: Views) -> Fraction | None:
    """What should be printed, as the book counts."""
    if not seen.start.value.is_finite():
        return None
    return -_middle(seen.start) if seen.turned else _middle(seen.start)


def _leaf(claim: Claim, target: Target) -> Leaf | None:
    """What a claim prints, as an input of the next one: known to its printed digits only."""
    if target.wide_low is None or target.wide_high is None:
        return None
    return Leaf(f"@{claim.id}", target.printed.text, target.value, target.wide_low, target.wide_high, target.printed.relation != "=", dimension=target.unit.dimension)


def _printed_leaf(claim: Claim) -> Leaf | None:
    """What a claim prints, where nothing says in which unit but the print."""
    for printed in targets.read(claim.prints):
        for target in targets.targets(printed, printed.unit.dimension if printed.unit is not None else ()):
            return _leaf(claim, target)
    return None


def _middle(one: Spread) -> Fraction:
    low, high = one.sides
    return (low + high) / 2


def _corrected(printed: Printed, right: Fraction, target: Target) -> str:
    return told.corrected(printed, (right - target.unit.offset) / target.unit.factor)


def _notes(claim: Claim, book: Book, seen: Views, finding: Finding, slips: tuple[str, ...]) -> Iterable[str]:
    if finding.note:
        yield finding.note
    if finding.target.note:
        yield finding.target.note
    if at := temperatures.fitting(seen, finding):
        yield at
    if slips:
        yield "right from the numbers printed just before it; carries on the slip of " + ", ".join(f"@{id}" for id in slips)
    elif entered := [other for other in references(claim) if other in book.known and book.known[other].slips]:
        yield "refuted besides what it takes from " + ", ".join(f"@{id}" for id in entered) if finding.verdict is Verdict.REFUTED else \
            "the slip before it goes no further: right from the start"
    yield from _shared_notes(claim, book, seen)


def _shared_notes(claim: Claim, book: Book, seen: Views) -> tuple[str, ...]:
    """Which inputs are repaired, and how the two ends of a chain compare."""
    repaired = [f"@{id} is read as repaired: {book.known[id].repaired}" for id in references(claim) if id in book.known and book.known[id].repaired]
    if seen.chained and seen.local.value.is_finite() and seen.start.value.is_finite():
        local, start = (decimal(-_middle(one) if seen.turned else _middle(one), 6) for one in (seen.local, seen.start))
        repaired.append(f"from the numbers printed just before it {local}, from the start {start} {targets.called(seen.dimension)}".rstrip())
    return tuple(repaired)
