"""The page of one derivation."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, replace

from .. import figures
from .layout import latex, plain
from .notation import counted
from .pages import CaseRow, DerivationPage, LineRow

LEVELS = ("every", "main")  # line by line; the main steps


def derivation_tex(page: DerivationPage, level: str = "every") -> str:
    """The page in LaTeX."""
    return latex().get_template("derivation.tex.j2").render(
        page=at(level, page), tally=tally(page.every_line, level), footing=footing(page), stated=stated, equation="", cited={},
    )


def derivation_md(page: DerivationPage, level: str = "every") -> str:
    """The page in GitHub Markdown."""
    return plain().get_template("derivation.md.j2").render(page=at(level, page), tally=tally(page.every_line, level), footing=footing(page), stated=stated)


def derivation_json(page: DerivationPage, level: str = "every") -> str:
    """The page as data."""
    return json.dumps(asdict(at(level, page)), indent=2, ensure_ascii=False) + "\n"


def at(level: str, page: DerivationPage) -> DerivationPage:
    """The page with every line, or with the main steps alone; the lines keep their numbers."""
    if level == "every":
        return page
    return replace(page, lines=main_steps(page.lines), special_cases=tuple(replace(case, lines=main_steps(case.lines)) for case in page.special_cases))


def main_steps(lines: tuple[LineRow, ...]) -> tuple[LineRow, ...]:
    """The last line, and those before it that are not the same equation rearranged; what is not proved is never left out."""
    return tuple(line for n, line in enumerate(lines, 1) if n == len(lines) or not line.rearranges or line.status != "proved")


def pictures(page: DerivationPage) -> dict[str, str]:
    """The figures of a Markdown page as SVG, by the file that it names; none where they cannot be drawn."""
    return {f"figures/{figure.name}.svg": figures.svg(figures.named(figure.name)) for figure in page.figures} if figures.installed() else {}


def tally(lines: tuple[LineRow, ...], level: str = "every") -> str:
    """How many lines there are, and how each of them is known; and, where the main steps alone are shown, that this is so."""
    if not lines:
        return "No lines: the statement is a premise."
    found = Counter(line.status for line in lines)
    kinds = {
        "proved": "proved by the kernel",
        "computed": "computed and cross-checked numerically",
        "assumed": "assumed",
    }
    told = ", ".join(f"{found[status]} {words}" for status, words in kinds.items() if found[status])
    rest = " Shown are the main steps; a number that is missing is a line that rearranges the one before." if level != "every" else ""
    return f"{counted(len(lines), 'line')}: {told}.{rest}"


def stated(case: CaseRow) -> bool:
    """Whether the case's statement is shown apart: not where its only line says the same."""
    return len(case.lines) != 1 or case.statement != " ".join((case.lines[0].latex_left, case.lines[0].relation, case.lines[0].latex_right))


def footing(page: DerivationPage) -> tuple[tuple[str, str], ...]:
    """What the theorem stands on: a label and the names, only where there are any."""
    on = page.stands_on
    rules = tuple(f"{name} ×{times}" for name, times in on.rules)
    rows = (
        ("Postulates", on.postulates), ("Assumptions", on.assumptions), ("Earlier theorems", on.theorems),
        ("Laws", on.laws), ("Rules of the kernel", rules),
    )  # fmt: skip
    return tuple((label, "; ".join(names)) for label, names in rows if names)
