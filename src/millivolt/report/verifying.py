"""Verifying one claims file, with the document beside it where there is one, and writing what came out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from ..claims import Claim, Judgement, Source, Unusable, changes, judge_all, locate, read
from ..claims.in_notebook import PLAIN, table
from ..documents import Document, corrected, difference
from ..documents import Unusable as UnusableDocument
from ..documents import read as read_document
from ..results import FORMATS, whole
from .atlas.verification import verification_html
from .engine import pdf
from .verification import summary, verification_md, verification_tex
from .writing import write


@dataclass(frozen=True)
class Verified:
    """A claims file and its judgements, each with its place where the document was at hand."""

    path: Path
    source: Source
    judgements: tuple[Judgement, ...]
    document: Document | None = None

    def _repr_html_(self) -> str:
        """The report in the cell of a notebook."""
        return f"<p {PLAIN}><b>{escape(self.source.title)}</b><br>{escape(summary(self.judgements))}</p>{table(self.judgements)}"


def verify(path: Path, document: Path | None = None) -> Verified:
    """Reads and judges the claims; with the document, looks every printed string up in it."""
    source, claims = claims_of(path)
    if document is None:
        return Verified(path, source, judge_all(source, claims))
    text = read_document(document)
    judgements = locate(judge_all(source, claims), text)
    if not any(j.context for j in judgements):
        raise UnusableDocument(str(document), f"nothing stands in it of what {path} says it prints")
    return Verified(path, source, judgements, text)


def claims_of(path: Path) -> tuple[Source, tuple[Claim, ...]]:
    """The source and the claims of a file; what is wrong with it is said with the whole path, for every claims file has the same name."""
    try:
        return read(path)
    except Unusable as why:
        raise replace(why, file=str(path)) from None


def written(report: Verified, folder: Path, formats: Iterable[str]) -> list[Path]:
    """Writes the report into the folder, and where the document is at hand a corrected copy and its difference. All is made before anything is written."""
    made = {folder / f"report.{FORMATS[kind].suffix if kind in FORMATS else kind}": _content(report, kind) for kind in formats}
    if report.document is not None:
        made |= {folder / name: content for name, content in _copies(report, report.document).items()}
    for target in made:
        not_an_original(target, [report.path, *([report.document.path] if report.document is not None else [])])
    for target, content in made.items():
        write(content, target)
    return list(made)


def _content(report: Verified, kind: str) -> str | bytes:
    match kind:
        case "md":
            return verification_md(report.source, report.judgements)
        case "html":
            return verification_html(report.source, report.judgements, report.document)
        case "tex":
            return verification_tex(report.source, report.judgements)
        case "pdf":
            with TemporaryDirectory(prefix="millivolt-") as name:
                page = Path(name) / "report.pdf"
                pdf(verification_tex(report.source, report.judgements), page)
                return page.read_bytes()
        case _:
            return whole(kind, report.path.as_posix().encode(errors="replace").decode(), report.source, report.judgements)


def _copies(report: Verified, document: Document) -> dict[str, bytes]:
    made = changes(report.judgements, document)
    if not made:
        return {}
    return {
        f"corrected{document.path.suffix}": corrected(document, made).encode(document.encoding),
        "corrected.diff": difference(document, made).encode("utf-8"),
    }


def not_an_original(target: Path, originals: Iterable[Path]) -> None:
    """What was read is never written over."""
    if target.exists() and any(original.exists() and target.samefile(original) for original in originals):
        raise UnusableDocument(str(target), "this is what was read, and it is left as it is; name another folder")


def claims_files(named: Iterable[Path]) -> list[Path]:
    """The claims files: those that are named, and of a folder all claims.toml and *.claims.toml in it and below."""
    found: dict[Path, None] = {}
    for path in named:
        inside = sorted({*path.rglob("claims.toml"), *path.rglob("*.claims.toml")}) if path.is_dir() else [path]
        if not inside:
            raise Unusable(str(path), "the whole folder", "no claims file", "claims.toml, or a name that ends in .claims.toml")
        found |= dict.fromkeys(inside)
    return list(found)


def folders(paths: Sequence[Path], out: Path | None) -> list[Path | None]:
    """Where the report of each file goes: the folder itself for one, else one below it with a name that tells them apart."""
    if out is None:
        return [None] * len(paths)
    if len(paths) == 1:
        return [out]
    short = [path.parent.name or "claims" if path.name == "claims.toml" else path.name.removesuffix(".toml").removesuffix(".claims") for path in paths]
    if len(set(short)) < len(short):
        short = ["-".join([*(part for part in path.parts[:-1] if part.strip("./\\")), name]) for path, name in zip(paths, short, strict=True)]
    return [out / (name if short.count(name) == 1 else f"{n}-{name}") for n, name in enumerate(short, 1)]
