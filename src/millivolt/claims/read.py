"""Claims files: strict TOML read into claims. Everything in them is hostile until it has been read here."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from millivolt.claims import check, ions, known, targets
from millivolt.claims.model import Claim, Source, Verdict
from millivolt.claims.unusable import Unusable

LARGEST = 64_000_000   # bytes of a file
MOST = 250_000         # claims in a file
AT_ONCE = 5_000        # claims in a text that is read as one
LONGEST_LINE = 4_000   # characters
MOST_DOTS = 200        # in a line: dotted keys cost the TOML reader their square
LONGEST = 2_000        # characters of a string
LONGEST_PRINT = 400
MOST_INPUTS = 64
ABSURD = re.compile(r"(?:(?<=[\d.])[eE]|\^|\*\*)\s*[-+−]?\s*\d{4,}|\*\*[^*]{1,40}\*\*|\d{50,}")

KINDS = ("formula", "expression", "constant", "converts", "identity", "equation", "holds", "magnitude")
TOP = ("source", "conditions", "claim")
SOURCE = ("title", "kind", "reference", "convention")
CLAIM = ("id", "where", "prints", "with", "assumes", "about", "expect", "reported", "convention", "note", *KINDS)
CONVENTIONS = {
    "current": ("outward positive", "inward positive"),
    "flux": ("outward positive", "inward positive"),
    "voltage": ("inside minus outside", "outside minus inside"),
    "decimal": ("point", "comma"),
}
ID = re.compile(r"(?=.{1,80}$)[A-Za-z0-9](?:[A-Za-z0-9._:]|-(?=[A-Za-z0-9])|/(?=[A-Za-z]))*")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
AT_LINE = re.compile(r"at line (\d+)")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

Fault = Callable[[str, str], Unusable]  # had, expected -> the error at this place


def read(path: str | Path) -> tuple[Source, tuple[Claim, ...]]:
    """The source and the claims of a claims file; Unusable where it is not one."""
    return parse(text_of(path), Path(path).name)


def text_of(path: str | Path) -> str:
    """The text of a claims file; Unusable where it cannot be read, is too large, or is no text."""
    name = Path(path).name

    def fault(had: str, expected: str) -> Unusable:
        return Unusable(name, "the whole file", had, expected)

    if Path(os.path.realpath(path)).is_fifo():   # one that has a name may have no writer; that of a shell has none
        raise fault("a named pipe", "a file that can be read")
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise fault(error.strerror or type(error).__name__, "a file that can be read") from None
    if len(data) > LARGEST:
        raise fault("a larger file", f"at most {LARGEST:,} bytes")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise fault(f"byte 0x{data[error.start]:02x} at place {error.start}", "text in UTF-8") from None
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def parse(text: str, name: str = "claims") -> tuple[Source, tuple[Claim, ...]]:
    """The source and the claims of the text of a claims file."""
    source, claims, places = rows(text, name)
    check.references(claims, places)
    return source, claims


@dataclass(frozen=True)
class Gap:
    """What is left out of a part of a file: so many lines, and claims, behind its head of so many lines."""

    head: int = 0
    lines: int = 0
    claims: int = 0

    def line(self, number: int) -> int:
        """The line of the whole file that a line of the part is."""
        return number if number <= self.head else number + self.lines


WHOLE = Gap()


def rows(text: str, name: str, gap: Gap = WHOLE) -> tuple[Source, tuple[Claim, ...], list[Fault]]:
    """The source, the claims, and how to complain about each; what the claims refer to is not looked at yet."""
    table = _toml(text, name, gap)
    whole = _at(name, "top level")
    _only(table, TOP, whole)
    source = _source(table.get("source", {}), _at(name, "[source]"))
    conditions = _inputs(table.get("conditions", {}), "conditions", _at(name, "[conditions]"))
    rows = table.get("claim", [])
    if not isinstance(rows, list):
        raise whole("claim = a table", "[[claim]], one table a claim")
    if not rows:
        raise whole("no claim", "at least one [[claim]] table")
    if len(rows) > AT_ONCE:
        raise whole(f"{len(rows)} claims", f"at most {AT_ONCE} claims that are read as one")
    lines = _lines(text, len(rows), gap)
    places = _places(rows, lines, name, gap)
    claims = tuple(_claim(row, conditions, place, line) for row, place, line in zip(rows, places, lines, strict=True))
    check.conditions(conditions, claims, _at(name, "[conditions]"))
    for claim, fault in zip(claims, places, strict=True):
        check.claim(claim, fault)
    return source, claims, places


def prints(text: str, name: str, gap: Gap = WHOLE) -> list[str]:
    """The printed strings of the claims alone, as far as they are such; the rest is not looked at."""
    found = _toml(text, name, gap).get("claim", [])
    texts = [row.get("prints") if isinstance(row, dict) else None for row in (found if isinstance(found, list) else [])]
    return [text if isinstance(text, str) and len(text) <= LONGEST_PRINT and not ABSURD.search(text) else "" for text in texts]


def _toml(text: str, name: str, gap: Gap) -> dict[str, Any]:
    fault = _at(name, "the whole file")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE or line.count(".") > MOST_DOTS:
            raise _at(name, f"line {gap.line(number)}")(line, f"lines of at most {LONGEST_LINE} characters and {MOST_DOTS} dots")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise fault(AT_LINE.sub(lambda found: f"at line {gap.line(int(found[1]))}", str(error)), "TOML") from None
    except RecursionError:
        raise fault("tables inside tables without end", "TOML, tables at most three deep") from None
    except ValueError:  # an integer of more digits than Python converts
        raise fault("a number of thousands of digits", "numbers as strings, exactly as printed") from None


def _at(file: str, place: str) -> Fault:
    return lambda had, expected: Unusable(file, place, had, expected)


def _lines(text: str, claims: int, gap: Gap) -> list[int]:
    """The line on which each claim begins; nought where that is not known."""
    lines = [gap.line(n) for n, line in enumerate(text.split("\n"), 1) if line.split("#")[0].replace(" ", "").strip() == "[[claim]]"]
    return lines if len(lines) == claims else [0] * claims


def _places(rows: list[Any], lines: list[int], name: str, gap: Gap) -> list[Fault]:
    """For each claim, how to complain about it: its id and the line on which it begins."""
    places = []
    for n, (row, line) in enumerate(zip(rows, lines, strict=True), 1 + gap.claims):
        label = row.get("id") if isinstance(row, dict) else None
        where = f"claim {n}" + (f" ({label})" if isinstance(label, str) and ID.fullmatch(label) else "") + (f", line {line}" if line else "")
        places.append(_at(name, where))
    return places


def _only(table: Any, keys: Iterable[str], fault: Fault) -> None:
    if not isinstance(table, dict):
        raise fault(_called(table), "a table")
    for key in table:
        if key not in (words := tuple(keys)):
            raise fault(f"the unknown key {key!r}", known.nearest(key, words))


def _called(value: Any) -> str:
    return f"{value!r} ({type(value).__name__})"


def _text(value: Any, key: str, fault: Fault, longest: int = LONGEST) -> str:
    if not isinstance(value, str):
        raise fault(f"{key} = {_called(value)}", f'{key} = "...", a string, digits exactly as printed')
    if CONTROL.search(value):
        raise fault(f"{key} with the control character U+{ord(CONTROL.search(value)[0]):04X}", "printable text")  # type: ignore[index]
    if len(value) > longest:
        raise fault(f"{key} of {len(value)} characters", f"at most {longest}")
    return value


def _source(table: Any, fault: Fault) -> Source:
    _only(table, SOURCE, fault)
    texts = {key: _text(value, key, fault) for key, value in table.items() if key != "convention"}
    return Source(texts.get("title", ""), texts.get("kind", ""), texts.get("reference", ""), _convention(table.get("convention", {}), fault))


def _convention(table: Any, fault: Fault) -> dict[str, str]:
    _only(table, CONVENTIONS, fault)
    for key, value in table.items():
        if value not in CONVENTIONS[key]:
            raise fault(f"convention {key} = {value!r}", " or ".join(CONVENTIONS[key]))
    return dict(table)


def _inputs(table: Any, key: str, fault: Fault) -> dict[str, str | tuple[str, ...]]:
    if not isinstance(table, dict):
        raise fault(f"{key} = {_called(table)}", f'{key} = {{ name = "value unit", ... }}')
    if len(table) > MOST_INPUTS:
        raise fault(f"{len(table)} inputs", f"at most {MOST_INPUTS}")
    inputs: dict[str, str | tuple[str, ...]] = {}
    for name, value in table.items():
        if not NAME.fullmatch(name):
            raise fault(f"an input called {name!r}", "a name of letters, digits and _")
        if isinstance(value, list):
            if len(value) > MOST_INPUTS:
                raise fault(f"{name} of {len(value)} values", f"at most {MOST_INPUTS}")
            inputs[name] = tuple(_text(one, name, fault, LONGEST_PRINT) for one in value)
        else:
            inputs[name] = _text(value, name, fault, LONGEST_PRINT)
    return inputs


def _claim(row: Any, conditions: Mapping[str, str | tuple[str, ...]], fault: Fault, line: int) -> Claim:
    _only(row, CLAIM, fault)
    for key in ("id", "prints"):
        if key not in row:
            raise fault(f"no {key}", f"every claim has an id and the string that it prints: {key} = \"...\"")
    name = _text(row["id"], "id", fault)
    if not ID.fullmatch(name):
        raise fault(f"id = {name!r}", "letters, digits, . _ : and, between them, - or / (at most 80)")
    kind, body = _kind(row, fault)
    given, assumed = (_inputs(row.get(key, {}), key, fault) for key in ("with", "assumes"))
    if kind == "formula":
        body = known.meant(body, check.dimensions({**given, **assumed}))
    if (absurd := ABSURD.search(prints := _text(row["prints"], "prints", fault, LONGEST_PRINT))) is not None:
        raise fault(f"prints with {absurd[0]!r}", "a number of at most 40 digits and a power of ten within ±999")
    if not prints.strip():
        raise fault("prints with nothing in it", "the string that is printed")
    if kind == "formula" and ("A" in given or "A" in conditions) and (working := targets.of_area(body, prints)):
        kind, body = "expression", working
    if twice := sorted(given.keys() & assumed.keys()):
        raise fault(f"{twice[0]} under both with and assumes", "one of them: the text gives it, or a person supplied it")
    shared = {key: value for key, value in conditions.items() if key not in given and key not in assumed and _takes(kind, body, key)}
    about = _text(row.get("about", ""), "about", fault, LONGEST_PRINT)
    if about:
        _formula(about, fault)
    return Claim(
        name, _text(row.get("where", ""), "where", fault), prints, kind, body,
        _in_lists(kind, body, conditions, {**shared, **given}, assumed, fault), assumed, about, _expect(row, fault), _flag(row, fault), _convention(row.get("convention", {}), fault),
        _text(row.get("note", ""), "note", fault), line,
    )  # fmt: skip


def _in_lists(kind: str, body: str, conditions: ions.Inputs, inputs: ions.Inputs, assumed: ions.Inputs, fault: Fault) -> dict[str, str | tuple[str, ...]]:
    """The inputs of a formula over all ions as lists, where ions are named; what the conditions say of these ions is taken too."""
    try:
        listed = kind != "formula" or any(isinstance(value, tuple) for value in assumed.values())
        return {**inputs} if listed else {**ions.in_lists(known.about(body), inputs, conditions)}
    except ions.Lacking as error:
        raise fault(error.had, error.expected) from None


def _kind(row: dict[str, Any], fault: Fault) -> tuple[str, str]:
    kinds = [kind for kind in KINDS if kind in row]
    if len(kinds) != 1:
        raise fault(" and ".join(kinds) if kinds else "nothing that says what is claimed", "exactly one of " + ", ".join(KINDS))
    body = _text(row[kinds[0]], kinds[0], fault)
    if not body.strip():
        raise fault(f"an empty {kinds[0]}", f'{kinds[0]} = "..."')
    if kinds[0] == "formula":
        _formula(body, fault)
    return kinds[0], body


def _formula(name: str, fault: Fault) -> None:
    if not known.exists(name):
        raise fault(f"the unknown formula {name!r}", known.nearest(name, known.names()))


def _takes(kind: str, body: str, key: str) -> bool:
    return kind != "formula" or any(argument.name == key for argument in known.about(body).arguments)


def _expect(row: dict[str, Any], fault: Fault) -> Verdict | None:
    words = [verdict.value for verdict in Verdict]
    if "expect" not in row:
        return None
    if row["expect"] not in words:
        raise fault(f"expect = {row['expect']!r}", "one of " + ", ".join(words))
    return Verdict(row["expect"])


def _flag(row: dict[str, Any], fault: Fault) -> bool:
    value = row.get("reported", False)
    if not isinstance(value, bool):
        raise fault(f"reported = {_called(value)}", "true or false")
    return value
