"""The main job: check every derivation, compile the formulas, verify every claims file, write the pages. Only what changed is done again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import figures
from ..claims import Claim, Source, judge_all
from ..formulas.twins import names
from .atlas.documents import DocumentRow, beside, document_html, documents_html
from .engine import pdf
from .remembered import content, digest
from .verification import counts, verification_json, verification_md, verification_tex
from .verifying import claims_of
from .writing import write

if TYPE_CHECKING:
    from ..derivation import Derivation
    from .pages import DerivationPage
    from .workers import Made

ROOM = Path(__file__).parent.parent
TYPESETTERS = 2
BESIDE = ("report.md", "report.json")  # the page of a claims file, committed with it
BOOK, PICTURE, TABLE = WHOLE = ("book.pdf", "what-rests-on-what.svg", "what-is-checked.md")  # of all the derivations together
ATLAS = "atlas"
FORMATS = ("pdf", "html")  # pages, and the atlas of them
Row = dict[str, Any]
Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


@dataclass(frozen=True)
class Proved:
    """One result: its lines and special cases, those of the cases counted in."""

    name: str
    field: str
    lines: int
    cases: int
    besides: str   # of its lines, those that the kernel does not prove: "1 assumed"; "premise" where there are no lines
    file: str      # where the page is, below the folder


@dataclass(frozen=True)
class Judged:
    """One claims file."""

    name: str
    claims: int
    told: str         # how often each verdict was given: "55 confirmed, 4 damaged"
    unexpected: int
    file: str


@dataclass(frozen=True)
class Done:
    """What the job did."""

    proved: tuple[Proved, ...]
    formulas: int
    stale: int                  # modules that differ from those shipped
    judged: tuple[Judged, ...]
    overfull: tuple[str, ...]   # what is wrong with the pages that stand there: boxes that TeX could not fit
    fresh: int                  # pages that were typeset in this run
    undrawn: tuple[str, ...] = ()  # figures that the pages are without
    whole: bool = True             # all there is, and not a few by name
    formats: tuple[str, ...] = FORMATS


def run(folder: Path, progress: Progress, level: str = "every", only: Sequence[str] = (), formats: Sequence[str] = FORMATS) -> Done:
    """Does the job below the folder; raises where a derivation is refused, a claims file is unusable, or TeX fails.

    With names, the pages of those results and the reports of those documents alone: no book, no atlas, and nothing else that is of all together.
    """
    kept = Kept.of(folder, ("pdf",) if only else [name for name in FORMATS if name in formats])
    key = digest([toolkit(), *kept.formats])
    found = {path.parent.name: path for path in sorted(folder.glob("*/claims.toml"))}
    sources = {path: claims_of(path) for name, path in found.items() if not only or name in only}  # first: what is unusable is said at once
    if only:
        proved, compiled = _named([name for name in only if name not in found], level, kept, progress), {"formulas": 0, "stale": 0}
    else:
        proved, [compiled] = _derivations(kept, key, level, progress), _formulas(kept, key, progress)
    judged = _documents(sources, kept, key, progress)
    if "html" in kept.formats:
        listed = [DocumentRow(source.title, path.parent.name, row["claims"], row["told"]) for (path, (source, _)), row in zip(sources.items(), judged, strict=True)]
        write(documents_html(listed), folder / ATLAS / "documents.html")
    overfull = _typeset(folder, kept, progress)
    kept.save()
    return Done(
        tuple(Proved(**row) for row in proved), compiled["formulas"], compiled["stale"], tuple(Judged(**row) for row in judged), tuple(overfull), len(kept.waiting),
        () if figures.installed() else tuple(f.name for row in proved for f in figures.figures_of(row["name"])),
        not only, tuple(kept.formats),
    )  # fmt: skip


class Kept:
    """What a former run did, by content: {page: key of all that went into it}. Never a Theorem: that a check passed, and its figures."""

    def __init__(self, path: Path, data: dict[str, Any], formats: Sequence[str]) -> None:
        self.path, self.data, self.formats = path, data, formats
        self.waiting: dict[str, str] = {}  # page -> its LaTeX, to be typeset

    @classmethod
    def of(cls, folder: Path, formats: Sequence[str] = FORMATS) -> Kept:
        """What is kept beside the pages; nothing where it cannot be read."""
        path = folder / ".cache" / "job.json"
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            data = {}
        return cls(path, data if isinstance(data, dict) and all(isinstance(part, dict) for part in data.values()) else {}, formats)

    @property
    def folder(self) -> Path:
        return self.path.parent.parent

    @property
    def places(self) -> dict[str, str]:
        """Where the atlas tells of each result."""
        found: dict[str, str] = self.data.get("atlas", {}).get("places", {})
        return found

    def rows(self, part: str, key: str, beside: Sequence[str] = ()) -> list[Row] | None:
        """The rows of a part that has not changed, and whose pages are there, those beside them too."""
        found = self.data.get(part, {})
        if found.get("key") != key or not all((self.folder / file).exists() for file in (*beside, *(row.get("file", "") for row in found["rows"]))):
            return None
        rows: list[Row] = found["rows"]
        return rows

    def keep(self, part: str, key: str, rows: list[Row]) -> list[Row]:
        """Remember the rows of a part under the key of all that went into it."""
        self.data[part] = {"key": key, "rows": rows}
        return rows

    def page(self, file: str, tex: str) -> None:
        """Have the page typeset, unless the very same one stands there, or no page is asked for."""
        if "pdf" in self.formats and (self.data.get("pages", {}).get(file) != digest([tex]) or not (self.folder / file).exists()):
            self.waiting[file] = tex

    def save(self) -> None:
        """Write it all."""
        pages = self.data.setdefault("pages", {})
        pages.update({file: digest([tex]) for file, tex in self.waiting.items()})
        write(json.dumps(self.data, indent=1, sort_keys=True) + "\n", self.path)


def _named(names: Sequence[str], level: str, kept: Kept, progress: Progress) -> list[Row]:
    """The pages of these results, each with those of its cases that are proved apart."""
    if not names:
        return []
    from .. import library
    from .paging import apart
    from .workers import made, shared_out

    wanted = list({one.name: one for name in names for d in [library.derivation(name)] for one in (d, *apart(d))}.values())
    return [asdict(_proved(d, it.page, level, kept)) for d, it in zip(wanted, shared_out(made, wanted, "checking", progress), strict=True)]


def _derivations(kept: Kept, key: str, level: str, progress: Progress) -> list[Row]:
    key = digest([key, level])
    whole = [*WHOLE[1 - ("pdf" in kept.formats) :], *(kept.data.get("atlas", {}).get("files", []) if "html" in kept.formats else [])]
    done = kept.rows("derivations", key, whole)
    if done is not None:
        return done
    from .. import library  # here: an unchanged run loads no computer algebra
    from .paging import apart
    from .workers import made, shared_out

    results = [one for d in library.results() for one in (d, *apart(d))]
    shown = shared_out(made, results, "checking", progress)
    rows = [asdict(_proved(d, it.page, level, kept)) for d, it in zip(results, shown, strict=True)]
    _whole(results, shown, level, kept)
    return kept.keep("derivations", key, rows)


def _whole(results: Sequence[Derivation], made: Sequence[Made], level: str, kept: Kept) -> None:
    """The book, the atlas, the picture of what rests on what, and the table of what is checked."""
    from .. import library
    from .book import book_tex
    from .checked import what_is_checked_md
    from .graph import graph, svg

    if "pdf" in kept.formats:
        kept.page(BOOK, book_tex(results, made, level))
    if "html" in kept.formats:
        _atlas(results, made, level, kept)
    write(svg(graph(results)), kept.folder / PICTURE)
    rows = {row.name: row for it in made for row in it.rows}
    write(what_is_checked_md([rows[name] for name in library.found() if name in rows]), kept.folder / TABLE)


def _atlas(results: Sequence[Derivation], made: Sequence[Made], level: str, kept: Kept) -> None:
    """The atlas of the results; where each is told of is remembered, for the documents, which lead there."""
    from .atlas.results import atlas, places

    files = {f"{ATLAS}/{file}": text for file, text in atlas(results, made, level, documents=True).items()}
    for file, text in files.items():
        write(text, kept.folder / file)
    kept.data["atlas"] = {"files": list(files), "places": places(it.page for it in made)}


def _proved(d: Derivation, shown: DerivationPage, level: str, kept: Kept) -> Proved:
    from ..library import field_of
    from .derivation import derivation_tex

    file = f"derivations/{d.name}.pdf" if "pdf" in kept.formats else f"{ATLAS}/results/{d.name}.html"
    kept.page(f"derivations/{d.name}.pdf", derivation_tex(shown, level))
    other = Counter(line.status for line in shown.every_line if line.status != "proved")
    besides = ", ".join(f"{n} {status}" for status, n in sorted(other.items())) if shown.every_line else "premise"
    return Proved(d.name, field_of(d), len(shown.every_line), len(shown.special_cases), besides, file)


def _formulas(kept: Kept, key: str, progress: Progress) -> list[Row]:
    done = kept.rows("formulas", key)
    if done is not None:
        return done
    from ..formula.ahead import sources

    progress("compiling the formulas", 0, 1)
    shipped = ROOM / "formulas"
    made = sources()
    stale = [path for path, text in made.items() if not (shipped / path).exists() or (shipped / path).read_text(encoding="utf-8") != text]
    return kept.keep("formulas", key, [{"formulas": len(names()), "stale": len(stale)}])


def _documents(sources: Mapping[Path, tuple[Source, tuple[Claim, ...]]], kept: Kept, key: str, progress: Progress) -> list[Row]:
    rows = []
    for number, (path, (source, claims)) in enumerate(sources.items()):
        name = path.parent.name
        own = digest([key, path.read_text(encoding="utf-8"), *(it.source for it in beside(path)), *kept.places.values()])
        done = kept.rows(f"document {name}", own, [*(f"{name}/{other}" for other in BESIDE), *([_in_atlas(name)] if "html" in kept.formats else [])])
        if done is None:
            progress(f"verifying {name}", number, len(sources))
            done = kept.keep(f"document {name}", own, [asdict(_judged(path, source, claims, kept))])
        rows += done
    return rows


def _judged(path: Path, source: Source, claims: tuple[Claim, ...], kept: Kept) -> Judged:
    judgements = judge_all(source, claims)
    file = f"{path.parent.name}/report.pdf"
    write(verification_md(source, judgements), path.with_name("report.md"))
    write(verification_json(source, judgements), path.with_name("report.json"))
    kept.page(file, verification_tex(source, judgements))
    if "html" in kept.formats:
        write(document_html(source, judgements, beside(path), kept.places), path.parent.parent / _in_atlas(path.parent.name))
    told = ", ".join(f"{number} {verdict.value}" for verdict, number, _ in counts(judgements))
    return Judged(path.parent.name, len(judgements), told, sum(not j.as_expected for j in judgements), file if "pdf" in kept.formats else _in_atlas(path.parent.name))


def _in_atlas(name: str) -> str:
    return f"{ATLAS}/documents/{name}.html"


def _typeset(folder: Path, kept: Kept, progress: Progress) -> list[str]:
    waiting = list(kept.waiting.items())
    faults: dict[str, list[str]] = kept.data.setdefault("faults", {})  # of pages typeset before, too: they stand there as they are
    with ThreadPoolExecutor(TYPESETTERS) as pool:
        for number, boxes in enumerate(pool.map(lambda page: pdf(page[1], folder / page[0]), waiting)):
            progress(f"typesetting {waiting[number][0]}", number, len(waiting))
            faults[waiting[number][0]] = list(boxes)
    kept.data["faults"] = {file: boxes for file, boxes in faults.items() if boxes and (folder / file).exists()}
    return [f"{file}: {box}" for file, boxes in sorted(kept.data["faults"].items()) for box in boxes]


def toolkit() -> str:
    """The content of the toolkit itself, derivations included: everything that a page could depend on, beside its own input."""
    return content()
