"""What is checked: every result, its lines by how they are known, its premises by kind, the laws it uses; and the totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from click import style

if TYPE_CHECKING:
    from ..derivation import Examined

STATUSES = ("proved", "computed", "assumed")
KINDS = ("postulate", "definition", "assumption", "theorem")
SHORT = ("prvd", "comp", "asmd", "post", "defs", "asms", "thms")
WIDEST = 38  # of the column of names, on a terminal


@dataclass(frozen=True)
class Figures:
    """Of one derivation, or of all."""

    lines: Counter[str]
    premises: Counter[str]
    laws: frozenset[str]

    def __add__(self, other: Figures) -> Figures:
        return Figures(self.lines + other.lines, self.premises + other.premises, self.laws | other.laws)

    @property
    def counts(self) -> tuple[int, ...]:
        """Lines by status, then premises by kind."""
        return (*(self.lines[s] for s in STATUSES), *(self.premises[k] for k in KINDS))


@dataclass(frozen=True)
class Row:
    """A derivation that was checked; no figures where it was refused."""

    name: str
    case: bool
    figures: Figures | None


def row(found: Examined) -> Row:
    """How many lines of each status, premises of each kind, and which laws."""
    lines, premises = Counter(s.status for s in found.steps), Counter(g.kind.value for _, g in found.premises)
    return Row(found.derivation.name, found.derivation.case_of is not None, Figures(lines, premises, frozenset(found.laws)))


def as_data(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The rows as JSON has them; those that were refused left out, for they are to be checked again."""
    return [
        {"name": r.name, "case": r.case, "lines": r.figures.lines, "premises": r.figures.premises, "laws": sorted(r.figures.laws)}
        for r in rows if r.figures is not None
    ]  # fmt: skip


def from_data(data: Iterable[dict[str, Any]]) -> list[Row]:
    """The rows again."""
    return [Row(r["name"], r["case"], Figures(Counter(r["lines"]), Counter(r["premises"]), frozenset(r["laws"]))) for r in data]


def total(rows: Iterable[Row]) -> Figures:
    """All of them together."""
    return sum((r.figures for r in rows if r.figures is not None), Figures(Counter(), Counter(), frozenset()))


def told(rows: Sequence[Row]) -> str:
    """The totals in a sentence."""
    every = total(rows)
    lines = sum(every.lines.values())
    share = 100 * every.lines["proved"] / lines if lines else 100.0
    return (
        f"{len(rows)} derivation{'s' * (len(rows) != 1)}, {lines} line{'s' * (lines != 1)}: {every.lines['proved']} proved by the kernel ({share:.1f} %), "
        f"{every.lines['computed']} computed and cross-checked numerically, {every.lines['assumed']} assumed, 0 unverified."
    )


def what_is_checked_md(rows: Sequence[Row]) -> str:
    """The table as GitHub Markdown."""
    head = ["Result", *(s.capitalize() for s in STATUSES), *(f"{k.capitalize()}s" for k in KINDS), "Laws"]
    table = [f"| {' | '.join(head)} |", "|---|" + "---:|" * (len(STATUSES) + len(KINDS)) + "---|"]
    for r in rows:
        if r.figures is not None:
            table.append(_cells(f"↳ `{r.name}`" if r.case else f"`{r.name}`", r.figures, "; ".join(sorted(r.figures.laws))))
    every = total(rows)
    table.append(_cells("**all**", every, f"{len(every.laws)} laws"))
    return "\n".join(["# What is checked", "", told(rows), "Premises are counted by kind; a theorem is an earlier result of this table.", "", *table, ""])


def _cells(name: str, one: Figures, laws: str) -> str:
    return f"| {' | '.join([name, *map(str, one.counts), laws])} |"


def table(rows: Sequence[Row]) -> str:
    """The same for a terminal: the laws by number, and what each number and each short word means under it."""
    laws = sorted(total(rows).laws)
    widest = min(WIDEST, max([4, *(len(r.name) + 2 * r.case for r in rows)]))
    lines = [_line("", widest, ("lines", "", "", "premises"), ""), _line("name", widest, SHORT, "laws")]
    for r in rows:
        name = f"  {r.name}" if r.case else r.name
        if r.figures is None:
            lines.append(f"{name:<{widest}}  {style('refused', fg='red')}")
        else:
            lines.append(_line(name, widest, r.figures.counts, " ".join(str(laws.index(law) + 1) for law in sorted(r.figures.laws))))
    if len(rows) > 1:
        lines.append(_line("all", widest, total(rows).counts, str(len(laws) or "")))
    key = _key(laws) if any(r.figures is not None for r in rows) else []
    return "\n".join([*lines, "", *key, *_sentences(rows)])


def _line(name: str, widest: int, cells: Iterable[Any], laws: str) -> str:
    text = f"{name:<{widest}} " + "".join(f"{cell or '.' if isinstance(cell, int) else cell:>5}" for cell in cells)
    return f"{text}  {laws}".rstrip()


def _key(laws: Sequence[str]) -> list[str]:
    words = [
        "lines      prvd proved by the kernel, comp computed and cross-checked",
        "           numerically, asmd assumed",
        "premises   post postulates, defs definitions, asms assumptions, thms theorems",
    ]
    return [*words, *(f"{'laws' if n == 1 else '':<9}{n:>2} {law}" for n, law in enumerate(laws, 1)), ""]


def _sentences(rows: Sequence[Row]) -> list[str]:
    refused = sum(r.figures is None for r in rows)
    proved = [r for r in rows if r.figures is not None]
    first, _, rest = told(proved).partition(": ")
    if not proved:
        return [f"{refused} refused"]
    return [f"{first}, {refused} refused:", *(f"  {part}" for part in rest.rstrip(".").split(", "))]
