"""A derivation in the terminal, as plain text of at most 80 columns where its formulas allow it."""

from __future__ import annotations

from textwrap import fill

from ..derivation import Derivation, examine
from ..derivation.check import words
from ..library import cases
from ..symbols import plain


def plainly(d: Derivation) -> str:
    """Checks d; its statement, premises, lines, special cases and what it stands on."""
    found = examine(d)
    rows = [f"{d.title} ({d.name})", "", f"  {_equation(d.says)}", ""]
    rows += [fill(d.words, 80), ""] if d.words else []
    rows += ["Given"]
    rows += [f"  {name:<28} {g.kind.value:<11} {_equation((g.lhs, g.rhs))}" for name, g in found.premises] or ["  nothing"]
    rows += ["", "Derivation"]
    for step in found.steps:
        rows += [f"  ({step.number}) {_equation((step.line.lhs, step.line.rhs))}", f"      {words(step.line.by.words)}  [{step.status}]"]
    rows += ["", "Needs     " + ("; ".join(map(plain, found.needs)) or "nothing beside the signs of the letters")]
    rows += _filled("Rests on", [g.name for g in found.principles]) + _filled("Theorems", list(found.theorems)) + _filled("Laws", list(found.laws))
    special = cases(d)
    if special:
        rows += ["", "Special cases", *(f"  {case.title}: {_equation(case.says)}" for case in special)]
    return "\n".join(rows)


def _equation(sides: tuple[object, object]) -> str:
    return f"{plain(sides[0])} = {plain(sides[1])}"


def _filled(label: str, names: list[str]) -> list[str]:
    return fill("; ".join(names) or "none", 80, initial_indent=f"{label:<10}", subsequent_indent=" " * 10).split("\n")
