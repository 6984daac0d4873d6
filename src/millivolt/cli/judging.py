"""The commands about numbers: eval, judge, verify."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .shared import problems

FORMATS = ("pdf", "tex", "md", "json")
VALUES = {"ignore_unknown_options": True}  # "-61.5 mV" is a value


@click.command("eval", context_settings=VALUES)
@click.argument("name")
@click.argument("values", nargs=-1)
def eval_(name: str, values: tuple[str, ...]) -> None:
    """Evaluate a formula; values take units.

    \b
    Example: millivolt eval nernst z=1 T=37degC c_out=5mM c_in=140mM
    """
    from ..claims.asking import evaluate

    with problems():
        for line in evaluate(name, values):
            click.echo(line)


@click.command(context_settings=VALUES)
@click.argument("name")
@click.argument("values", nargs=-1)
@click.argument("printed")
def judge(name: str, values: tuple[str, ...], printed: str) -> None:
    """Judge a printed number against a formula; exit code 1 when it is refuted.

    \b
    Example: millivolt judge nernst z=1 T=37degC c_out=5mM c_in=140mM "-61.5 mV"
    """
    from ..claims.asking import judged
    from ..report.terminal import explained

    with problems():
        judgement = judged(name, values, printed)
        click.echo(explained(judgement))
    sys.exit(0 if judgement.as_expected else 1)


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--source", type=click.Path(path_type=Path), help="The document itself: every printed string is looked up in it.")
@click.option("-o", "out", type=click.Path(path_type=Path), help="A folder for the report; with --source, for a corrected copy and its diff too.")
@click.option("--format", "formats", type=click.Choice(FORMATS), multiple=True, default=("pdf", "md", "json"), show_default=True)
@click.option("--full", is_flag=True, help="Say of every claim why.")
def verify(files: tuple[Path, ...], source: Path | None, out: Path | None, formats: tuple[str, ...], full: bool) -> None:
    """Judge the claims in FILES; exit code 1 when one is refuted, damaged or of the wrong unit and not marked `expect`.

    \b
    Examples:
      millivolt verify reports/membrane-potential/claims.toml
      millivolt verify claims.toml --source chapter.txt -o checked
    """
    from ..report.terminal import verdicts
    from ..report.verifying import verify as verified
    from ..report.verifying import written

    with problems():
        if source is not None and len(files) != 1:
            raise click.UsageError("--source goes with one claims file")
        reports = [verified(path, source) for path in files]
        for report in reports:
            click.echo(verdicts(report, full))
            if out is not None:
                folder = out if len(files) == 1 else out / (report.path.parent.name or "claims")
                for target in written(report, folder, formats):
                    click.echo(f"wrote {target}")
    sys.exit(0 if all(j.as_expected for report in reports for j in report.judgements) else 1)
