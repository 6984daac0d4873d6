"""The figure of a printed result: one number, a range, a middle and its error, or so many in so many, with what rounds to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from .decades import decades_at
from .hedges import whole_order
from .numeral import Numeral, numerals_at, tenth
from .unit import unit_at
from .unreadable import Unreadable

_SIGN = re.compile(r"(?<![A-Za-z)])([-+])\s*(?:\(\s*)?$|(?<=[A-Za-z)])([-+])$")
_UP_TO = re.compile(r"\s*(?P<unit>[A-Za-zμ%°Ω]{1,12})?\s*(?:\((?=±|\+/-))?(?P<by>-|(?<![A-Za-z])to(?![a-z])|(?<![A-Za-z])and(?![a-z])|/|±|\+/-)\s*(?P<sign>[-+]\s*)?(?=\.?\d)")
_BRACKETED = re.compile(r"[-+]\s*\(\s*$")   # −(89–90): the sign is that of both
_BLANK = re.compile(r"\s*")
_TOGETHER = re.compile(r"\s*\)\s*[×xX*·]\s*10\s*(?:\^|\*\*)\s*\(?\s*(?P<power>[-+]?\s*\d{1,3})\s*\)?(?![\d.])", re.ASCII)   # (3.78 ± 0.02) × 10^1
_SHARE = re.compile(r"\s*(?:%|per\s*cent(?![a-z]))")   # 66.6 mV ± 1 %
_RECIPROCAL = re.compile(r"\s*[A-Za-zμΩ]{1,12}-[1-4](?![\d.,])")   # s-1, whose exponent was lowered; from 5 s to 1 is no range
PART_OF = re.compile(r"(?<![A-Za-z\d.])(?:1|one|a)\s+(?:part\s+)?in\s+(?=\d|an?\s+(?:hundred|thousand|million|billion|trillion)(?![a-z]))", re.IGNORECASE)
_OUT_OF = re.compile(r"\s*(?:/\s*|(?:parts?\s+)?(?:in|out of|of)\s+)(?=\d)", re.IGNORECASE)


@dataclass(frozen=True)
class Figure:
    """A figure as it stands in the bare text, without its unit."""

    numeral: Numeral
    sign: str
    start: int                        # of the sign, where there is one
    end: int
    relation: str
    value: Fraction
    low: Fraction
    high: Fraction
    ends: tuple[Fraction, Fraction]   # as stated, before they are taken as rounded
    step: tuple[Fraction, Fraction]   # one unit of the last significant digit, at each end
    reading: str
    unit_from: int | None = None      # where its unit is looked for, if not behind it


def figures(text: str, start: int, at: int, hedge: str) -> Iterator[Figure]:
    """Every way to read the figure that begins at a place, the most natural first."""
    part = PART_OF.match(text, at)
    if part is not None and (numeral := next(numerals_at(text, part.end()), None)) is not None:
        yield _inverse(numeral)
        return
    sign = _SIGN.search(text, start, at)
    shown = (sign[1] or sign[2]) if sign else ""
    if (decades := decades_at(text, at)) is not None:
        yield _of_decades(*decades, shown, sign.start() if sign else at)
        return
    for numeral in numerals_at(text, at):
        single = replace(_single(numeral, shown), start=sign.start() if sign else numeral.start)
        out_of = _OUT_OF.match(text, numeral.end)
        if out_of is not None and numeral.notation == "plain":
            yield from _ratios(text, single, out_of.end())
        if numeral.mark == ":" and numeral.decimals and numeral.notation == "plain" and unit_at(text, _BLANK.match(text, numeral.end).end()) is None:  # type: ignore[union-attr]
            yield from _told_by_colon(numeral)
        between = _between(text, numeral.end)
        if between is not None and numeral.notation != "flat":
            yield from _ranges(text, start, single, between, hedge)
        yield single


def _between(text: str, end: int) -> re.Match[str] | None:
    """What joins a figure, and its unit, to a second one; a unit may be more than a word: kcal/mol."""
    plainly = _UP_TO.match(text, end)
    if plainly is not None or (unit := unit_at(text, _BLANK.match(text, end).end())) is None:  # type: ignore[union-attr]
        return plainly
    return _UP_TO.match(text, unit[1])


def _single(numeral: Numeral, sign: str) -> Figure:
    value = -numeral.value if sign == "-" else numeral.value
    words = {",": "decimal comma", ":": "decimal colon", "·": "decimal point, raised"}.get(numeral.mark, "") if numeral.decimals else ""
    half, relation = (max(numeral.error, numeral.marked), "plus-minus") if numeral.error else (numeral.marked, "=")
    return Figure(numeral, sign, numeral.start, numeral.end, relation, value, value - half, value + half, (value, value), (2 * half, 2 * half), words)


def _of_decades(numeral: Numeral, low: Fraction, high: Fraction, sign: str, start: int) -> Figure:
    """10^3.8 lies unevenly between its ends."""
    found = Figure(numeral, "", start, numeral.end, "=", numeral.value, low, high, (numeral.value, numeral.value), (high - low, high - low), "a power of ten to the digits of its exponent")
    return replace(negated(found), sign=sign, reading=found.reading) if sign == "-" else replace(found, sign=sign)


def _inverse(numeral: Numeral) -> Figure:
    low, high = numeral.value - numeral.marked, numeral.value + numeral.marked
    if low <= 0:
        raise Unreadable(str(numeral.value), 1, "one part in nothing")
    step = 1 / low - 1 / numeral.value
    return Figure(numeral, "", numeral.start, numeral.end, "=", 1 / numeral.value, 1 / high, 1 / low, (1 / numeral.value, 1 / numeral.value), (step, step), "one part in so many")


def _told_by_colon(numeral: Numeral) -> Iterator[Figure]:
    """1:28 is one in 28, and 28:1 is 28 times."""
    first, second = (int(part) for part in numeral.shown.split("."))
    if first == 1 and second > 1:
        half = Fraction(1, 2)
        yield replace(_single(numeral, ""), value=Fraction(1, second), low=1 / (second + half), high=1 / (second - half), ends=(Fraction(1, second),) * 2,
                      step=(1 / (second - half) - Fraction(1, second),) * 2, reading="so many to so many")  # fmt: skip
    elif first and second:
        value, half = Fraction(first, second), Fraction(1, 2 * second)
        yield replace(_single(numeral, ""), value=value, low=value - half, high=value + half, ends=(value, value), step=(2 * half, 2 * half), reading="so many to so many")


def _ratios(text: str, first: Figure, at: int) -> Iterator[Figure]:
    """6 in 10,000: the first number is known to its digits, the second says of how many; of 1/1700 the second is."""
    for numeral in numerals_at(text, at):
        if first.value == 1 and numeral.value > numeral.marked:
            yield replace(_inverse(numeral), start=first.start, reading="so many in so many")
        elif numeral.value:
            value, low, high, size = first.value, first.low, first.high, numeral.value
            yield replace(first, end=numeral.end, value=value / size, low=low / size, high=high / size, ends=(value / size, value / size),
                          step=(first.step[0] / size, first.step[1] / size), reading="so many in so many")  # fmt: skip


def _ranges(text: str, start: int, first: Figure, between: re.Match[str], hedge: str) -> Iterator[Figure]:
    by = between["by"]
    if (by == "/" and not (between["sign"] or _alike(first, text, between.end()))) or (by == "and" and not re.search(r"between(?![a-z])", text[start:between.start()])):
        return
    if by == "-" and _RECIPROCAL.match(text, first.end):
        return
    for numeral in numerals_at(text, between.end()):
        sign = (between["sign"] or "").strip() or (first.sign if first.sign == "-" and (by == "-" or _BRACKETED.search(text, start, first.numeral.start)) else "")
        second = _single(numeral, sign)
        if numeral.power and not first.numeral.power and first.numeral.notation == "plain" and numeral.notation != "letter":
            first = _scaled(first, Fraction(10) ** numeral.power)
        if by in ("±", "+/-"):
            yield _together(text, start, _around(text, first, second, between))
        else:
            low, high = sorted((first, second), key=lambda end: end.value)
            yield _together(text, start, Figure(first.numeral, first.sign, first.start, numeral.end, "range", (low.value + high.value) / 2, low.low, high.high, (low.value, high.value), (low.step[0], high.step[1]), first.reading))


def _together(text: str, start: int, found: Figure) -> Figure:
    """Both with the power of ten that stands behind their bracket."""
    power = _TOGETHER.match(text, found.end) if "(" in text[start:found.start] and found.unit_from is None else None
    return found if power is None else replace(_scaled(found, Fraction(10) ** int(power["power"].replace(" ", ""))), end=power.end())


def _alike(first: Figure, text: str, at: int) -> bool:
    """66.5/66.7 mV: two figures side by side, and no ratio."""
    other = next(numerals_at(text, at), None)
    return other is not None and first.numeral.decimals and other.decimals and Fraction(1, 2) < first.numeral.value / (other.value or 1) < 2


def _around(text: str, first: Figure, error: Figure, between: re.Match[str]) -> Figure:
    """A middle and its error, which may be told in per cent of it."""
    size, end, unit_from = abs(error.value), error.end, None
    share = _SHARE.match(text, end) if "%" not in (between["unit"] or "") else None
    if share is not None and not (_SHARE.match(text, first.end)):
        size, end, unit_from = abs(first.value) * size / 100, share.end(), first.end
    low, high = first.value - size, first.value + size
    return replace(first, end=end, relation="plus-minus", low=low, high=high, ends=(low, high), unit_from=unit_from)


def negated(found: Figure) -> Figure:
    """The figure under a minus that stands in words."""
    return replace(found, value=-found.value, low=-found.high, high=-found.low, ends=(-found.ends[1], -found.ends[0]), step=(found.step[1], found.step[0]), reading="the sign is told in words")


def _scaled(found: Figure, scale: Fraction) -> Figure:
    return replace(found, value=found.value * scale, low=found.low * scale, high=found.high * scale, ends=(found.ends[0] * scale, found.ends[1] * scale), step=(found.step[0] * scale, found.step[1] * scale))


def excess(found: Figure, end: int, hedges: str) -> Fraction:
    """How far a hedge moves an end outward: to the largest of its rounding, 10 % and one unit of the last significant digit; an order of magnitude to a tenth, or tenfold."""
    if whole_order(hedges):
        return abs(found.ends[end]) * (9 if (end == 1) is (found.value > 0) else Fraction(9, 10))
    rounded = abs((found.low, found.high)[end] - found.ends[end])
    return max(tenth(found.ends[end], (-1, 1)[end]) - rounded, found.step[end] - rounded, Fraction(0))


