"""Losses of text extraction: what the string may have read, and whether one repair alone makes it right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import log10

from millivolt.claims import targets
from millivolt.claims.balls import ends
from millivolt.claims.book import SINGLE, Evidence
from millivolt.claims.model import Verdict
from millivolt.claims.spread import Spread
from millivolt.claims.targets import Target
from millivolt.claims.verdicts import Finding
from millivolt.units import Printed, Repair, Unreadable, repairs

FITS = (Verdict.CONFIRMED, Verdict.CONSISTENT)   # not approximate: about 10^50 is anything from nought to twice that
LEAST_POWER = 3   # a power of ten that an author would have written out is not one that was lost


@dataclass(frozen=True)
class Healed:
    """A repair that makes the string right."""

    repair: Repair
    printed: Printed
    text: str
    finding: Finding
    misspelt: str = ""   # the symbol that is no unit's and that the repair replaces besides


Judged = Callable[[Target], Finding]


def healed(text: str, spreads: list[Spread], evidence: Evidence, judged: Judged, any_unit: bool = False) -> list[Healed]:
    """All repairs that make it confirmed or consistent; one alone is a unique repair. `any_unit`: were its unit a right one."""
    try:
        offered = repairs(text, sign=evidence.minus)   # else no lost minus is believed
    except Unreadable:
        return []
    found: dict[Fraction, Healed] = {}
    for repair in offered:
        if believed(repair, evidence):
            for printed in _closed(repair, spreads):
                one = _fits(repair, printed, spreads, judged, any_unit)
                if one is not None:
                    found.setdefault(one.printed.value, one)
    best = [one for one in found.values() if one.finding.verdict is Verdict.CONFIRMED]
    return best or list(found.values())


def believed(repair: Repair, evidence: Evidence) -> bool:
    """Is this a loss that the string shows itself, or of which the file shows traces?"""
    match repair.loss:
        case "superscript" | "superscript-and-minus" | "swallowed" | "unit-minus" | "micro":
            return True
        case "minus-of-exponent":
            return "∧" in repair.of.text or evidence.minus
        case "minus":
            return evidence.minus
        case "power-of-ten":
            own = repair.of.unit_text[-1:].isdigit() and "^" not in repair.of.unit_text
            return (own or evidence.superscripts) and SINGLE.fullmatch(repair.of.number.strip()) is not None
    return False


def _closed(repair: Repair, spreads: list[Spread]) -> Iterator[Printed]:
    """The repaired readings: one, or for an open exponent all that can fit."""
    if repair.printed is not None:
        yield repair.printed
        return
    for n in sorted(exponents(repair, spreads)):
        try:
            yield repair.with_exponent(n)
        except Unreadable:
            continue


def exponents(repair: Repair, spreads: list[Spread]) -> set[int]:
    """The exponents that bring the digits near the value, in any unit that it may be meant in."""
    found: set[int] = set()
    for spread in spreads:
        if not spread.value.is_finite() or not repair.of.numeral.value:
            continue
        low, high = ends(spread.value)
        units = [repair.of.unit] if repair.of.unit is not None else targets.usual().get(spread.node.dimension, ())
        for factor in {unit.factor for unit in units if unit is not None} or {Fraction(1)}:
            size = abs((low + high) / 2) / factor / repair.of.numeral.value
            if size:
                near = round(_log10(size))
                found.update(n for n in (near - 1, near, near + 1) if repair.loss == "exponent" or abs(n) >= LEAST_POWER)
    return found


def _log10(q: Fraction) -> float:
    return log10(q.numerator) - log10(q.denominator)


def _fits(repair: Repair, printed: Printed, spreads: list[Spread], judged: Judged, any_unit: bool = False) -> Healed | None:
    for spread in spreads:
        for target in _meant(repair, printed, spread):
            finding = judged(target)
            if finding.verdict in FITS:
                return Healed(repair, printed, printed.text, finding)
        if any_unit or targets.foreign(printed):
            for target in targets.in_usual_units(printed, spread.node.dimension):
                finding = judged(target)
                if finding.verdict in FITS:
                    right = target.unit.text
                    return Healed(repair, printed, printed.like(printed.value, right), finding, printed.unit_text)
    return None


def _meant(repair: Repair, printed: Printed, spread: Spread) -> Iterator[Target]:
    """A figure that has lost its exponent and its unit is read in SI: in other units every exponent would do."""
    if repair.loss == "exponent" and printed.unit is None:
        yield targets.target(printed, targets.coherent(spread.node.dimension))
    else:
        yield from targets.targets(printed, spread.node.dimension)


def completed(text: str, spreads: list[Spread], judged: Judged) -> list[Healed]:
    """The exponents that make a bare `10^` fit."""
    found: dict[Fraction, Healed] = {}
    for repair in repairs(text):
        if repair.loss == "exponent":
            for printed in _closed(repair, spreads):
                if (one := _fits(repair, printed, spreads, judged)) is not None:
                    found.setdefault(one.printed.value, one)
    return list(found.values())
