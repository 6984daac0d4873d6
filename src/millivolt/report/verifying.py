"""Verifying one claims file, with the document beside it where there is one, and writing what came out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..claims import Judgement, Source, judge_all, read
from ..documents import Change, Document, Found, corrected, difference, locate, write_copy
from ..documents import read as read_document
from .engine import pdf
from .verification import verification_json, verification_md, verification_tex
from .writing import write


@dataclass(frozen=True)
class Verified:
    """A claims file and its judgements, each with its place where the document was at hand."""

    path: Path
    source: Source
    judgements: tuple[Judgement, ...]
    document: Document | None = None
    places: tuple[Found | None, ...] = ()


def verify(path: Path, document: Path | None = None) -> Verified:
    """Reads and judges the claims; with the document, looks every printed string up in it."""
    source, claims = read(path)
    judgements = judge_all(source, claims)
    if document is None:
        return Verified(path, source, judgements)
    text = read_document(document)
    places = locate(text, [j.claim.prints for j in judgements])
    located = tuple(
        replace(j, place=place.place, context=place.context if isinstance(place, Found) else "") for j, place in zip(judgements, places, strict=True)
    )
    return Verified(path, source, located, text, tuple(p if isinstance(p, Found) else None for p in places))


def written(report: Verified, folder: Path, formats: Iterable[str]) -> list[Path]:
    """Writes the report into the folder; where the document is at hand, a corrected copy and its difference too."""
    made = []
    for kind in formats:
        target = folder / f"report.{kind}"
        if kind == "md":
            write(verification_md(report.source, report.judgements), target)
        elif kind == "json":
            write(verification_json(report.source, report.judgements), target)
        elif kind == "tex":
            write(verification_tex(report.source, report.judgements), target)
        else:
            pdf(verification_tex(report.source, report.judgements), target)
        made.append(target)
    return made + (_copies(report, report.document, folder) if report.document is not None else [])


def _copies(report: Verified, document: Document, folder: Path) -> list[Path]:
    changes = [
        Change(place.start, place.end, place.printed, j.corrected)
        for j, place in zip(report.judgements, report.places, strict=True)
        if place is not None and j.corrected is not None
    ]
    if not changes:
        return []
    copy, diff = folder / f"corrected{document.path.suffix}", folder / "corrected.diff"
    write_copy(document, corrected(document, changes), copy)
    write(difference(document, changes), diff)
    return [copy, diff]
