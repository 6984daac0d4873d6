"""A derivation in the terminal, as plain text of at most 80 columns where its formulas allow it."""

from __future__ import annotations

from textwrap import fill

from ..derivation import Derivation, Step, check, examine
from ..derivation.check import words
from ..derivation.examine import principles
from ..library import cases
from ..symbols import plain
from .notation import counted


def plainly(d: Derivation) -> str:
    """Checks d; its statement, premises, lines, special cases and what it stands on."""
    found = examine(d)
    rows = [f"{d.title} ({d.name})", "", _indented("  ", statement(d)), ""]
    rows += [fill(d.words, 80), ""] if d.words else []
    rows += ["Given"] if found.premises else []
    for name, g in found.premises:
        rows += [f"  {name}: {g.kind.value}", _indented("      ", _equation(g.lhs, g.rel, g.rhs))]
    for name, g in d.suppose.items():
        rows += [f"  {name}: supposed for a while, proved where it is used", _indented("      ", _equation(g.lhs, g.rel, g.rhs))]
    rows += ["", "Derivation"] if found.steps else ["", "No derivation: it is a premise, as it stands"]
    for step in found.steps:
        line = step.line
        name = f"“{line.name}”  " if isinstance(line, Step) else ""
        rel = line.rel if isinstance(line, Step) else "="
        rows += [_indented(f"{f'({step.number})':>5} ", name + _equation(line.lhs, rel, line.rhs))]
        rows += [_indented("      ", f"{words(line.by.words)}  [{step.status}]")]
    rows += ["", "Needs     " + ("; ".join(map(plain, found.needs)) or "nothing beside the signs of the letters")]
    rows += _filled("Rests on", [g.name for g in found.principles]) + _filled("Theorems", list(found.theorems)) + _filled("Laws", list(found.laws))
    special = cases(d)
    if special:
        rows += ["", "Special cases"]
        for case in special:
            rows += [f"  {case.title} ({case.name})", _indented("      ", statement(case))]
    return "\n".join(rows)


def hypotheses(d: Derivation) -> str:
    """All that the theorem of d stands on, down to the last premise, in the letters it is used in."""
    th = check(d)
    rows = [f"{d.title} ({d.name})", "", _indented("  ", statement(d)), "", f"It stands on {counted(len(th.given), 'premise')}, in these letters:"]
    for p in sorted(th.given, key=lambda p: (plain(p.lhs), plain(p.rhs))):
        over = "".join(f", for every {plain(x)} from {plain(a)} to {plain(b)}" for x, a, b in p.over)
        rows.append(_indented("  ", _equation(p.lhs, p.rel, p.rhs) + over))
    rows += ["", "They are definitions, or say:"]
    rows += [_indented("  ", f"{g.kind.value} “{g.name}”: {g.words}" + (f" [{g.source}]" if g.source else "")) for g in principles(d)]
    rows += ["", "Needs     " + ("; ".join(map(plain, sorted(th.needs, key=str))) or "nothing beside the signs of the letters")]
    return "\n".join(rows)


def statement(d: Derivation) -> str:
    """What d says, in plain text."""
    lhs, rel, rhs, some = d.claim
    return (f"for some {', '.join(sorted(map(plain, some)))}: " if some else "") + _equation(lhs, rel, rhs)


def _equation(lhs: object, rel: str, rhs: object) -> str:
    return f"{plain(lhs)} {rel} {plain(rhs)}"


def _indented(first: str, text: str) -> str:
    return fill(text, 80, initial_indent=first, subsequent_indent=" " * (len(first) + 2), break_long_words=False, break_on_hyphens=False)


def _filled(label: str, names: list[str]) -> list[str]:
    return fill("; ".join(names) or "none", 80, initial_indent=f"{label:<10}", subsequent_indent=" " * 10).split("\n")
