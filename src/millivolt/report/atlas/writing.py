"""Writing the atlas of some results into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ... import library
from ...derivation import Derivation
from ..paging import apart
from ..workers import Made, made, shared_out
from ..writing import write
from .results import atlas

Progress = Callable[[str, int, int], None]


def write_atlas(results: Sequence[Derivation], folder: Path, level: str, progress: Progress) -> int:
    """Checks the results and the special cases that have pages of their own, and writes their pages; how many files. All is made before anything is written."""
    wanted = list({one.name: one for d in results for one in (d, *apart(d))}.values())
    files = atlas(wanted, _made(wanted, progress), level)
    for name, text in files.items():
        write(text, folder / name)
    return len(files)


def _made(wanted: Sequence[Derivation], progress: Progress) -> list[Made]:
    """Shared out over the cores where all are of the library: another process knows a derivation by its name there."""
    if all(library.found().get(d.name) is d for d in wanted):
        return shared_out(made, wanted, "deriving", progress)
    told = []
    for number, d in enumerate(wanted):
        progress(f"deriving {d.name}", number, len(wanted))
        told.append(made(d))
    return told
