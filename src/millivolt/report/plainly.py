"""A derivation in the terminal, as plain text of at most 80 columns where its formulas allow it."""

from __future__ import annotations

from textwrap import fill

from ..derivation import Derivation, Step, examine
from ..derivation.check import words
from ..library import cases
from ..symbols import plain


def plainly(d: Derivation) -> str:
    """Checks d; its statement, premises, lines, special cases and what it stands on."""
    found = examine(d)
    rows = [f"{d.title} ({d.name})", "", f"  {_claim(d)}", ""]
    rows += [fill(d.words, 80), ""] if d.words else []
    rows += ["Given"]
    rows += [f"  {name:<28} {g.kind.value:<11} {_equation(g.lhs, g.rel, g.rhs)}" for name, g in found.premises] or ["  nothing"]
    rows += ["", "Derivation"]
    for step in found.steps:
        line = step.line
        name = f"“{line.name}”  " if isinstance(line, Step) else ""
        rel = line.rel if isinstance(line, Step) else "="
        rows += [f"  ({step.number}) {name}{_equation(line.lhs, rel, line.rhs)}", f"      {words(line.by.words)}  [{step.status}]"]
    rows += ["", "Needs     " + ("; ".join(map(plain, found.needs)) or "nothing beside the signs of the letters")]
    rows += _filled("Rests on", [g.name for g in found.principles]) + _filled("Theorems", list(found.theorems)) + _filled("Laws", list(found.laws))
    special = cases(d)
    if special:
        rows += ["", "Special cases", *(f"  {case.title}: {_claim(case)}" for case in special)]
    return "\n".join(rows)


def _claim(d: Derivation) -> str:
    lhs, rel, rhs, some = d.claim
    return (f"for some {', '.join(sorted(map(plain, some)))}: " if some else "") + _equation(lhs, rel, rhs)


def _equation(lhs: object, rel: str, rhs: object) -> str:
    return f"{plain(lhs)} {rel} {plain(rhs)}"


def _filled(label: str, names: list[str]) -> list[str]:
    return fill("; ".join(names) or "none", 80, initial_indent=f"{label:<10}", subsequent_indent=" " * 10).split("\n")
