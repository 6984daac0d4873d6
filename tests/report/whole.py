"""What is wrong with a PDF as a document: fonts that are not in it, text that cannot be copied, links and bookmarks that lead nowhere. `make report` asks it of the book."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from pypdf import PdfReader

FILES = ("/FontFile", "/FontFile2", "/FontFile3")
NO_TEXT = re.compile("[\ue000-\uf8ff\ufffd\x00-\x08\x0b-\x1f]")  # letters of a font's own, which no other program knows


def faults(file: Path, titles: Iterable[str] = ()) -> list[str]:
    """In words; empty where there are none. The titles are those that a bookmark, and the text, must have."""
    reader = PdfReader(file)
    said = [page.extract_text() for page in reader.pages]
    return [*_fonts(reader), *_about(reader), *_links(reader), *_text(said), *_titled(reader, said, titles)]


def _fonts(reader: PdfReader) -> Iterator[str]:
    fonts = {id(font): font for page in reader.pages for font in (f.get_object() for f in page["/Resources"].get("/Font", {}).values())}
    for font in fonts.values():
        if not any(name in font.get("/FontDescriptor", {}) for name in FILES):
            yield f"the font {font['/BaseFont']} is not embedded"
        if "/ToUnicode" not in font:
            yield f"text in {font['/BaseFont']} cannot be copied"
    if not fonts:
        yield "there is no text"


def _about(reader: PdfReader) -> Iterator[str]:
    told = reader.metadata or {}
    if not told.get("/Title"):
        yield "it has no title"
    yield from (f"it tells {key}" for key in ("/CreationDate", "/ModDate") if key in told)
    if reader.trailer["/Root"].get("/Lang") != "en":
        yield "it does not say its language"


def _links(reader: PdfReader) -> Iterator[str]:
    known = set(reader.named_destinations)
    marks = [link.get_object() for page in reader.pages for link in page.get("/Annots", ())]
    goals = [str(link["/A"]["/D"] if "/A" in link else link["/Dest"]) for link in marks if link["/Subtype"] == "/Link"]
    yield from (f"a link leads to {goal!r}, which is nowhere" for goal in dict.fromkeys(goals) if goal not in known)
    for mark in bookmarks(reader.outline):
        if reader.get_destination_page_number(mark) is None:
            yield f"the bookmark {mark.title!r} leads nowhere"


def bookmarks(outline: Iterable[Any]) -> Iterator[Any]:
    """All of them, those below others too."""
    for entry in outline:
        yield from bookmarks(entry) if isinstance(entry, list) else (entry,)


def _text(said: list[str]) -> Iterator[str]:
    for number, text in enumerate(said, 1):
        if found := NO_TEXT.search(text):
            yield f"page {number} has U+{ord(found[0]):04X}, which is no letter"
        if squeezed(f"page {number} of {len(said)}") not in squeezed(text):
            yield f"page {number} does not say that it is the one of {len(said)}"


def _titled(reader: PdfReader, said: list[str], titles: Iterable[str]) -> Iterator[str]:
    whole, marked = squeezed("".join(said)), [squeezed(mark.title) for mark in bookmarks(reader.outline)]
    for title in map(squeezed, titles):
        if not any(mark.endswith(title) for mark in marked):
            yield f"no bookmark is called {title}"
        if title not in whole:
            yield f"{title} cannot be found in it"


def squeezed(text: str) -> str:
    """Without spaces, apostrophes as TeX sets them."""
    return re.sub(r"\s", "", text).replace("’", "'")


def main(folder: Path) -> int:
    """Examines the book, unless this very one was found good before; says what is wrong."""
    book, good = folder / "book.pdf", folder / ".cache" / "book.good"
    digest = sha256(book.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    if good.exists() and good.read_text(encoding="utf-8") == digest:
        return 0
    found = faults(book)
    for fault in found:
        print(f"{book}: {fault}")
    if not found:
        good.write_text(digest, encoding="utf-8")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
