"""The main job as a command: report."""

from __future__ import annotations

from pathlib import Path

import click

from .shared import bar, loading, problems


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("reports"), show_default=True, help="Where the claims files and the pages are.")
def report(folder: Path) -> None:
    """The main job: check every derivation, compile the formulas, verify every claims file, write the PDFs.

    Example: millivolt report
    """
    from ..report.job import run
    from ..report.terminal import summary

    with problems(), loading():
        with bar(log=True) as progress:
            done = run(folder, progress)
        click.echo(summary(done, folder))
