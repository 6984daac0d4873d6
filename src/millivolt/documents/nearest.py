"""The stretch of a text most like a given string, in bounded time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

SHORT = 12        # of a string this short two letters must agree to make a stretch worth a look, of a longer one three
GRAMS = 60        # of them at most
HITS = 400        # places of each at most
STRETCHES = 12    # compared letter by letter
ENDS = 8          # of each start
LEAST = 0.5       # below this nothing resembles it
LONGEST = 80      # letters of the string that count

EDGE = re.compile(r"(?<=\S)(?=\s)|(?<=\s)(?=\S)|(?<=[^\W\d])(?=\d)")  # of a word or a number


def nearest(text: str, prints: str) -> tuple[int, int, float]:
    """Start, end and likeness of the most similar stretch; (0, 0, 0.0) where none is similar."""
    wanted = prints.strip()[:LONGEST]
    best = (0, 0, 0.0)
    for about in _worth_a_look(text, wanted):
        candidate = _fitted(text, wanted, about)
        if candidate[2] > best[2]:
            best = candidate
    return best if best[2] >= LEAST else (0, 0, 0.0)


def _worth_a_look(text: str, wanted: str) -> list[int]:
    """Where the string would begin if it stood there: the places that most of its letters vote for."""
    votes: Counter[int] = Counter()
    width = max(1, len(wanted) // 4)
    for place, gram in _grams(wanted):
        for start in _starts(text, gram):
            votes[max(0, start - place) // width] += 1
    return [bucket * width for bucket, _ in votes.most_common(STRETCHES)]


def _grams(wanted: str) -> Iterator[tuple[int, str]]:
    size = min(2 if len(wanted) <= SHORT else 3, len(wanted))
    last = len(wanted) - size
    step = max(1, (last + 1) // GRAMS)
    for place in range(0, last + 1, step):
        if wanted:
            yield place, wanted[place:place + size]


def _starts(text: str, gram: str) -> Iterator[int]:
    start = text.find(gram)
    for _ in range(HITS):
        if start < 0:
            return
        yield start
        start = text.find(gram, start + 1)


def _fitted(text: str, wanted: str, about: int) -> tuple[int, int, float]:
    """The best stretch of about the string's length that begins near that place, whole words and numbers only."""
    reach = len(wanted)
    low, high = max(0, about - reach // 2 - 1), min(len(text), about + 2 * reach + 1)
    edges = sorted({low, high, *(low + edge.start() for edge in EDGE.finditer(text[low:high]))})
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    best = (0, 0, 0.0)
    for start in (edge for edge in edges if edge <= about + reach // 2):
        for end in _ends(edges, start, reach):
            stretch = text[start:end]
            matcher.set_seq1(stretch)
            if stretch == stretch.strip() and matcher.quick_ratio() > best[2] and (likeness := matcher.ratio()) > best[2]:
                best = (start, end, likeness)
    return best


def _ends(edges: list[int], start: int, reach: int) -> list[int]:
    """The few edges behind the start that make a stretch of about that length."""
    behind = [edge for edge in edges if start < edge <= start + 2 * reach]
    return sorted(behind, key=lambda edge: abs(edge - start - reach))[:ENDS]
