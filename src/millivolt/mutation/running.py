"""Every mutant of many derivations, on every core. A derivation goes to a process by its name: a Theorem is never pickled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from multiprocessing import cpu_count, get_context
from pathlib import Path

from .. import library
from ..derivation import Derivation, LineRefused
from ..kernel import Refused
from .mutants import mutants, parts
from .trial import Proof, Tried, proof, tried


@dataclass(frozen=True)
class Place:
    """Where a derivation is found: by name in the library, or in a file of one's own."""

    name: str
    file: str = ""


@dataclass(frozen=True)
class Share:
    """The mutants of one premise or line."""

    place: Place
    part: str | int


@dataclass(frozen=True)
class Unproved:
    """A derivation that has no mutants: it is refused as it stands."""

    derivation: str
    why: str


Result = list[Tried] | Unproved


def all_tried(places: Iterable[Place], progress: Callable[[str, int, int], None]) -> Iterator[Tried | Unproved]:
    """Every mutant with its fate, in the order of the derivations and of their lines."""
    shares = [Share(place, part) for place in places for part in parts(_derivation(place))]
    results: dict[Share, Result] = {}
    with ProcessPoolExecutor(cpu_count(), get_context("spawn")) as pool:
        asked = {pool.submit(_tried, share): share for share in shares}
        for done, answer in enumerate(as_completed(asked), 1):
            results[asked[answer]] = answer.result()
            progress(f"mutating {asked[answer].place.name}", done, len(shares))
    yield from dict.fromkeys(it for share in shares if isinstance(it := results[share], Unproved))
    yield from (it for share in shares if isinstance(them := results[share], list) for it in them)


def _tried(share: Share) -> Result:
    try:
        known = _proof(share.place)
    except (Refused, LineRefused) as why:
        return Unproved(share.place.name, str(why))
    return [tried(m, known) for m in mutants(known.derivation, share.part)]


@cache
def _proof(place: Place) -> Proof:
    return proof(_derivation(place))


@cache
def _derivation(place: Place) -> Derivation:
    if not place.file:
        return library.derivation(place.name)
    return next(d for d in library.in_file(Path(place.file)) if d.name == place.name)
