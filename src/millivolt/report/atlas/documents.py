"""The documents of the atlas: a list of them, and the report of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...claims import Judgement, Source, locate
from ...documents import Document, read
from ...documents.reading import READERS
from .layout import DOORS, address, hypertext
from .verification import Setting, verification_html


@dataclass(frozen=True)
class DocumentRow:
    """A document in the list."""

    title: str
    name: str      # of its folder
    claims: int
    told: str      # how often each verdict was given

    @property
    def file(self) -> str:
        return f"documents/{address(self.name)}.html"


def documents_html(rows: Sequence[DocumentRow]) -> str:
    """The list of documents."""
    return hypertext().get_template("documents.html.j2").render(rows=rows, doors=DOORS, root="", here="documents.html")


def beside(claims: Path) -> tuple[Document, ...]:
    """The document itself, where it stands beside its claims file under the name `document`, with the ending of its kind."""
    return tuple(read(path) for suffix in sorted(READERS) for path in [claims.with_name(f"document{suffix}")] if path.is_file())[:1]


def document_html(source: Source, judgements: Sequence[Judgement], found: Sequence[Document], places: Mapping[str, str]) -> str:
    """The report of a document in the atlas, the document with it where it was found."""
    setting = Setting(places, DOORS, "../")
    if not found:
        return verification_html(source, judgements, None, setting)
    return verification_html(source, locate(judgements, found[0]), found[0], setting)
