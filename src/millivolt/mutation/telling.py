"""What a trial of mutants prints: a table by operator, who was not killed, and the count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .operators import OPERATORS
from .trial import Fate, Tried

FATES = (Fate.KILLED, Fate.SAME, Fate.SURVIVED)


def table(tried: Sequence[Tried]) -> str:
    """How many mutants each operator made, and what became of them; then every survivor; then the count."""
    found = Counter((it.operator, it.fate) for it in tried)
    rows = [_row("operator", "mutants", *(fate.value for fate in FATES))]
    for operator in OPERATORS:
        of_each = [found[operator, fate] for fate in FATES]
        rows.append(_row(operator, str(sum(of_each)), *map(str, of_each)))
    survivors = [it for it in tried if it.fate is Fate.SURVIVED]
    listed = ["", "survived:", *_listed(survivors)] if survivors else []
    return "\n".join([*rows, *listed, "", count(tried)])


def count(tried: Iterable[Tried]) -> str:
    """The last line: N mutants, K killed, E the same, S survived"""
    found = Counter(it.fate for it in tried)
    return f"{sum(found.values())} mutants, " + ", ".join(f"{found[fate]} {fate.value}" for fate in FATES)


def _listed(survivors: Iterable[Tried]) -> list[str]:
    return [f"  {it.derivation}, {it.place}: {it.operator}\n    {it.words}" + (f"\n    {it.why}" if it.why else "") for it in survivors]


def _row(name: str, *figures: str) -> str:
    return f"{name:<24}" + "".join(f"{figure:>10}" for figure in figures)
