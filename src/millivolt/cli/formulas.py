"""The command about printed formulas: judge-formula."""

from __future__ import annotations

import sys

import click

from .judging import VALUES
from .shared import problems


@click.command("judge-formula", context_settings=VALUES)
@click.argument("name")
@click.argument("values", nargs=-1)
@click.argument("printed")
def judge_formula(name: str, values: tuple[str, ...], printed: str) -> None:
    """Judge a printed formula, in LaTeX, plain text or MathML, against a theorem; exit code 1 when it is refuted.

    VALUES say what the print does not: a value of an argument (z=-1, "T=37 degC"), or the letter that the print has for it (c_out=a).

    \b
    Examples:
      millivolt judge-formula nernst '\\frac{RT}{zF} \\ln \\frac{[K]_o}{[K]_i}'
      millivolt judge-formula nernst z=-1 'E = RT/F ln([Cl⁻]ₒ/[Cl⁻]ᵢ)'
    """
    from ..claims.asking import formula_judged
    from ..report.terminal import explained

    with problems():
        judgement = formula_judged(name, values, printed)
        click.echo(explained(judgement))
    sys.exit(0 if judgement.as_expected else 1)
