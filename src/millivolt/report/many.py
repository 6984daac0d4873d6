"""Many claims files, or long ones: cut into pieces, judged on every core or on a Dask cluster, and put together again in their order.

Nothing is held but the pieces at work and what is told at the end: the parts of the documents wait in files of their own, and
nothing is written before all of it is there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TypeVar

from click import style

from ..claims import Judgement, Source, Unusable, certificates, pieces
from ..claims.book import Traces
from ..claims.read import text_of
from ..results import FORMATS, Filed, Tally
from .crews import Alone, Crew, Job, cluster, cores, processes
from .terminal import counted_line, explained, verdicts
from .verifying import Verified, folders, not_an_original
from .writing import write_parts

CERTIFICATES = "certificates"
TOLD = 20        # claims that are not as expected, of a file that is too long to be shown whole
MUCH = 400_000   # bytes of claims files that are worth other processes
Progress = Callable[[str, int, int], None]
T = TypeVar("T")
W = TypeVar("W")


@dataclass(frozen=True)
class Part:
    """What came of a piece."""

    source: Source
    tally: Tally
    told: tuple[str, ...]            # what the terminal shows of it
    whole: bool                      # is it all of its file?
    bodies: dict[str, str]           # format -> what it adds to the document


@dataclass(frozen=True)
class Asked:
    """A piece, and what is wanted of it; all that another process needs."""

    file: str
    piece: pieces.Piece
    traces: Traces | None
    formats: tuple[str, ...]
    full: bool
    last: bool                       # of its file
    sha256: str                      # of the text of its file


@dataclass
class File:
    """What came of a file so far."""

    file: str
    folder: Path                     # where the bodies wait
    sha256: str
    source: Source = field(default_factory=lambda: Source(""))
    tally: Tally = field(default_factory=Tally)
    text: list[str] = field(default_factory=list)
    shown: int = 0                   # texts that are told, of a file in pieces
    whole: bool = True
    parts: int = 0

    def add(self, part: Part) -> None:
        """Takes a piece in."""
        self.source, self.tally = part.source, self.tally + part.tally
        self.whole = part.whole
        self.text += part.told if self.whole else part.told[: TOLD - len(self.text)]
        self.shown = len(self.text)
        self.folder.mkdir(parents=True, exist_ok=True)
        for format_, body in part.bodies.items():
            (self.folder / f"{self.parts}.{format_}").write_text(body, encoding="utf-8", newline="")
        self.parts += 1

    def bodies(self, format_: str) -> Iterator[str]:
        """The bodies of a format, one after the other."""
        for n in range(self.parts):
            yield (self.folder / f"{n}.{format_}").read_bytes().decode("utf-8")

    @property
    def filed(self) -> Filed:
        return Filed(self.file, self.source, self.tally, self.bodies)


def judge(asked: Asked) -> Part:
    """Judges a piece: what a worker does."""
    with named(asked.file):
        source, judgements = pieces.judged(asked.piece, asked.traces)
    bodies = {name: FORMATS[name].body(asked.file, judgements) for name in asked.formats if name in FORMATS}
    if CERTIFICATES in asked.formats:
        bodies[CERTIFICATES] = "".join(certificates.written(certificates.certified(j)) + "\n" for j in judgements)
    return Part(source, Tally.of(judgements), _told(asked, source, judgements), asked.piece.whole, bodies)


def _told(asked: Asked, source: Source, judgements: tuple[Judgement, ...]) -> tuple[str, ...]:
    """A table of a file that is one piece, unless only a document is wanted; of another, what is not as expected."""
    if asked.piece.whole:
        return (verdicts(Verified(Path(asked.file), source, judgements), asked.full),)
    return tuple(explained(j) for j in islice((j for j in judgements if not j.as_expected), TOLD))


@dataclass(frozen=True)
class Wanted:
    """What is asked for: files, and what is to be made of them."""

    paths: tuple[Path, ...]
    formats: tuple[str, ...]
    out: Path | None = None              # a folder; without one a document goes to the terminal
    certificates: Path | None = None
    full: bool = False

    @property
    def bodies(self) -> tuple[str, ...]:
        """What each piece must make."""
        return (*self.formats, *((CERTIFICATES,) if self.certificates is not None else ()))


@dataclass(frozen=True)
class Done:
    """Whether all is as expected, and what is still to be told: the document, or what was written."""

    as_expected: bool
    told: tuple[str, ...]


def judged(wanted: Wanted, jobs: int | None, dask: str | None, seconds: float | None, progress: Progress, tell: Callable[[str], None]) -> Done:
    """Judges the files and writes what is wanted, all of it or nothing; `tell` hears of each file as it is done."""
    with TemporaryDirectory(prefix="millivolt-") as room, _crew(wanted.paths, jobs, dask, seconds) as crew:
        files = []
        for file in run(wanted.paths, wanted.bodies, wanted.full, Path(room), crew, progress, seconds):
            tell(told(file))
            file.text.clear()
            files.append(file)
        made = _made(wanted, files)
        for target in made:
            not_an_original(target, wanted.paths)
        for target, parts in made.items():
            write_parts(parts, target)
        shown = ["".join(FORMATS[wanted.formats[0]].document([file.filed for file in files]))] if wanted.out is None and wanted.formats else []
    return Done(not any(file.tally.unexpected for file in files), (*shown, *(f"wrote {target}" for target in made if not shown)))


def _crew(paths: Sequence[Path], jobs: int | None, dask: str | None, seconds: float | None) -> AbstractContextManager[Crew]:
    """Who is called: a cluster, or other processes where there is much to do or a time to be kept, or nobody."""
    if dask is not None:
        return cluster(dask)
    much = sum(path.stat().st_size for path in paths if path.is_file()) > MUCH
    workers = jobs or (cores() if much else 1)
    return processes(workers) if workers > 1 or seconds is not None else nullcontext(Alone())


def _made(wanted: Wanted, files: Sequence[File]) -> dict[Path, Iterable[str]]:
    """The documents, by where they go."""
    made: dict[Path, Iterable[str]] = {}
    for file, folder in zip(files, folders(wanted.paths, wanted.out), strict=True):
        if folder is not None:
            made |= {folder / f"report.{FORMATS[name].suffix}": FORMATS[name].document([file.filed]) for name in wanted.formats}
    if wanted.certificates is not None:
        [file] = files
        made[wanted.certificates] = certificates.whole(file.source, file.bodies(CERTIFICATES), Path(file.file).name, file.sha256)
    return made


def told(file: File) -> str:
    """What the terminal shows of a file: all of a short one, of a long one what is not as expected, and how many there are."""
    if file.whole:
        return "\n".join(file.text)
    more = file.tally.unexpected - file.shown
    rest = f"{more:,} more are not as expected" if more > 0 else ""
    return "\n".join([style(file.source.title or file.file, bold=True), "", *(f"{text}\n" for text in file.text), *([rest, ""] if rest else []), *counted_line(file.tally)])


def run(paths: Sequence[Path], formats: tuple[str, ...], full: bool, room: Path, crew: Crew, progress: Progress, seconds: float | None = None) -> Iterator[File]:
    """The files in their order, each when it is done; Unusable where one of them is, or where all take longer than these seconds."""
    end = None if seconds is None else monotonic() + seconds
    number = claims = 0
    current: File | None = None
    for one, part in _in_order(crew, judge, _asked(paths, formats, full, crew, end), end):
        current = current or File(one.file, room / str(number), one.sha256)
        current.add(part)
        claims += part.tally.claims
        progress(f"judging: {claims:,} claims", number, len(paths))
        if one.last:
            yield current
            number, current = number + 1, None


def _asked(paths: Sequence[Path], formats: tuple[str, ...], full: bool, crew: Crew, end: float | None) -> Iterator[Asked]:
    """The pieces of all files, cut as they are needed."""
    for path in paths:
        file = path.as_posix().encode(errors="replace").decode()
        with named(file):
            text = text_of(path)
            parts = list(pieces.cut(text, path.name))
        traces = None
        if len(parts) > 1:
            for _, found in _in_order(crew, _shown, [(file, part) for part in parts], end):
                traces = found if traces is None else traces | found
        digest = sha256(text.encode()).hexdigest()
        yield from (Asked(file, part, traces, formats, full, n == len(parts), digest) for n, part in enumerate(parts, 1))


def _shown(asked: tuple[str, pieces.Piece]) -> Traces:
    with named(asked[0]):
        return pieces.shown(asked[1])


def _in_order(crew: Crew, one: Callable[[W], T], asked: Iterable[W], end: float | None) -> Iterator[tuple[W, T]]:
    """What is made of each, in order; no more are on their way than keep the crew at work."""
    waiting: deque[tuple[W, Job[T]]] = deque()
    for item in asked:
        waiting.append((item, crew.submit(one, item)))
        if len(waiting) >= crew.ahead:
            yield _next(waiting, end)
    while waiting:
        yield _next(waiting, end)


def _next(waiting: deque[tuple[W, Job[T]]], end: float | None) -> tuple[W, T]:
    item, job = waiting.popleft()
    left = None if end is None else max(end - monotonic(), 0.0)
    try:
        return item, job.result(left)
    except TimeoutError:
        raise Unusable("all files", "the whole", "more work than there was time for", "a longer --time-limit, or fewer claims") from None


@contextmanager
def named(file: str) -> Iterator[None]:
    """What is wrong with a claims file is said with the whole path, for every claims file has the same name."""
    try:
        yield
    except Unusable as why:
        raise Unusable(file, why.place, why.had, why.expected) from None
