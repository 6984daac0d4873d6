"""A printed string in a document: exactly, then but for spaces and the many forms of minus, micro and times; else the nearest."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterable

from millivolt.documents.model import Document, Found, NotFound
from millivolt.documents.nearest import nearest

AROUND = 60  # characters of context either side

SAME = (  # what prints alike
    "-−‐‑‒–—﹣－",
    "µμ",
    "×✕✖⨯╳",
    "·⋅∙•‧",
    "*∗",
    "'’′ʹ",
    '"”″',
)
LIKE = {letter: f"[{re.escape(letters)}]" for letters in SAME for letter in letters}
SPACE = r"[\s\u00ad\u180e\u200b-\u200d\u2060\ufeff]"  # \s knows the no-break and thin spaces; the rest print as nothing
LETTER = re.compile(f"({SPACE}*)((?!{SPACE}).)", re.DOTALL)


def find(document: Document, prints: str, after: int = 0) -> Found | NotFound:
    """The first occurrence from that offset on, or else the first of all."""
    exact = True
    spans = _spans(document.text, re.escape(prints)) if prints else ()
    if not spans:
        exact = False
        spans = _spans(document.text, _tolerant(prints))
    if not spans:
        return _missing(document, prints)
    start, end = next((span for span in spans if span[0] >= after), spans[0])
    line, column = _line_and_column(document.text, start)
    before, behind = _around(document.text, start, end)
    return Found(prints, document.text[start:end], exact, start, end, line, column, before, behind, len(spans))


def locate(document: Document, strings: Iterable[str]) -> tuple[Found | NotFound, ...]:
    """Each string in turn, at its first occurrence behind the one before: so repeated figures are told apart by their order."""
    places: list[Found | NotFound] = []
    after = 0
    for prints in strings:
        place = find(document, prints, after)
        after = place.end if isinstance(place, Found) else after
        places.append(place)
    return tuple(places)


def _spans(text: str, pattern: str) -> tuple[tuple[int, int], ...]:
    """Where the pattern stands, but not as a part of a longer number: "0 mV" is not in "100 mV", nor "5" in "2.5"."""
    if not pattern:
        return ()
    return tuple(found.span() for found in re.finditer(pattern, text) if not _torn(text, *found.span()))


def _torn(text: str, start: int, end: int) -> bool:
    head = _digit(text[start]) and re.search(r"[0-9][.,]?\Z", text[max(0, start - 2):start]) is not None
    tail = _digit(text[end - 1]) and re.match(r"[.,]?[0-9]", text[end:end + 2]) is not None
    return head or tail


def _digit(letter: str) -> bool:
    return letter in "0123456789"


def _tolerant(prints: str) -> str:
    """A pattern in which spaces may come and go, except inside a number, and look-alikes stand for each other."""
    pattern, last = "", ""
    for space, letter in LETTER.findall(prints):
        pattern += _gap(last, space, letter) + LIKE.get(letter, re.escape(letter))
        last = letter
    return pattern


def _gap(last: str, space: str, letter: str) -> str:
    """What may stand between two letters: "1 000" is not "1000"."""
    if not last:
        return ""
    if _digit(last) and _digit(letter):
        return f"{SPACE}+" if space else ""
    return f"{SPACE}*"


def _missing(document: Document, prints: str) -> NotFound:
    start, end, likeness = nearest(document.text, prints)
    if start == end:
        return NotFound(prints, "", 0.0, 0, 0)
    return NotFound(prints, document.text[start:end], likeness, *_line_and_column(document.text, start))


@functools.lru_cache(maxsize=4)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(found.end() for found in re.finditer(r"\r\n|\n|\r", text)))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """Some words before and after, on one line, cut between words where that costs little, with … where they were cut."""
    before = re.sub(r"\s+", " ", text[max(0, start - AROUND):start])
    after = re.sub(r"\s+", " ", text[end:end + AROUND])
    if start > AROUND:
        before = "…" + re.sub(r"\A\S{0,15}\s", "", before)
    if end + AROUND < len(text):
        after = re.sub(r"\s\S{0,15}\Z", "", after) + "…"
    return before, after
