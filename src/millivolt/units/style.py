"""Writes another number in the style of a printed one: its notation, its digits, its signs, its unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from .numeral import Numeral

_UP = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_FLAT_UNIT = re.compile(r"(?<=[A-Za-zμµΩÅ])([-−–]?\d{1,2})(?![\d.])")
_SCALE = {-9: "billionths of a", -6: "millionths of a", -3: "thousandths of a", -2: "hundredths of a", -1: "tenths of a", 2: "hundred", 3: "thousand", 6: "million", 9: "billion", 12: "trillion"}


@dataclass(frozen=True)
class Style:
    """All that a new number takes over from the old one."""

    text: str
    numeral: Numeral
    times: str
    sign: str
    number_span: tuple[int, int]
    unit_span: tuple[int, int]
    has_unit: bool
    reading: str

    @property
    def tex(self) -> bool:
        """Whether the text is written in TeX."""
        return "\\" in self.text or "$" in self.text or "^{" in self.text

    @property
    def caret(self) -> bool:
        """Whether exponents are typed, not raised."""
        typed = any(hat in self.text for hat in "^∧ˆ")
        return typed and not self.tex and (self.text.isascii() or self.numeral.notation != "missing")

    @property
    def digits(self) -> int:
        """Significant digits to write: those written, but not the rounding zeros of a large integer."""
        numeral = self.numeral
        if numeral.decimals or numeral.written_digits <= 3 or numeral.notation in ("raised", "letter", "flat", "missing"):
            return numeral.written_digits
        return max(numeral.digits, 2)


def restyled(style: Style, value: Fraction, unit_text: str | None = None) -> str:
    """The text with another value, and another unit if one is given."""
    if "one part in" in style.reading and value:
        value = 1 / value
    return with_number(style, signed(style, value) + spelled(style, abs(value)), unit_text)


def with_number(style: Style, number: str, unit_text: str | None = None) -> str:
    """The text with this number in the place of its own, and its unit's exponents raised again."""
    (start, end), (unit_start, unit_end) = style.number_span, style.unit_span
    text = style.text
    unit = text[unit_start:unit_end] if unit_text is None else unit_text
    if unit_text is None and style.has_unit:
        unit = raised_unit(style, unit)
    gap = " " if unit_text and unit_start == unit_end else ""
    return text[:start] + number + text[end:unit_start] + gap + unit + text[unit_end:]


def raised_unit(style: Style, unit: str) -> str:
    """The unit with exponents that stand on the line raised: m2 as m²."""
    if style.caret or style.numeral.notation == "letter":
        return unit
    return _FLAT_UNIT.sub(lambda found: _raised(style, int(found[1].replace("−", "-").replace("–", "-"))), unit)


def _raised(style: Style, exponent: int) -> str:
    if style.tex:
        return f"^{{{exponent}}}"
    return f"^{exponent}" if style.caret else str(exponent).translate(_UP)


def signed(style: Style, value: Fraction) -> str:
    """The sign that stands before the value, as this author writes it."""
    if value > 0 and style.sign == "+":
        return "+"
    return minus(style) if value < 0 else ""


def minus(style: Style) -> str:
    """The author's own minus sign."""
    if style.tex:
        return "-"
    return next((sign for sign in style.text if sign in "−–-‐‑"), "-" if style.text.isascii() else "−")


def spelled(style: Style, value: Fraction) -> str:
    """A positive value in the notation of the style, in a power of ten where plain digits would not do."""
    numeral = style.numeral
    if not value:
        return "0"
    if numeral.notation in ("scale", "words") and numeral.power and Fraction(1, 10) <= value / Fraction(10) ** numeral.power < 1000:
        return plain_digits(style, value / Fraction(10) ** numeral.power) + (style.times or " ") + _SCALE[numeral.power]
    if not numeral.value and numeral.notation == "plain" and value >= numeral.written:
        return _to_step(style, value)
    if numeral.notation in ("plain", "words", "fraction", "scale") and _fits_plainly(numeral.value, value):
        return plain_digits(style, value)
    count, exponent = rounded(value, style.digits)
    keeps = numeral.notation in ("raised", "letter") and rounded(numeral.value, 1)[1] == exponent
    power = numeral.power if keeps else exponent
    mantissa = plain_digits(style, Fraction(count) * Fraction(10) ** (exponent - style.digits + 1 - power))
    return powered(style, "" if numeral.notation == "power" and mantissa == "1" else mantissa, power)


def _fits_plainly(old: Fraction, new: Fraction) -> bool:
    least, most = min(abs(old) / 10 or Fraction(1, 1000), Fraction(1, 1000)), max(abs(old) * 100, Fraction(10) ** 6)
    return least <= new < most


def powered(style: Style, mantissa: str, exponent: int) -> str:
    """A mantissa and its power of ten in the notation of the style."""
    if style.numeral.notation == "letter":
        return f"{mantissa}e{exponent}"
    times = style.times if style.times.strip() and style.numeral.notation != "letter" else r" \times " if style.tex else "×"
    return (mantissa + times if mantissa else "") + "10" + _raised(style, exponent)


def rounded(value: Fraction, digits: int) -> tuple[int, int]:
    """An integer of so many digits, and the power of ten of the first of them."""
    top, bottom = value.numerator, value.denominator
    exponent = len(str(top)) - len(str(bottom))
    if top < bottom * 10**exponent if exponent >= 0 else top * 10**-exponent < bottom:
        exponent -= 1
    power = exponent - digits + 1
    count = round(Fraction(top, bottom * 10**power) if power >= 0 else Fraction(top * 10**-power, bottom))
    return (count // 10, exponent + 1) if count == 10**digits else (count, exponent)


def plain_digits(style: Style, value: Fraction) -> str:
    """Plain digits, as many significant ones as the style has, with its decimal mark and groups."""
    count, exponent = rounded(value, style.digits)
    places = style.digits - 1 - exponent
    return _pointed(style, count, places) if places > 0 else grouped(str(count * 10**-places), style.numeral.group)


def _to_step(style: Style, value: Fraction) -> str:
    """A value to the last place of a printed nought, which has no digits that count: 0.00 tells how many decimals are printed."""
    step = 2 * style.numeral.written
    return _pointed(style, round(value / step), len(str(step.denominator)) - 1)


def _pointed(style: Style, count: int, places: int) -> str:
    """So many of the last place, with the decimal mark."""
    if not places:
        return grouped(str(count), style.numeral.group)
    digits = str(count).rjust(places + 1, "0")
    mark = style.numeral.mark if style.numeral.mark in ".,:·" else "."
    return grouped(digits[:-places], style.numeral.group) + mark + digits[-places:]


def grouped(integer: str, group: str) -> str:
    """The digits of an integer in groups of three, where the author groups them."""
    return f"{int(integer):,}".replace(",", group) if group else integer
