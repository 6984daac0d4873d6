"""The presets as plain text: all of them on a line each, or one in full."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap

from ..units import read_unit
from .model import Check, Preset, Value
from .reading import references

WIDTH = 80
AS_CITED = "as textbooks and later papers cite their sources; the originals were not at hand."


def listed(presets: Sequence[Preset]) -> str:
    """A line for each: its name, what it is, and what its first check gives."""
    rows = [(p.name, p.title, _told(p, p.checks[0]), p.checks[0].says) for p in presets]
    name, title, given, _ = (max(map(len, column)) for column in zip(*rows, strict=True))
    return "\n".join(f"{a:<{name}}  {b:<{title}}  {c:>{given}}  {says}" for a, b, c, says in rows)


def told(p: Preset) -> str:
    """One preset: its values and checks with their sources, and these in full."""
    values = [(v.name, v.text, _source(v)) for v in p.values]
    checks = [(c.says, _told(p, c), _source(c.expected, f": {c.expected.text} within {_number(c.within, c)}")) for c in p.checks]
    cited = {key for v in p.told for key in (v.source, v.checked) if key}
    full = references()
    notes = [*_filled(p.note), ""] if p.note else []
    works = (line for key in sorted(cited) for line in wrap(full[key], WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False))
    return "\n".join([p.title, *_filled(p.words), "", *_table(values), "", *_table(checks), "", *notes, *works, "", *_filled(_looked_up(p))])


def _source(value: Value, gives: str = "") -> str:
    """Where it is from, what is to be known of it, and where it was looked up."""
    return value.source + gives + (f" ({value.note})" if value.note else "") + (f"; checked in {value.checked}" if value.checked else "")


def _looked_up(p: Preset) -> str:
    """How much of it was looked up."""
    done = sum(bool(v.checked) for v in p.told)
    found = f"{done} of {len(p.told)} figures were looked up, in what is named after \"checked in\"; the others are" if done else f"None of the {len(p.told)} figures could be looked up; they are"
    return f"{found} {AS_CITED}"


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
