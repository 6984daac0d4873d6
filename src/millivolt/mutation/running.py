"""Every mutant of many derivations, on every core. A derivation goes to a process by its name: a Theorem is never pickled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from multiprocessing import cpu_count, get_context
from pathlib import Path

from .. import library
from ..derivation import Derivation, LineRefused
from ..kernel import Refused
from .mutants import equations, mutants, parts
from .trial import Tried, proof, tried


@dataclass(frozen=True)
class Place:
    """Where a derivation is found: by name in the library, or in a file of one's own."""

    name: str
    file: str = ""


@dataclass(frozen=True)
class Unproved:
    """A derivation that has no mutants: it is refused as it stands."""

    derivation: str
    why: str


Result = list[Tried] | Unproved


def all_tried(places: Sequence[Place], progress: Callable[[str, int, int], None]) -> Iterator[Tried | Unproved]:
    """Every mutant with its fate, in the order of the derivations and of their lines."""
    longest_first = sorted(places, key=lambda place: -_length(place))  # so that no process is left with the longest at the end
    results: dict[Place, Result] = {}
    with ProcessPoolExecutor(cpu_count(), get_context("spawn")) as pool:
        asked = {pool.submit(_tried, place): place for place in longest_first}
        for done, answer in enumerate(as_completed(asked), 1):
            results[asked[answer]] = answer.result()
            progress(f"mutating {asked[answer].name}", done, len(places))
    for place in places:
        result = results[place]
        yield from [result] if isinstance(result, Unproved) else result


def _tried(place: Place) -> Result:
    d = _derivation(place)
    try:
        known = proof(d)
    except (Refused, LineRefused) as why:
        return Unproved(d.name, str(why))
    return [tried(mutant, known) for part in parts(d) for mutant in mutants(d, part)]


def _length(place: Place) -> int:
    return sum(int(equation.lhs.count_ops() + equation.rhs.count_ops()) for equation in equations(_derivation(place)))


@cache
def _derivation(place: Place) -> Derivation:
    if not place.file:
        return library.derivation(place.name)
    return next(d for d in library.in_file(Path(place.file)) if d.name == place.name)
