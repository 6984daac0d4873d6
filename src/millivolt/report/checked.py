"""What is checked: every result, its lines by how they are known, its premises by kind, the laws it uses; and the totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ..derivation import Examined, Kind

STATUSES = ("proved", "computed", "assumed")
KINDS = tuple(Kind)


@dataclass(frozen=True)
class Figures:
    """Of one derivation, or of all."""

    lines: Counter[str]
    premises: Counter[Kind]
    laws: frozenset[str]

    def __add__(self, other: Figures) -> Figures:
        return Figures(self.lines + other.lines, self.premises + other.premises, self.laws | other.laws)


def figures(found: Examined) -> Figures:
    """How many lines of each status, premises of each kind, and which laws."""
    return Figures(Counter(s.status for s in found.steps), Counter(g.kind for _, g in found.premises), frozenset(found.laws))


def what_is_checked_md(examined: Iterable[Examined]) -> str:
    """The table as GitHub Markdown."""
    rows = [(one.derivation, figures(one)) for one in examined]
    total = sum((f for _, f in rows), Figures(Counter(), Counter(), frozenset()))
    lines = sum(total.lines.values())
    head = ["Result", *(s.capitalize() for s in STATUSES), *(k.value.capitalize() + "s" for k in KINDS), "Laws"]
    table = [f"| {' | '.join(head)} |", "|---|" + "---:|" * (len(STATUSES) + len(KINDS)) + "---|"]
    for d, one in rows:
        name = f"`{d.name}`" if d.case_of is None else f"↳ `{d.name}`"
        table.append(_row(name, one, "; ".join(sorted(one.laws))))
    table.append(_row("**all**", total, f"{len(total.laws)} laws"))
    share = 100 * total.lines["proved"] / lines if lines else 100.0
    return "\n".join([
        "# What is checked",
        "",
        f"{len(rows)} derivations, {lines} lines: {total.lines['proved']} proved by the kernel ({share:.1f} %), "
        f"{total.lines['computed']} computed and cross-checked numerically, {total.lines['assumed']} assumed, 0 unverified.",
        "Premises are counted by kind; a theorem is an earlier result of this table.",
        "",
        *table,
        "",
    ])  # fmt: skip


def _row(name: str, one: Figures, laws: str) -> str:
    cells = [name, *(str(one.lines[s]) for s in STATUSES), *(str(one.premises[k]) for k in KINDS), laws]
    return f"| {' | '.join(cells)} |"
