"""The commands about derivations: list, show, derive, check, audit."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .shared import bar, derivations, loading, problems

if TYPE_CHECKING:
    from ..report.checked import Row

FORMATS = ("pdf", "tex", "md", "json", "html")
LEVELS = ("every", "main")


@click.command("list")
def list_() -> None:
    """What is derived: every result, and its special cases.

    Example: millivolt list
    """
    from .. import library
    from ..report.terminal import listed

    with problems(), loading():
        click.echo(listed(library.results(), library.cases))


@click.command()
@click.argument("name")
@click.option("--hypotheses", "only_hypotheses", is_flag=True, help="Only what it stands on, down to the last premise.")
def show(name: str, only_hypotheses: bool) -> None:
    """A derivation in the terminal: what it says, what it starts from, its lines.

    \b
    Examples:
      millivolt show nernst
      millivolt show ghk_voltage --hypotheses
    """
    from ..report.plainly import hypotheses, plainly

    with problems():
        for d in derivations((name,), every=False):
            click.echo(hypotheses(d) if only_hypotheses else plainly(d))


@click.command()
@click.argument("names", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every result.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="pdf", show_default=True)
@click.option("--level", type=click.Choice(LEVELS), default="every", show_default=True, help="Every line, or the main steps: without lines that only rearrange.")
@click.option("-o", "out", type=click.Path(path_type=Path), default=Path("reports/derivations"), show_default=True, help="The folder to write to.")
def derive(names: tuple[str, ...], every: bool, format_: str, level: str, out: Path) -> None:
    """Check derivations and write their pages.

    A NAME is one of `millivolt list`, or a Python file of yours that holds derivations.

    \b
    Examples:
      millivolt derive nernst ghk_flux
      millivolt derive --all --format md -o pages
      millivolt derive ghk_voltage --level main
      millivolt derive --all --format html -o atlas
    """
    from ..report import derivation_json, derivation_md, derivation_tex, pictures
    from ..report.paging import page

    if format_ == "html":
        _atlas(names, every, level, out)
        return
    texts = {"tex": derivation_tex, "pdf": derivation_tex, "md": derivation_md, "json": derivation_json}
    with problems():
        wanted = derivations(names, every)
        pages = {d.name: page(d) for d in _progress(wanted, "deriving")}
        made = {out / f"{name}.{format_}": texts[format_](it, level) for name, it in pages.items()}
        drawn = {out / file: text for it in pages.values() for file, text in pictures(it).items()} if format_ == "md" else {}
        for target, text in (made | drawn).items():
            _write(text, target)
        click.echo(f"{len(wanted)} written to {out}")


def _atlas(names: tuple[str, ...], every: bool, level: str, out: Path) -> None:
    """The results and their longer special cases as pages for a browser, with an index."""
    from ..report.atlas.writing import write_atlas

    with problems():
        wanted = derivations(names, every)
        with bar() as progress:
            written = write_atlas(wanted, out, level, progress)
        click.echo(f"{written} pages written to {out}: open {out / 'index.html'}")


@click.command()
@click.argument("names", nargs=-1)
@click.option("--mutate", is_flag=True, help="Damage every line and premise, one slip at a time, and see that each is refused. Minutes, for all.")
def check(names: tuple[str, ...], mutate: bool) -> None:
    """Check derivations, all of them when none is named; exit code 1 when a line is refused, or a damaged one is not.

    A NAME is one of `millivolt list`, or a Python file of yours that holds derivations.

    \b
    Examples:
      millivolt check
      millivolt check nernst my_law.py
      millivolt check --mutate nernst
    """
    if mutate:
        _mutate(names)
    from ..report import remembered
    from ..report.checked import table

    with problems():
        known, refused = remembered.rows(), list[str]()
        if known and all(name in known for name in names):
            rows = [known[name] for name in names or known]
        else:
            rows, refused = _checked(names)
            if not names and not refused:
                remembered.keep(rows)
        click.echo(table(rows))
        for reason in refused:
            click.echo(f"\n{reason}", err=True)
    sys.exit(1 if refused else 0)


def _checked(names: tuple[str, ...]) -> tuple[list[Row], list[str]]:
    """What comes of checking them, and why those are refused that are."""
    from ..report import workers

    wanted = derivations(names, every=not names, cases=True)
    with bar() as progress:
        found = [workers.checked(d) for d in wanted] if names else workers.shared_out(workers.checked, wanted, "checking", progress)
    return [row for row, _ in found], [why for _, why in found if why]


@click.command()
@click.argument("names", nargs=-1)
@click.option("-o", "out", type=click.Path(path_type=Path), default=Path("reports/certificates"), show_default=True, help="The folder to write to.")
@click.option("--with", "others", type=click.Choice(("maxima",)), multiple=True, help="Ask this program too about every step by field arithmetic.")
def audit(names: tuple[str, ...], out: Path, others: tuple[str, ...]) -> None:
    """Write a certificate of every derivation, or of those named, and re-check it by a second program; exit code 1 when they disagree.

    The second program runs in a process of its own. It shares no code with the first, and it knows nothing of SymPy.

    \b
    Examples:
      millivolt audit
      millivolt audit nernst ghk_flux -o certificates
      millivolt audit --with maxima
    """
    from ..audit import maxima, running

    with problems():
        with bar() as progress:
            paths = running.write(derivations(names, every=not names, cases=True), out, progress)
            progress("re-checking", len(paths), len(paths))
            rows = running.recheck(paths)
        click.echo(running.table(rows))
        asked = maxima.ask(paths) if others else None
        if asked is not None:
            click.echo(maxima.told(asked))
    sys.exit(1 if any(row.disagreements for row in rows) or (asked is not None and asked.not_zero) else 0)


def _mutate(names: tuple[str, ...]) -> NoReturn:
    """Exit code 1 when a mutant survived, or a derivation is refused as it stands."""
    from ..mutation import Fate, Place, Tried, all_tried, table

    with problems():
        own = {d.name: name for name in names if name.endswith(".py") for d in derivations((name,), every=False)}
        wanted = [d.name for d in derivations(names, every=not names, cases=True)]
        with bar() as progress:
            found = list(all_tried([Place(name, own.get(name, "")) for name in wanted], progress))
        tried = [it for it in found if isinstance(it, Tried)]
        refused = [it.why for it in found if not isinstance(it, Tried)]
        for reason in refused:
            click.echo(f"{reason}\n", err=True)
        click.echo(table(tried))
    sys.exit(1 if refused or any(it.fate is Fate.SURVIVED for it in tried) else 0)


def _write(text: str, target: Path) -> None:
    from ..report import pdf, write

    if target.suffix == ".pdf":
        pdf(text, target)
    else:
        write(text, target)


def _progress(items: list[Any], words: str) -> Iterator[Any]:
    with bar() as progress:
        for number, item in enumerate(items):
            progress(f"{words} {item.name}", number, len(items))
            yield item
