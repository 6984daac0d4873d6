"""A power of ten with a decimal exponent, 10^3.8: the digits of the exponent say between which numbers it lies."""

from __future__ import annotations

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction

from .numeral import Numeral

_DECADES = re.compile(r"10\s*(?:\^|\*\*)\s*(?P<open>\()?\s*(?P<sign>[-+]?)\s*(?P<whole>\d{1,3})\.(?P<decimals>\d{1,6})(?![\d.,]|\s*[×xX*^]\s*\d)(?(open)\s*\))", re.ASCII)
HIGHEST_POWER = 400                  # of ten, as of every number from outside
_DIGITS = 40                         # of each end
_SPARE = Decimal(10) ** -_DIGITS     # by which each end is moved outward, against its size


def decades_at(text: str, at: int) -> tuple[Numeral, Fraction, Fraction] | None:
    """The number that begins there, and the ends between which it lies; None where there is none."""
    match = _DECADES.match(text, at)
    if match is None or int(match["whole"]) >= HIGHEST_POWER:
        return None
    places = len(match["decimals"])
    exponent = int(match["whole"] + match["decimals"]) * (-1 if match["sign"] == "-" else 1)
    value, low, high = (_ten_to(twice, 2 * 10**places, way) for twice, way in ((2 * exponent, 0), (2 * exponent - 1, -1), (2 * exponent + 1, 1)))
    half = (high - low) / 2
    return Numeral(at, match.end(), value, half, half, places, places, "fraction", mantissa=(at, match.end())), low, high


def _ten_to(top: int, bottom: int, way: int) -> Fraction:
    """10^(top/bottom), or a number a little less or more."""
    context = Context(prec=_DIGITS + 10, rounding=ROUND_CEILING if way > 0 else ROUND_FLOOR)
    found = context.power(Decimal(10), context.divide(Decimal(top), Decimal(bottom)))
    context.prec = _DIGITS
    return Fraction(context.multiply(found, 1 + way * _SPARE * 10) if way else context.plus(found))
