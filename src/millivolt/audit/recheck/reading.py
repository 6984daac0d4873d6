"""A certificate, read: plain JSON into data, everything checked for shape. What it says is checked elsewhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from .conditions import Condition
from .terms import HOLE, Kind, Letters, Refused, Term, Unreadable, free, minus, parts, put, read, renamed

RELATIONS = ("=", "<", "<=")
KINDS = ("postulate", "definition", "assumption", "supposition")
SIGNS = {"+": {1}, "-": {-1}, "0": {0}, "0+": {0, 1}, "-0": {-1, 0}, "-+": {-1, 1}, "-0+": {-1, 0, 1}}
VERSION = 1
LARGEST = 40_000_000  # bytes
Row = tuple[str, Term, Term]


class Premise(NamedTuple):
    lhs: Term
    rel: str
    rhs: Term
    over: tuple[Row, ...]

    @property
    def ranges(self) -> frozenset[str]:
        return frozenset(x for x, _, _ in self.over)

    @property
    def letters(self) -> frozenset[str]:
        return (free(self.lhs) | free(self.rhs)).union(*(free(end) for _, *ends in self.over for end in ends)) - self.ranges

    def put(self, at: dict[str, Term]) -> Premise:
        at = {name: value for name, value in at.items() if name not in self.ranges}
        return Premise(put(self.lhs, at), self.rel, put(self.rhs, at), tuple((x, put(a, at), put(b, at)) for x, a, b in self.over))

    def renamed(self, names: dict[str, str]) -> Premise:
        rows = tuple((x, renamed(a, names), renamed(b, names)) for x, a, b in self.over)
        return Premise(renamed(self.lhs, names), self.rel, renamed(self.rhs, names), rows)


@dataclass(frozen=True)
class Step:
    """One theorem: lhs rel rhs, from what is given, where the needs hold, for some letters."""

    rule: str
    law: str
    of: tuple[int, ...]
    lhs: Term
    rel: str
    rhs: Term
    given: tuple[Premise, ...]
    needs: tuple[Condition, ...]
    some: frozenset[str]
    witness: dict[str, Any]


@dataclass(frozen=True)
class Certificate:
    name: str
    letters: Letters
    principles: tuple[tuple[str, str, Premise], ...]  # kind, name, what
    laws: tuple[str, ...]
    claim: tuple[Term, str, Term, frozenset[str]]
    given: tuple[Premise, ...]                        # what the derivation declares at its end
    needs: tuple[Condition, ...]
    steps: tuple[Step, ...]                           # the last is the claim


def load(path: Path) -> Certificate:
    if path.stat().st_size > LARGEST:
        raise Unreadable(f"{path}: beyond {LARGEST} bytes")
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as why:
        raise Unreadable(f"{path}: {why}") from None
    return certificate(data)


def certificate(data: Any) -> Certificate:
    """Raises Unreadable where the data are no certificate."""
    try:
        return _certificate(data)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as why:
        raise Unreadable(f"not a certificate: {type(why).__name__}: {why}") from None
    except Refused as why:
        raise Unreadable(f"not a certificate: {why}") from None


def _certificate(data: Any) -> Certificate:
    if data["certificate"] != VERSION:
        raise Unreadable(f"a certificate of version {data['certificate']}; this re-checker reads {VERSION}")
    letters = {_name(name): Kind(_one_of(k["kind"], ("letter", "function", "family")), frozenset(SIGNS[k["sign"]]), k["integer"] is True)
               for name, k in data["letters"].items()}
    every = tuple(_premise(p, letters) for p in data["premises"])
    claim = data["claim"]
    return Certificate(
        name=_name(data["name"]),
        letters=letters,
        principles=tuple((_one_of(p["kind"], KINDS), str(p["name"]), _picked(every, p["premise"])) for p in data["principles"]),
        laws=tuple(map(str, data["laws"])),
        claim=(read(claim["lhs"], letters), _one_of(claim["rel"], RELATIONS), read(claim["rhs"], letters), frozenset(map(str, claim["some"]))),
        given=tuple(_picked(every, n) for n in claim["given"]),
        needs=tuple(_condition(c, letters) for c in claim["needs"]),
        steps=tuple(_step(s, n, letters, every) for n, s in enumerate(data["steps"])),
    )


def _step(s: Any, number: int, letters: Letters, every: tuple[Premise, ...]) -> Step:
    of = tuple(s["of"])
    if any(type(n) is not int or not 0 <= n < number for n in of):
        raise Unreadable(f"step {number} stands on {of}: only on steps before it")
    some = frozenset(map(str, s["some"]))
    if not some <= letters.keys():
        raise Unreadable(f"step {number}: {some} are no letters")
    sides = read(s["lhs"], letters), read(s["rhs"], letters)
    if any(HOLE in parts(side) for side in sides):
        raise Unreadable(f"step {number}: a hole in what is said")
    return Step(str(s["rule"]), str(s.get("law", "")), of, sides[0], _one_of(s["rel"], RELATIONS), sides[1],
                tuple(_picked(every, n) for n in s["given"]), tuple(_condition(c, letters) for c in s["needs"]), some, dict(s["witness"]))  # fmt: skip


def _picked(every: tuple[Premise, ...], n: Any) -> Premise:
    if type(n) is not int or not 0 <= n < len(every):
        raise Unreadable(f"there is no premise {n!r}")
    return every[n]


def _premise(p: Any, letters: Letters) -> Premise:
    rows = tuple((_letter(x, letters), read(a, letters), read(b, letters)) for x, a, b in p["over"])
    return Premise(read(p["lhs"], letters), _one_of(p["rel"], RELATIONS), read(p["rhs"], letters), rows)


def _condition(c: Any, letters: Letters) -> Condition:
    """["a", ">", "b"] as a condition on a - b."""
    a, rel, b = read(c[0], letters), _one_of(c[1], (">", ">=", "<", "<=", "!=")), read(c[2], letters)
    return Condition(rel.replace("<", ">"), minus(b, a) if rel in ("<", "<=") else minus(a, b))


def _letter(name: Any, letters: Letters) -> str:
    if name not in letters or letters[name].what != "letter":
        raise Unreadable(f"{name!r} is no letter of this certificate")
    return str(name)


def _one_of(word: Any, words: tuple[str, ...]) -> str:
    if word not in words:
        raise Unreadable(f"{word!r} is none of {', '.join(words)}")
    return str(word)


def _name(name: Any) -> str:
    if type(name) is not str or not name or any(c in name for c in " ()\n") or name in ("pi", "oo", "hole"):
        raise Unreadable(f"{name!r} is no name")
    return name
