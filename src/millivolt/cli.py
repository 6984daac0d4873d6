"""The command line: arguments, progress, exit codes. 0: all as expected; 1: something is refuted or refused; 2: unusable input."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .figures.command import figures
from .presets.command import presets

if TYPE_CHECKING:
    from .derivation import Derivation
    from .report.checked import Row

FORMATS = ("pdf", "tex", "md", "json")
LEVELS = ("every", "main")
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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without µ shows a ?, not a traceback


@main.command("list")
def list_() -> None:
    """What is derived: every result, and its special cases.

    Example: millivolt list
    """
    from . import library
    from .report.terminal import listed

    with _problems(), _loading():
        click.echo(listed(library.results(), library.cases))


@main.command()
@click.argument("name")
@click.option("--hypotheses", "only_hypotheses", is_flag=True, help="Only what it stands on, down to the last premise.")
def show(name: str, only_hypotheses: bool) -> None:
    """A derivation in the terminal: what it says, what it starts from, its lines.

    \b
    Examples:
      millivolt show nernst
      millivolt show ghk_voltage --hypotheses
    """
    from .report.plainly import hypotheses, plainly

    with _problems():
        for d in _derivations((name,), every=False):
            click.echo(hypotheses(d) if only_hypotheses else plainly(d))


@main.command()
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
    """
    from .report import derivation_json, derivation_md, derivation_tex, pictures
    from .report.paging import page

    texts = {"tex": derivation_tex, "pdf": derivation_tex, "md": derivation_md, "json": derivation_json}
    with _problems():
        wanted = _derivations(names, every)
        pages = {d.name: page(d) for d in _progress(wanted, "deriving")}
        made = {out / f"{name}.{format_}": texts[format_](it, level) for name, it in pages.items()}
        drawn = {out / file: text for it in pages.values() for file, text in pictures(it).items()} if format_ == "md" else {}
        for target, text in (made | drawn).items():
            _write(text, target)
        click.echo(f"{len(wanted)} written to {out}")


@main.command()
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
    from .report import remembered
    from .report.checked import table

    with _problems():
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
    from .report import workers

    wanted = _derivations(names, every=not names, cases=True)
    with _bar() as progress:
        found = [workers.checked(d) for d in wanted] if names else workers.shared_out(workers.checked, wanted, "checking", progress)
    return [row for row, _ in found], [why for _, why in found if why]


@main.command()
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
    from .audit import maxima, running

    with _problems():
        with _bar() as progress:
            paths = running.write(_derivations(names, every=not names, cases=True), out, progress)
            progress("re-checking", len(paths), len(paths))
            rows = running.recheck(paths)
        click.echo(running.table(rows))
        asked = maxima.ask(paths) if others else None
        if asked is not None:
            click.echo(maxima.told(asked))
    sys.exit(1 if any(row.disagreements for row in rows) or (asked is not None and asked.not_zero) else 0)


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
    from .report.terminal import explained

    with _problems():
        judgement = judged(name, values, printed)
        click.echo(explained(judgement))
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
    from .report.terminal import verdicts
    from .report.verifying import verify as verified
    from .report.verifying import written

    with _problems():
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


@main.command()
@click.option("--folder", type=click.Path(path_type=Path), default=Path("reports"), show_default=True, help="Where the claims files and the pages are.")
@click.option("--level", type=click.Choice(LEVELS), default="every", show_default=True, help="Every line, or the main steps: without lines that only rearrange.")
@click.option("--only", "first", metavar="NAME...", help="The pages of these results and the reports of these documents alone.")
@click.argument("names", nargs=-1, metavar="")
def report(folder: Path, level: str, first: str | None, names: tuple[str, ...]) -> None:
    """The main job: check every derivation, compile the formulas, verify every claims file, write the PDFs.

    \b
    Examples:
      millivolt report
      millivolt report --only nernst ghk_voltage membrane-potential
    """
    from .report.job import run
    from .report.terminal import summary

    with _problems(), _loading():
        if names and first is None:
            raise click.UsageError(f"say --only {' '.join(names)}")
        with _bar(log=True) as progress:
            done = run(folder, progress, level, () if first is None else (first, *names))
        click.echo(summary(done, folder))


main.add_command(presets)
main.add_command(figures)


# ---- what the commands share ---------------------------------------------------------------------


