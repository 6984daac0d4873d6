"""A corrected copy: the document with some stretches rewritten and every other character left as it was."""

from __future__ import annotations

import difflib
import html
import os
import re
import tempfile
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from millivolt.documents.hypertext import in_source
from millivolt.documents.model import Change, Conflict, Document, Unusable

TAG = re.compile(r"<[^<>]*>")


def corrected(document: Document, changes: Iterable[Change]) -> str:
    """The source with those changes made; Conflict where one does not fit or two overlap. The same change twice is one change."""
    pieces: list[str] = []
    done = 0
    for change in _in_order(document, changes):
        start, end = _in_file(document, change)
        pieces += [document.source[done:start], _rewritten(document, change, document.source[start:end])]
        done = end
    return "".join([*pieces, document.source[done:]])


def difference(document: Document, changes: Iterable[Change]) -> str:
    """The unified diff from the document to its corrected copy; "" where nothing changes."""
    old, new = _lines(document.source), _lines(corrected(document, changes))
    lines = difflib.unified_diff(old, new, document.name, f"{document.name} (corrected)")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def write_copy(document: Document, text: str, to: Path | str) -> None:
    """Write a corrected copy, whole or not at all; never onto the document itself."""
    to = Path(to)
    temporary = ""
    try:
        if to.exists() and document.path.exists() and to.samefile(document.path):
            raise Unusable(str(to), "this is the original; a corrected copy needs another name")
        handle, temporary = tempfile.mkstemp(prefix=f".{to.name}.", dir=to.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode(document.encoding))
        Path(temporary).chmod(0o644)
        Path(temporary).replace(to)
        temporary = ""
    except OSError as error:
        raise Unusable(str(to), f"cannot be written: {error.strerror or error}") from None
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _in_order(document: Document, changes: Iterable[Change]) -> list[Change]:
    ordered = sorted(set(changes), key=lambda change: (change.start, change.end))
    for change in ordered:
        if not 0 <= change.start < change.end <= len(document.text):
            raise Conflict(repr(change.old), f"{change.start} to {change.end} is no stretch of a text of {len(document.text)} characters")
        if document.text[change.start:change.end] != change.old:
            raise Conflict(repr(change.old), f"the document has {document.text[change.start:change.end]!r} there")
    for first, second in pairwise(ordered):
        if second.start < first.end:
            raise Conflict(repr(first.old), f"it overlaps the change of {second.old!r} to {second.new!r}")
    return ordered


def _in_file(document: Document, change: Change) -> tuple[int, int]:
    return in_source(document.segments, change.start, change.end) if document.segments else (change.start, change.end)


def _rewritten(document: Document, change: Change, old: str) -> str:
    """The new words; in HTML with the tags that the old ones held, so that the page stays as well formed as it was."""
    if not document.segments:
        return change.new
    return html.escape(change.new, quote=False) + "".join(TAG.findall(old))


def _lines(text: str) -> list[str]:
    """Lines as diff and patch count them: at line feeds only."""
    return [line for line in re.split(r"(?<=\n)", text) if line]
