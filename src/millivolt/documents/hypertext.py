"""HTML -> the text that a reader sees, and where each stretch of it stands in the file.

Not the standard library's parser: it takes minutes over 100 kB of unclosed tags, and gives no exact places. This one reads each character once.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from millivolt.documents.model import Segment

HIDDEN = frozenset({"head", "script", "style", "template", "noscript"})
BLOCK = re.compile(
    r"address|article|aside|blockquote|body|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|"
    r"li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
RAISED = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")

WORDS = re.compile(r"(?:[^<&]|<(?![a-zA-Z/!?])|&(?!#?[0-9a-zA-Z]))++")
PIECE = re.compile(r"[ \t\r\n\f]+|[^ \t\r\n\f]+")
REFERENCE = re.compile(r"&#?[0-9a-zA-Z]{1,32}+;?")
TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*+)(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")
RAW = {tag: re.compile(f"(?=</{tag}[\\s/>])", re.IGNORECASE) for tag in ("script", "style")}  # nothing in them is markup


def seen(source: str) -> tuple[str, tuple[Segment, ...]]:
    """The text of an HTML page, its raised digits as ², ³, ⁻, and the segments that lead back to the file."""
    page = _Page()
    for kind, start, end in _tokens(source):
        match kind:
            case "words":
                for piece in PIECE.finditer(source, start, end):
                    page.append(" " if piece[0].isspace() else piece[0], *piece.span())
            case "reference":
                page.append(html.unescape(source[start:end]), start, end)
            case tag:
                page.tag(tag, start)
    return "".join(page.text), tuple(page.segments)


def in_source(segments: tuple[Segment, ...], start: int, end: int) -> tuple[int, int]:
    """The stretch of the file that text[start:end] was read from."""
    first = segments[bisect_right(segments, start, key=lambda segment: segment.start) - 1]
    last = segments[bisect_right(segments, end - 1, key=lambda segment: segment.start) - 1]
    begin = first.source_start + (start - first.start if _letter_by_letter(first) else 0)
    finish = last.source_end - (last.end - end if _letter_by_letter(last) else 0)
    return begin, finish


def _letter_by_letter(segment: Segment) -> bool:
    return segment.end - segment.start == segment.source_end - segment.source_start


@dataclass
class _Page:
    """The text so far, and whether what comes next is hidden or raised."""

    text: list[str] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    length: int = 0
    hidden: int = 0
    raised: int = 0

    def tag(self, tag: str, start: int) -> None:
        name, step = (tag[1:], -1) if tag.startswith("/") else (tag, 1)
        self.hidden = 0 if name == "body" else max(0, self.hidden + step * (name in HIDDEN))
        self.raised = max(0, self.raised + step * (name == "sup"))
        if BLOCK.fullmatch(name) and self.text and self.text[-1] != "\n":
            self._keep("\n", start, start)

    def append(self, words: str, start: int, end: int) -> None:
        if self.hidden or (words == " " and (not self.text or self.text[-1] in (" ", "\n"))):
            return
        if self.raised and all(ord(letter) in RAISED for letter in words):
            words = words.translate(RAISED)
        self._keep(words, start, end)

    def _keep(self, words: str, start: int, end: int) -> None:
        self.text.append(words)
        self.segments.append(Segment(self.length, self.length + len(words), start, end))
        self.length += len(words)


def _tokens(source: str) -> Iterator[tuple[str, int, int]]:
    """("words" | "reference" | a tag's name | "/" and its name, start, end) of everything but comments and declarations."""
    here = 0
    while here < len(source):
        start = here
        if found := WORDS.match(source, here):
            kind, here = "words", found.end()
        elif found := REFERENCE.match(source, here):
            kind, here = "reference", found.end()
        elif found := TAG.match(source, here):
            kind, here = (found[1] + found[2]).lower(), found.end()
            here = _end_of_raw(source, kind, here)
        else:
            here = _end_of_aside(source, here)
            continue
        yield kind, start, here


def _end_of_raw(source: str, tag: str, here: int) -> int:
    if tag not in RAW:
        return here
    found = RAW[tag].search(source, here)
    return _ended(source, here - 1, found.start() if found else -1, 0)


def _end_of_aside(source: str, here: int) -> int:
    """Where a comment, a declaration or a tag without a name ends."""
    closing = "-->" if source.startswith("<!--", here) else ">"
    if source.startswith(("<!", "<?", "</"), here):
        return _ended(source, here, source.find(closing, here + 2), len(closing))
    return _ended(source, here, -1, 0)


def _ended(source: str, here: int, end: int, length: int) -> int:
    if end < 0:
        raise ValueError(f"HTML that breaks off: what begins at offset {here:,} with {source[here:here + 20]!r} has no end")
    return end + length
