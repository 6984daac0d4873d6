"""A printed result: the interval of values that round to it, its unit, its hedge, and every honest way to read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from .bare import Bare, bare
from .glyphs import repaired_glyphs
from .numeral import Numeral, numerals_at, tenth
from .style import Style, restyled
from .unit import ONE, Unit, charge_counted, read_unit, unit_at
from .unreadable import Unreadable

HEDGES = ("on the order of", "of the order of", "approximately", "approximate", "approx.", "approx", "about", "roughly", "some", "typically", "typical", "only",
          "around", "circa", "ca.", "nearly", "almost", "close to", "約", "≈", "~")
_HEDGE = re.compile("|".join(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])" if word[0].isascii() and word[0].isalpha() else re.escape(word) for word in HEDGES), re.IGNORECASE)
_TRAILING = re.compile(r"\(?(?<![a-z])(approximate(?:ly)?|approx\.?|or so)(?![a-z])", re.IGNORECASE)
_BELOW = re.compile(r"[<≤]=?|(?<![a-z])(?:more negative than|less than|fewer than|smaller than|lower than|below|under|at most|up to|no more than)(?![a-z])", re.IGNORECASE)
_ABOVE = re.compile(r"[>≥]=?|(?<![a-z])(?:more positive than|less negative than|more than|greater than|larger than|higher than|above|over|at least|no less than|exceed(?:s|ing)?)(?![a-z])", re.IGNORECASE)
_EQUALS = re.compile(r"(?<![<>])=|≈")
_DIGIT = re.compile(r"(?<![A-Za-z_^\d.,])(?=\.?\d|[½¼¾⅓⅔⅛])", re.ASCII)
_WORD = re.compile(r"(?<![A-Za-z])(?=[A-Za-z])")
_SIGN = re.compile(r"(?<![A-Za-z)])([-+])\s*$|(?<=[A-Za-z)])([-+])$")
_CALLED = re.compile(r"(?:[A-Za-z0-9]|(?:ln|log|exp|sqrt)\s)\(\s*[-+]?\s*$|[*/×^]\s*\(?\s*[-+]?\s*$|[-+]\s*[-+]\s*$")
_PER = re.compile(r"(?<![A-Za-z])(?:per|every|each)\s+$", re.IGNORECASE)   # one charge per 3 nm²: so many of what stands before it
_UP_TO = re.compile(r"\s*(?P<unit>[A-Za-zμ%°Ω]{1,12})?\s*(?P<by>-|(?<![A-Za-z])to(?![a-z])|(?<![A-Za-z])and(?![a-z])|/|±|\+/-)\s*(?P<sign>[-+]\s*)?(?=\.?\d)")
_RECIPROCAL = re.compile(r"\s*[A-Za-zμΩ]{1,12}-[1-4](?![\d.,])")   # s-1, whose exponent was lowered; from 5 s to 1 is no range
_PART_OF = re.compile(r"(?<![A-Za-z\d.])(?:1|one|a)\s+(?:part\s+)?in\s+(?=\d)", re.IGNORECASE)
_OUT_OF = re.compile(r"\s*(?:/\s*|(?:parts?\s+)?(?:in|out of|of)\s+)(?=\d)", re.IGNORECASE)
_GAP = re.compile(r"[\s)\]|,$]*(?:-(?=fold))?")
_REST = re.compile(r"[\s)\].,;:|\"'!?-]*(?:[\s(,;.]+\(?[^\W\d_][^=*^×·≈]*|\s*\(\s*(?:at\s+)?\d{1,3}(?:\.\d+)?\s*(?:°\s*C|degC|K)\s*\)[\s.,;]*)?")
_EMPTIED = re.compile(r"[\s^)·]*\^[\s^)·]*[-+]?\d?[\s^)]*")  # what is left of TeX units whose braces were emptied
_PROSE = re.compile(r"(?:at|in|for|when|is|was|are|of|by|to|and|or|with|from|on|which|that|than|as|but|because|net|into|out|inside|outside|across|if)(?![A-Za-z])", re.IGNORECASE)
_SKIPPED = re.compile(r"[nzkx]\s+(?=[A-Za-zμΩ])")


@dataclass(frozen=True)
class Printed:
    """A printed result. Values are in the printed unit; an end that is None is open."""

    text: str
    number: str                      # the very substring that is the number
    unit: Unit | None                # None where no unit, or none of ours, is printed
    unit_text: str                   # "" where none is printed
    value: Fraction
    low: Fraction | None
    high: Fraction | None
    hedge: str
    hedged_low: Fraction | None
    hedged_high: Fraction | None
    relation: str                    # = < > range plus-minus
    digits: int
    exponent_missing: bool
    reading: str                     # in words, where it is not the plainest one: "decimal comma"
    numeral: Numeral                 # how it is written
    times: str                       # the sign between mantissa and power of ten, as printed
    sign: str                        # "", "+", "-" as printed
    number_span: tuple[int, int]     # of the text
    unit_span: tuple[int, int]

    def like(self, value: Fraction, unit_text: str | None = None) -> str:
        """The text with another value (and another unit, if given) in its author's own style."""
        return restyled(self.style, value, unit_text)

    @property
    def style(self) -> Style:
        """How it is written."""
        return Style(self.text, self.numeral, self.times, self.sign, self.number_span, self.unit_span, self.unit is not None, self.reading)


