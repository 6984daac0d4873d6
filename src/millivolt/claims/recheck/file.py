"""A certificates file from its first line to its last: what stands, and what is wrong with what does not."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from millivolt.claims import calls, known
from millivolt.claims.certificates import FORMAT, VERSION, seal
from millivolt.claims.model import Claim, Verdict
from millivolt.claims.recheck import formulas, numbers, statements
from millivolt.claims.recheck.form import CLAIM, HEAD, Bad, Entry, Head, entry, loaded, shaped
from millivolt.claims.recheck.working import CELSIUS, Text, Unbuilt
from millivolt.units import Unreadable

MAY_SHOW = {
    Verdict.CONFIRMED: {"inside", "proved", "equal"},
    Verdict.CONSISTENT: {"witness", "truncated", "rounded up", "overlap", "inside"},
    Verdict.APPROXIMATE: {"hedge", "witness"},
    Verdict.DAMAGED: {"inside", "witness", "truncated", "rounded up", "hedge"},
    Verdict.WRONG_UNIT: {"dimensions"},
    Verdict.REFUTED: {"disjoint", "no value", "counterexample", "ratio", "inside"},
    Verdict.UNDECIDED: {"missing", "overlap", "supplied", "none"},
}
END = {"certificates": int, "sha256": str}
REFERENCE = re.compile(r"@((?=[A-Za-z0-9])(?:[A-Za-z0-9._:]|-(?=[A-Za-z0-9])|/(?=[A-Za-z]))+)")
MOST = 1_000_000   # lines of a file


@dataclass(frozen=True)
class Outcome:
    """One certificate: whose, what verdict it stands for, and what is wrong with it; nothing where it stands."""

    id: str
    verdict: str
    faults: tuple[str, ...]
    claim: str = ""      # the seal of the claim as it was typed


def rechecked(text: Iterable[str], wanted: Container[str]) -> tuple[Head, Iterator[Outcome]]:
    """The head of a certificates file and what comes of each line; Bad where the file is none. The last outcome, of the id "", is that of the file.

    `wanted` are the ids that other claims may refer to: the others are forgotten as soon as they are checked.
    """
    lines = iter(text)
    first = next(lines, "")
    head, faults = _head(first)
    return head, _outcomes(_Book(head, wanted), faults, first, lines)


def recheck(text: str) -> tuple[Outcome, ...]:
    """All of it at once."""
    lines = text.splitlines(keepends=True)
    return tuple(rechecked(lines, mentioned(lines))[1])


def mentioned(lines: Iterable[str]) -> frozenset[str]:
    """The ids that may be referred to, anywhere in a file."""
    return frozenset(id for line in lines if "@" in line for id in REFERENCE.findall(line))


def _head(line: str) -> tuple[Head, tuple[str, ...]]:
    data = loaded(line or "{}")
    shaped(data, HEAD, "the first line")
    if data["format"] != FORMAT or data["version"] != VERSION:
        raise Bad(f"{data['format'][:40]!r}, version {data['version']}; {FORMAT!r}, version {VERSION} expected")
    if not all(isinstance(value, str) for value in data["convention"].values()):
        raise Bad("a convention is words")
    faults = () if data["seal"] == seal(data) else ("the head is not what was sealed",)
    return Head(data["claims"], data["sha256"], data["convention"]), faults


def _outcomes(book: _Book, faults: tuple[str, ...], first: str, lines: Iterator[str]) -> Iterator[Outcome]:
    whole, seen = hashlib.sha256(first.rstrip("\n").encode()), set[str]()
    for number, line in enumerate(lines, 1):
        if number > MOST:
            raise Bad(f"more than {MOST} lines")
        data = loaded(line)
        if data.keys() == END.keys():
            yield from book.late()
            yield Outcome("", "", (*faults, *_end(data, len(seen), whole.hexdigest(), next(lines, ""))))
            return
        whole.update(line.rstrip("\n").encode())
        id = _named(data)[0]
        outcome = Outcome(id, _named(data)[1], ("the id is used twice",)) if id in seen else book.checked(data)
        seen.add(id)
        if outcome is not None:
            yield outcome
    yield from book.late()
    yield Outcome("", "", (*faults, "the last line, which counts the certificates, is missing"))


def _end(data: Mapping[str, object], count: int, digest: str, after: str) -> Iterator[str]:
    if data["certificates"] != count:
        yield f"{data['certificates']} certificates are counted, {count} are there"
    if data["sha256"] != digest:
        yield "the lines are not those that were sealed"
    if after:
        yield "something follows the last line"


class _Book:
    """The certificates that others refer to, and those that wait for one further down."""

    def __init__(self, head: Head, wanted: Container[str]) -> None:
        self.head, self.wanted = head, wanted
        self.claims: dict[str, Claim] = {}
        self.entries: dict[str, Entry] = {}
        self.waiting: list[tuple[Entry, tuple[str, ...], str]] = []

    def checked(self, data: dict[str, object]) -> Outcome | None:
        """What is wrong with one certificate; None where that cannot be said yet."""
        id, verdict = _named(data)
        try:
            found = entry(data)
        except (Bad, ValueError) as why:
            return Outcome(id, verdict, (str(why),))
        faults = () if data["seal"] == seal(data) else ("it is not what was sealed",)
        claim: dict[str, object] = data["claim"]  # type: ignore[assignment]
        if id in self.wanted:
            self.claims[id], self.entries[id] = found.claim, found
        if "@" in json.dumps([found.claim.body, found.claim.inputs, found.claim.assumes]):
            self.waiting.append((found, faults, seal(claim)))
            return None
        return Outcome(id, verdict, (*faults, *self.faults(found)), seal(claim))

    def late(self) -> Iterator[Outcome]:
        """Those that refer to others, when all are there."""
        yield from (Outcome(found.claim.id, found.verdict.value, (*faults, *self.faults(found)), claim) for found, faults, claim in self.waiting)
        self.waiting = []

    def faults(self, found: Entry) -> tuple[str, ...]:
        if found.shows == "none" and not found.inputs and found.claim.kind == "magnitude":
            return () if found.verdict is Verdict.UNDECIDED else ("an order of magnitude in words is never judged",)
        if found.shows not in MAY_SHOW[found.verdict]:
            return (f"{found.verdict.value} cannot rest on {found.shows[:40]!r}",)
        inverted = found.claim.kind == "holds" and any(sign in found.claim.body for sign in ("!=", "≠"))
        if (found.verdict, found.shows) == (Verdict.REFUTED, "inside") and not inverted:
            return ("what is inside is not refuted",)
        if (found.reads is not None) is not (found.verdict is Verdict.DAMAGED):
            return ("a repaired string goes with what is damaged, and with nothing else",)
        if found.claim.kind == "formula" and not known.exists(found.claim.body):
            return (f"the unknown formula {found.claim.body[:40]!r}",)
        try:
            return tuple(_rule(found, self.text(found)))
        except Unbuilt as why:
            return (str(why),)
        except (Unreadable, calls.BadCall, KeyError, ValueError, ZeroDivisionError) as why:
            return (f"its working cannot be built: {why}",)

    def text(self, found: Entry) -> Text:
        reads = {id: one.reads for id, one in self.entries.items() if one.reads is not None}
        intervals = {id: one.printed for id, one in self.entries.items() if one.printed is not None}
        temperature = next((q for key, q in found.inputs.items() if key.rpartition("#")[2].rpartition(".")[2] == "T"), None)
        return Text({**self.claims, found.claim.id: found.claim}, self.head.convention, reads, intervals, lambda id: f"@{id}" in found.inputs, _usual(temperature))


def _usual(q: Fraction | None) -> Fraction | None:
    return q if q in CELSIUS else None


def _named(data: Mapping[str, object]) -> tuple[str, str]:
    claim = data.get("claim")
    id = claim.get("id") if isinstance(claim, dict) and claim.keys() == CLAIM.keys() else None
    verdict = data.get("verdict")
    return id if isinstance(id, str) else "?", verdict if isinstance(verdict, str) else "?"


def _rule(found: Entry, text: Text) -> Iterator[str]:
    match found.claim.kind:
        case "equation":
            return formulas.equation(found, text)
        case "identity" | "holds" if found.shows == "missing":
            return iter(())
        case "identity":
            return statements.identity(found, text)
        case "holds":
            return statements.comparison(found, text)
        case "formula" | "expression" | "constant" | "converts" | "magnitude":
            return numbers.faults(found, text)
    return iter((f"the unknown kind {found.claim.kind[:40]!r}",))
