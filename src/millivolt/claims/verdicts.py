"""A value against what is printed: the first verdict that holds, with its certificate. No tolerance anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from millivolt.claims.balls import decimal, interval, terminating
from millivolt.claims.model import Certificate, Verdict
from millivolt.claims.spread import Side, Spread, clear, settle
from millivolt.claims.targets import End, Target

RANK = {verdict: n for n, verdict in enumerate(Verdict)}


@dataclass(frozen=True)
class Finding:
    """How one piece of working compares with one reading of what is printed."""

    verdict: Verdict
    target: Target
    spread: Spread
    shows: str                               # inside, witness, hedge, truncated, disjoint, overlap, none
    computed: Side | None = None             # an enclosure of the value, or of all values
    inputs: Mapping[str, Fraction] | None = None
    words: str = ""
    note: str = ""                           # the reading that was needed, where it is not the plainest

    def noted(self, note: str) -> Finding:
        return replace(self, note="; ".join(filter(None, (self.note, note))))

    @property
    def certificate(self) -> Certificate:
        """What anyone can check again."""
        wide = self.verdict in (Verdict.APPROXIMATE, Verdict.REFUTED)
        low, high = (self.target.wide_low, self.target.wide_high) if wide else (self.target.low, self.target.high)
        inputs = self.inputs if self.inputs is not None else self.spread.nominal
        return Certificate(
            self.shows, (_end(low, "-inf"), _end(high, "inf")), enclosure(self.computed) if self.computed is not None else None,
            {key: exact(q) for key, q in inputs.items()}, self.words,
        )  # fmt: skip


def _end(end: End, open_end: str) -> str:
    return open_end if end is None else exact(end)


def enclosure(found: Side) -> tuple[str, str]:
    """An enclosure as decimal strings, rounded outward; a single fraction as it is."""
    return (exact(found[0]), exact(found[0])) if found[0] == found[1] else interval(*found)


def exact(q: Fraction) -> str:
    """A fraction as a decimal where it is one of at most thirty digits, else as p/q."""
    return terminating(q, 30) or f"{q.numerator}/{q.denominator}"


def compare(spread: Spread, target: Target) -> Finding:
    """The first verdict that holds of this working and this reading."""
    if not spread.value.is_finite():
        return _without_value(spread, target)
    value = spread.sides
    if clear(value, *target.widest) and spread.range is not None and clear(spread.range, *target.widest):
        return _refuted(spread, target, spread.range)   # whatever the habit, the hedge and the rounding of the inputs
    single = not any(leaf.ranged for leaf in spread.node.leaves)
    if single and spread.holds(target.low, target.high):
        return Finding(Verdict.CONFIRMED, target, spread, "inside", value, words="the stipulated inputs give a value inside the printed interval")
    if not single and spread.range is not None and _within(spread.range, target):
        return Finding(Verdict.CONFIRMED, target, spread, "inside", spread.range, words="the whole of the stipulated range gives values inside the printed interval")
    return _beyond(spread, target, value)


def _beyond(spread: Spread, target: Target, value: Side) -> Finding:
    """The verdicts after `confirmed`."""
    if spread.movable and (found := settle(spread, target.low, target.high).witness) is not None:
        words = "inputs within their own printed rounding give a value inside the printed interval"
        return Finding(Verdict.CONSISTENT, target, spread, "witness", spread.range, found, words)
    for shows, words, note, holds in HABITS:
        if holds(spread, target):
            return Finding(Verdict.CONSISTENT, target, spread, shows, value, words=words, note=note)
    if target.hedged and spread.holds(target.wide_low, target.wide_high):
        return Finding(Verdict.APPROXIMATE, target, spread, "hedge", value, words=_difference(spread, target))
    return _outside(spread, target, value)


def _outside(spread: Spread, target: Target, value: Side) -> Finding:
    """Refuted where that is proved; else approximate by the inputs' rounding, or undecided."""
    settled = settle(spread, target.wide_low, target.wide_high)
    if settled.clear is not None:
        return _refuted(spread, target, settled.clear)
    if settled.witness is not None:
        return Finding(Verdict.APPROXIMATE, target, spread, "witness", spread.range, settled.witness, _difference(spread, target))
    return Finding(Verdict.UNDECIDED, target, spread, "overlap", spread.range or value, words="the enclosures still overlap where the search stopped")


def _refuted(spread: Spread, target: Target, values: Side) -> Finding:
    """No value that there may be is one that is printed."""
    return Finding(Verdict.REFUTED, target, spread, "disjoint", values, words="no inputs that round to the printed ones give what is printed")


def _within(found: Side, target: Target) -> bool:
    return (target.low is None or target.low <= found[0]) and (target.high is None or found[1] <= target.high)


def _without_value(spread: Spread, target: Target) -> Finding:
    """The working has no real value at the inputs as printed."""
    if spread.never:
        return Finding(Verdict.REFUTED, target, spread, "no value", words=spread.never)
    return Finding(Verdict.UNDECIDED, target, spread, "none", words="the working has no value, or none that could be printed, at the inputs as printed")


def truncated(spread: Spread, target: Target) -> bool:
    """Would the value, cut off at the last printed digit, be what is printed?"""
    return target.value != 0 and _away(spread, target, 1)


def rounded_up(spread: Spread, target: Target) -> bool:
    """Would the value, its last printed digit raised by whatever follows, be what is printed? Of one digit, or of zeros, nobody can tell."""
    numeral = target.printed.numeral
    return target.printed.digits > 1 and numeral.marked == numeral.written and target.value != 0 and _away(spread, target, -1)


def _away(spread: Spread, target: Target, way: int) -> bool:
    """Is the value less than one unit of the last digit larger (1) in size than what is printed, or smaller (-1)?"""
    if target.low is None or target.high is None or target.printed.relation != "=":
        return False
    step = (target.high - target.low) * (way if target.value > 0 else -way)
    low, high = sorted((target.value, target.value + step))
    return spread.holds(low, high) and spread.rational != target.value + step


HABITS = (
    ("truncated", "the value was cut off, not rounded", "truncated instead of rounded", truncated),
    ("rounded up", "the value was rounded up, whatever digits follow", "rounded up instead of to the nearest", rounded_up),
)


def _difference(spread: Spread, target: Target) -> str:
    low, high = spread.sides
    middle = (low + high) / 2
    return f"hedged, and {decimal(100 * abs(target.value - middle) / abs(middle), 2)} % away" if middle else "hedged, and inside the hedge"


def kindest(findings: Iterable[Finding]) -> Finding | None:
    """The kindest of several findings; refuted only where all are, undecided where one of them is and none is kinder."""
    best: Finding | None = None
    for finding in findings:
        if finding.verdict is Verdict.CONFIRMED:
            return finding
        if best is None or _kindness(finding) < _kindness(best):
            best = finding
    return best


def _kindness(finding: Finding) -> int:
    """Undecided comes before refuted here: what is not proved is no accusation."""
    return RANK[Verdict.REFUTED] * 2 - 1 if finding.verdict is Verdict.UNDECIDED else RANK[finding.verdict] * 2
