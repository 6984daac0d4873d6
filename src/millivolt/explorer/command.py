"""`millivolt explore`: write the explorer."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("explore")
@click.option("-o", "out", type=click.Path(dir_okay=False, path_type=Path), default=Path("reports/explorer.html"), show_default=True, help="The file to write.")
def explore(out: Path) -> None:
    """Write the explorer: one page for a browser, with sliders, potentials, currents and plots, whose formulas are the theorems' own.

    \b
    Examples:
      millivolt explore
      millivolt explore -o lesson.html
    """
    from ..report.writing import write
    from .layout import page
    from .plotting import NoBokeh

    try:
        write(page(), out)
    except NoBokeh as why:
        click.echo(why, err=True)
        sys.exit(2)
    except OSError as why:
        click.echo(": ".join(str(part) for part in (why.filename, why.strerror or why) if part), err=True)
        sys.exit(2)
    click.echo(f"{out}: open it in a browser")
