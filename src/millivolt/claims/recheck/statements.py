"""What the certificates of comparisons and identities of units must show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from millivolt.claims import targets
from millivolt.claims.model import Verdict
from millivolt.claims.recheck.bounds import enclosed, keeps_clear, range_of
from millivolt.claims.recheck.form import Entry
from millivolt.claims.recheck.numbers import apart
from millivolt.claims.recheck.working import Line, Node, Text
from millivolt.units import arithmetic

NOUGHT = Fraction(0)
DIFFERENCE = arithmetic.parse("@left - @right")
HALF_LINES = {"<": (None, NOUGHT), "<=": (None, NOUGHT), ">": (NOUGHT, None), ">=": (NOUGHT, None)}


def comparison(entry: Entry, text: Text) -> Iterator[str]:
    """holds = "left < right": the sign of the difference, at the stated inputs or over all that round to them."""
    left, sign, right = text.sides(entry.claim)
    difference = Line(DIFFERENCE, (), {"left": left, "right": right}, left.dimension)
    if left.dimension != right.dimension:
        yield "two dimensions are compared"
        return
    if entry.inputs.keys() != text.figures.keys():
        yield "the inputs are not those of the claim"
        return
    moved = entry.shows == "witness"
    wrong = [key for key, f in text.figures.items() if not (f.low <= entry.inputs[key] <= f.high if moved else entry.inputs[key] == f.value)]
    yield from (f"{key} is not what the text gives" for key in wrong)
    found = enclosed(difference, entry.inputs)
    if found is None:
        if entry.verdict is not Verdict.UNDECIDED:
            yield "the difference has no value at these inputs"
        return
    if entry.computed is None or (apart(found, entry.computed) and not moved):
        yield "the difference is not in the enclosure"
    verdict = {Verdict.CONFIRMED: Verdict.REFUTED, Verdict.REFUTED: Verdict.CONFIRMED}.get(entry.verdict, entry.verdict) if sign == "!=" else entry.verdict
    box = {key: (figure.low, figure.high) for key, figure in text.figures.items()}
    fault = _equal(verdict, right, difference, found, box, text) if sign in ("=", "!=") else _ordered(verdict, sign, difference, found, box)
    yield from (fault,) if fault else ()


def _ordered(verdict: Verdict, sign: str, difference: Node, found: tuple[Fraction, Fraction], box: Mapping[str, tuple[Fraction, Fraction]]) -> str:
    below, strict = sign.startswith("<"), "=" not in sign
    far, near = (found[1], found[0]) if below else (-found[0], -found[1])  # both are below nought where it holds
    holds = far < 0 or (far == 0 and not strict)
    if verdict in (Verdict.CONFIRMED, Verdict.CONSISTENT):
        return "" if holds or (verdict is Verdict.CONSISTENT and far <= 0) else "it does not hold at these inputs"
    if verdict is Verdict.REFUTED:
        still = strict and far == near == 0 and all(a == b for a, b in box.values())
        return "" if still or keeps_clear(difference, box, *HALF_LINES[sign]) else "inputs within their rounding may make it hold"
    return "it holds at the stated inputs: nothing is undecided" if holds else ""


def _equal(verdict: Verdict, right: Node, difference: Node, found: tuple[Fraction, Fraction], box: Mapping[str, tuple[Fraction, Fraction]], text: Text) -> str:
    single = text.figures.get(getattr(right, "key", ""))
    slack = (single.low - single.value, single.high - single.value) if single is not None else (NOUGHT, NOUGHT)
    holds = slack[0] <= found[0] and found[1] <= slack[1]
    if verdict is Verdict.CONFIRMED:
        return "" if holds else "the two sides differ at the stated inputs"
    if verdict is Verdict.REFUTED:
        return "" if keeps_clear(difference, box, NOUGHT, NOUGHT) else "inputs within their rounding may make both sides equal"
    whole = range_of(difference, box)
    if verdict is Verdict.CONSISTENT and whole is not None and apart(whole, (NOUGHT, NOUGHT)):
        return "the two sides differ for all inputs within their rounding"
    return "the two sides are equal: nothing is undecided" if verdict is Verdict.UNDECIDED and holds else ""


def identity(entry: Entry, text: Text) -> Iterator[str]:
    """Two sides of one dimension and one size, or not."""
    left, _, right = text.sides(entry.claim)
    if entry.shows == "dimensions":
        told = {"left": targets.called(left.dimension), "right": targets.called(right.dimension)}
        if dict(entry.words) != told or told["left"] == told["right"]:
            yield "the two dimensions are not those of the claim"
        return
    if left.dimension != right.dimension:
        yield "the two sides have two dimensions"
    at = {key: figure.value for key, figure in text.figures.items()}
    a, b = enclosed(left, at), enclosed(right, at)
    if a is None or b is None:
        yield "a side has no value"
        return
    told_sizes = {key.partition("#")[2]: q for key, q in entry.inputs.items()}
    if told_sizes and not (told_sizes.keys() == {"left", "right"} and not apart(a, (told_sizes["left"],) * 2) and not apart(b, (told_sizes["right"],) * 2)):
        yield "the sizes of the sides are not those of the claim"
    room = range_of(right, {key: (figure.low, figure.high) for key, figure in text.figures.items()}) or b
    equal = a == b or (a[0] == a[1] and room[0] <= a[0] <= room[1])
    if (entry.verdict is Verdict.CONFIRMED and not equal) or (entry.verdict is Verdict.REFUTED and not apart(a, b)):
        yield "the two sides do not compare like this"
