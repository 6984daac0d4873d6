"""What the commands print: plain text that fits 80 columns where its words allow it. Colours are taken away where there is no terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from shutil import get_terminal_size
from textwrap import wrap
from typing import TYPE_CHECKING

from click import style

from ..claims import Judgement, Verdict
from ..figures import NoMatplotlib
from ..results import Tally
from .job import Done, Judged, Proved
from .notation import counted
from .verifying import Verified

if TYPE_CHECKING:
    from ..derivation import Derivation

COLOURS = {
    Verdict.CONFIRMED: "green", Verdict.CONSISTENT: "green", Verdict.APPROXIMATE: "green", Verdict.DAMAGED: "yellow",
    Verdict.WRONG_UNIT: "red", Verdict.REFUTED: "red", Verdict.UNDECIDED: "cyan",
}  # fmt: skip
NARROWEST = 80     # columns of a table, however narrow the terminal is ...
WIDEST = 120       # ... or wide
LONGEST_NAME = 34  # characters of a claim's id in a table
LABEL = 12         # columns before an explanation


def listed(results: Iterable[Derivation], cases: Callable[[Derivation], Iterable[Derivation]]) -> str:
    """Every result and, under it, its special cases: the name and the title of each."""
    names = [row for d in results for row in ((d.name, d.title), *((f"  {case.name}", case.title) for case in cases(d)))]
    widest = max(len(name) for name, _ in names)
    return "\n".join(line for name, title in names for line in _wrapped(title, f"{name:<{widest}}  ", " " * (widest + 2)))


def verdicts(report: Verified, full: bool = False) -> str:
    """Every claim on a line, then why of those that are not as expected (of all, where that is asked for), then how many there are of each."""
    shown = [j for j in report.judgements if full or not j.as_expected]
    return "\n".join([style(report.source.title or str(report.path), bold=True), *_claims(report.judgements), "", *(f"{explained(j)}\n" for j in shown), *_count(report, full)])


def explained(j: Judgement) -> str:
    """One judgement: what is printed, what comes out, why, and what it should read."""
    value, start = (f"{v.value} {v.unit}".strip() if v else "" for v in (j.computed, j.from_start))
    rows = [("prints", j.claim.prints), ("gives", value), ("from start", start if start != value else "")]
    rows += [("why", j.reason.removeprefix(f"{j.verdict.value}: ")), ("should read", j.corrected or ""), ("place", j.place)]
    rows += [("likely" if d.likely else "possible", d.words) for d in j.diagnosis] + [("note", note) for note in j.notes]
    told = [line for label, text in rows if text for line in _filled(label, text)]
    return "\n".join([f"{style(j.claim.id, bold=True)}  {style(j.verdict.value, fg=COLOURS[j.verdict])}", *told])


def summary(done: Done, folder: Path) -> str:
    """What the main job did: proved, compiled, judged, and where the pages are."""
    formulas = f"{counted(done.formulas, 'formula')} compiled, " + (
        "the same as those shipped" if not done.stale else f"{counted(done.stale, 'module')} not as shipped: python -m millivolt.formula writes them anew"
    )
    judged = [line for row in done.judged for line in _document(row)]
    last = f"{counted(sum(r.lines > 0 for r in done.proved), 'result')} proved, {counted(sum(r.claims for r in done.judged), 'claim')} judged, {counted(done.fresh, 'page')} typeset anew"
    told = [formulas, "", *(judged or ["no claims file to judge"]), ""] if done.whole else [*judged, *([""] if judged else [])]
    return "\n".join([
        *([*_results(done.proved), ""] if done.proved else []), *told,
        *_pages(done, folder), "", *(style(f"at fault: {box}", fg="red") for box in done.overfull), *_undrawn(done), last,
    ])  # fmt: skip


def _undrawn(done: Done) -> Iterator[str]:
    if done.undrawn:
        yield style(f"{counted(len(done.undrawn), 'figure')} not drawn, and their pages say so: {NoMatplotlib()}", fg="yellow")


def _results(rows: Sequence[Proved]) -> Iterator[str]:
    fields = tuple(dict.fromkeys(r.field for r in rows))
    widths = [max(6, *map(len, (*fields, "all"))), -7, -6, -13]
    yield _row(("proved", "results", "lines", "special cases"), widths)
    for field in fields:
        yield _row((field, *_figures([r for r in rows if r.field == field])), widths)
    if len(fields) > 1:
        yield _row(("all", *_figures(rows)), widths)
    yield from (f"  {r.name}: {r.besides}" for r in rows if r.lines and r.besides)


def _figures(rows: Sequence[Proved]) -> tuple[str, ...]:
    return str(len(rows)), str(sum(r.lines for r in rows)), str(sum(r.cases for r in rows))


def _document(row: Judged) -> list[str]:
    expected = "all as expected" if not row.unexpected else style(f"{row.unexpected} not as expected", fg="red")
    return [f"{row.name}: {counted(row.claims, 'claim')}, {expected}", *_wrapped(row.told, "  ", "  ")]


def _pages(done: Done, folder: Path) -> Iterator[str]:
    typeset, wide = "pdf" in done.formats, [_widest(done, folder)]
    if done.proved and typeset:
        yield _row((f"{folder / 'derivations'}/", f"{counted(len(done.proved), 'page')}, one a result"), wide)
    if done.proved and done.whole:
        if typeset:
            yield _row((str(folder / "book.pdf"), "all of them, with what rests on what"), wide)
        yield _row((str(folder / "what-is-checked.md"), "every result, line by line counted"), wide)
    if "html" in done.formats:
        yield _row((str(folder / "atlas" / "index.html"), "the same for a browser"), wide)
    for row in done.judged:
        yield _row((str(folder / row.file), "and report.md, report.json beside it" if typeset else "the report of a document"), wide)


def _widest(done: Done, folder: Path) -> int:
    return max(len(str(folder / "what-is-checked.md")), *(len(str(folder / row.file)) for row in done.judged), 0)


def _claims(judgements: Sequence[Judgement]) -> Iterator[str]:
    values = [f"{j.computed.value} {j.computed.unit}".strip() if j.computed else "" for j in judgements]
    name = min(LONGEST_NAME, max(5, *(len(j.claim.id) for j in judgements)))
    left = min(WIDEST, max(NARROWEST, get_terminal_size().columns)) - name - 10 - 6
    gives = min(left // 2, max(5, *map(len, values)))
    widths = [name, 10, max(6, min(left - gives, max(len(j.claim.prints) for j in judgements)))]
    yield _row(("claim", "verdict", "prints", "gives"), widths)
    for j, value in zip(judgements, values, strict=True):
        verdict = style(f"{j.verdict.value:<10}", fg=COLOURS[j.verdict])
        yield _row((j.claim.id, verdict, j.claim.prints, _clipped(value, gives)), widths)


def counted_line(tally: Tally, full: bool = False) -> Iterator[str]:
    """How many claims there are of each verdict, and whether all is as expected."""
    told = ", ".join(f"{n} {verdict}" for verdict, n in tally.in_order.items())
    yield from _wrapped(f"{counted(tally.claims, 'claim')}: {told}; {f'{tally.unexpected} not' if tally.unexpected else 'all'} as expected", "", "")
    if tally.known and not full:
        yield f"{counted(tally.known, 'known error')} among them; --full says why"


def _count(report: Verified, full: bool) -> Iterator[str]:
    yield from counted_line(Tally.of(report.judgements), full)
    if report.document is not None:
        lost = [j.claim.id for j in report.judgements if not j.context]
        yield f"{len(report.judgements) - len(lost)} of {counted(len(report.judgements), 'printed string')} found in {report.document.name}"
        yield from _wrapped(f"not found: {', '.join(lost)}", "", "  ") if lost else ()


def _filled(label: str, text: str) -> list[str]:
    return _wrapped(text, f"  {label:<{LABEL - 1}} ", " " * (LABEL + 2))


def _wrapped(text: str, first: str, later: str) -> list[str]:
    return wrap(text, 80, initial_indent=first, subsequent_indent=later, break_long_words=False, break_on_hyphens=False)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """The cells in columns, two blanks apart, those of a negative width to the right; what has no width ends the line."""
    sized = [f"{_clipped(cell, abs(w)):{'>' if w < 0 else '<'}{abs(w)}}" if "\x1b" not in cell else cell for cell, w in zip(cells, widths, strict=False)]
    return "  ".join([*sized, *cells[len(widths) :]]).rstrip()


def _clipped(text: str, width: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else f"{line[: width - 1]}…"