@dataclass(frozen=True)
class _Found:
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


def read_printed(text: str) -> Printed:
    """The most natural reading of a printed result; Unreadable where there is none."""
    return readings(text)[0]


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[Printed, ...]:
    """Every honest reading of a printed result, the most natural first; Unreadable where there is none."""
    dressed = bare(text)
    healed = repaired_glyphs(dressed)
    fault: Unreadable | None = None
    for candidate, note in ((healed, "damaged signs read by the font they come from"), (dressed, "")):
        if candidate is None:
            continue
        try:
            found = _all(candidate, note)
        except Unreadable as error:
            fault = error
        else:
            return tuple(found)
    raise fault or Unreadable(text, 1, "no number here; a number with its unit expected")


def _all(plain: Bare, note: str) -> list[Printed]:
    found: dict[tuple[object, ...], Printed] = {}
    start = max((match.end() for match in _EQUALS.finditer(plain.text)), default=0)
    fault = Unreadable(plain.source, 1, "no number here; a number with its unit expected")
    for at in _starts(plain.text, start):
        try:
            for printed in _from(plain, start, at, note):
                found.setdefault((printed.value, printed.unit and (printed.unit.factor, printed.unit.dimension), printed.relation), printed)
        except Unreadable as error:
            fault = error
        if found:
            whole = [printed for printed in found.values() if printed.relation in ("range", "plus-minus")] or list(found.values())
            return [printed for printed in whole if printed.unit is not None] or whole
    raise fault


def _starts(text: str, start: int) -> Iterator[int]:
    digit = _DIGIT.search(text, start)
    part = _PART_OF.search(text, start)
    if part is not None and (digit is None or part.start() < digit.start()):
        yield part.start()
    if digit is not None:
        yield digit.start()
        return
    yield from (match.start() for match in _WORD.finditer(text, start) if next(numerals_at(text, match.start()), None) is not None)


def _from(plain: Bare, start: int, at: int, note: str) -> Iterator[Printed]:
    text, fault, any_found = plain.text, None, False
    lead = text[start:at]
    if _CALLED.search(lead):
        raise Unreadable(plain.source, plain.column(at), "a number within a formula; a number with its unit expected")
    if _PER.search(lead):
        raise Unreadable(plain.source, plain.column(at), "a number of what something is counted by; a number with its unit expected")
    hedge = _hedge(text[max(start - 1, 0):at])
    for found in _numbers(text, start, at, hedge):
        for joined in (True, False) if "/" in text else (True,):
            try:
                printed = list(_with_unit(plain, found, lead, hedge, note, joined))
            except Unreadable as error:
                fault = fault or error
                continue
            any_found = True
            yield from printed
    if not any_found:
        raise fault or Unreadable(plain.source, plain.column(at), "no number of at most 40 digits and powers up to ±999 here")


def _hedge(lead: str) -> str:
    words = _HEDGE.findall(lead)
    return " ".join(words)


