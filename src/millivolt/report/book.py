"""The book: every result in chapters, then what rests on what, the hypotheses, symbols, constants and references."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module

from ..derivation import Derivation, Kind
from ..library import FIELDS, PLUG_INS, field_of
from ..units import CONSTANTS, Constant
from .citing import Numbered, letter
from .derivation import at, footing, stated, tally
from .escape import Tex
from .layout import latex
from .notation import counted, number
from .pages import DerivationPage, SymbolRow
from .resting import Resting, by_surname, numbers, resting
from .workers import Made

TIERS = {"exact": "exact by definition", "derived": "exact, derived", "measured": "measured"}
APPENDICES = (
    ("graph", "What rests on what"),
    ("hypotheses", "Hypotheses, and the results that use them"),
    ("symbols", "Symbols"),
    ("constants", "Constants"),
    ("references", "References"),
)


@dataclass(frozen=True)
class Result:
    """One result of the book."""

    number: int
    section: str       # "2.1", the number of its equation too
    page: DerivationPage
    tally: str
    footing: tuple[tuple[str, str], ...]
    headings: int


@dataclass(frozen=True)
class Chapter:
    """One field."""

    title: str
    words: str
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Hypothesis:
    """A postulate or an assumption, and who uses it."""

    name: str
    kind: str
    words: str
    source: str
    used_by: tuple[str, ...]  # the names of the results
    latex: str                # what it says of these letters, where another of its name says another thing

    @property
    def called(self) -> str:
        """Its name alone."""
        return self.name.partition(" (")[0] if self.latex else self.name


@dataclass(frozen=True)
class ConstantRow:
    """A constant of nature."""

    title: str
    value: str
    unit: str
    tier: str


def book_tex(results: Sequence[Derivation], made: Sequence[Made], level: str = "every") -> str:
    """The book in LaTeX, of what was made of each result, in the same order."""
    pages = [it.page for it in made]
    chapters = _chapters(tuple(zip(results, pages, strict=True)), level)
    lines = sum(len(p.every_line) for p in pages)
    special = sum(len(p.special_cases) for p in pages)
    cited = _cited(chapters)
    return latex().get_template("book.tex.j2").render(
        summary=f"{counted(len(pages), 'result')} with {counted(special, 'special case')}, derived from first principles in {counted(lines, 'line')}, "
        "each checked by a small kernel. Every formula is compiled from the theorem that stands here.",
        chapters=chapters,
        cited=cited,
        figures=tuple(figure for page in pages for figure in page.figures),
        appendices=APPENDICES,
        resting=_resting(results, cited),
        hypotheses=hypotheses(made),
        numbers=_numbers(chapters, cited),
        symbols=symbols(pages),
        constants=constants(),
        references=tuple(by_surname({r for p in pages for r in p.references})),
        stated=stated,
    )


def _resting(results: Sequence[Derivation], cited: Mapping[str, Numbered]) -> tuple[tuple[str, tuple[Resting, ...]], ...]:
    """A table for every field: its results, and what each rests on directly."""
    of_fields = [(field, [d for d in results if field_of(d) == field]) for field in (*FIELDS, PLUG_INS)]
    return tuple((chapter(field).title, tuple(resting(d, cited) for d in mine)) for field, mine in of_fields if mine)


def _numbers(chapters: Iterable[Chapter], cited: Mapping[str, Numbered]) -> Callable[[Iterable[str]], Tex]:
    """What tells results by their numbers."""
    order = [result.page.name for chapter in chapters for result in chapter.results]
    return lambda names: numbers(names, order, cited)


def _chapters(shown: Iterable[tuple[Derivation, DerivationPage]], level: str) -> tuple[Chapter, ...]:
    by_field: dict[str, list[tuple[int, DerivationPage]]] = {field: [] for field in (*FIELDS, PLUG_INS)}
    for place, (d, page) in enumerate(shown, 1):
        by_field[field_of(d)].append((place, page))
    kept = ((field, found) for field, found in by_field.items() if found)
    return tuple(chapter(field, tuple(_result(f"{n}.{m}", *it, level) for m, it in enumerate(found, 1))) for n, (field, found) in enumerate(kept, 1))


def _result(section: str, place: int, page: DerivationPage, level: str) -> Result:
    headings = 3 + bool(page.lines) + bool(page.special_cases or page.elsewhere)
    return Result(place, section, at(level, page), tally(page.every_line, level), footing(page), headings)


def _cited(chapters: Iterable[Chapter]) -> dict[str, Numbered]:
    """Where each result stands, and each special case on its page, by the names of their derivations."""
    results = [result for chapter in chapters for result in chapter.results]
    cases = {case.name: Numbered(f"{r.section}{letter(r.page, case)}", f"case.{case.name}") for r in results for case in r.page.special_cases}
    return {**cases, **{r.page.name: Numbered(r.section, f"result.{r.number}") for r in results}}


def chapter(field: str, results: tuple[Result, ...] = ()) -> Chapter:
    """The chapter of a field: its title and words are those of the room of the derivations."""
    if field == PLUG_INS:
        return Chapter("From other packages", "Results that installed plug-ins bring.", results)
    title, _, words = (import_module(f"millivolt.derivations.{field}").__doc__ or field).strip().partition(":")
    return Chapter(title.strip().rstrip("."), words.strip(), results)


def hypotheses(made: Iterable[Made]) -> tuple[Hypothesis, ...]:
    """Every postulate and assumption with the results that rest on it, at whatever depth."""
    said: dict[tuple[str, str], tuple[str, str, str]] = {}
    users: dict[tuple[str, str], dict[str, None]] = {}
    for it in made:
        for used in it.rests_on:
            key = (used.kind, used.name)
            said.setdefault(key, (used.words, used.source, used.latex))
            users.setdefault(key, {})[it.page.name] = None
    order = {Kind.POSTULATE.value: 0, Kind.ASSUMPTION.value: 1}
    found = ((name, kind, *said[kind, name]) for kind, name in sorted(said, key=lambda k: (order[k[0]], k[1].lower(), k[1])))
    return tuple(Hypothesis(name, kind, words, source, tuple(users[kind, name]), latex) for name, kind, words, source, latex in found)


def symbols(pages: Iterable[DerivationPage]) -> tuple[SymbolRow, ...]:
    """Every letter of the pages, each once, by what it means."""
    rows = {row.latex: row for page in pages for row in page.symbols}
    return tuple(sorted(rows.values(), key=lambda row: (row.meaning.lower(), row.latex)))


def constants() -> tuple[ConstantRow, ...]:
    """The constants of nature, and how each is known."""
    return tuple(ConstantRow(c.title, _value(c), c.unit.text, TIERS[c.tier] + (f", {c.source}" if c.tier == "measured" else "")) for c in CONSTANTS.values())


def _value(c: Constant) -> str:
    uncertain = " ± " + number(f"{float(c.uncertainty):.2g}") if c.uncertainty else ""
    return (number(c.text) + uncertain).replace(" × ", "\u00a0×\u00a0")
