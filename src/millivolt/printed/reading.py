"""A printed formula in any notation, read: the trees of its sides, in every way that the print leaves room for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from ..units import Unreadable
from . import markup, tex, text
from .grammar import Split, Way, sides
from .layout import LONGEST, Row
from .names import SPACES
from .tree import Node

TEX = re.compile(r"\\|[_^]\{|\$|\{,\}")
ALLOWED = frozenset("\n\t\u2061\u2062\u2063\u2064" + SPACES.replace("\r", ""))   # unprintable, and harmless
LOGARITHMS = ("ln", "log10")
READERS: dict[str, Callable[[str], Row]] = {"mathml": markup.row_of, "latex": tex.row_of, "plain": text.row_of}


@dataclass(frozen=True)
class Printed:
    """A formula as it was read: its sides (one where no equals sign is printed), the signs between them, and the way."""

    sides: tuple[Node, ...]
    signs: tuple[str, ...]
    way: Way


def whole(word: str) -> tuple[str, ...]:
    """A word as one letter."""
    return (word,)


def notation_of(source: str) -> str:
    """mathml, latex or plain."""
    return "mathml" if source.lstrip().startswith("<") else "latex" if TEX.search(source) else "plain"


def layout_of(source: str) -> Row:
    """The layout of a formula in the notation that it shows itself to be in."""
    notation = notation_of(source)
    longest = LONGEST * (5 if notation == "mathml" else 1)
    if len(source) > longest:
        raise Unreadable(source[:40], longest + 1, f"{len(source)} characters, at most {longest} expected")
    for place, sign in enumerate(source, 1):
        if not sign.isprintable() and sign not in ALLOWED:
            raise Unreadable(source, place, f"the character U+{ord(sign):04X} has no place in a formula")
    row = READERS[notation](source)
    if not row:
        raise Unreadable(source, 1, "nothing; a formula expected")
    return row


def read(source: str, split: Split = whole, way: Way | None = None) -> Printed:
    """The formula, read in one way."""
    way = way or Way()
    trees, signs = sides(layout_of(source), source, way, split)
    return Printed(trees, signs, way)


def readings(source: str, split: Split = whole) -> tuple[Printed, ...]:
    """The formula in every way that it can be read, each once, the most usual first."""
    row = layout_of(source)
    found: dict[tuple[Node, ...], Printed] = {}
    refused: Unreadable | None = None
    for log, slash, reach in product(LOGARITHMS, ("run", "letters", "one"), ("wide", "near")):
        way = Way(slash, reach, log)
        try:
            trees, signs = sides(row, source, way, split)
        except Unreadable as why:
            refused = refused or why
            continue
        found.setdefault(trees, Printed(trees, signs, way))
    if not found and refused is not None:
        raise refused
    return tuple(found.values())
