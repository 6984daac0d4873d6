"""Reads a unit by a strict grammar over the names of names.py: `µF/cm²`, `C·s-1·V-1`, `J/(mol K)`, `mV per pH unit`, `[cm2]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from .bare import bare
from .dimension import PURE, Dimension, dimension, power, times
from .factors import FACTORS
from .names import CELSIUS, COUNTED, KINDS, PREFIXES, UNITS, USUAL, WRITTEN, Name
from .unreadable import Unreadable

LONGEST = 120       # characters
DEEPEST = 4         # brackets in brackets
LARGEST = 24        # exponent of a unit
MOST = 12           # names in one unit
MOST_BITS = 1000    # of the factor of a power
ICE = Fraction("273.15")
FAHRENHEIT, COLD = Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)   # its step, and its nought, in kelvin


@dataclass(frozen=True)
class Unit:
    """A unit: its factor to coherent SI, the kelvin at its zero (degC only), its dimension."""

    text: str
    factor: Fraction
    offset: Fraction
    dimension: Dimension
    celsius: bool = False   # degC within a compound, where only its step counts: mV/degC
    counts: bool = False    # of counting words only: charges, ions, channels


ONE = Unit("", Fraction(1), Fraction(0), PURE)


@dataclass(frozen=True)
class _Part:
    factor: Fraction
    dimension: Dimension
    celsius: bool = False
    counted: bool = False

    def to(self, n: Fraction) -> _Part:
        return _Part(_exact_power(self.factor, n), power(self.dimension, n), self.celsius, self.counted)

    def by(self, other: _Part) -> _Part:
        return _Part(self.factor * other.factor, times(self.dimension, other.dimension), self.celsius or other.celsius, self.counted and other.counted)


_NOTHING = _Part(Fraction(1), PURE, counted=True)
_SAME = _Part(Fraction(1), PURE)  # the symbol in brackets behind its own word: millivolts (mV)


def _exact_power(factor: Fraction, n: Fraction) -> Fraction:
    if n.denominator == 1:
        return Fraction(factor ** int(n))
    top, bottom = round(factor.numerator ** (1 / n.denominator)), round(factor.denominator ** (1 / n.denominator))
    root = Fraction(top, bottom)
    if root ** n.denominator != factor:
        raise ValueError("no exact root")
    return Fraction(root ** n.numerator)


def _tables() -> tuple[dict[str, Name], dict[str, Name]]:
    symbols = {symbol: unit for unit in UNITS for symbol in unit.symbols.split()}
    return symbols, {word: unit for unit in UNITS for word in unit.words.split()}


_SYMBOLS, _WORDS = _tables()
_KNOWN = {name: _Part(Fraction(factor), dimension({base: Fraction(n) for base, n in of})) for name, (factor, of) in FACTORS.items()}


@lru_cache(maxsize=1024)
def named(name: str) -> _Part | None:
    """What one name stands for: a symbol or a word, with or without prefix; None where it is no unit of ours."""
    if name in CELSIUS:
        return _Part(Fraction(1), _KNOWN["kelvin"].dimension, celsius=True)
    if name == "degF":
        return _Part(FAHRENHEIT, _KNOWN["kelvin"].dimension, celsius=True)
    if name in COUNTED:
        return _NOTHING
    if name in _SYMBOLS:
        return _KNOWN[_SYMBOLS[name].pint]
    lower = name.lower() if len(name) > 2 else name
    if lower in _WORDS:
        return _KNOWN[_WORDS[lower].pint]
    return _prefixed(name, lower)


def _prefixed(name: str, lower: str) -> _Part | None:
    unit = _SYMBOLS.get(name[1:])
    if unit is not None and name[0] in unit.prefixes:
        return _scaled(unit, PREFIXES[name[0]])
    if name[0] in PREFIXES and len(name) > 4 and lower[1:] in _WORDS and name[0] in USUAL:   # mVolts
        return _scaled(_WORDS[lower[1:]], PREFIXES[name[0]])
    for written, exponent in WRITTEN.items():
        if lower.startswith(written) and lower[len(written):] in _WORDS:
            return _scaled(_WORDS[lower[len(written):]], exponent)
    return None


def _scaled(unit: Name, exponent: int) -> _Part:
    known = _KNOWN[unit.pint]
    return _Part(known.factor * Fraction(10) ** exponent, known.dimension)


_MANY = (
    (r"per\s*cent(?![a-z])", "%"), (r"[Ee]lementary\s+charges?(?![a-z])", "e"), (r"[Dd]eg(?:ree)?s?\.?\s*(?:C(?:elsius)?|celsius)(?![A-Za-z])", "degC"),
    (r"°\s*C(?![A-Za-z])", "°C"), (r"(?:[Dd]eg(?:ree)?s?\.?|°)\s*F(?:ahrenheit)?(?![A-Za-z])", "degF"), (r"pH\s+units?(?![a-z])", "pH"), (r"e-folds?(?![a-z])", "efold"), (r"parts\s+per\s+million(?![a-z])", "ppm"),
    (r"×(?=\s*(?:[).,;]|$))", "times"), (r"mm\s*Hg(?![A-Za-z])", "mmHg"), (r"cm\s*H_?2O(?![A-Za-z])", "cmH2O"),
)
_NAMES = (
    r"\s*(?:" + "|".join(f"(?P<m{n}>{pattern})" for n, (pattern, _) in enumerate(_MANY))
    + r"|(?P<per>(?:per|each|every)(?![A-Za-z])|an?(?=\s+(?:decade|second|millisecond|minute|hour|pH)))"
    + r"|(?P<shape>(?:[Ss]quare|[Ss]q\.?|[Cc]ubic)(?=\s+[A-Za-zμ]))"
    + r"|(?P<kind>(?:{ions}" + "|".join(sorted(KINDS)) + r")(?=\s+[A-Za-z]{{4}}))"
    + r"|(?P<name>°?[A-Za-zμΩÅÖöå]+|%|‰)"
    + r"|(?P<slash>{slash})|(?P<dot>{dot})|(?P<open>[(\[])|(?P<close>[)\]]))"
)
_CONSTANT = r"(?!\s+(?:R|F|e|N_A|k_B|pi)(?![A-Za-z0-9_]))"
_PRINTED = re.compile(_NAMES.format(ions=r"[A-Z][a-z]?\d?\^?\d?[+-]|", slash="/", dot=r"[·×*]|\.(?=\s*[A-Za-z])|-(?=\s*[A-Za-zμΩ])"))
_TYPED = re.compile(_NAMES.format(ions="", slash="/" + _CONSTANT, dot=r"·(?!\s*\d)" + _CONSTANT + r"|\.(?=[A-Za-z])"))  # in a line of working * and - are operators
_POWER = re.compile(r"\s*\^\s*(?P<open>\()?\s*(?P<raised>[-+]?\s*\d{1,3}(?:/\d)?)(?(open)\s*\)|-?)|(?P<flat>-?[1-4])(?![\d.,])")


class _Reader:
    """One pass over the text from `at`; `at` then stands behind the longest unit found."""

    def __init__(self, text: str, at: int, token: re.Pattern[str]) -> None:
        self.text, self.at, self.token = text, at, token
        self.depth = self.seen = 0

    def fail(self, why: str) -> Unreadable:
        return Unreadable(self.text, self.at + 1, why)

    def product(self, joined: bool) -> _Part | None:
        """Factors joined by blanks, dots, slashes and `per`; None where no unit stands here."""
        total, over = _NOTHING, False
        previous: _Part | None = None
        while (match := self.token.match(self.text, self.at)) is not None:
            before, sign = self.at, match.lastgroup
            if sign in ("slash", "per") or (sign == "dot" and previous is not None):
                self.at = match.end()
                over = sign != "dot" or (over and joined and match.group().strip() != "*")
            elif not joined:
                over = False
            part = self.factor(previous)
            if part is None:
                self.at = before
                break
            if part is not _SAME:
                total, previous = total.by(part.to(Fraction(-1)) if over else part), part
        return total if previous is not None else None

    def factor(self, previous: _Part | None) -> _Part | None:
        """One name with its exponent, or a bracket; the bracketed symbol of the name before it is that name."""
        match = self.token.match(self.text, self.at)
        if match is None:
            return None
        self.seen += 1
        if self.seen > 2 * MOST:
            raise self.fail(f"more than {MOST} names in one unit")
        before, kind = self.at, match.lastgroup or ""
        if kind == "kind":
            self.at = match.end()
            part = self.factor(previous)
            if part is None or not part.counted:
                self.at = before
                part = named(match.group("kind").strip())
                self.at = match.end() if part is not None else before
            return part if part is None else self.raised(part)
        if kind == "shape":
            self.at = match.end()
            part = self.factor(previous)
            if part is None:
                self.at = before
            return part if part is None else part.to(Fraction(3 if match.group("shape").lower() == "cubic" else 2))
        if kind == "open":
            return self.bracket(match, previous)
        if kind == "name" or kind.startswith("m"):
            part = named(match.group("name") if kind == "name" else _MANY[int(kind[1:])][1])
            if part is None:
                return None
            self.at = match.end()
            return self.raised(part)
        return None

    def bracket(self, match: re.Match[str], previous: _Part | None) -> _Part | None:
        before = self.at
        if self.depth == DEEPEST:
            raise self.fail(f"brackets nested deeper than {DEEPEST}")
        self.at, self.depth = match.end(), self.depth + 1
        inside = self.product(joined=True)
        self.depth -= 1
        close = self.token.match(self.text, self.at)
        if inside is None or close is None or close.lastgroup != "close":
            self.at = before
            return None
        self.at = close.end()
        if previous is not None and (inside.factor, inside.dimension) == (previous.factor, previous.dimension):
            return _SAME
        return self.raised(inside)

    def raised(self, part: _Part) -> _Part:
        match = _POWER.match(self.text, self.at)
        if match is None:
            return part
        exponent = Fraction((match["raised"] or match["flat"]).replace(" ", ""))
        if not 0 < abs(exponent) <= LARGEST:
            raise self.fail(f"the exponent {exponent} of a unit, from 1 to {LARGEST} expected")
        if max(part.factor.numerator.bit_length(), part.factor.denominator.bit_length()) * abs(exponent) > MOST_BITS:
            raise self.fail(f"the exponent {exponent} of a unit whose factor is then beyond 10^±300")
        self.at = match.end()
        try:
            return part.to(exponent)
        except ValueError:
            raise self.fail(f"this unit has no exact power {exponent}") from None


def unit_at(text: str, at: int, joined: bool = True, typed: bool = False) -> tuple[Unit, int] | None:
    """The longest unit that the bare text holds from `at`, and where it ends; None where none begins there.

    `joined`: what follows a slash belongs below it, J/mol K; `typed`: in a line of working, where * is an operator.
    """
    try:
        found = _longest(text[at:], joined, typed)
    except Unreadable as error:
        raise Unreadable(text, at + error.place, error.why) from None
    return None if found is None else (found[0], at + found[1])


@lru_cache(maxsize=4096)
def _longest(text: str, joined: bool, typed: bool) -> tuple[Unit, int] | None:
    reader = _Reader(text, 0, _TYPED if typed else _PRINTED)
    part = reader.product(joined)
    return None if part is None else (_unit(text[:reader.at].strip(), part), reader.at)


def _unit(text: str, part: _Part) -> Unit:
    if (part.celsius and text in CELSIUS | {"deg C"}) or _ALONE.fullmatch(text):
        return Unit(text, Fraction(1), ICE, part.dimension)
    if part.celsius and _FAHRENHEIT.fullmatch(text):
        return Unit(text, FAHRENHEIT, COLD, part.dimension)
    return Unit(text, part.factor, Fraction(0), part.dimension, part.celsius, part.counted)


_ONE_OVER = re.compile(r"^1\s*(?=/)")
_FAHRENHEIT = re.compile(r"[(\[]?\s*" + next(pattern for pattern, name in _MANY if name == "degF") + r"\s*[)\]]?")
_ALONE = re.compile(r"[(\[]?\s*(?:" + "|".join(pattern for pattern, name in _MANY if name in ("degC", "°C")) + r"|[Cc]elsius)\s*[)\]]?")


def read_unit(text: str) -> Unit:
    """The unit that the text names; Unreadable, with the column, where it names none of ours."""
    return _read(text)


@lru_cache(maxsize=4096)
def _read(text: str) -> Unit:
    if len(text) > LONGEST:
        raise Unreadable(text, LONGEST + 1, f"{len(text)} characters, a unit of at most {LONGEST} expected")
    clean = bare(text).text.strip()
    if clean in ("", "1"):
        return Unit(text.strip(), Fraction(1), Fraction(0), PURE)
    named_part = _ONE_OVER.sub("", clean)
    found = unit_at(named_part, 0)
    rest = clean if found is None else named_part[found[1]:]
    if found is None or rest.strip():
        column = len(clean) - len(rest.lstrip()) + 1
        raise Unreadable(text, column, f"{rest.strip()[:30]!r} is no unit of ours")
    unit = found[0]
    return Unit(text.strip(), unit.factor, unit.offset, unit.dimension, unit.celsius, unit.counts)


def dimension_of(text: str) -> Dimension:
    """The dimension of a unit, by its text."""
    return read_unit(text).dimension


def charge_counted(unit: Unit) -> bool:
    """Whether the unit counts elementary charges, so that it may be read as a number as well as a charge."""
    return bool(re.search(r"(?<![A-Za-zμ])e(?![A-Za-z])|lementary\s+charge", unit.text))
