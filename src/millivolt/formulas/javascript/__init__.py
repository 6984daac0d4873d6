"""The compiled formulas as JavaScript, for a page: written from the theorems, with the functions that they call. Nothing of it runs in Python."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

ROOM = Path(__file__).parent
BEFORE = ("tables", "functions")  # what every formula may call


def names() -> tuple[str, ...]:
    """The formulas that there are."""
    return tuple(sorted(path.stem for path in ROOM.glob("*.js") if path.stem not in BEFORE))


def script(wanted: Iterable[str]) -> str:
    """A script that defines these formulas, and the functions that they call."""
    return "".join(_text(name) for name in (*BEFORE, *wanted))


@cache
def _text(name: str) -> str:
    return (ROOM / f"{name}.js").read_text(encoding="utf-8")
