"""docs/api.md: what the docstrings say, of every formula and of what the package offers beside them. Written by `python -m millivolt.report.reference`."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any

import millivolt

from .. import library
from ..formulas import NAMES
from .markdown import block, code, prose

PLACE = Path("docs") / "api.md"
ROW = re.compile(r"(?P<name>\w+) +(?P<meaning>.*) \[(?P<unit>[^\]]*)\], (?P<domain>.*)")
TITLE = re.compile(r"(?P<title>[^:]+): (?P<equation>.*) \[(?P<unit>[^\]]*)\]\.")
FIRST = (
    "# API reference\n\n"
    "Written from the docstrings by `make docs`; every example is run by the tests. Formulas are functions of the package `millivolt`, called by keyword, in SI units: "
    "`from millivolt import nernst`. Importing one loads NumPy, and nothing else that is heavy. They take numbers, lists and arrays of any shape, which broadcast "
    "together; over ions, the last axis is that of the ions. An ulp, in what is said of errors, is 2⁻⁵² of the value; the condition number is 1, or Σ |x ∂f/∂x / f| where that is more.\n"
)


def reference() -> str:
    """The page, the same bytes for the same docstrings."""
    return "\n".join([FIRST, *_arguments(), *_besides(), *_formulas()]).rstrip("\n") + "\n"


def _arguments() -> Iterator[str]:
    """What formulas take: the docstrings of the rooms that take it."""
    yield "## What a formula takes\n"
    for name in ("quantities", "frames", "xarrays", "chunks", "masks"):
        yield from (_paragraph(words, None) + "\n" for words in _paragraphs(inspect.getdoc(_module(name))))


def _module(name: str) -> ModuleType:
    return __import__(f"millivolt.formulas.{name}", fromlist=["*"])


def _besides() -> Iterator[str]:
    yield "## Beside the formulas\n"
    for name in sorted(set(millivolt.__all__) - set(NAMES) - {"__version__"}):
        found = getattr(millivolt, name)
        yield f"### {code(name + _signature(found))}\n"
        yield from _text(found)


def _signature(found: Any) -> str:
    return str(inspect.signature(found)) if inspect.isfunction(found) else ""


def _formulas() -> Iterator[str]:
    by_field = groupby(NAMES, key=lambda name: library.field_of(library.derivation(name)))
    for field, names in by_field:
        yield f"## {field.capitalize()}\n"
        for name in names:
            yield f"### {code(name)}\n"
            yield from _text(getattr(millivolt, name))


def _text(found: Any) -> Iterator[str]:
    """A docstring in Markdown, paragraph by paragraph."""
    for paragraph in _paragraphs(inspect.getdoc(found)):
        yield _paragraph(paragraph, found) + "\n"


def _paragraphs(doc: str | None) -> list[str]:
    if not doc:
        raise ValueError("there is no docstring to write the reference from")
    return doc.split("\n\n")


def _paragraph(words: str, found: Any) -> str:
    lines = [line.strip() for line in words.splitlines()]
    if lines[0].startswith(">>>"):
        return block("\n".join(lines), "python")
    rows = [ROW.fullmatch(line) for line in lines]
    if all(rows):
        return _table([row.groupdict() for row in rows if row], found)
    if title := TITLE.fullmatch(" ".join(lines)):
        return f"**{prose(title['title'])}**: {code(title['equation'])} \\[{prose(title['unit'])}\\]"
    return _prose(" ".join(lines))


def _prose(words: str) -> str:
    """Prose, in which what stands between single backquotes is code."""
    return "".join(code(part) if n % 2 else re.sub(r"\S(?:.*\S)?", lambda found: prose(found[0]), part) for n, part in enumerate(words.split("`")))


def _table(rows: list[dict[str, str]], found: Any) -> str:
    shown = (f"| {code(r['name'])} | {prose(r['meaning'])} | {prose(r['unit'])} | {prose(r['domain'])} | {prose(_slope(found, r['name']))} |" for r in rows)
    return "\n".join(["| argument | | unit | | unit of the derivative by it |", "|---|---|---|---|---|", *shown])


def _slope(found: Any, by: str) -> str:
    unit = re.search(r"\[(.*)\]", inspect.getdoc(found.derivative(by)) or "")
    return unit[1] if unit else ""


def main() -> int:
    """Writes the page below the folder that it is called in."""
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(reference(), encoding="utf-8")
    sys.stdout.write(f"wrote {PLACE}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
