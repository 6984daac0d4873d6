"""Work that is shared out over the cores. A derivation goes to a process by its name, and what comes back is data: a Theorem is never pickled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import cpu_count, get_context
from typing import TypeVar

from .. import library
from ..derivation import Derivation, LineRefused, examine
from ..derivation.examine import principles
from ..derivation.showing import equation
from ..kernel import Refused
from .checked import Row, row
from .pages import DerivationPage
from .paging import apart, page

T = TypeVar("T")
TOGETHER = 12  # names that a process is handed at once: neighbours rest on the same results
FEW = 40       # names that are not worth a second process
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Used:
    """A postulate or an assumption that a result rests on."""

    kind: str
    name: str
    words: str
    source: str
    latex: str = ""  # what it says, where another of its name says another thing


@dataclass(frozen=True)
class Made:
    """What is told of a result: its page; a row for it and for each special case on that page; what they rest on."""

    page: DerivationPage
    rows: tuple[Row, ...]
    rests_on: tuple[Used, ...]


def shared_out(one: Callable[[Derivation], T], derivations: Sequence[Derivation], words: str, progress: Progress) -> list[T]:
    """What is made of each, in their order; raises what the making raises, a refused line as Refused."""
    if len(derivations) < FEW or cpu_count() == 1:
        done: list[T] = []
        for number, d in enumerate(derivations):
            progress(f"{words} {d.name}", number, len(derivations))
            done.append(one(d))
        return done
    names = [d.name for d in derivations]
    parts = [names[n : n + TOGETHER] for n in range(0, len(names), TOGETHER)]
    with ProcessPoolExecutor(cpu_count(), get_context("spawn")) as pool:
        asked = [pool.submit(_of_each, one, part) for part in parts]
        finished = 0
        for answer in as_completed(asked):
            if answer.exception() is not None:
                pool.shutdown(cancel_futures=True)
            finished += len(answer.result())
            progress(words, finished, len(names))
        return [it for answer in asked for it in answer.result()]


def _of_each(one: Callable[[Derivation], T], names: Sequence[str]) -> list[T]:
    try:
        return [one(library.derivation(name)) for name in names]
    except LineRefused as why:
        raise Refused(str(why)) from None  # the other carries a theorem, and a theorem is never pickled


def checked(d: Derivation) -> tuple[Row, str]:
    """Its row, and why it is refused where it is."""
    try:
        return row(examine(d)), ""
    except (Refused, LineRefused) as why:
        return Row(d.name, d.case_of is not None, None), str(why)


def made(d: Derivation) -> Made:
    """Its page, and what goes with it."""
    long = apart(d)
    shown = (d, *(case for case in library.cases(d) if case not in long))
    used = {Used(g.kind.value, g.name, g.words, g.source, equation(g.lhs, g.rhs, g.rel) if g.name.endswith(")") else ""): None for one in shown for g in principles(one)}
    return Made(page(d), tuple(row(examine(one)) for one in shown), tuple(used))
