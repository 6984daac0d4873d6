"""A string without its dress: TeX commands, wiki quotes, odd minus signs and superscripts turned into plain signs, each with its place.

`4.12 \\times 10^{7}~\\mathrm{mV}` and `4.12 × 10⁷ mV` both become `4.12 × 10^7 mV`; nothing that was lost is put back here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from .unreadable import bounded

LONGEST = 400

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_SINGLE = {
    **dict.fromkeys("−‒–‐‑﹣－", "-"), **dict.fromkeys("⋅∙•‧・", "·"), **dict.fromkeys("✕⨯", "×"), **dict.fromkeys("µ", "μ"),
    **dict.fromkeys("∼～˜", "~"), **dict.fromkeys("≃≅", "≈"), **dict.fromkeys("∧ˆ", "^"), **dict.fromkeys("⁄∕", "/"),
    **dict.fromkeys("\n\t\u00a0\u2009\u202f\u2007\u200a\u2002\u2003\u3000\u2004\u2005\u2006\u2008", " "),
    **dict.fromkeys("\u200b\u2060\ufeff", ""), **dict.fromkeys("{}", ""), **dict.fromkeys("$`", " "),
    "\u2126": "Ω", "\u212b": "Å", "℃": "°C", "º": "°", "’": "'",
}
_MACROS = {  # of siunitx: \\SI{66.6}{\\milli\\volt}
    "SI": "", "qty": "", "num": "", "unit": "", "si": "", "per": "/", "squared": "^2", "cubed": "^3",
    "femto": "f", "pico": "p", "nano": "n", "micro": "μ", "milli": "m", "centi": "c", "kilo": "k", "mega": "M", "giga": "G",
    "volt": "V", "ampere": "A", "siemens": "S", "farad": "F", "ohm": "Ω", "coulomb": "C", "mole": "mol", "molar": "M", "joule": "J", "kelvin": "K", "celsius": "°C", "degreeCelsius": "°C",
    "metre": "m", "meter": "m", "second": "s", "litre": "L", "liter": "L", "pascal": "Pa", "hertz": "Hz", "percent": "%", "minute": "min", "hour": "h", "newton": "N", "watt": "W",
}
_COMMANDS = (
    (r"\\+(?:text|mathrm|mathbf|mathsf|mathit|textbf|textit|textrm|mbox|hbox|unit|rm|bf|left|right|big|Big|mathopen|mathclose)(?![A-Za-z])", ""),
    (r"\\+times(?![A-Za-z])", "×"), (r"\\+cdot(?![A-Za-z])", "·"), (r"\\+pm(?![A-Za-z])", "±"),
    (r"\\+(?:approx|simeq|cong|sim)(?![A-Za-z])", "≈"), (r"\\+mu(?![A-Za-z])\s*(?=[A-Za-z\\])", "μ"), (r"\\+Omega(?![A-Za-z])", "Ω"),
    (r"\^?\s*\\+circ(?![A-Za-z])|\\+degree(?![A-Za-z])", "°"), (r"\\+AA(?![A-Za-z])", "Å"),
    (r"\\+(?:leq?|leqslant)(?![A-Za-z])|&le;", "≤"), (r"\\+(?:geq?|geqslant)(?![A-Za-z])|&ge;", "≥"), (r"\\+lt(?![A-Za-z])|&lt;", "<"), (r"\\+gt(?![A-Za-z])|&gt;", ">"),
    (r"\\+%", "%"), (r"\\+q?quad(?![A-Za-z])", " "), (r"\\+[,;:!()\[\] ]", " "),
    (r"(?<=[0-9A-Za-z}])~(?=[0-9A-Za-z\\])", " "), (r"''+", ""),
    *((rf"\\+{name}(?![A-Za-z])", sign) for name, sign in _MACROS.items()), (r"(?<=[\d)])\}\s*\{(?=[A-Za-zμΩ°%\\])", " "),
    (r"&minus;|&#8722;|&ndash;", "-"), (r"&times;", "×"), (r"&middot;|&sdot;", "·"), (r"&micro;|&mu;", "μ"), (r"&nbsp;", " "), (r"&plusmn;", "±"),
    (r"(?<![A-Za-z\d])(?<!\d )(?:[Mm]inus|[Nn]egative)\s+(?=\.?\d)", "-"), (r"(?<![A-Za-z])(?:per mill?e?|promille)(?![A-Za-z])", "‰"), (r"(?<![A-Za-z])parts per million(?![A-Za-z])", "ppm"), (r"…|(?<=\d)\.\.\.(?=[-\d])", " to "), (r"&deg;", "°"), (r"A\u030a", "Å"), (r"<sup>", "^"), (r"</sup>", ""),
)
_DRESS = re.compile("|".join(f"(?P<c{n}>{pattern})" for n, (pattern, _) in enumerate(_COMMANDS)) + "|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+)|(?P<one>[^\x20-\x7e°·×±½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚μΩÅ≈≤≥‰])|(?P<grp>[{}$`])")


@dataclass(frozen=True)
class Bare:
    """Plain signs, and for each the stretch of the source that it stands for."""

    source: str
    text: str
    starts: tuple[int, ...]  # one more than text is long: the last is the end
    ends: tuple[int, ...]

    def column(self, at: int) -> int:
        """The column of the source, from 1, behind a place in the text."""
        return self.starts[min(at, len(self.text))] + 1

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source behind text[start:end], its braces closed."""
        if end <= start:
            return self.starts[start], self.starts[start]
        first, last = self.starts[start], self.ends[end - 1]
        open_braces = self.source.count("{", first, last) - self.source.count("}", first, last)
        while open_braces > 0 and last < len(self.source) and self.source[last] == "}":
            last, open_braces = last + 1, open_braces - 1
        return first, last


@lru_cache(maxsize=4096)
def bare(text: str) -> Bare:
    """The string without its dress; Unreadable where it is too long, or holds what cannot be printed."""
    bounded(text, LONGEST)
    whole = range(len(text) + 1)
    if text.isascii() and not any(sign in text for sign in (*"\\{}$`~&<'\n\t", "inus ", "egative ", "...", "per mil", "promille", "parts per")):
        return Bare(text, text, tuple(whole), tuple(whole[1:]))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _DRESS.finditer(text):
        letters.append(text[at:match.start()])
        starts.extend(range(at, match.start()))
        ends.extend(range(at + 1, match.start() + 1))
        plain = _plain(match)
        letters.append(plain)
        raised = match.lastgroup == "raised"
        starts.extend([match.start(), *range(match.start(), match.end())] if raised else [match.start()] * len(plain))
        ends.extend([match.start(), *range(match.start() + 1, match.end() + 1)] if raised else [match.end()] * len(plain))
        at = match.end()
    letters.append(text[at:])
    return Bare(text, "".join(letters), (*starts, *whole[at:]), (*ends, *whole[at + 1:]))


def _plain(match: re.Match[str]) -> str:
    kind, found = match.lastgroup or "", match.group()
    if kind == "raised":
        return "^" + found.translate(_RAISED)
    if kind in ("one", "grp"):
        return _SINGLE[found] if found in _SINGLE else unicodedata.normalize("NFKC", found)
    return _COMMANDS[int(kind[1:])][1]
