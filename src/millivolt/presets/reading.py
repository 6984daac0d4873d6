"""presets.toml, read once and when it is first asked for. A value is read by the grammar of printed numbers, as any number of a document is."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from ..units import read_printed
from .model import Check, Preset, Value

PLACE = Path(__file__).with_name("presets.toml")
REFERENCES = "references"


class NoPreset(LookupError):
    """There is no preset of that name."""


def preset(name: str) -> Preset:
    """The preset of that name; NoPreset, with the nearest name, where there is none."""
    if name not in names():
        close = get_close_matches(name, names(), 1)
        raise NoPreset(f"there is no preset {name!r}" + (f"; did you mean {close[0]}?" if close else f"; expected one of {', '.join(names())}"))
    return _every()[name]


def every() -> tuple[Preset, ...]:
    """All of them."""
    return tuple(_every().values())


def names() -> tuple[str, ...]:
    """Their names."""
    return tuple(name for name in _tables() if name != REFERENCES)


def references() -> Mapping[str, str]:
    """The works that the values are from, in full, by author and year."""
    found: Mapping[str, str] = _tables()[REFERENCES]
    return found


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(PLACE.read_text(encoding="utf-8"))


@cache
def _every() -> dict[str, Preset]:
    return {name: _preset(name, _tables()[name]) for name in names()}


def _preset(name: str, table: Mapping[str, Any]) -> Preset:
    values = tuple(_value(key, typed["is"], typed) for key, typed in table["values"].items())
    known = {value.name: value.si for value in values}
    return Preset(name, table["title"], table["words"], table.get("note", ""), values, tuple(_check(check, known) for check in table["checks"]))


def _value(name: str, text: str, typed: Mapping[str, str]) -> Value:
    return Value(name, text, _si(text), typed["from"], typed.get("note", ""), typed.get("checked", ""))


def _check(table: Mapping[str, Any], known: Mapping[str, float]) -> Check:
    given = ((name, known[text[1:]] if text.startswith("@") else _si(text)) for name, text in table.get("with", {}).items())
    return Check(table["says"], table["formula"], tuple(given), _value(table["says"], table["gives"], table), _si(table["within"]))


def _si(text: str) -> float:
    printed = read_printed(text)
    return float(printed.value if printed.unit is None else printed.value * printed.unit.factor + printed.unit.offset)