def _numbers(text: str, start: int, at: int, hedge: str) -> Iterator[_Found]:
    part = _PART_OF.match(text, at)
    if part is not None and (numeral := next(numerals_at(text, part.end()), None)) is not None:
        yield _inverse(numeral)
        yield replace(_single(numeral, ""), reading="of how many it is one")
        return
    sign = _SIGN.search(text, start, at)
    shown = (sign[1] or sign[2]) if sign else ""
    for numeral in numerals_at(text, at):
        single = replace(_single(numeral, shown), start=sign.start() if sign else numeral.start)
        out_of = _OUT_OF.match(text, numeral.end)
        if out_of is not None and numeral.notation == "plain":
            yield from _ratios(text, single, out_of.end())
        between = _UP_TO.match(text, numeral.end)
        if between is not None and numeral.notation != "flat":
            yield from _ranges(text, start, single, between, hedge)
        yield single


def _single(numeral: Numeral, sign: str) -> _Found:
    value = -numeral.value if sign == "-" else numeral.value
    words = {",": "decimal comma", ":": "decimal colon"}.get(numeral.mark, "") if numeral.decimals else ""
    return _Found(numeral, sign, numeral.start, numeral.end, "=", value, value - numeral.marked, value + numeral.marked, (value, value), (2 * numeral.marked, 2 * numeral.marked), words)


def _inverse(numeral: Numeral) -> _Found:
    low, high = numeral.value - numeral.marked, numeral.value + numeral.marked
    if low <= 0:
        raise Unreadable(str(numeral.value), 1, "one part in nothing")
    step = 1 / low - 1 / numeral.value
    return _Found(numeral, "", numeral.start, numeral.end, "=", 1 / numeral.value, 1 / high, 1 / low, (1 / numeral.value, 1 / numeral.value), (step, step), "one part in so many")


def _ratios(text: str, first: _Found, at: int) -> Iterator[_Found]:
    """6 in 10,000: the first number is known to its digits, the second says of how many; of 1/1700 the second is."""
    for numeral in numerals_at(text, at):
        if first.value == 1 and numeral.value > numeral.marked:
            yield replace(_inverse(numeral), start=first.start, reading="so many in so many")
        elif numeral.value:
            value, low, high, size = first.value, first.low, first.high, numeral.value
            yield replace(first, end=numeral.end, value=value / size, low=low / size, high=high / size, ends=(value / size, value / size),
                          step=(first.step[0] / size, first.step[1] / size), reading="so many in so many")  # fmt: skip


def _ranges(text: str, start: int, first: _Found, between: re.Match[str], hedge: str) -> Iterator[_Found]:
    by = between["by"]
    if (by == "/" and not between["sign"]) or (by == "and" and not re.search(r"between(?![a-z])", text[start:between.start()])):
        return
    if by == "-" and _RECIPROCAL.match(text, first.end):
        return
    for numeral in numerals_at(text, between.end()):
        sign = (between["sign"] or "").strip() or (first.sign if by == "-" and first.sign == "-" else "")
        second = _single(numeral, sign)
        if numeral.power and not first.numeral.power and first.numeral.notation == "plain":
            first = _scaled(first, Fraction(10) ** numeral.power)
        if by in ("±", "+/-"):
            middle = first.value
            yield replace(first, end=numeral.end, relation="plus-minus", low=middle - abs(second.value), high=middle + abs(second.value),
                          ends=(middle - abs(second.value), middle + abs(second.value)))
        else:
            low, high = sorted((first, second), key=lambda end: end.value)
            yield _Found(first.numeral, first.sign, first.start, numeral.end, "range", (low.value + high.value) / 2, low.low, high.high, (low.value, high.value), (low.step[0], high.step[1]), first.reading)


def _scaled(found: _Found, scale: Fraction) -> _Found:
    return replace(found, value=found.value * scale, low=found.low * scale, high=found.high * scale, ends=(found.ends[0] * scale, found.ends[1] * scale), step=(found.step[0] * scale, found.step[1] * scale))


