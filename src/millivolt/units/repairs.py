"""What a string may have been before a known loss of text extraction: offered, never silently read.

A lost power of ten has an open exponent: whoever knows the value asks `with_exponent(n)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from .numeral import LARGEST_POWER
from .printed import Printed, readings
from .style import minus, powered, with_number
from .unreadable import Unreadable


@dataclass(frozen=True)
class Repair:
    """One thing that a string may have read. `printed` is None where an exponent is still open."""

    loss: str                 # superscript superscript-and-minus minus-of-exponent minus exponent power-of-ten swallowed micro unit-minus
    words: str
    text: str
    printed: Printed | None
    of: Printed               # the reading that is repaired
    mantissa: str = ""

    @property
    def open(self) -> bool:
        """Whether an exponent must still be found."""
        return self.printed is None

    @property
    def value(self) -> Fraction:
        """The value, in the printed unit; of an open repair, that of its mantissa."""
        return self.printed.value if self.printed is not None else self.of.value

    def with_exponent(self, n: int) -> Printed:
        """An open repair with its exponent put in."""
        if abs(n) > LARGEST_POWER:
            raise Unreadable(self.text, 1, f"the exponent {n}, at most ±{LARGEST_POWER} expected")
        made = _made(self.of, self.mantissa, n)
        if made is None:
            raise Unreadable(self.text, 1, f"no reading with the exponent {n}")
        return made


def repairs(text: str, sign: bool = True) -> tuple[Repair, ...]:
    """All repairs of a printed string, for each of its readings; those of exact words first, open exponents last. Not `sign`: no lost minus."""
    found: dict[tuple[str, str, Fraction], Repair] = {}
    for printed in readings(text):
        for repair in _of(printed, sign):
            found.setdefault((repair.loss, repair.text, repair.value), repair)
    return tuple(sorted(found.values(), key=lambda repair: repair.open))


def _of(printed: Printed, sign: bool) -> Iterator[Repair]:
    if "one part in" in printed.reading:
        return
    if printed.relation != "=":
        yield from _superscript(printed)
        return
    for loss in (_superscript, _swallowed, _minus_of_exponent, _minus, _unit_minus, _micro, _open):
        if sign or loss is not _minus:
            yield from loss(printed)


def _superscript(printed: Printed) -> Iterator[Repair]:
    """10-19 for 10⁻¹⁹, 1023 for 10²³ (or, its minus lost besides, 10⁻²³)."""
    flat, mantissa = printed.numeral.flat, _mantissa(printed)
    if not flat:
        whole = re.fullmatch(r"10([-−–]?[1-9]\d?)", printed.number)
        if whole is None:
            return
        flat, mantissa = whole[1].replace("−", "-").replace("–", "-"), ""
    exponent = int(flat)
    yield from _closed("superscript", f"the exponent {exponent} was raised", printed, mantissa, exponent)
    if exponent > 0:
        yield from _closed("superscript-and-minus", f"the exponent −{exponent} was raised, and its minus sign is lost", printed, mantissa, -exponent)


def _swallowed(printed: Printed) -> Iterator[Repair]:
    """7.85105 for 7.85·10⁵ or 7.85·10⁻⁵: the times sign is gone too."""
    if printed.numeral.notation != "plain" or not printed.numeral.decimals:
        return
    bare_number = printed.number.lstrip("+-−– ")
    for split in re.finditer(r"10(?=\d{1,2}$)", bare_number):
        mantissa, exponent = bare_number[:split.start()], int(bare_number[split.end():])
        if exponent and re.search(r"\d[.,]\d", mantissa) and re.search(r"[1-9]", mantissa):
            for power in (exponent, -exponent):
                yield from _closed("swallowed", f"a times sign and the raised exponent {power} were flattened", printed, mantissa, power)


def _minus_of_exponent(printed: Printed) -> Iterator[Repair]:
    if printed.numeral.notation in ("raised", "letter", "power") and printed.numeral.power > 0:
        yield from _closed("minus-of-exponent", "the minus sign of the exponent is lost", printed, _mantissa(printed), -printed.numeral.power)


def _minus(printed: Printed) -> Iterator[Repair]:
    if printed.sign == "" and printed.value > 0 and printed.numeral.notation in ("plain", "raised", "letter"):
        text = with_number(printed.style, minus(printed.style) + printed.number)
        made = _reading(text, -printed.value, printed)
        if made is not None:
            yield Repair("minus", "the minus sign is lost", text, made, printed)


def _unit_minus(printed: Printed) -> Iterator[Repair]:
    """mol1 for mol⁻¹: nobody writes an exponent 1."""
    unit = re.sub(r"(?<=[A-Za-zμΩ])1(?!\d)", "⁻¹", printed.unit_text)
    if unit != printed.unit_text:
        yield from _with_unit("unit-minus", "the minus sign of the unit's exponent is lost", printed, unit)


def _micro(printed: Printed) -> Iterator[Repair]:
    """lM, ?M for µM: the letter of another font."""
    unit = re.sub(r"^[l?\ufffd\uf06d](?=[A-Za-z])", "µ", printed.unit_text)
    if printed.unit is None and unit != printed.unit_text:
        yield from _with_unit("micro", "the µ of the unit became another letter", printed, unit)


def _open(printed: Printed) -> Iterator[Repair]:
    if printed.exponent_missing:
        yield Repair("exponent", "the exponent of the power of ten is missing", printed.text, None, printed, _mantissa(printed))
    elif printed.numeral.notation == "plain" and printed.value:
        yield Repair("power-of-ten", "a power of ten is lost", printed.text, None, printed, _mantissa(printed))


def _mantissa(printed: Printed) -> str:
    """The digits before the power of ten, as printed."""
    if printed.numeral.notation == "power":
        return ""
    whole = printed.number.lstrip("+-−–ÀϪ ")
    length = printed.numeral.mantissa[1] - printed.numeral.mantissa[0]
    return whole[:length]


def _closed(loss: str, words: str, printed: Printed, mantissa: str, exponent: int) -> Iterator[Repair]:
    made = _made(printed, mantissa, exponent)
    if made is not None:
        yield Repair(loss, words, made.text, made, printed, mantissa)


def _made(printed: Printed, mantissa: str, exponent: int) -> Printed | None:
    sign = {"-": minus(printed.style), "+": "+"}.get(printed.sign, "")
    text = with_number(printed.style, sign + powered(printed.style, mantissa, exponent))
    value = _value(mantissa, printed.numeral.mark, printed.numeral.group) * Fraction(10) ** exponent
    return _reading(text, -value if printed.sign == "-" else value, printed)


def _value(mantissa: str, mark: str, group: str) -> Fraction:
    clean = (mantissa.replace(group, "") if group else mantissa).replace(mark, ".") or "1"
    whole, _, decimals = clean.partition(".")
    return Fraction(int(whole + decimals), 10 ** len(decimals))


def _with_unit(loss: str, words: str, printed: Printed, unit: str) -> Iterator[Repair]:
    text = with_number(printed.style, printed.number, unit)
    made = _reading(text, printed.value, printed)
    if made is not None and made.unit is not None:
        yield Repair(loss, words, text, made, printed)


def _reading(text: str, value: Fraction, like: Printed) -> Printed | None:
    """The reading of the repaired text that has this value, and where it can the unit of the old reading."""
    try:
        fitting = [printed for printed in readings(text) if printed.value == value]
    except Unreadable:
        return None
    same = [printed for printed in fitting if like.unit is None or (printed.unit and printed.unit.dimension == like.unit.dimension)]
    return next(iter(same or fitting), None)
