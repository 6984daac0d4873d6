"""Verifying one claims file, with the document beside it where there is one, and writing what came out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..claims import Judgement, Source, changes, judge_all, locate, read
from ..documents import Document, corrected, difference, write_copy
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


def verify(path: Path, document: Path | None = None) -> Verified:
    """Reads and judges the claims; with the document, looks every printed string up in it."""
    source, claims = read(path)
    judgements = judge_all(source, claims)
    if document is None:
        return Verified(path, source, judgements)
    text = read_document(document)
    return Verified(path, source, locate(judgements, text), text)


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
    found = changes(report.judgements, document)
    if not found:
        return []
    copy, diff = folder / f"corrected{document.path.suffix}", folder / "corrected.diff"
    write_copy(document, corrected(document, found), copy)
    write(difference(document, found), diff)
    return [copy, diff]
