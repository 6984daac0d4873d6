"""The commands about numbers: eval, judge, verify, recheck."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from .shared import bar, problems

PAGES = ("pdf", "md", "json")
MACHINES = ("json", "junit", "sarif")
FORMATS = ("pdf", "tex", "md", "html", *MACHINES)
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
@click.option("--format", "formats", type=click.Choice(FORMATS), multiple=True, help="Of the report: pdf, md and json where none is named. Without -o one of json, junit and sarif goes to the terminal.")
@click.option("--full", is_flag=True, help="Say of every claim why.")
@click.option("--certificates", type=click.Path(path_type=Path), metavar="FILE", help="Write what shows each verdict, for `millivolt recheck`.")
@click.option("--jobs", type=click.IntRange(1, 1024), help="Processes; all cores where there is much to do.")
@click.option("--dask", metavar="ADDRESS", help="Judge on the Dask cluster whose scheduler has this address.")
@click.option("--time-limit", "seconds", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="Give up after this time; nothing is written then.")
def verify(
    files: tuple[Path, ...], source: Path | None, out: Path | None, formats: tuple[str, ...], full: bool, certificates: Path | None, jobs: int | None, dask: str | None, seconds: float | None
) -> None:  # fmt: skip
    """Judge the claims in FILES; exit code 1 when one is refuted, damaged or of the wrong unit and not marked `expect`.

    Of a folder, every claims.toml and *.claims.toml in it and below.

    \b
    Examples:
      millivolt verify reports/membrane-potential/claims.toml
      millivolt verify claims.toml --source chapter.txt -o checked
      millivolt verify book/ --format junit > report.xml
    """
    from ..report.verifying import claims_files

    with problems():
        paths = claims_files(files)
        if len(paths) != 1 and (source is not None or certificates is not None):
            raise click.UsageError("--source and --certificates go with one claims file")
        chosen = formats or (PAGES if out is not None else ())
        if out is None and chosen and (len(chosen) > 1 or chosen[0] not in MACHINES):
            raise click.UsageError("--format goes with -o FOLDER; without it, one of json, junit and sarif")
        if out is None and chosen == ("json",) and len(paths) > 1:
            raise click.UsageError("json on the terminal goes with one claims file; with -o FOLDER each has its own")
        if source is not None or not set(chosen) <= set(MACHINES):
            if any(option is not None for option in (certificates, jobs, dask, seconds)):
                raise click.UsageError("--certificates, --jobs, --dask and --time-limit go with no --source, and with no format but json, junit and sarif")
            expected = _pages(paths, source, out, chosen, full)
        else:
            expected = _machines(paths, out, chosen, full, certificates, (jobs, dask, seconds))
    sys.exit(0 if expected else 1)


def _pages(paths: Sequence[Path], source: Path | None, out: Path | None, formats: tuple[str, ...], full: bool) -> bool:
    """Each file as a whole, with pages for people. Is all as expected?"""
    from ..report.terminal import verdicts
    from ..report.verifying import folders, written
    from ..report.verifying import verify as verified

    reports = [verified(path, source) for path in paths]
    for report, folder in zip(reports, folders(paths, out), strict=True):
        click.echo(verdicts(report, full))
        if folder is not None:
            for target in written(report, folder, formats):
                click.echo(f"wrote {target}")
    return all(j.as_expected for report in reports for j in report.judgements)


def _machines(paths: Sequence[Path], out: Path | None, formats: tuple[str, ...], full: bool, certificates: Path | None, how: tuple[int | None, str | None, float | None]) -> bool:
    """Files of any length and number, with documents for programs. Is all as expected?"""
    from ..report.many import Wanted, judged

    silent = out is None and bool(formats)
    with bar() as progress:
        done = judged(Wanted(tuple(paths), formats, out, certificates, full), *how, progress, (lambda text: None) if silent else click.echo)
    for text in done.told:
        click.echo(text, nl=not silent)
    return done.as_expected


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--claims", type=click.Path(path_type=Path), help="The claims file itself: every certificate must be of a claim in it, and none may be missing.")
def recheck(file: Path, claims: Path | None) -> None:
    """Check a file of certificates again, without the judge; exit code 1 when one does not stand.

    \b
    Examples:
      millivolt verify claims.toml --certificates claims.certificates
      millivolt recheck claims.certificates --claims claims.toml
    """
    from ..report.rechecking import rechecked

    with problems():
        found = rechecked(file, claims)
        for line in found.lines:
            click.echo(line)
    sys.exit(0 if found.stands else 1)
