"""What a page may cite by number: its starting points (P1), (P2) ..., its lines (1), (2) ... and its special cases (a), (b) ...; in the book, its results too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from .escape import Tex, text
from .mathematics import mathematics
from .pages import CaseRow, DerivationPage, LineRow, PremiseRow, Words

QUOTED = re.compile("(“[^”]*”)")


@dataclass(frozen=True)
class Numbered:
    """An equation: its number as it is printed, and the name of its place in the document."""

    number: str
    place: str


def known_by_name(page: DerivationPage, case: CaseRow | None = None) -> dict[str, Numbered]:
    """What the reasons of a page, or of a special case on it, name in quotes: starting points that have an equation, and lines that have a name."""
    shown = page if case is None else case
    first = 1 if case is None else 1 + _counted(page) + sum(map(_counted, page.special_cases[: page.special_cases.index(case)]))
    return {**dict(_named(shown.lines, shown.name)), **dict(_premises(shown.premises, first, page.name))}


def place_of(line: LineRow, of: str) -> str:
    """Where a line of the derivation of that name stands."""
    return f"line.{of}.{line.number}"


def letter(page: DerivationPage, case: CaseRow) -> str:
    """What a special case is called: (a), (b) ... on its page, (1.2a), (1.2b) ... in the book."""
    return ascii_lowercase[page.special_cases.index(case)]


def earlier(page: DerivationPage, cited: Mapping[str, Numbered]) -> Tex:
    """The theorems below a page, by their titles; after each where it stands, in the book, or which starting point of the page it is."""
    own = {row.cited: known_by_name(page)[row.name] for row in page.premises if row.cited and row.latex}
    on = page.stands_on
    return Tex("; ".join(text(title) + _number(cited.get(name, own.get(name))) for name, title in zip(on.below, on.theorems, strict=True)))


def _counted(shown: DerivationPage | CaseRow) -> int:
    return sum(bool(premise.latex) for premise in shown.premises)


def _premises(rows: Iterable[PremiseRow], first: int, page: str) -> Iterator[tuple[str, Numbered]]:
    for number, row in enumerate((row for row in rows if row.latex), first):
        yield row.name, Numbered(f"P{number}", f"premise.{page}.{number}")


def _named(lines: Iterable[LineRow], of: str) -> Iterator[tuple[str, Numbered]]:
    return ((line.name, Numbered(str(line.number), place_of(line, of))) for line in lines if line.name)


def linked(words: Words, known: Mapping[str, Numbered]) -> Tex:
    """Prose with formulas in it; after each quoted name that is known its number, which is a link."""
    return Tex("".join(rf"\within{{{mathematics(part)}}}" if is_formula else _cited(part, known) for is_formula, part in words))


def _cited(part: str, known: Mapping[str, Numbered]) -> str:
    return "".join(_spaced(piece) + _number(known.get(piece[1:-1]) if piece.startswith("“") else None) for piece in QUOTED.split(part) if piece)


def _spaced(part: str) -> str:
    """Text beside something else: the spaces at its ends belong to the sentence."""
    before, after = part[:1].isspace(), part[-1:].isspace()
    return f"{' ' if before else ''}{text(part)}{' ' if after and part.strip() else ''}"


def _number(found: Numbered | None) -> str:
    return rf"~\byline{{{found.place}}}{{({found.number})}}" if found else ""
