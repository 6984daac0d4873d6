"""What a report says of a derivation: every line with its status, and all that the theorem stands on."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from ..symbols import plain, quantity
from ..symbols.quantity import DECLARED
from .check import check, footing, traced
from .model import Derivation, Given, Kind, Line, Step, letters_by_name


@dataclass(frozen=True)
class Shown:
    """One line or step, and how sure it is: "proved" by the kernel, "computed" and cross-checked, or "assumed"."""

    number: int
    line: Line | Step
    status: str


@dataclass(frozen=True)
class Examined:
    """The figures of a check that passed. No Theorem: what is kept is that there was one."""

    derivation: Derivation
    steps: tuple[Shown, ...]
    needs: tuple[Any, ...]
    premises: tuple[tuple[str, Given], ...]   # those of the derivation itself, by the author's name
    principles: tuple[Given, ...]             # every postulate and assumption below, each once
    theorems: tuple[str, ...]                 # every result below
    laws: tuple[str, ...]
    rules: tuple[tuple[str, int], ...]        # kernel rules and how often each was used


def examine(d: Derivation) -> Examined:
    """Checks d; raises as `check` does."""
    th = check(d)
    steps = footing(th)
    written: tuple[Line | Step, ...] = d.steps or d.lines
    rules = Counter("law" if s.rule.startswith("law") else "derivative" if s.rule.startswith("d/d") else s.rule for s in steps)
    return Examined(
        derivation=d,
        steps=tuple(Shown(n, line, "proved") for n, line in enumerate(written, 1)),
        needs=tuple(sorted(th.needs, key=str)),
        premises=tuple(d.given.items()),
        principles=tuple(principles(d)),
        theorems=tuple(sorted({below.name for below in below_it(d)})),
        laws=tuple(sorted({s.rule.removeprefix("law: ") for s in steps if s.rule.startswith("law")})),
        rules=tuple(sorted(rules.items())),
    )


def below_it(d: Derivation) -> list[Derivation]:
    """Every derivation that d cites, and those they cite, each once."""
    found: dict[Derivation, None] = {}
    for other in (*d.about, *(g.cited for g in d.given.values() if g.cited is not None)):
        found |= dict.fromkeys((other, *below_it(other)))
    return list(found)


def principles(d: Derivation) -> list[Given]:
    """Every postulate and assumption that d rests on, each once; not one that was proved on the way and let go.

    One that is called like another and says the same of other letters is the same law; where it says another thing, each is called by that too.
    """
    found: dict[tuple[str, ...], Given] = {}
    every = (*traced(d).values(), *(g for other in d.about for g in principles(other)))
    for g in sorted(every, key=lambda g: (g.kind.value, g.name, plain(g.lhs), plain(g.rhs))):
        if g.kind in (Kind.POSTULATE, Kind.ASSUMPTION):
            found.setdefault((g.kind.value, g.name, _shape(g)), g)
    called = Counter((g.kind, g.name) for g in found.values())
    return [g if called[g.kind, g.name] == 1 else replace(g, name=f"{g.name} ({plain(g.lhs)} {g.rel} {plain(g.rhs)})") for g in found.values()]


def _shape(g: Given) -> str:
    """What a principle says, every letter told by its unit alone."""
    exprs = (g.lhs, g.rhs)
    families = {base.name: base for e in exprs for base in e.atoms(sp.IndexedBase)}
    units = {name: quantity(letter).unit for name, letter in {**letters_by_name(*exprs), **families}.items() if letter in DECLARED}
    text = f"{plain(g.lhs)} {g.rel} {plain(g.rhs)}"
    return re.sub(r"[A-Za-z_]\w*", lambda found: f"[{units[found[0]]}]" if found[0] in units else found[0], text)
