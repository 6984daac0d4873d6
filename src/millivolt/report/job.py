"""The main job: check every derivation, compile the formulas, verify every claims file, write the pages. Only what changed is done again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from ..claims import judge_all, read
from .engine import pdf
from .verification import summary, verification_json, verification_md, verification_tex
from .writing import write

ROOM = Path(__file__).parent.parent
TYPESETTERS = 2
Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


@dataclass(frozen=True)
class Row:
    """One line of the summary table."""

    part: str      # "derivation" | "formula" | "document"
    name: str
    says: str      # what was proved, compiled or judged
    file: str      # where the page is, below the folder; "" where there is none


@dataclass(frozen=True)
class Done:
    """What the job did."""

    rows: tuple[Row, ...]
    overfull: tuple[str, ...]   # boxes that TeX could not fit
    fresh: int                  # pages that were typeset in this run


def run(folder: Path, progress: Progress) -> Done:
    """Does the job below the folder; raises where a derivation is refused, a claims file is unusable, or TeX fails."""
    kept = Kept.of(folder)
    rows = [*_derivations(folder, kept, progress), *_documents(folder, kept, progress)]
    overfull = _typeset(folder, kept, progress)
    kept.save()
    return Done(tuple(rows), tuple(overfull), len(kept.waiting))


class Kept:
    """What a former run did, by content: {page: key of all that went into it}. Never a Theorem: that a check passed, and its figures."""

    def __init__(self, path: Path, data: dict[str, Any]) -> None:
        self.path, self.data = path, data
        self.waiting: dict[str, str] = {}  # page -> its LaTeX, to be typeset

    @classmethod
    def of(cls, folder: Path) -> Kept:
        """What is kept beside the pages; nothing where it cannot be read."""
        path = folder / ".cache" / "job.json"
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            data = {}
        return cls(path, data if isinstance(data, dict) else {})

    def rows(self, part: str, key: str) -> list[Row] | None:
        """The rows of a part that has not changed."""
        found = self.data.get(part, {})
        if found.get("key") != key or not all((self.path.parent.parent / r["file"]).exists() for r in found["rows"] if r["file"]):
            return None
        return [Row(**r) for r in found["rows"]]

    def keep(self, part: str, key: str, rows: Iterable[Row]) -> None:
        """Remember the rows of a part under the key of all that went into it."""
        self.data[part] = {"key": key, "rows": [asdict(r) for r in rows]}

    def page(self, file: str, tex: str) -> None:
        """Have the page typeset, unless the very same one stands there."""
        if self.data.get("pages", {}).get(file) != digest([tex]) or not (self.path.parent.parent / file).exists():
            self.waiting[file] = tex

    def save(self) -> None:
        """Write it all."""
        pages = self.data.setdefault("pages", {})
        pages.update({file: digest([tex]) for file, tex in self.waiting.items()})
        write(json.dumps(self.data, indent=1, sort_keys=True) + "\n", self.path)


def _derivations(folder: Path, kept: Kept, progress: Progress) -> list[Row]:
    key = digest([toolkit(), *(path.read_text(encoding="utf-8") for path in sorted((ROOM / "derivations").rglob("*.py")))])
    done = kept.rows("derivations", key)
    if done is not None:
        return done
    from .. import library  # here: an unchanged run loads no computer algebra
    from .derivation import derivation_tex, tally
    from .paging import page

    rows = []
    results = library.results()
    for number, d in enumerate(results):
        progress(f"checking {d.name}", number, len(results))
        shown = page(d)
        file = f"derivations/{d.name}.pdf"
        kept.page(file, derivation_tex(shown))
        cases = f", {len(shown.special_cases)} special cases" if shown.special_cases else ""
        rows.append(Row("derivation", d.name, f"{tally(shown.every_line).rstrip('.')}{cases}", file))
    rows.append(_compiled(progress))
    kept.keep("derivations", key, rows)
    return rows


def _compiled(progress: Progress) -> Row:
    from ..formula.ahead import sources

    progress("compiling the formulas", 0, 1)
    shipped = ROOM / "formulas"
    made = sources()
    stale = [path for path, text in made.items() if not (shipped / path).exists() or (shipped / path).read_text(encoding="utf-8") != text]
    told = "as shipped" if not stale else f"{len(stale)} modules differ from those shipped: python -m millivolt.formula writes them"
    return Row("formula", "compiled", f"{sum('twins' in path for path in made)} formulas, {told}", "")


def _documents(folder: Path, kept: Kept, progress: Progress) -> list[Row]:
    files = sorted(folder.glob("*/claims.toml"))
    rows = []
    for number, path in enumerate(files):
        name = path.parent.name
        progress(f"verifying {name}", number, len(files))
        key = digest([toolkit(), path.read_text(encoding="utf-8", errors="replace")])
        done = kept.rows(f"document {name}", key)
        if done is None:
            done = [_document(path, kept)]
            kept.keep(f"document {name}", key, done)
        rows += done
    return rows


def _document(path: Path, kept: Kept) -> Row:
    source, claims = read(path)
    judgements = judge_all(source, claims)
    name = path.parent.name
    write(verification_md(source, judgements), path.with_name("report.md"))
    write(verification_json(source, judgements), path.with_name("report.json"))
    kept.page(f"{name}/report.pdf", verification_tex(source, judgements))
    unexpected = sum(not j.as_expected for j in judgements)
    told = summary(judgements) + (f" {unexpected} not as expected." if unexpected else "")
    return Row("document", name, told, f"{name}/report.pdf")


def _typeset(folder: Path, kept: Kept, progress: Progress) -> list[str]:
    waiting = list(kept.waiting.items())
    overfull: list[str] = []
    with ThreadPoolExecutor(TYPESETTERS) as pool:
        for number, boxes in enumerate(pool.map(lambda page: pdf(page[1], folder / page[0]), waiting)):
            progress(f"typesetting {waiting[number][0]}", number, len(waiting))
            overfull += [f"{waiting[number][0]}: {box}" for box in boxes]
    return overfull


def toolkit() -> str:
    """The content of the toolkit itself: everything that a page could depend on, beside its own input."""
    files = [p for p in sorted(ROOM.rglob("*")) if p.suffix in (".py", ".j2", ".toml") and (ROOM / "derivations") not in p.parents]
    versions = [f"{name} {metadata.version(name)}" for name in ("sympy", "python-flint", "jinja2")]
    constants = (ROOM / "derivations" / "constants.toml").read_text(encoding="utf-8")
    return digest([*(f"{p.relative_to(ROOM)}\n{p.read_text(encoding='utf-8')}" for p in files), *versions, constants])


def digest(parts: Iterable[str]) -> str:
    """One key for all the parts."""
    found = hashlib.sha256()
    for part in parts:
        found.update(f"{len(part)}:{part}".encode())
    return found.hexdigest()
