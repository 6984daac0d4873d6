"""The formats for machines, each as what a piece of a file adds, and as the whole that the pieces make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from millivolt import __version__
from millivolt.claims import Judgement, Source

from . import document, junit, sarif
from .tally import Tally

__all__ = ["FORMATS", "Filed", "Format", "Tally", "whole"]


@dataclass(frozen=True)
class Filed:
    """A file of which all pieces are there: what its documents say of it, and the bodies that its pieces made."""

    file: str                                  # as it was named
    source: Source
    tally: Tally
    bodies: Callable[[str], Iterable[str]]     # format -> its bodies, in order


@dataclass(frozen=True)
class Format:
    """A kind of document."""

    suffix: str
    body: Callable[[str, Sequence[Judgement]], str]             # file, judgements of a piece -> its part
    document: Callable[[Sequence[Filed]], Iterator[str]]
    of_many: bool                                               # may one document hold several files?


def _json(files: Sequence[Filed]) -> Iterator[str]:
    [one] = files
    yield document.before(one.source.title)
    yield from _divided(one.bodies("json"))
    yield document.after(one.tally)


def _junit(files: Sequence[Filed]) -> Iterator[str]:
    yield junit.before([one.tally for one in files])
    for one in files:
        yield junit.suite(one.file, one.tally)
        yield from one.bodies("junit")
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _sarif(files: Sequence[Filed]) -> Iterator[str]:
    yield sarif.before(__version__)
    yield from _divided(body for one in files for body in one.bodies("sarif"))
    yield sarif.after()


def _divided(bodies: Iterable[str]) -> Iterator[str]:
    """Bodies with commas between them; an empty one is none."""
    first = True
    for body in bodies:
        if body:
            yield body if first else f",\n{body}"
            first = False


FORMATS = {
    "json": Format("json", lambda file, judgements: document.body(judgements), _json, of_many=False),
    "junit": Format("junit.xml", junit.body, _junit, of_many=True),
    "sarif": Format("sarif", sarif.body, _sarif, of_many=True),
}


def whole(format_: str, file: str, source: Source, judgements: Sequence[Judgement]) -> str:
    """The document of one file whose judgements are all at hand."""
    made = FORMATS[format_]
    return "".join(made.document([Filed(file, source, Tally.of(judgements), lambda _: [made.body(file, judgements)])]))
