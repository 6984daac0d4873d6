"""What went wrong: the slips, one and then two, that reproduce the printed digits, by rising cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from millivolt.claims.model import Diagnosis
from millivolt.claims.slips import SLIPS, Change, Scene, Slip, at
from millivolt.claims.targets import Target
from millivolt.claims.work import Node

LIKELY = 0.05     # explanations expected by chance, below which one is called likely
MOST_INPUT_PAIRS = 120  # tried, of two inputs changed at once
SHOWN = 6         # explanations in a report


@dataclass(frozen=True)
class Trial:
    """One change or two, and the value they give."""

    slips: tuple[Slip, ...]
    changes: tuple[Change, ...]
    value: float

    @property
    def cost(self) -> float:
        return sum(slip.cost for slip in self.slips) + (len(self.slips) - 1) * 0.5

    @property
    def ten(self) -> bool:
        """Does it leave the digits alone?"""
        return all(change.ten for change in self.changes)


def diagnose(scene: Scene, node: Node, targets: tuple[Target, ...]) -> tuple[Diagnosis, ...]:
    """The slips that explain what is printed, the cheapest first."""
    singles = [Trial((slip,), (change,), at(scene, node, change)) for slip in SLIPS for change in slip.ways(scene)]
    singles.sort(key=lambda trial: trial.cost)
    fitting = [trial for trial in singles if _fits(trial, targets)]
    tried = singles
    if not fitting:
        pairs = sorted(_pairs(scene, node, singles), key=lambda trial: trial.cost)
        fitting, tried = [trial for trial in pairs if _fits(trial, targets)], [*singles, *pairs]
    digits = max((target.printed.digits for target in targets), default=1)
    found = [_diagnosis(trial, tried, fitting, digits) for trial in fitting]
    return tuple(_first_of_each(found))[:SHOWN]


def _fits(trial: Trial, targets: tuple[Target, ...]) -> bool:
    return any((target.low is None or trial.value >= target.low) and (target.high is None or trial.value <= target.high) for target in targets)


def _pairs(scene: Scene, node: Node, singles: list[Trial]) -> Iterator[Trial]:
    """Two slips at once, where the one leaves room for the other."""
    count = 0
    for first, second in combinations(singles, 2):
        if first.slips[0] is second.slips[0] or first.changes[0].inputs.keys() & second.changes[0].inputs.keys():
            continue
        if first.changes[0].move is None and second.changes[0].move is None and (count := count + 1) > MOST_INPUT_PAIRS:
            continue
        value = _both(scene, node, first, second)
        if value is not None:
            yield Trial((*first.slips, *second.slips), (*first.changes, *second.changes), value)


def _both(scene: Scene, node: Node, first: Trial, second: Trial) -> float | None:
    a, b = first.changes[0], second.changes[0]
    if a.move is not None and b.move is not None:
        return b.move(first.value)
    if a.move is not None:
        return a.move(second.value)
    if b.move is not None:
        return b.move(first.value)
    return at(scene, node, Change(inputs={**a.inputs, **b.inputs})) if a.value is None and b.value is None else None


def _diagnosis(trial: Trial, tried: list[Trial], fitting: list[Trial], digits: int) -> Diagnosis:
    rivals = [other for other in tried if other.cost <= trial.cost]
    count = sum(not other.ten for other in rivals) + any(other.ten for other in rivals)
    chance = count / (9 * 10 ** (digits - 1))
    cheaper = any(other.cost < trial.cost for other in fitting)
    words = " and ".join(slip.says.rstrip(".") + (f" ({change.words})" if change.words else "") for slip, change in zip(trial.slips, trial.changes, strict=True))
    return Diagnosis("+".join(_code(slip) for slip in trial.slips), chance < LIKELY and not cheaper, words + ".", round(chance, 4))


def _code(slip: Slip) -> str:
    return slip.code.removesuffix("-line")


def _first_of_each(found: list[Diagnosis]) -> Iterator[Diagnosis]:
    seen: set[str] = set()
    for diagnosis in found:
        if diagnosis.slip not in seen:
            seen.add(diagnosis.slip)
            yield diagnosis
