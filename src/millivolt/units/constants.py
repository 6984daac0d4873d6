"""The constants of nature of derivations/constants.toml, exact where they are, with the values that were recommended before."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from .numeral import numerals_at
from .unit import Unit, read_unit
from .unreadable import Unreadable

PLACE = Path(__file__).parent.parent / "derivations" / "constants.toml"


@dataclass(frozen=True)
class Superseded:
    """A value that was recommended once: its year, its uncertainty (0 where none was stated), who recommended it."""

    text: str
    value: Fraction
    uncertainty: Fraction
    year: int
    source: str


@dataclass(frozen=True)
class Constant:
    """A constant of nature. `value` and `uncertainty` are in coherent SI; `tier` is exact, derived or measured."""

    name: str
    title: str
    text: str
    unit: Unit
    tier: str
    value: Fraction
    uncertainty: Fraction
    year: int
    source: str
    latex: str
    plain: str
    says: str                         # of a derived one: "k_B * N_A"
    superseded: tuple[Superseded, ...]


def constant(name: str) -> Constant:
    """The constant of that name; Unreadable, with the names there are, where there is none."""
    known = _all()
    if name not in known:
        raise Unreadable(name, 1, f"no constant of ours; expected one of {' '.join(known)}")
    return known[name]


def number(text: str) -> Fraction:
    """The exact value of a number as it is typed."""
    sign = text.startswith("-")
    for numeral in numerals_at(text, int(sign), strict=True):
        if numeral.end == len(text):
            return -numeral.value if sign else numeral.value
    raise Unreadable(text, 1, "a number like 1.38e-23 expected")


@cache
def _all() -> dict[str, Constant]:
    tables: dict[str, dict[str, Any]] = tomllib.loads(PLACE.read_text(encoding="utf-8"))
    return {name: _constant(name, table) for name, table in tables.items()}


def _constant(name: str, table: dict[str, Any]) -> Constant:
    unit = read_unit(table["unit"])
    old = tuple(Superseded(row["value"], number(row["value"]) * unit.factor, number(row.get("uncertainty", "0")) * unit.factor, row["year"], row["source"])
                for row in table.get("superseded", ()))
    return Constant(name, table["title"], table["value"], unit, table["tier"], number(table["value"]) * unit.factor,
                    number(table.get("uncertainty", "0")) * unit.factor, table["year"], table["source"], table["latex"], table.get("plain", name),
                    table.get("says", ""), old)


class _Constants(Mapping[str, Constant]):
    """All constants by name; the file is read when the first is asked for."""

    def __getitem__(self, name: str) -> Constant:
        return _all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_all())

    def __len__(self) -> int:
        return len(_all())


CONSTANTS: Mapping[str, Constant] = _Constants()
