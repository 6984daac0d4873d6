"""The words around a figure: hedges that widen it, and those that make a half-line of it."""

from __future__ import annotations

import re

HEDGES = ("on the order of", "of the order of", "in the order of", "order of magnitude of", "order of", "approximately", "approximate", "approx.", "approx", "about", "roughly", "some", "typically", "typical", "only",
          "around", "circa", "ca.", "nearly", "almost", "close to", "約", "≈", "~")
_HEDGE = re.compile("|".join(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])" if word[0].isascii() and word[0].isalpha() else re.escape(word) for word in HEDGES), re.IGNORECASE)
_TRAILING = re.compile(r"\(?(?<![a-z])(approximate(?:ly)?|approx\.?|or so)(?![a-z])", re.IGNORECASE)
_BELOW = re.compile(r"[<≤]=?|(?<![a-z])(?:more negative than|less than|fewer than|smaller than|lower than|below|under|at most|up to|no more than)(?![a-z])", re.IGNORECASE)
_ABOVE = re.compile(r"[>≥]=?|(?<![a-z])(?:more positive than|less negative than|more than|greater than|larger than|higher than|above|over|at least|no less than|exceed(?:s|ing)?)(?![a-z])", re.IGNORECASE)


def hedge(lead: str) -> str:
    """The hedges before a figure."""
    return " ".join(_HEDGE.findall(lead))


def trailing(rest: str) -> str:
    """The hedge behind a figure and its unit."""
    found = _TRAILING.search(rest)
    return found[1] if found else ""


def whole_order(hedges: str) -> bool:
    """Is only the order of magnitude told?"""
    return "order of" in hedges.lower()


_TURNED = re.compile(r"(?<![a-z])(?:negative|inward|inwards|outward|outwards|influx|efflux|inflow|outflow|hyperpolari[sz]\w*|depolari[sz]\w*|into the cell|out of the cell|(?:inside|outside|interior)[\s,-]*(?:is\s+)?positive|positive[\s-]+(?:inside|outside)|enter(?:s|ing)|lea(?:ves|ving))(?![a-z])", re.IGNORECASE)
_LED = re.compile(_TURNED.pattern.replace("negative|", "(?:inside|interior)[\\s,-]*(?:is\\s+)?negative|negative[\\s-]+inside|", 1), re.IGNORECASE)   # before a figure negative alone may be of something else


def turned(lead: str, rest: str) -> bool:
    """May words tell the sign of a figure that is printed without one: "89 mV, inside negative", "130 mV inward", "an influx of 3 pmol", "negative by 89 mV"?"""
    return bool(_TURNED.search(rest)) or bool(_LED.search(lead)) or bool(re.search(r"negative\s+by\s*$", lead, re.IGNORECASE))


def half_line(lead: str) -> str:
    """Is a figure the end of a half-line: < what lies below it, > what lies above; "=" where it is none."""
    if _BELOW.search(lead) and not re.search(r"less negative than", lead, re.IGNORECASE):
        return "<"
    return ">" if _ABOVE.search(lead) else "="


