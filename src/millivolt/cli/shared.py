"""What the commands share: one message and an exit code where something cannot be used, a bar while the work lasts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..derivation import Derivation


@contextmanager
def problems() -> Iterator[None]:
    """Unusable input: one clear message and exit code 2. A refused line: exit code 1. Never a traceback."""
    try:
        yield
    except BrokenPipeError:
        raise  # the reader has seen enough: click ends quietly
    except click.ClickException:
        raise
    except OSError as why:
        click.echo(": ".join(str(part) for part in (why.filename, why.strerror or why) if part), err=True)
        sys.exit(2)
    except Exception as why:
        if not isinstance(why, _unusable()) and not _is_refusal(why) and not _is_unknown(why):
            raise
        click.echo(str(why), err=True)
        sys.exit(1 if _is_refusal(why) else 2)


def _unusable() -> tuple[type[Exception], ...]:
    """What is raised of input that cannot be used; loaded only when something was raised."""
    from ..audit import Unaudited
    from ..claims import Unusable
    from ..claims.asking import BadValue
    from ..documents import Conflict
    from ..documents import Unusable as UnusableDocument
    from ..formulas import DomainError
    from ..report import TexFailed
    from ..report.crews import Unmanned
    from ..units import Unreadable

    return (Unusable, UnusableDocument, Conflict, BadValue, Unreadable, DomainError, TexFailed, Unaudited, Unmanned)


def _is_unknown(why: Exception) -> bool:
    """Asked without loading the library: a plug-in that a claim names may have failed there."""
    library = sys.modules.get("millivolt.library")
    return library is not None and isinstance(why, library.Unknown)


def _refusals() -> tuple[type[Exception], ...]:
    from ..derivation import LineRefused
    from ..kernel import Refused

    return (LineRefused, Refused)


def _is_refusal(why: BaseException) -> bool:
    return "sympy" in sys.modules and isinstance(why, _refusals())


def derivations(names: tuple[str, ...], every: bool, cases: bool = False) -> list[Derivation]:
    from .. import library

    if not names and not every:
        raise click.UsageError("name a derivation, or say --all")
    with loading(names):
        if every:
            return list(library.found().values() if cases else library.results())
        return [d for name in names for d in (library.in_file(Path(name)) if name.endswith(".py") else [library.derivation(name)])]


@contextmanager
def loading(names: tuple[str, ...] = ()) -> Iterator[None]:
    """A file of derivations is a program, ours or the user's: where it fails, its place is told and not ours."""
    from ..claims.asking import BadValue
    from ..library import Unknown

    try:
        yield
    except Unknown as why:
        raise BadValue(str(why)) from None
    except (Exception, SystemExit) as why:  # a file that leaves the program has declared nothing, and no check may pass for it
        place = _place(why, {Path(name).resolve() for name in names})
        if _is_refusal(why) or not place:
            raise
        raise BadValue(f"{place}: {type(why).__name__}: {why.msg if isinstance(why, SyntaxError) else why}") from None


def _place(why: BaseException, own: set[Path]) -> str:
    """Where in a file of derivations it stopped; "" where that was elsewhere."""
    places = [(frame.filename, frame.lineno) for frame in extract_tb(why.__traceback__)]
    places += [(why.filename, why.lineno)] if isinstance(why, SyntaxError) and why.filename else []
    found = [place for place in places if "derivations" in Path(place[0]).parts or Path(place[0]).resolve() in own]
    return f"{found[-1][0]}, line {found[-1][1]}" if found else ", ".join(map(str, own))


@contextmanager
def bar(log: bool = False) -> Iterator[Callable[[str, int, int], None]]:
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
