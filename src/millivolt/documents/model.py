"""What a document is, and what is found in it: frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(eq=False)
class Unusable(ValueError):
    """A file that cannot be read as a document, or a place where a copy cannot be written."""

    file: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"


@dataclass(eq=False)
class Conflict(ValueError):
    """Changes that cannot all be made, or not in this document."""

    first: str
    reason: str

    def __str__(self) -> str:
        return f"the change of {self.first}: {self.reason}"


@dataclass(frozen=True)
class Segment:
    """A stretch of the text and the stretch of the file it was read from; character for character where they are equally long."""

    start: int
    end: int
    source_start: int
    source_end: int


@dataclass(frozen=True)
class Document:
    """A file, and the text that a reader sees in it."""

    path: Path
    source: str                              # the file as it stands, every line end kept
    text: str                                # what a reader sees; the source itself where there is no markup
    encoding: str = "utf-8"                  # "utf-8-sig" where the file begins with a byte order mark
    segments: tuple[Segment, ...] = ()       # where each stretch of the text stands in the source; empty where they are the same

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True)
class Found:
    """A printed string in a document: its place, and the words around it."""

    prints: str        # as the claim has it
    printed: str       # as the document has it
    exact: bool        # False: equal but for spaces and the many forms of minus, micro, times
    start: int         # offset in the text, from 0
    end: int
    line: int          # from 1
    column: int        # from 1, in characters
    before: str        # the words around it, on one line
    after: str
    occurrences: int   # how often the string stands in the document

    @property
    def place(self) -> str:
        return f"line {self.line}, column {self.column}"

    @property
    def context(self) -> str:
        return f"{self.before}{self.printed}{self.after}"


@dataclass(frozen=True)
class NotFound:
    """A printed string that the document does not hold, and the most similar one that it does."""

    prints: str
    nearest: str       # "" where nothing resembles it
    likeness: float    # 0 to 1
    line: int          # of the nearest; 0 where there is none
    column: int

    @property
    def place(self) -> str:
        if not self.nearest:
            return "not found; nothing like it"
        return f"not found; nearest: {self.nearest!r} (line {self.line}, column {self.column})"


@dataclass(frozen=True)
class Change:
    """What a stretch of the text should read."""

    start: int
    end: int
    old: str
    new: str
