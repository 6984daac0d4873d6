"""`millivolt figures`: write the figures as files, for a slide or a page of one's own."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .shared import problems

FORMATS = ("svg", "pdf", "png", "tex")


@click.command("figures")
@click.argument("names", nargs=-1)
@click.option("--format", "format_", type=click.Choice(FORMATS), default="svg", show_default=True, help="tex draws it in a page, in that page's fonts.")
@click.option("-o", "out", type=click.Path(path_type=Path), default=Path("reports/figures"), show_default=True, help="The folder to write to.")
def figures(names: tuple[str, ...], format_: str, out: Path) -> None:
    """Write the figures, all of them when none is named.

    \b
    Examples:
      millivolt figures
      millivolt figures hodgkin_katz --format pdf -o slides
    """
    from ..figures import FIGURES, NoFigure, NoMatplotlib, drawn, named
    from ..report.writing import write_all

    try:
        made = {out / f"{f.name}.{format_}": drawn(f, format_) for f in ([named(name) for name in names] or FIGURES)}
    except (NoFigure, NoMatplotlib) as why:
        click.echo(str(why), err=True)
        sys.exit(2)
    with problems():
        write_all(made)
    click.echo(f"{len(made)} written to {out}")
