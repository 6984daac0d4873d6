"""A document cut into pieces: what no claim is about, and what one or several are, under the gravest of their verdicts."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from markupsafe import Markup, escape

from ... import documents
from ...claims.model import Judgement, Verdict
from ...documents import Document, Found
from ..escape import UNSEEN, shown_by_number

GRAVEST = (Verdict.REFUTED, Verdict.WRONG_UNIT, Verdict.DAMAGED, Verdict.UNDECIDED, Verdict.APPROXIMATE, Verdict.CONSISTENT, Verdict.CONFIRMED)


@dataclass(frozen=True)
class Piece:
    """A stretch of the document, and the claims about it by their numbers, the gravest first."""

    text: Markup
    claims: tuple[int, ...] = ()
    verdict: str = ""
    told: str = ""   # "refuted: table-1/K"
    id: str = ""


def pieces(document: Document, judgements: Sequence[Judgement]) -> tuple[Piece, ...]:
    """The whole text of the document, in order."""
    found = documents.locate(document, (judgement.claim.prints for judgement in judgements))
    spans = [(place.start, place.end, number) for number, place in enumerate(found, 1) if isinstance(place, Found)]
    edges = sorted({0, len(document.text), *(edge for start, end, _ in spans for edge in (start, end))})
    about: dict[tuple[int, int], list[int]] = {}
    for piece in pairwise(edges):
        about[piece] = []
    for start, end, number in spans:
        for piece in _within(edges, start, end):
            about[piece].append(number)
    return _numbered(_piece(document.text[start:end], claims, judgements) for (start, end), claims in about.items())


def _within(edges: Sequence[int], start: int, end: int) -> Iterable[tuple[int, int]]:
    return pairwise(edges[bisect_left(edges, start) : bisect_left(edges, end) + 1])


def _piece(text: str, claims: Sequence[int], judgements: Sequence[Judgement]) -> Piece:
    ordered = tuple(sorted(claims, key=lambda number: (GRAVEST.index(judgements[number - 1].verdict), number)))
    told = "; ".join(f"{judgements[number - 1].verdict.value}: {judgements[number - 1].claim.id}" for number in ordered)
    return Piece(_as_it_stands(text), ordered, judgements[ordered[0] - 1].verdict.value if ordered else "", told)


def _as_it_stands(text: str) -> Markup:
    """The text with its lines; of what could not be seen, the number."""
    flat = text.replace("\r\n", "\n").replace("\r", "\n")
    return escape("".join(shown_by_number(c) if unicodedata.category(c) in UNSEEN and c not in "\n\t\u00ad\u200b\u200c\u200d\u2060\ufeff" else c for c in flat))


def _numbered(made: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(replace(piece, id=f"mark-{number}") if piece.claims else piece for number, piece in enumerate(made, 1))


def ids(marked: Iterable[Piece]) -> dict[int, str]:
    """Of each claim, where its first piece is."""
    first: dict[int, str] = {}
    for piece in marked:
        for number in piece.claims:
            first.setdefault(number, piece.id)
    return first


def missing(marked: Iterable[Piece], judgements: Iterable[tuple[int, Judgement]]) -> tuple[tuple[int, Judgement], ...]:
    """The claims that the document does not hold."""
    placed = ids(marked)
    return tuple((number, judgement) for number, judgement in judgements if number not in placed)
