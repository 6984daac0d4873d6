"""The page of one derivation."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict

from .. import figures
from .layout import latex, plain
from .notation import counted
from .pages import CaseRow, DerivationPage, LineRow


def derivation_tex(page: DerivationPage) -> str:
    """The page in LaTeX."""
    return latex().get_template("derivation.tex.j2").render(page=page, tally=tally(page.every_line), footing=footing(page), stated=stated)


def derivation_md(page: DerivationPage) -> str:
    """The page in GitHub Markdown."""
    return plain().get_template("derivation.md.j2").render(page=page, tally=tally(page.every_line), footing=footing(page), stated=stated)


def derivation_json(page: DerivationPage) -> str:
    """The page as data."""
    return json.dumps(asdict(page), indent=2, ensure_ascii=False) + "\n"


def pictures(page: DerivationPage) -> dict[str, str]:
    """The figures of a Markdown page as SVG, by the file that it names; none where they cannot be drawn."""
    return {f"figures/{figure.name}.svg": figures.svg(figures.named(figure.name)) for figure in page.figures} if figures.installed() else {}


def tally(lines: tuple[LineRow, ...]) -> str:
    """How many lines there are, and how each of them is known."""
    if not lines:
        return "No lines: the statement is a premise."
    found = Counter(line.status for line in lines)
    kinds = {
        "proved": "proved by the kernel",
        "computed": "computed and cross-checked numerically",
        "assumed": "assumed",
    }
    told = ", ".join(f"{found[status]} {words}" for status, words in kinds.items() if found[status])
    return f"{counted(len(lines), 'line')}: {told}."


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
