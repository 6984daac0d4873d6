"""What is known while the claims of a file are judged: the claims by id, and of those judged, what the next ones may use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from millivolt.claims import targets
from millivolt.claims.model import Claim, Source
from millivolt.claims.work import Leaf, Link

NEAR = 3   # claims on either side that count as neighbours
PLAIN = re.compile(r"[^\\{}$\x00-\x1f\x7f-\U0010ffff]*")   # as it stands: no TeX, no glyphs that are read as others
SINGLE = re.compile(r"[-−+]?[1-9][.,]\d+")   # before a power of ten: nobody prints 0.0083×10^5


@dataclass(frozen=True)
class Known:
    """What a judged claim hands on: its printed number (repaired where it was damaged), and its working from the start."""

    printed: Leaf | None
    start: Link | None
    repaired: str = ""   # how its string was repaired
    slips: tuple[str, ...] = ()   # the refuted claims whose slip it carries: itself, or some before it


@dataclass(frozen=True)
class Evidence:
    """Losses of which the file itself shows traces, so that weaker repairs may be believed."""

    superscripts: bool   # "1023", "10^": exponents came out flat or not at all
    minus: bool          # positive figures carry a plus, and no figure a minus
    decimal: str = ""    # the decimal mark of the other figures: point, comma, or both; "" where they show none


@dataclass
class Book:
    """A claims file while it is judged."""

    source: Source
    claims: dict[str, Claim]
    evidence: Evidence
    known: dict[str, Known] = field(default_factory=dict)
    explains: bool = True      # is what is refuted explained?

    @cached_property
    def row(self) -> list[Claim]:
        return list(self.claims.values())

    @cached_property
    def places(self) -> dict[str, int]:
        return {claim.id: n for n, claim in enumerate(self.row)}

    def near(self, id: str) -> list[Claim]:
        """The claims just before and after one."""
        place = self.places[id]
        return self.row[max(place - NEAR, 0) : place + NEAR + 1]


def opened(source: Source, claims: tuple[Claim, ...], found: Traces | None = None, explains: bool = True) -> Book:
    """A book of which nothing has been judged yet; `found` are the traces of all of it, where these claims are a part."""
    return Book(source, {claim.id: claim for claim in claims}, (found or traces(claims)).evidence, explains=explains)


@dataclass(frozen=True)
class Traces:
    """What the printed strings of a text, or of a part of it, show of how they were extracted."""

    flat: bool     # an exponent that came out flat, or not at all
    plus: bool     # a positive figure with its plus
    minus: bool    # a figure with its minus
    point: bool = False   # a figure with a decimal point that groups no thousands
    comma: bool = False   # ... with a decimal comma

    def __or__(self, other: Traces) -> Traces:
        return Traces(self.flat or other.flat, self.plus or other.plus, self.minus or other.minus, self.point or other.point, self.comma or other.comma)

    @property
    def evidence(self) -> Evidence:
        return Evidence(self.flat, self.plus and not self.minus, {(True, False): "point", (False, True): "comma", (True, True): "both"}.get((self.point, self.comma), ""))


def traces(claims: Iterable[Claim]) -> Traces:
    """The traces of extraction losses that the printed strings of claims show."""
    return traces_of(claim.prints for claim in claims)


def traces_of(prints: Iterable[str]) -> Traces:
    """The traces of extraction losses that printed strings show; a string is read only where it can show one that is not known yet."""
    flat = plus = minus = point = comma = False
    for text in prints:
        marked = "." in text or "," in text
        point = point or (marked and targets.POINT.search(text) is not None)
        comma = comma or (marked and targets.COMMA.search(text) is not None)
        if PLAIN.fullmatch(text) and (flat or "10" not in text) and (plus or "+" not in text) and (minus or "-" not in text):
            continue
        for printed in targets.read(text)[:1]:
            flat |= printed.numeral.notation in ("flat", "missing")
            plus, minus = plus or printed.sign == "+", minus or printed.sign == "-"
    return Traces(flat, plus, minus, point, comma)


def order(claims: dict[str, Claim], references: dict[str, tuple[str, ...]]) -> list[Claim]:
    """The claims, each after those that it refers to; their own order otherwise."""
    done: dict[str, Claim] = {}
    for first in claims:
        stack = [first]
        while stack:
            waiting = [other for other in references[stack[-1]] if other not in done]
            if waiting and len(stack) <= len(claims):
                stack.append(waiting[0])
            else:
                done.setdefault(stack[-1], claims[stack.pop()])
    return list(done.values())
