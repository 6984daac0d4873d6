"""The report of one document as HTML: its claims, and, where it is at hand, the document itself with every claim marked by its verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...claims.model import Judgement, Source
from ...documents import Document
from ..verification import facts
from .layout import hypertext
from .marking import ids, missing, pieces


@dataclass(frozen=True)
class Setting:
    """What surrounds a page: where results are told of, what it leads to, the way from it to the first page. Of a page that stands alone: nothing."""

    places: Mapping[str, str] = field(default_factory=dict)
    doors: Sequence[tuple[str, str]] = ()
    root: str = ""


ALONE = Setting()


def verification_html(source: Source, judgements: Sequence[Judgement], document: Document | None = None, setting: Setting = ALONE) -> str:
    """The report of those judgements, alone or within an atlas."""
    marked = pieces(document, judgements) if document is not None else ()
    told = facts(source, judgements)
    return hypertext().get_template("verification.html.j2").render(
        **told, pieces=marked, placed=ids(marked), missing=missing(marked, told["judgements"]) if marked else (),
        places=setting.places, doors=setting.doors, root=setting.root, here="",
    )  # fmt: skip
