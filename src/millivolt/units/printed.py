"""A printed result: the interval of values that round to it, its unit, its hedge, and every honest way to read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from .bare import Bare, bare
from .figures import PART_OF, Figure, excess, figures, negated
from .glyphs import repaired_glyphs
from .hedges import half_line, hedge, trailing, turned
from .numeral import GLYPHS, Numeral, numerals_at, tenth
from .style import Style, restyled
from .unit import ONE, Unit, charge_counted, read_unit, unit_at
from .unreadable import Unreadable

_EQUALS = re.compile(r"(?<![<>])=|≈")
_DIGIT = re.compile(rf"(?<![A-Za-z_^\d.,])(?=\.?\d|[{GLYPHS}])", re.ASCII)
_WORD = re.compile(r"(?<![A-Za-z])(?=[A-Za-z])")
_CALLED = re.compile(r"(?:[A-Za-z0-9]|(?:ln|log|exp|sqrt)\s)\(\s*[-+]?\s*$|[*/×^]\s*\(?\s*[-+]?\s*$|[-+]\s*[-+]\s*$")
_PER = re.compile(r"(?<![A-Za-z])(?:per|every|each)\s+$", re.IGNORECASE)   # one charge per 3 nm²: so many of what stands before it
_PART = re.compile(r"(?<![\w.,/])(?P<share>(?P<top>\d{1,3})\s?/\s?(?P<bottom>[1-9]\d{0,2})|[" + GLYPHS + r"]|\d{1,3}(?:\.\d{1,4})?\s*(?P<cent>%|per\s*cent)|(?:an?\s+|one\s+)?half|(?:a|one)\s+(?:third|quarter)|two\s+thirds|three\s+quarters)"
                   r"\s+of\s+(?:the\s+|an?\s+)?(?=[-+]?\.?\d)|(?<![\w.,])(?P<many>twice|double|(?:two|three|four|five|ten)\s+times)\s+(?=[-+]?\.?\d)", re.IGNORECASE)   # two thirds of 100 mV
_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")
PART = "a part of a figure, or several times it"
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
    found: dict[tuple[object, ...], Printed] = {(n, "of"): one for n, one in enumerate(_parts(plain, note))}
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
            return [printed for printed in whole if printed.unit is not None or printed.reading == PART] or whole
    raise fault


def _parts(plain: Bare, note: str) -> Iterator[Printed]:
    """Two thirds of 100 mV, 10 % of 70 mV: so much of a figure."""
    match = _PART.search(plain.text)
    if match is None or _CALLED.search(plain.text[:match.start()]):
        return
    share = next(numerals_at("two" if (match["many"] or "").lower() in ("twice", "double") else match["share"] or match["many"], 0), None)
    if share is None:
        return
    top, bottom = Fraction(match["top"] or share.value), Fraction(match["bottom"] or (100 if match["cent"] else 1))
    by, half = top / bottom, Fraction(0) if share.exact or match["bottom"] or match["many"] else share.marked / bottom
    lead, start = plain.text[:match.start()], plain.span(match.start(), match.end())[0]
    for one in _all(_behind(plain, match.end()), note):
        if one.relation != "=" or one.low is None or one.high is None or one.hedge:
            raise Unreadable(plain.source, start + 1, "a part of a figure that is none by itself; a number with its unit expected")
        ends = sorted(a * b for a in (by - half, by + half) for b in (one.low, one.high))
        low, high, value, hedges = ends[0], ends[-1], by * one.value, hedge(lead)
        room = max(tenth(value, 1), tenth(value, -1)) if hedges else Fraction(0)
        yield replace(one, value=value, low=low, high=high, hedge=hedges, hedged_low=min(low, value - room), hedged_high=max(high, value + room), relation=half_line(lead),
                      number=plain.source[start:one.number_span[1]], number_span=(start, one.number_span[1]), sign="", reading=PART)


def _behind(plain: Bare, at: int) -> Bare:
    """What stands behind a place, in the same source."""
    return Bare(plain.source, plain.text[at:], plain.starts[at:], plain.ends[at:])


def _starts(text: str, start: int) -> Iterator[int]:
    digit = _DIGIT.search(text, start)
    part = PART_OF.search(text, start)
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
    hedges = hedge(text[max(start - 1, 0):at])
    for found in figures(text, start, at, hedges):
        for joined in (True, False) if "/" in text else (True,):
            try:
                printed = list(_with_unit(plain, found, lead, hedges, note, joined))
            except Unreadable as error:
                fault = fault or error
                continue
            any_found = True
            yield from printed
    if not any_found:
        raise fault or Unreadable(plain.source, plain.column(at), "no number of at most 40 digits and powers up to ±999 here")


def _with_unit(plain: Bare, found: Figure, lead: str, hedges: str, note: str, joined: bool) -> Iterator[Printed]:
    text = plain.text
    at = _GAP.match(text, found.end if found.unit_from is None else found.unit_from).end()  # type: ignore[union-attr]
    unit, end = _unit_after(text, at, joined)
    if unit is None and (skipped := _SKIPPED.match(text, at)) is not None:
        at = skipped.end()
        unit, end = _unit_after(text, at, joined)
    if found.unit_from is not None:
        rest = text[found.end:]
        if not _REST.fullmatch(rest):
            raise Unreadable(plain.source, plain.column(found.end), f"{rest.strip()[:30]!r} is left over; a number with its unit expected")
        yield from _printed(plain, replace(found, end=found.unit_from), unit, (at, end), lead, hedges, note)
        return
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
    every = " ".join(filter(None, (hedges, trailing(rest))))
    if found.sign == "" and found.value > 0 and turned(lead, rest):
        yield from _printed(plain, negated(found), unit, (at, end), lead, every, note)
    yield from _printed(plain, found, unit, (at, end), lead, every, note)


def _unit_after(text: str, at: int, joined: bool) -> tuple[Unit | None, int]:
    return unit_at(text, at, joined) or (None, at)


def _printed(plain: Bare, found: Figure, unit: Unit | None, span: tuple[int, int], lead: str, hedges: str, note: str) -> Iterator[Printed]:
    figure = plain.text[found.start:found.end]
    closed = figure.count("(") > figure.count(")") and plain.text[found.end:found.end + 1] == ")"
    number_span = plain.span(found.start, found.end + closed)
    unit_span = plain.span(*span)
    low: Fraction | None = found.low
    high: Fraction | None = found.high
    wide_low: Fraction | None = found.low - excess(found, 0, hedges) if hedges else found.low
    wide_high: Fraction | None = found.high + excess(found, 1, hedges) if hedges else found.high
    relation = half_line(lead) if found.relation == "=" else found.relation
    if relation == "<":
        low = wide_low = None
    elif relation == ">":
        high = wide_high = None
    numeral = found.numeral
    if unit is not None and unit.counts and found.reading == "decimal comma" and _THOUSANDS.fullmatch(plain.text[numeral.start:numeral.end]):
        return   # 60,221 ions: of what is counted the comma makes thousands
    shown = Printed(plain.source, plain.source[slice(*number_span)], unit, plain.source[slice(*unit_span)].strip(), found.value, low, high, hedges, wide_low, wide_high,
                    relation, numeral.digits, numeral.notation == "missing", ", ".join(filter(None, (found.reading, note))), numeral, _times(plain, numeral), found.sign, number_span, unit_span)
    yield shown
    yield from _other_units(shown)


def _times(plain: Bare, numeral: Numeral) -> str:
    source = plain.source[slice(*plain.span(*numeral.times))]
    sign = plain.text[slice(*numeral.times)].strip()
    return source if sign in source or "\\" in source else sign


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
