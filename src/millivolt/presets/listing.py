"""The presets as plain text: all of them on a line each, or one in full."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap

from ..units import read_unit
from .model import Check, Preset
from .reading import references

WIDTH = 80
AS_CITED = "Values are as textbooks and later papers cite their sources; not every original was looked up."


def listed(presets: Sequence[Preset]) -> str:
    """A line for each: its name, what it is, and what its first check gives."""
    widest = max(len(p.name) for p in presets)
    titled = max(len(p.title) for p in presets)
    return "\n".join(f"{p.name:<{widest}}  {p.title:<{titled}}  {_told(p, p.checks[0])}" for p in presets)


def told(p: Preset) -> str:
    """One preset: its values and checks with their sources, and these in full."""
    values = [(v.name, v.text, _source(v.source, v.note)) for v in p.values]
    checks = [(c.says, _told(p, c), _source(f"{c.expected.source}: {c.expected.text} within {_number(c.within, c)}", c.expected.note)) for c in p.checks]
    cited = dict.fromkeys([*(v.source for v in p.values), *(c.expected.source for c in p.checks)])
    full = references()
    notes = [*_filled(p.note), ""] if p.note else []
    works = (line for key in sorted(cited) for line in wrap(full[key], WIDTH, subsequent_indent="  "))
    return "\n".join([p.title, *_filled(p.words), "", *_table(values), "", *_table(checks), "", *notes, *works, "", *_filled(AS_CITED)])


def _source(source: str, note: str) -> str:
    return source + (f" ({note})" if note else "")


def _told(p: Preset, check: Check) -> str:
    return _number(p.computed(check), check)


def _number(si: float, check: Check) -> str:
    """The number in the unit of the source."""
    unit = check.expected.text.partition(" ")[2]
    return f"{si / float(read_unit(unit).factor) if unit else si:.4g} {unit}".strip()


def _filled(words: str) -> list[str]:
    return wrap(words, WIDTH)


def _table(rows: Iterable[tuple[str, str, str]]) -> list[str]:
    """Three columns, the last one wrapped."""
    kept = list(rows)
    first, second = (max(len(row[n]) for row in kept) for n in (0, 1))
    indent = " " * (first + second + 4)
    return [line for a, b, c in kept for line in wrap(c, WIDTH, initial_indent=f"{a:<{first}}  {b:<{second}}  ", subsequent_indent=indent)]