@contextmanager
def _problems() -> Iterator[None]:
    """Unusable input: one clear message and exit code 2. A refused line: exit code 1. Never a traceback."""
    from .audit import Unaudited
    from .claims import Unusable
    from .claims.asking import BadValue
    from .documents import Conflict
    from .documents import Unusable as UnusableDocument
    from .formulas import DomainError
    from .report import TexFailed
    from .units import Unreadable

    try:
        yield
    except (Unusable, UnusableDocument, Conflict, BadValue, Unreadable, DomainError, TexFailed, Unaudited) as why:
        click.echo(str(why), err=True)
        sys.exit(2)
    except BrokenPipeError:
        raise  # the reader has seen enough: click ends quietly
    except OSError as why:
        click.echo(": ".join(str(part) for part in (why.filename, why.strerror or why) if part), err=True)
        sys.exit(2)
    except Exception as why:
        if not _is_refusal(why) and not _is_unknown(why):
            raise
        click.echo(str(why), err=True)
        sys.exit(1 if _is_refusal(why) else 2)


def _is_unknown(why: Exception) -> bool:
    """Asked without loading the library: a plug-in that a claim names may have failed there."""
    library = sys.modules.get("millivolt.library")
    return library is not None and isinstance(why, library.Unknown)


def _refusals() -> tuple[type[Exception], ...]:
    from .derivation import LineRefused
    from .kernel import Refused

    return (LineRefused, Refused)


def _is_refusal(why: Exception) -> bool:
    return "sympy" in sys.modules and isinstance(why, _refusals())


def _derivations(names: tuple[str, ...], every: bool, cases: bool = False) -> list[Derivation]:
    from . import library

    if not names and not every:
        raise click.UsageError("name a derivation, or say --all")
    with _loading(names):
        if every:
            return list(library.found().values() if cases else library.results())
        return [d for name in names for d in (library.in_file(Path(name)) if name.endswith(".py") else [library.derivation(name)])]


@contextmanager
def _loading(names: tuple[str, ...] = ()) -> Iterator[None]:
    """A file of derivations is a program, ours or the user's: where it fails, its place is told and not ours."""
    from .claims.asking import BadValue
    from .library import Unknown

    try:
        yield
    except Unknown as why:
        raise BadValue(str(why)) from None
    except Exception as why:
        place = _place(why, {Path(name).resolve() for name in names})
        if _is_refusal(why) or not place:
            raise
        raise BadValue(f"{place}: {type(why).__name__}: {why.msg if isinstance(why, SyntaxError) else why}") from None


def _place(why: Exception, own: set[Path]) -> str:
    """Where in a file of derivations it stopped; "" where that was elsewhere."""
    places = [(frame.filename, frame.lineno) for frame in extract_tb(why.__traceback__)]
    places += [(why.filename, why.lineno)] if isinstance(why, SyntaxError) and why.filename else []
    found = [place for place in places if "derivations" in Path(place[0]).parts or Path(place[0]).resolve() in own]
    return f"{found[-1][0]}, line {found[-1][1]}" if found else ", ".join(map(str, own))


def _write(text: str, target: Path) -> None:
    from .report import pdf, write

    if target.suffix == ".pdf":
        pdf(text, target)
    else:
        write(text, target)


def _mutate(names: tuple[str, ...]) -> NoReturn:
    """Exit code 1 when a mutant survived, or a derivation is refused as it stands."""
    from .mutation import Fate, Place, Tried, all_tried, table

    with _problems():
        own = {d.name: name for name in names if name.endswith(".py") for d in _derivations((name,), every=False)}
        wanted = [d.name for d in _derivations(names, every=not names, cases=True)]
        with _bar() as progress:
            found = list(all_tried([Place(name, own.get(name, "")) for name in wanted], progress))
        tried = [it for it in found if isinstance(it, Tried)]
        refused = [it.why for it in found if not isinstance(it, Tried)]
        for reason in refused:
            click.echo(f"{reason}\n", err=True)
        click.echo(table(tried))
    sys.exit(1 if refused or any(it.fate is Fate.SURVIVED for it in tried) else 0)


def _progress(items: list[Any], words: str) -> Iterator[Any]:
    with _bar() as progress:
        for number, item in enumerate(items):
            progress(f"{words} {item.name}", number, len(items))
            yield item


@contextmanager
def _bar(log: bool = False) -> Iterator[Callable[[str, int, int], None]]:
    """A bar while the work lasts; where there is no terminal nothing, or, for a log, a line a stage."""
    if not sys.stderr.isatty():
        yield _stages(set()) if log else lambda words, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    with Progress(
        TextColumn("{task.description:<44}"), BarColumn(bar_width=20), MofNCompleteColumn(), console=Console(stderr=True), transient=True
    ) as bar:
        task = bar.add_task("")
        yield lambda words, done, total: bar.update(task, description=words[:44], completed=done, total=total)


def _stages(seen: set[str]) -> Callable[[str, int, int], None]:
    def tell(words: str, done: int, total: int) -> None:
        stage = words.split()[0]
        if stage not in seen:
            seen.add(stage)
            click.echo(f"{stage} {total} ..." if total > 1 else f"{words} ...", err=True)

    return tell


if __name__ == "__main__":
    main()
