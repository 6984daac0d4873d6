"""The command line: arguments, progress, exit codes. 0: all as expected; 1: something is refuted or refused; 2: unusable input."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from .claims import Judgement
    from .derivation import Derivation

COLOURS = {
    "confirmed": "green", "consistent": "green", "approximate": "green", "damaged": "yellow", "wrong unit": "red", "refuted": "red", "undecided": "cyan",
}  # fmt: skip
FORMATS = ("pdf", "tex", "md", "json")
VALUES = {"ignore_unknown_options": True}  # "-61.5 mV" is a value


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="millivolt")
def main() -> None:
    """Derives, compiles and verifies the equations of the membrane potential.

    \b
    millivolt report                       check, compile, verify, write the PDFs
    millivolt eval nernst z=1 T=37degC c_out=5mM c_in=140mM
    millivolt verify reports/membrane-potential/claims.toml
    """


@main.command("list")
def list_() -> None:
    """What is derived: every result, and its special cases.

    Example: millivolt list
    """
    from rich.table import Table

    from . import library

    table = Table(box=None, pad_edge=False)
    for heading in ("name", "result", "special cases"):
        table.add_column(heading)
    for d in library.results():
        table.add_row(d.name, d.title, "; ".join(c.title for c in library.cases(d)))
    _console().print(table)


@main.command()
@click.argument("name")
def show(name: str) -> None:
    """A derivation in the terminal: what it says, what it starts from, its lines.

    Example: millivolt show nernst
    """
    from .report.plainly import plainly

    with _problems():
        for d in _derivations((name,), every=False):
            click.echo(plainly(d))


@main.command()
@click.argument("names", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every result.")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="pdf", show_default=True)
@click.option("-o", "out", type=click.Path(path_type=Path), default=Path("reports/derivations"), show_default=True, help="The folder to write to.")
def derive(names: tuple[str, ...], every: bool, format_: str, out: Path) -> None:
    """Check derivations and write their pages.

    A NAME is one of `millivolt list`, or a Python file of yours that holds derivations.

    \b
    Examples:
      millivolt derive nernst ghk_flux
      millivolt derive --all --format md -o pages
    """
    from .report import derivation_json, derivation_md, derivation_tex
    from .report.paging import page

    texts = {"tex": derivation_tex, "pdf": derivation_tex, "md": derivation_md, "json": derivation_json}
    with _problems():
        wanted = _derivations(names, every)
        for d in _progress(wanted, "deriving"):
            _write(texts[format_](page(d)), out / f"{d.name}.{format_}")
    click.echo(f"{len(wanted)} written to {out}")


@main.command()
@click.argument("names", nargs=-1)
def check(names: tuple[str, ...]) -> None:
    """Check derivations, all of them when none is named; exit code 1 when a line is refused.

    A NAME is one of `millivolt list`, or a Python file of yours that holds derivations.

    \b
    Examples:
      millivolt check
      millivolt check nernst my_law.py
    """
    from rich.table import Table

    from .derivation import examine

    table = Table(box=None, pad_edge=False)
    for heading in ("name", "lines", "given", "laws", ""):
        table.add_column(heading, justify="right" if heading in ("lines", "given", "laws") else "left")
    refused = []
    with _problems():
        wanted = _derivations(names, every=not names, cases=True)
        for d in _progress(wanted, "checking"):
            try:
                found = examine(d)
                table.add_row(d.name, str(len(found.steps)), str(len(found.premises)), str(len(found.laws)), "[green]proved[/]")
            except _refusals() as why:
                refused.append(str(why))
                table.add_row(d.name, "", "", "", "[red]refused[/]")
    _console().print(table)
    for why_ in refused:
        click.echo(f"\n{why_}", err=True)
    click.echo(f"\n{len(wanted) - len(refused)} proved, {len(refused)} refused")
    sys.exit(1 if refused else 0)


@main.command("eval", context_settings=VALUES)
@click.argument("name")
@click.argument("values", nargs=-1)
def eval_(name: str, values: tuple[str, ...]) -> None:
    """Evaluate a formula; values take units.

    \b
    Example: millivolt eval nernst z=1 T=37degC c_out=5mM c_in=140mM
    """
    from .claims.asking import evaluate

    with _problems():
        for line in evaluate(name, values):
            click.echo(line)


@main.command(context_settings=VALUES)
@click.argument("name")
@click.argument("values", nargs=-1)
@click.argument("printed")
def judge(name: str, values: tuple[str, ...], printed: str) -> None:
    """Judge a printed number against a formula; exit code 1 when it is refuted.

    \b
    Example: millivolt judge nernst z=1 T=37degC c_out=5mM c_in=140mM "-61.5 mV"
    """
    from .claims.asking import judged

    with _problems():
        judgement = judged(name, values, printed)
        _explain(judgement)
    sys.exit(0 if judgement.as_expected else 1)


@main.command()
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
    from .report.verifying import verify as verified_claims
    from .report.verifying import written

    fine = True
    with _problems():
        if source is not None and len(files) != 1:
            raise click.UsageError("--source goes with one claims file")
        reports = [verified_claims(path, source) for path in files]
        for report in reports:
            _table(report.source.title, report.judgements, full)
            fine = fine and all(j.as_expected for j in report.judgements)
            if out is not None:
                folder = out if len(files) == 1 else out / (report.path.parent.name or "claims")
                for target in written(report, folder, formats):
                    click.echo(f"wrote {target}")
    sys.exit(0 if fine else 1)


@main.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("reports"), show_default=True, help="Where the claims files and the pages are.")
def report(folder: Path) -> None:
    """The main job: check every derivation, compile the formulas, verify every claims file, write the PDFs.

    Example: millivolt report
    """
    from .report.job import run

    with _problems(), _bar() as progress:
        done = run(folder, progress)
    _summary(done, folder)


# ---- what the commands share ---------------------------------------------------------------------


@contextmanager
def _problems() -> Iterator[None]:
    """Unusable input: one clear message and exit code 2. A refused line: exit code 1. Never a traceback."""
    from .claims import Unusable
    from .claims.asking import BadValue
    from .documents import Conflict
    from .documents import Unusable as UnusableDocument
    from .formulas import DomainError
    from .report import TexFailed
    from .units import Unreadable

    try:
        yield
    except (Unusable, UnusableDocument, Conflict, BadValue, Unreadable, DomainError, TexFailed) as why:
        click.echo(str(why), err=True)
        sys.exit(2)
    except OSError as why:
        click.echo(f"{why.filename or ''}: {why.strerror or why}", err=True)
        sys.exit(2)
    except (ImportError, SyntaxError, NameError) as why:
        click.echo(f"a derivation cannot be loaded: {why}", err=True)
        sys.exit(2)
    except Exception as why:
        if not _is_refusal(why):
            raise
        click.echo(str(why), err=True)
        sys.exit(1)


def _refusals() -> tuple[type[Exception], ...]:
    from .derivation import LineRefused
    from .kernel import Refused

    return (LineRefused, Refused)


def _is_refusal(why: Exception) -> bool:
    return "sympy" in sys.modules and isinstance(why, _refusals())


def _console() -> Any:
    from rich.console import Console

    return Console(highlight=False)


def _derivations(names: tuple[str, ...], every: bool, cases: bool = False) -> list[Derivation]:
    from . import library
    from .claims.asking import BadValue

    if every:
        return list(library.found().values() if cases else library.results())
    if not names:
        raise click.UsageError("name a derivation, or say --all")
    found: list[Derivation] = []
    for name in names:
        try:
            found += library.in_file(Path(name)) if name.endswith(".py") else [library.derivation(name)]
        except library.Unknown as why:
            raise BadValue(str(why)) from None
    return found


def _write(text: str, target: Path) -> None:
    from .report import pdf, write

    if target.suffix == ".pdf":
        pdf(text, target)
    else:
        write(text, target)


def _progress(items: list[Any], words: str) -> Iterator[Any]:
    with _bar() as progress:
        for number, item in enumerate(items):
            progress(f"{words} {item.name}", number, len(items))
            yield item


@contextmanager
def _bar() -> Iterator[Callable[[str, int, int], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    with Progress(
        TextColumn("{task.description:<44}"), BarColumn(bar_width=20), MofNCompleteColumn(), console=Console(stderr=True), transient=True
    ) as bar:
        task = bar.add_task("")
        yield lambda words, done, total: bar.update(task, description=words[:44], completed=done, total=total)


def _table(title: str, judgements: tuple[Judgement, ...], full: bool) -> None:
    from rich.table import Table
    from rich.text import Text

    console = _console()
    console.print(Text(title, style="bold"))
    table = Table(box=None, pad_edge=False)
    for heading in ("claim", "verdict", "prints", "gives"):
        table.add_column(heading, overflow="fold")
    for j in judgements:
        value = f"{j.computed.value} {j.computed.unit}".strip() if j.computed else ""
        table.add_row(Text(j.claim.id), Text(j.verdict.value, style=COLOURS[j.verdict.value]), Text(j.claim.prints), Text(value))
    console.print(table)
    for j in judgements:
        if full or not j.as_expected:
            console.print()
            _explain(j)


def _explain(j: Judgement) -> None:
    from rich.text import Text

    console = _console()
    console.print(Text(f"{j.claim.id}  ", style="bold").append(j.verdict.value, style=COLOURS[j.verdict.value]))
    rows = [("prints", j.claim.prints), ("gives", f"{j.computed.value} {j.computed.unit}".strip() if j.computed else "")]
    rows += [("from start", f"{j.from_start.value} {j.from_start.unit}".strip() if j.from_start else ""), ("why", j.reason)]
    rows += [("reads", j.corrected or ""), ("place", j.place)]
    rows += [("likely" if d.likely else "possible", d.words) for d in j.diagnosis]
    rows += [("note", note) for note in j.notes]
    for label, text in rows:
        if text:
            console.print(Text(f"  {label:<10} ").append(text))


def _summary(done: Any, folder: Path) -> None:
    from rich.table import Table
    from rich.text import Text

    console = _console()
    table = Table(box=None, pad_edge=False)
    for heading in ("", "what", "page"):
        table.add_column(heading, overflow="fold")
    for row in done.rows:
        table.add_row(Text(row.name), Text(row.says), Text(f"{folder / row.file}" if row.file else ""))
    console.print(table)
    for box in done.overfull:
        console.print(Text(f"overfull: {box}", style="yellow"))
    proved = sum(row.part == "derivation" for row in done.rows)
    judged = sum(row.part == "document" for row in done.rows)
    console.print(f"\n{proved} results proved, {judged} documents verified, {done.fresh} pages typeset anew; all in {folder}/")


if __name__ == "__main__":
    main()
