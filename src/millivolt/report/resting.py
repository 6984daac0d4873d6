"""What rests on what, for the book: every result by its number, and by their numbers those that it cites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..derivation import Derivation, Kind
from .citing import Numbered
from .escape import Tex, text

LONG = 3  # numbers in a row that are told by the first and the last


@dataclass(frozen=True)
class Resting:
    """One result: the theorems that it cites, and the postulates and assumptions that it makes itself."""

    number: Numbered
    title: str
    theorems: Tex
    hypotheses: str


def resting(d: Derivation, cited: Mapping[str, Numbered]) -> Resting:
    """What d rests on directly."""
    theorems = dict.fromkeys((*d.about, *(g.cited for g in d.given.values() if g.cited is not None)))
    own = dict.fromkeys(g.name for g in d.given.values() if g.kind in (Kind.POSTULATE, Kind.ASSUMPTION))
    told = (link(cited[other.name]) if other.name in cited else text(other.title) for other in theorems)
    return Resting(cited[d.name], d.title, Tex(", ".join(told)), "; ".join(own))


def numbers(names: Iterable[str], order: Sequence[str], cited: Mapping[str, Numbered]) -> Tex:
    """The numbers of these results, each a link; of a row of them the first and the last."""
    places = {name: place for place, name in enumerate(order)}
    found = sorted(places[name] for name in names)
    rows = groupby(enumerate(found), key=lambda at: (at[1] - at[0], _chapter(cited[order[at[1]]])))
    return Tex(", ".join(_row([cited[order[place]] for _, place in row]) for _, row in rows))


def _chapter(number: Numbered) -> str:
    return number.number.partition(".")[0]


def _row(row: Sequence[Numbered]) -> str:
    return f"{link(row[0])}--{link(row[-1])}" if len(row) >= LONG else ", ".join(map(link, row))


def link(number: Numbered) -> Tex:
    """The number, which leads to where it stands."""
    return Tex(rf"\byline{{{number.place}}}{{{number.number}}}")


def by_surname(references: Iterable[str]) -> Iterator[str]:
    """The works in the order of their authors' names, the initials before them left out."""
    return iter(sorted(references, key=lambda told: (_surname(told).casefold(), told)))


def _surname(told: str) -> str:
    words = told.split(" ")
    first = next((n for n, word in enumerate(words) if not (len(word) <= 4 and word.endswith("."))), 0)
    return " ".join(words[first:])
