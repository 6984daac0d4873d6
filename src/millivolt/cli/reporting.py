"""The main job as a command: report."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .deriving import LEVELS
from .shared import bar, loading, problems


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("reports"), show_default=True, help="Where the claims files and the pages are.")
@click.option("--level", type=click.Choice(LEVELS), default="every", show_default=True, help="Every line, or the main steps: without lines that only rearrange.")
@click.option("--format", "formats", type=click.Choice(("pdf", "html")), multiple=True, default=("pdf", "html"), show_default=True, help="Pages, and an atlas for a browser.")
@click.option("--only", "first", metavar="NAME...", help="The pages of these results and the reports of these documents alone.")
@click.argument("names", nargs=-1, metavar="")
def report(folder: Path, level: str, formats: tuple[str, ...], first: str | None, names: tuple[str, ...]) -> None:
    """The main job: check every derivation, compile the formulas, verify every claims file, write the PDFs and an atlas for a browser.

    \b
    Examples:
      millivolt report
      millivolt report --format html
      millivolt report --only nernst ghk_voltage membrane-potential
    """
    from ..report.job import run
    from ..report.terminal import summary

    with problems(), loading():
        if names and first is None:
            raise click.UsageError(f"say --only {' '.join(names)}")
        if first is not None and "pdf" not in formats:
            raise click.UsageError("--only writes PDFs; an atlas of a few results is written by millivolt derive --format html")
        with bar(log=True) as progress:
            done = run(folder, progress, level, () if first is None else (first, *names), formats)
        click.echo(summary(done, folder))
    if done.overfull:
        sys.exit(1)
