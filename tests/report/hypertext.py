"""What a page in HTML is made of: read strictly, so that a tag left open, or an id given twice, is told."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

VOID = frozenset({"meta", "link", "br", "hr", "img", "input", "wbr"})


class Page(HTMLParser):
    """Tags, ids, links, headings and words of a page, and what is wrong with it."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []
        self.faults: list[str] = []
        self.words = ""
        self.declared = ""
        self.feed(text)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open]
        self.faults += [f"the id {one} twice" for one in {one for one in self.ids if self.ids.count(one) > 1}]

    def handle_decl(self, decl: str) -> None:
        self.declared = decl

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        self.ids += [found["id"]] if found.get("id") else []
        self.links += [value for name in ("href", "src", "xlink:href") if (value := found.get(name)) is not None]
        self.headings += [int(tag[1])] if tag in {"h1", "h2", "h3", "h4", "h5", "h6"} else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at line {self.getpos()[0]} closes another")

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.open):
            self.words += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every such tag."""
        return [attributes for name, attributes in self.tags if name == tag]


def broken_links(pages: Mapping[str, Page]) -> list[str]:
    """Links that lead to no page, or to no place on it; from file to file, as on a disk."""
    return [f"{file}: {link}" for file, page in pages.items() for link in page.links if not _leads(pages, file, link)]


def _leads(pages: Mapping[str, Page], file: str, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or parts.query:
        return False
    target = _normal(PurePosixPath(file).parent / unquote(parts.path)) if parts.path else file
    return target in pages and (not parts.fragment or unquote(parts.fragment) in pages[target].ids)


def _normal(path: PurePosixPath) -> str:
    made: list[str] = []
    for part in path.parts:
        if part == "..":
            made.pop()
        else:
            made.append(part)
    return "/".join(made)
