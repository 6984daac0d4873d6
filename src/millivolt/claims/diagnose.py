"""What went wrong: the slips, one and then two, that reproduce the printed digits, by rising cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import inf

from millivolt.claims.model import Diagnosis
from millivolt.claims.slips import SLIPS, Change, Scene, Slip, at
from millivolt.claims.targets import Target
from millivolt.claims.work import Node

LIKELY = 0.05           # explanations expected by chance, below which one is called likely
CHEAPEST = 48           # single slips that are tried in pairs
MOST_INPUT_PAIRS = 120  # pairs of two changed inputs, each of which must be worked out anew
FOR_TWO = 0.5           # the cost of slipping twice, beside that of both slips
SHOWN = 6               # explanations in a report


@dataclass(frozen=True)
class Trial:
    """One change or two, and the value they give."""

    slips: tuple[Slip, ...]
    changes: tuple[Change, ...]
    value: float
    cost: float

    @property
    def ten(self) -> bool:
        """Does it leave the digits alone?"""
        return all(change.ten for change in self.changes)


@dataclass(frozen=True)
class Window:
    """The printed interval, in floats."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


def diagnose(scene: Scene, node: Node, target: Target) -> tuple[Diagnosis, ...]:
    """The slips that explain what is printed, the cheapest first."""
    window = Window(_float(target.low, -inf), _float(target.high, inf))
    tried = [Trial((slip,), (change,), at(scene, node, change), slip.cost) for slip in SLIPS for change in slip.ways(scene)]
    tried.sort(key=lambda trial: trial.cost)
    fitting = [trial for trial in tried if window.holds(trial.value)]
    if not fitting:
        pairs = sorted(_pairs(scene, node, tried[:CHEAPEST]), key=lambda trial: trial.cost)
        fitting, tried = [trial for trial in pairs if window.holds(trial.value)], [*tried, *pairs]
    found = (_diagnosis(trial, tried, fitting, target.printed.digits) for trial in fitting)
    return tuple(_first_of_each(found))[:SHOWN]


def _float(end: Fraction | None, beyond: float) -> float:
    """The end of an interval; beyond all numbers where it is open, or too large for a float."""
    try:
        return beyond if end is None else float(end)
    except OverflowError:
        return inf if end is not None and end > 0 else -inf


def _pairs(scene: Scene, node: Node, singles: list[Trial]) -> Iterator[Trial]:
    """Two slips at once, where the one leaves room for the other."""
    left = MOST_INPUT_PAIRS
    for first, second in combinations(singles, 2):
        a, b = first.changes[0], second.changes[0]
        if first.slips[0] is second.slips[0] or (a.inputs and b.inputs and a.inputs.keys() & b.inputs.keys()):
            continue
        if b.move is not None:
            value = b.move(first.value)
        elif a.move is not None:
            value = a.move(second.value)
        elif a.value is None and b.value is None and left > 0:
            left -= 1
            value = at(scene, node, Change(inputs={**a.inputs, **b.inputs}))
        else:
            continue
        yield Trial((*first.slips, *second.slips), (a, b), value, first.cost + second.cost + FOR_TWO)


def _diagnosis(trial: Trial, tried: list[Trial], fitting: list[Trial], digits: int) -> Diagnosis:
    rivals = [other.ten for other in tried if other.cost <= trial.cost]
    chance = (rivals.count(False) + any(rivals)) / (9 * 10 ** (digits - 1))
    cheaper = any(other.cost < trial.cost for other in fitting)
    words = " and ".join(slip.says.rstrip(".") + (f" ({change.words})" if change.words else "") for slip, change in zip(trial.slips, trial.changes, strict=True))
    return Diagnosis("+".join(_code(slip) for slip in trial.slips), chance < LIKELY and not cheaper, words + ".", round(chance, 4))


def _code(slip: Slip) -> str:
    return slip.code.removesuffix("-line")


def _first_of_each(found: Iterator[Diagnosis]) -> Iterator[Diagnosis]:
    seen: set[str] = set()
    for diagnosis in found:
        if diagnosis.slip not in seen:
            seen.add(diagnosis.slip)
            yield diagnosis
        if len(seen) == SHOWN:
            return
