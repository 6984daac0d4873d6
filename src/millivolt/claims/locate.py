"""Judgements placed in their document: where each string is printed, in which words, and the changes that correct it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from millivolt import documents
from millivolt.claims.model import ACCUSES, Judgement
from millivolt.documents import Change, Document, Found, NotFound


def locate(judgements: Iterable[Judgement], document: Document) -> tuple[Judgement, ...]:
    """The judgements with their places; strings are looked for in order, so that repeated figures are told apart."""
    found = tuple(judgements)
    places = documents.locate(document, (judgement.claim.prints for judgement in found))
    return tuple(_placed(judgement, place) for judgement, place in zip(found, places, strict=True))


def _placed(judgement: Judgement, place: Found | NotFound) -> Judgement:
    return replace(judgement, place=place.place, context=place.context if isinstance(place, Found) else "")


def changes(judgements: Iterable[Judgement], document: Document) -> tuple[Change, ...]:
    """The changes that put every corrected string in its place, one a place; what was not found is left alone."""
    found = tuple(judgements)
    places = documents.locate(document, (judgement.claim.prints for judgement in found))
    by_place: dict[tuple[int, int], Change] = {}
    for judgement, place in zip(found, places, strict=True):
        if isinstance(place, Found) and judgement.corrected is not None and judgement.verdict in ACCUSES and not judgement.claim.reported:
            by_place.setdefault((place.start, place.end), Change(place.start, place.end, place.printed, judgement.corrected))
    return tuple(by_place[key] for key in sorted(by_place))