def _with_unit(plain: Bare, found: _Found, lead: str, hedge: str, note: str, joined: bool) -> Iterator[Printed]:
    text = plain.text
    at = _GAP.match(text, found.end).end()  # type: ignore[union-attr]
    unit, end = _unit_after(text, at, joined)
    if unit is None and (skipped := _SKIPPED.match(text, at)) is not None:
        at = skipped.end()
        unit, end = _unit_after(text, at, joined)
    rest = text[end:]
    word = re.match(r"[^\W\d_]+", text[at:]) if unit is None else None
    if word is not None and not _PROSE.match(text, at):
        end = at + word.end()
        rest = text[end:]
    elif unit is None:
        end = at
        rest = " " + text[at:]
    if (found.numeral.notation == "missing" or "mathrm^" in plain.source) and _EMPTIED.fullmatch(rest):
        unit, at, end, rest = None, found.end, found.end, ""
    if not _REST.fullmatch(rest):
        column = plain.column(end)
        raise Unreadable(plain.source, column, f"{rest.strip()[:30]!r} is left over; a number with its unit expected")
    after = _TRAILING.search(rest)
    yield from _printed(plain, found, unit, (at, end), lead, " ".join(filter(None, (hedge, after[1] if after else ""))), note)


def _unit_after(text: str, at: int, joined: bool) -> tuple[Unit | None, int]:
    return unit_at(text, at, joined) or (None, at)


def _printed(plain: Bare, found: _Found, unit: Unit | None, span: tuple[int, int], lead: str, hedge: str, note: str) -> Iterator[Printed]:
    number_span = plain.span(found.start, found.end)
    unit_span = plain.span(*span)
    low: Fraction | None = found.low
    high: Fraction | None = found.high
    wide_low: Fraction | None = found.low - _excess(found, 0) if hedge else found.low
    wide_high: Fraction | None = found.high + _excess(found, 1) if hedge else found.high
    relation = found.relation
    if relation == "=" and _BELOW.search(lead) and not re.search(r"less negative than", lead, re.IGNORECASE):
        relation, low, wide_low = "<", None, None
    elif relation == "=" and _ABOVE.search(lead):
        relation, high, wide_high = ">", None, None
    numeral = found.numeral
    shown = Printed(plain.source, plain.source[slice(*number_span)], unit, plain.source[slice(*unit_span)].strip(), found.value, low, high, hedge, wide_low, wide_high,
                    relation, numeral.digits, numeral.notation == "missing", ", ".join(filter(None, (found.reading, note))), numeral, _times(plain, numeral), found.sign, number_span, unit_span)
    yield shown
    yield from _other_units(shown)


def _times(plain: Bare, numeral: Numeral) -> str:
    source = plain.source[slice(*plain.span(*numeral.times))]
    sign = plain.text[slice(*numeral.times)].strip()
    return source if sign in source or "\\" in source else sign


def _excess(found: _Found, end: int) -> Fraction:
    """How far a hedge moves an end outward: to the largest of its rounding, 10 % and one unit of the last significant digit."""
    rounded = abs((found.low, found.high)[end] - found.ends[end])
    return max(tenth(found.ends[end], (-1, 1)[end]) - rounded, found.step[end] - rounded, Fraction(0))


def _other_units(shown: Printed) -> Iterator[Printed]:
    if shown.unit is None:
        return
    if charge_counted(shown.unit):
        counted = re.sub(r"(?<![A-Za-zμ])e(?![A-Za-z])|[Ee]lementary\s+charges?", "charge", shown.unit.text)
        yield replace(shown, unit=read_unit(counted), reading="elementary charges as a number")
    if (joined := _SPACED.fullmatch(shown.unit_text)) is not None and (unit := _unit_or_none(joined[1] + joined[2])) is not None:
        yield replace(shown, unit=unit, reading="a blank within the unit")
    if shown.unit.text == "A" and shown.numeral.notation == "plain":
        yield replace(shown, unit=read_unit("Å"), reading="ångström, its ring lost")


_SPACED = re.compile(r"([munpfkMGμµ]) ([A-Za-zΩ]+)")   # m V, from a text whose letters were set apart


def _unit_or_none(text: str) -> Unit | None:
    try:
        return read_unit(text)
    except Unreadable:
        return None


def in_si(shown: Printed) -> tuple[Fraction | None, Fraction | None]:
    """The printed interval in coherent SI units (of a pure number where no unit is printed)."""
    unit = shown.unit or ONE
    low = None if shown.low is None else shown.low * unit.factor + unit.offset
    return low, None if shown.high is None else shown.high * unit.factor + unit.offset
