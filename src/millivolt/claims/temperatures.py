"""The temperature that a text does not give: which usual one its figure fits. What the judge assumed itself never accuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from millivolt.claims.balls import decimal
from millivolt.claims.model import Verdict
from millivolt.claims.spread import Spread, spread
from millivolt.claims.verdicts import Finding
from millivolt.claims.work import Leaf
from millivolt.units import dimension_of

if TYPE_CHECKING:
    from millivolt.claims.readings import Views

CELSIUS = ("37", "25", "20", "22", "18", "6.3", "0", "30", "35", "38", "40")   # the commonest first
ZERO = Fraction("273.15")
USUAL = tuple(ZERO + Fraction(celsius) for celsius in CELSIUS)
ENDS = (min(USUAL), max(USUAL))
KELVIN = dimension_of("K")
Again = Callable[[list[Spread], str], Iterator[Finding]]   # the kindest finding with other workings, and a note


def supplied(leaf: Leaf) -> bool:
    """Is it a temperature that a person or the judge supplied, not the text?"""
    return leaf.supplied != "" and leaf.dimension == KELVIN


def any_supplied(one: Spread) -> bool:
    """Does a working hang on a temperature that the text does not give?"""
    return any(supplied(leaf) for leaf in one.node.leaves)


def at(one: Spread, low: Fraction, high: Fraction) -> Spread:
    """A working with its supplied temperatures between two others."""
    keys = [leaf.key for leaf in one.node.leaves if supplied(leaf)]
    moved = spread(one.node, fixed=dict.fromkeys(keys, (low + high) / 2))
    return replace(moved, box={**moved.box, **dict.fromkeys(keys, (low, high))})


def others(spreads: list[Spread], again: Again) -> Iterator[Finding]:
    """The readings at every usual temperature, where the text gives none; and, undecided, at any between the coldest and the warmest."""
    if not any(map(any_supplied, spreads)):
        return
    usual = [found for celsius, kelvin in zip(CELSIUS, USUAL, strict=True)
             for found in again([at(one, kelvin, kelvin) for one in spreads], f"at {celsius} °C; the text gives no temperature")]  # fmt: skip
    yield from sorted((found for found in usual if found.verdict is not Verdict.REFUTED), key=_by_habit)   # rounded to the nearest before cut off
    for found in again([at(one, *ENDS) for one in spreads], ""):
        if found.verdict is not Verdict.REFUTED:
            yield Finding(Verdict.UNDECIDED, found.target, found.spread, "supplied", found.computed,
                          words=f"refuted at every usual temperature, but not at {_between(found)}; the text gives none")  # fmt: skip


def _by_habit(found: Finding) -> bool:
    return found.shows in ("truncated", "rounded up")


def _between(found: Finding) -> str:
    """The temperature of a witness."""
    kelvin = next((found.inputs[leaf.key] for leaf in found.spread.node.leaves if found.inputs and supplied(leaf)), None)
    return f"one between {CELSIUS[6]} and {CELSIUS[-1]} °C" if kelvin is None else f"about {decimal(kelvin - ZERO, 3)} °C"


def fitting(seen: Views, finding: Finding) -> str:
    """Which usual temperatures the figure fits, where the text gives none and it was not refuted."""
    if finding.verdict in (Verdict.REFUTED, Verdict.UNDECIDED) or not any(supplied(leaf) for leaf in finding.spread.node.leaves):
        return ""
    target = finding.target
    fits = [Fraction(celsius) for celsius, kelvin in zip(CELSIUS, USUAL, strict=True) if at(finding.spread, kelvin, kelvin).holds(target.wide_low, target.wide_high)]
    if not fits:
        return ""
    if len(fits) == len(USUAL):
        return "the text gives no temperature; the figure fits at every usual one"
    return f"the text gives no temperature; the figure fits at {', '.join(f'{float(celsius):g}' for celsius in sorted(fits))} °C"
