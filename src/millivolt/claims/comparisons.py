"""Comparisons: "opposite signs", "outward", "larger than", written as `holds = "left < right"`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from millivolt.claims import calls, lines, shown, targets
from millivolt.claims.balls import ends, interval
from millivolt.claims.book import Book
from millivolt.claims.build import Builder, Missing
from millivolt.claims.model import Certificate, Claim, Judgement, Verdict
from millivolt.claims.spread import Spread, clear, inside, settle, spread
from millivolt.claims.work import Node
from millivolt.units import arithmetic

NOUGHT = Fraction(0)
DIFFERENCE = arithmetic.parse("@left - @right")
SIGNS = {"≤": "<=", "≥": ">=", "≠": "!=", "==": "="}


@dataclass(frozen=True)
class Side:
    """On which side of nought the difference of left and right must lie."""

    low: int | None
    high: int | None
    strict: bool
    found: Callable[[Spread], bool]  # does the value at the inputs as printed surely lie there?


SIDES = {
    "<": Side(None, 0, True, lambda s: bool(s.value < 0)),
    ">": Side(0, None, True, lambda s: bool(s.value > 0)),
    "<=": Side(None, 0, False, lambda s: bool(s.value <= 0)),
    ">=": Side(0, None, False, lambda s: bool(s.value >= 0)),
}


def judged(claim: Claim, book: Book) -> Judgement:
    """The judgement of a comparison, locally and from the start, the kinder of the two."""
    left, sign, right = _parts(claim.body)
    found = [_judged(claim, _nodes(claim, book, left, right, start), sign) for start in (True, False)]
    return min(found, key=lambda judgement: _KINDNESS[judgement.verdict])


_KINDNESS = {Verdict.CONFIRMED: 0, Verdict.CONSISTENT: 1, Verdict.UNDECIDED: 2, Verdict.REFUTED: 3}


def _parts(text: str) -> tuple[str, str, str]:
    plain, _ = calls.cut(text)
    parts = calls.sides(plain)
    if len(parts) != 3:
        raise Missing((), "a comparison is left, one of < > <= >= = !=, right")
    return parts[0], SIGNS.get(parts[1], parts[1]), parts[2]


def _nodes(claim: Claim, book: Book, left: str, right: str, start: bool) -> tuple[Node, Node]:
    builder = Builder(claim, book, start)
    cut = calls.cut(claim.body)[1]
    a, b = (lines.uncalled(text, cut, f"{claim.id}#{side}", builder.linked, builder.called, False) for side, text in (("left", left), ("right", right)))
    if a.dimension != b.dimension:
        raise Missing((), f"{targets.called(a.dimension)} is compared with {targets.called(b.dimension)}")
    return a, b


def _judged(claim: Claim, sides: tuple[Node, Node], sign: str) -> Judgement:
    left, right = sides
    difference = spread(lines.Line(DIFFERENCE, (), {"left": left, "right": right}, (*left.leaves, *right.leaves), left.dimension))
    verdict, shows, witness = (*_equal(difference, right), None) if sign in ("=", "!=") else _ordered(difference, SIDES[sign])
    if sign == "!=":
        verdict = {Verdict.CONFIRMED: Verdict.REFUTED, Verdict.REFUTED: Verdict.CONFIRMED}.get(verdict, verdict)
    values = [shown.si(spread(node).value, node.dimension) for node in sides]
    text = f"{values[0].value} {sign} {values[1].value} {values[1].unit}".rstrip()
    reason = {Verdict.CONFIRMED: f"it holds: {text}", Verdict.REFUTED: f"it does not hold: {text}"}.get(verdict, f"{verdict.value}: {text}")
    value = difference.value
    inputs = shown.own_inputs(claim, difference.nominal if witness is None else witness)
    certificate = Certificate(shows, None, interval(*ends(value)) if value.is_finite() else None, inputs, f"left minus right; {reason}")
    return Judgement(claim, verdict, reason, values[0], values[0], certificate, shown.working(claim, left, values[0]))


def _ordered(difference: Spread, side: Side) -> tuple[Verdict, str, Mapping[str, Fraction] | None]:
    low, high = (None if end is None else NOUGHT for end in (side.low, side.high))
    if side.found(difference):
        return Verdict.CONFIRMED, "inside", None
    settled = settle(difference, low, high)
    if difference.movable and settled.witness is not None:
        return Verdict.CONSISTENT, "witness", settled.witness
    if settled.clear is not None or (side.strict and difference.rational == 0 and not difference.movable):
        return Verdict.REFUTED, "disjoint", None
    return Verdict.UNDECIDED, "overlap", None


def _equal(difference: Spread, right: Node) -> tuple[Verdict, str]:
    if difference.rational == 0:
        return Verdict.CONFIRMED, "inside"
    single = right.leaves[0] if len(right.leaves) == 1 and right.rational({right.leaves[0].key: right.leaves[0].value}) == right.leaves[0].value else None
    slack = (single.low - single.value, single.high - single.value) if single is not None else (NOUGHT, NOUGHT)
    if difference.value.is_finite() and inside(difference.value, *slack):
        return Verdict.CONFIRMED, "inside"
    if difference.range is not None and clear(difference.range, NOUGHT, NOUGHT):
        return Verdict.REFUTED, "disjoint"
    return (Verdict.CONSISTENT, "overlap") if difference.value.is_finite() else (Verdict.UNDECIDED, "none")

