"""Reads one number: groups and decimals as printed anywhere, powers of ten in every dress, exact and bounded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

MOST_DIGITS = 40
LARGEST_POWER = 999   # three digits: a regex bounds it before any integer is made

_AFTER = r"(?![\d]|[.,:']\d|·(?!10)\d)"
_FORMS = tuple((re.compile(pattern + _AFTER, re.ASCII), group, mark) for pattern, group, mark in (
    (r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", ",", "."),
    (r"[1-9]\d{0,2}(?:\.\d{3})+,\d+", ".", ","),
    (r"\d{1,3}(?:'\d{3})+(?:\.\d+)?", "'", "."),
    (r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?", " ", "."),
    (r"\d+[.,]\d{3}(?: \d{3})* \d{1,4}", " ", "."),
    (r"\d+\.\d+|\d+\.|\.\d+", "", "."),
    (r"\d+,\d+", "", ","),
    (r"\d+:\d+", "", ":"),
    (r"(?:0·\d+|\d+·(?!10(?:\d|\s*\^|\s*\*\*|\s?-\s?\d))\d+)", "", "·"),
    (r"\d+", "", "."),
))
_STRICT = tuple(form for form in _FORMS if form[1] in (",", "") and form[2] == ".")

_MARKS = re.compile("[,:·]")
_TIMES = r"(?P<times>\s*(?:[×xX*·]|\.(?=\s)|(?<=\s)\.)\s*)"
_BESIDE = r"(?P<times>\s*(?:[×xX*·]|\.(?=\s)|(?<=\s)\.)\s*|(?<=\d)\s+)"   # 6.66 10^-2: a blank may stand for the sign
_RAISED = re.compile(_BESIDE + r"10\s*(?:\^|\*\*)\s*(?P<open>\()?\s*(?P<power>[-+]?\s*\d{1,3})(?!\d|[.,]\d)(?(open)\s*\))", re.ASCII)
_MISSING = re.compile(_TIMES + r"10\s*\^(?!\s*\(?\s*[-+]?\s*\d)", re.ASCII)
_FLAT = re.compile(_TIMES + r"10(?P<flat>\s?-\s?\d{1,3}|\d{1,3})(?!\d|[.,]\d)", re.ASCII)
_FLAT_BESIDE = re.compile(r"(?P<times>(?<=\d)\s+)10(?P<flat>\s?-\s?\d{1,2})(?!\d|[.,]\d)", re.ASCII)
_LETTER = re.compile(r"(?P<letter>[eE])(?P<power>[-+]?\d{1,3})(?!\d)", re.ASCII)
_SCALE = re.compile(r"(?P<gap>\s*)(?:(?P<scale>hundred|thousand|million|billion|trillion)s?|(?P<part>tenth|hundredth|thousandth|millionth|billionth)s?(?:\s+of\s+(?:an?|one))?)(?![a-z])", re.IGNORECASE)
_OF_ONE = re.compile(r"\s+(?:of\s+)?an?(?=\s)", re.IGNORECASE)   # half a millimetre
_BARE_POWER = re.compile(r"10\s*\^\s*(?P<open>\()?\s*(?P<power>[-+]?\s*\d{1,3})(?!\d|[.,]\d)(?(open)\s*\))", re.ASCII)
_SCALES = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "tenth": -1, "hundredth": -2, "thousandth": -3, "millionth": -6, "billionth": -9}

_GLYPHS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6"}
GLYPHS = "".join(_GLYPHS)
_FRACTION = re.compile(rf"(?P<whole>\d{{1,6}})?\s?(?P<glyph>[{GLYPHS}])|(?P<integer>\d{{1,6}})\s(?P<top>[1-9])/(?P<bottom>[2-9]|1[0-26])(?![\d/.,])", re.ASCII)
_CONCISE = re.compile(r"\((?P<error>[0-9]{1,3})\)(?=\s*$|\s*[×xX*·)\],;eE]|\s*[^\W\d]|\s*[°%‰Å$]|\s+10)")
_SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_IN_WORDS = {word: n for n, word in enumerate(_SMALL)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_PARTS = {"half": Fraction(1, 2), "a half": Fraction(1, 2), "one half": Fraction(1, 2), "a third": Fraction(1, 3), "one third": Fraction(1, 3),
          "two thirds": Fraction(2, 3), "a quarter": Fraction(1, 4), "one quarter": Fraction(1, 4), "three quarters": Fraction(3, 4)}
_WORD = re.compile(r"(?P<part>" + "|".join(part.replace(" ", "[- ]") for part in sorted(_PARTS, key=len, reverse=True)) + r")(?![a-z])|(?P<tens>" + "|".join(_TENS) + r")(?:[- ](?P<ones>"
                   + "|".join(_SMALL[1:10]) + r"))?(?!(?!fold)[a-z])|(?P<small>" + "|".join(sorted(_SMALL, key=len, reverse=True)) + r"|an?(?=\s+(?:hundred|thousand|million|billion|trillion)))(?!(?!fold)[a-z])",
                   re.IGNORECASE)


@dataclass(frozen=True)
class Numeral:
    """An unsigned number as written in a bare text."""

    start: int
    end: int
    value: Fraction
    written: Fraction           # half a unit of the last digit written: of 100, 1/2
    marked: Fraction            # half a unit of the last digit that must be significant: of 100, 50
    digits: int                 # significant digits, trailing zeros of an integer left out
    written_digits: int         # ... counted
    notation: str               # plain raised flat missing letter scale words fraction power
    mark: str = "."             # of decimals
    group: str = ""             # between groups of three digits
    decimals: bool = False
    mantissa: tuple[int, int] = (0, 0)   # where it stands
    times: tuple[int, int] = (0, 0)
    flat: str = ""              # an exponent that stands on the line: "23" of 1023, "-19" of 10-19
    exact: bool = False         # a fraction, in words or as a glyph
    error: Fraction = Fraction(0)   # of 66.6(5): 0.5
    power: int = 0
    shown: str = ""             # the digits of the mantissa, with a decimal point and no groups

    @property
    def lone(self) -> bool:
        """A bare integer, as in `3 x` or `/ 2`."""
        return self.notation == "plain" and not self.decimals


def numerals_at(text: str, at: int, strict: bool = False) -> Iterator[Numeral]:
    """Every way to read a number that begins there, the most natural first; `strict`: as an input or a line of working is typed."""
    if not strict:
        yield from _fractions(text, at)
        yield from _words(text, at)
    power = _BARE_POWER.match(text, at)
    if power is not None:
        yield _shifted(_plain(at, at, "1", "", "."), power, int(power["power"].replace(" ", "")), "power", replace_end=power.end())
    for pattern, group, mark in _STRICT if strict else _FORMS:
        match = pattern.match(text, at)
        if match is None or sum(map(str.isdigit, match.group())) > MOST_DIGITS:
            continue
        if mark == "," and group == "" and match.group().count(",") != 1:
            continue
        yield from _with_power(text, _plain(at, match.end(), match.group(), group, mark), strict)


def _plain(start: int, end: int, shown: str, group: str, mark: str) -> Numeral:
    clean = shown.replace(group, "") if group else shown
    whole, point, decimals = _MARKS.sub(".", clean).partition(".")
    step = Fraction(1, 10 ** len(decimals))
    integer = int(whole + decimals or "0")
    significant = str(integer).rstrip("0") if not point else str(integer)
    zeros = 0 if point or not integer else len(str(integer)) - len(significant)
    comma = "," if "," in clean else mark
    return Numeral(start, end, integer * step, step / 2, step * 10**zeros / 2, max(len(significant), 1), len(str(integer)), "plain",
                   mark=comma, group=group, decimals=bool(point), mantissa=(start, end),
                   shown=_MARKS.sub(".", clean))


def _with_power(text: str, plain: Numeral, strict: bool) -> Iterator[Numeral]:
    if not strict and plain.written_digits > 1 and (told := _CONCISE.match(text, plain.end)) is not None:
        plain = replace(plain, end=told.end(), error=int(told["error"]) * 2 * plain.written)
    end = plain.end
    if (match := _RAISED.match(text, end)) is not None:
        yield _shifted(plain, match, int(match["power"].replace(" ", "")), "raised")
    elif (match := _LETTER.match(text, end)) is not None:
        yield _shifted(plain, match, int(match["power"]), "letter")
    elif strict:
        yield plain
    elif (match := _MISSING.match(text, end)) is not None:
        yield replace(plain, end=match.end(), notation="missing", times=match.span("times"))
    elif (match := _FLAT.match(text, end) or (_FLAT_BESIDE.match(text, end) if plain.decimals else None)) is not None:
        yield _flattened(plain, match)
    elif (match := _SCALE.match(text, end)) is not None:
        yield _shifted(plain, match, _SCALES[(match["scale"] or match["part"]).lower()], "scale")
    else:
        yield plain


def _shifted(plain: Numeral, match: re.Match[str], power: int, notation: str, replace_end: int | None = None) -> Numeral:
    scale = Fraction(10) ** power
    times = match.span("times") if "times" in match.re.groupindex else match.span("gap") if "gap" in match.re.groupindex else (match.start(), match.start())
    return replace(plain, end=replace_end or match.end(), value=plain.value * scale, written=plain.written * scale, marked=plain.marked * scale,
                   error=plain.error * scale, notation=notation, times=times, power=power)


def _flattened(plain: Numeral, match: re.Match[str]) -> Numeral:
    """As it stands on the line: 6 × 1023 is a product, 1.6 × 10-19 a difference."""
    flat = match["flat"].replace(" ", "")
    value = plain.value * 10 + int(flat) if flat.startswith("-") else plain.value * int("10" + flat)
    scale = 10 if flat.startswith("-") else int("10" + flat)
    return replace(plain, end=match.end(), value=Fraction(value), written=plain.written * scale, marked=plain.marked * scale,
                   notation="flat", times=match.span("times"), flat=flat)


def _fractions(text: str, at: int) -> Iterator[Numeral]:
    """½ is exact; 66½ stands, as a figure does, for what rounds to it by halves."""
    match = _FRACTION.match(text, at)
    if match is not None:
        part = Fraction(_GLYPHS[match["glyph"]]) if match["glyph"] else Fraction(int(match["top"]), int(match["bottom"]))
        whole = match["whole"] or match["integer"]
        half, digits = (Fraction(1, 2 * part.denominator), len(whole) + 1) if whole and part < 1 else (Fraction(0), 1)
        if part < 1:
            yield Numeral(at, match.end(), int(whole or 0) + part, half, half, digits, digits, "fraction", exact=not whole, mantissa=(at, match.end()))


def _words(text: str, at: int) -> Iterator[Numeral]:
    if not text[at:at + 1].isalpha():
        return
    match = _WORD.match(text, at)
    if match is None:
        return
    if match["part"]:
        value = _PARTS[match["part"].lower().replace("-", " ")]
        whole = Numeral(at, match.end(), value, Fraction(0), Fraction(0), 1, 1, "fraction", exact=True, mantissa=(at, match.end()))
        behind = _OF_ONE.match(text, match.end())
        scale = _SCALE.match(text, behind.end() if behind else match.end())
        yield _shifted(whole, scale, _SCALES[scale["scale"].lower()], "fraction") if scale is not None and scale["scale"] else replace(whole, end=behind.end()) if behind else whole
        return
    number = _IN_WORDS[match["tens"].lower()] + _IN_WORDS.get((match["ones"] or "zero").lower(), 0) if match["tens"] else _IN_WORDS.get(match["small"].lower(), 1)
    plain = replace(_plain(at, match.end(), str(number), "", "."), notation="words")
    scale = _SCALE.match(text, match.end())
    yield plain if scale is None else _shifted(plain, scale, _SCALES[(scale["scale"] or scale["part"]).lower()], "words")


def tenth(figure: Fraction, way: int) -> Fraction:
    """What a hedge allows down (-1) or up (1): 10 % of the figure or of what it is said of, whichever is more. 12.3 is within 10 % of 13.55."""
    return abs(figure) / (9 if figure * way > 0 else 10)
