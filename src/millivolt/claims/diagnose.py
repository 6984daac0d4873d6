"""What went wrong: the slips, one and then two, that reproduce the printed digits, by rising cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import floor, inf, isfinite, log10

from millivolt.claims.balls import decimal
from millivolt.claims.model import Diagnosis, Value
from millivolt.claims.scene import Change, Scene, at
from millivolt.claims.slips import SLIPS, Slip
from millivolt.claims.targets import Target
from millivolt.claims.work import Node

LIKELY = 0.05           # explanations expected by chance, below which one is called likely
CHEAPEST = 48           # single slips that are tried in pairs
MOST_INPUT_PAIRS = 120  # pairs of two changed inputs, each of which must be worked out anew
EVERY_DAY = 1.2         # the cost of a slip that is made every day
FOR_TWO = 0.5           # the cost of slipping twice, beside that of both slips
SMALLEST = -300         # powers of ten below which a float has none to divide by
SHOWN = 6               # figures that are explained in a report
EQUALS = 4              # slips named that come to the same figure
OF_A_COPY = ("sign", "power-of-ten", "calories-for-joules", "joules-for-calories", "minutes-for-seconds", "seconds-for-minutes", "percent-for-fraction",
             "273.16-for-273.15")
OF_THE_RESULT = ("sign", "power-of-ten")   # slips that leave the digits alone


@dataclass(frozen=True)
class Trial:
    """One change or two, and the value they give."""

    slips: tuple[Slip, ...]
    changes: tuple[Change, ...]
    value: float
    cost: float

    @property
    def code(self) -> str:
        return "+".join(slip.code.removesuffix("-line") for slip in self.slips)

    @property
    def words(self) -> str:
        told = (slip.says.rstrip(".") + (f" ({change.words})" if change.words else "") for slip, change in zip(self.slips, self.changes, strict=True))
        return " and ".join(told) + "."


@dataclass(frozen=True)
class Window:
    """The printed interval, in floats."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


def diagnose(scene: Scene, node: Node, target: Target) -> tuple[Diagnosis, ...]:
    """The slips that explain what is printed, the cheapest first: one, and two where no one does or both are of every day."""
    window = Window(_float(target.low, -inf), _float(target.high, inf))
    tried = singles(scene, node)
    fitting = [trial for trial in tried if window.holds(trial.value)]
    everyday = [trial for trial in tried if trial.slips[0].cost <= EVERY_DAY] if fitting else tried   # two of every day stand behind the one that fits
    others = [trial for trial in everyday if trial.slips[0].code not in OF_THE_RESULT]
    pairs = list(_pairs(scene, node, others[:CHEAPEST]))
    both = sorted([*_moved(others, everyday, window), *(trial for trial in pairs if window.holds(trial.value))], key=_cost)
    alone = {trial.slips[0].code for trial in fitting}
    both = [trial for trial in both if not alone & {slip.code for slip in trial.slips}]   # what fits alone needs no second slip
    told, cheapest = [*_told(fitting), *_told(both)], min((trial.cost for trial in (*fitting, *both)), default=0.0)
    figures = [(trial.cost, _digits(abs(trial.value))) for trial in (*tried, *pairs) if isfinite(trial.value) and trial.value]
    return tuple(_diagnosis(trial, figures, cheapest, target) for trial in told)


def singles(scene: Scene, node: Node) -> list[Trial]:
    """Every slip in every way it can be made here, by rising cost."""
    slips = [slip for slip in SLIPS if slip.changes == "print" or slip.code in OF_A_COPY] if scene.restated else SLIPS
    return sorted((Trial((slip,), (change,), at(scene, node, change), slip.cost + change.more) for slip in slips for change in slip.ways(scene)), key=_cost)


def _cost(trial: Trial) -> float:
    return trial.cost


def _float(end: Fraction | None, beyond: float) -> float:
    """The end of an interval; beyond all numbers where it is open, or too large for a float."""
    try:
        return beyond if end is None else float(end)
    except OverflowError:
        return inf if end is not None and end > 0 else -inf


def _moved(others: list[Trial], tried: list[Trial], window: Window) -> Iterator[Trial]:
    """Any slip, and a sign or a power of ten besides: no digits that were not there before."""
    moves = [trial for trial in tried if trial.slips[0].code in OF_THE_RESULT]
    for first in moves:
        move = first.changes[0].move
        for second in others:
            if move is not None and window.holds(value := move(second.value)):
                yield Trial((*first.slips, *second.slips), (first.changes[0], second.changes[0]), value, first.cost + second.cost + FOR_TWO)
    for first, second in combinations(moves, 2):
        a, b = first.changes[0].move, second.changes[0].move
        if a is not None and b is not None and first.slips != second.slips and window.holds(value := b(first.value)):
            yield Trial((*first.slips, *second.slips), (first.changes[0], second.changes[0]), value, first.cost + second.cost + FOR_TWO)


def _pairs(scene: Scene, node: Node, singles: list[Trial]) -> Iterator[Trial]:
    """Two slips at once, where the one leaves room for the other, the least surprising first."""
    left = MOST_INPUT_PAIRS
    for first, second in sorted(combinations(singles, 2), key=lambda two: two[0].cost + two[1].cost):
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


def _told(fitting: Iterable[Trial]) -> Iterator[Trial]:
    """Each slip once, and of those that come to the same figure the first few."""
    figures: dict[str, int] = {}
    seen: set[str] = set()
    for trial in fitting:
        figure = f"{trial.value:.9e}"
        if trial.code in seen or (figure not in figures and len(figures) == SHOWN) or figures.get(figure, 0) == EQUALS:
            continue
        seen.add(trial.code)
        figures[figure] = figures.get(figure, 0) + 1
        yield trial


def _diagnosis(trial: Trial, figures: list[tuple[float, int]], cheapest: float, target: Target) -> Diagnosis:
    """`figures`: the cost and the digits of all that was tried; of the same digits, whatever their sign and power of ten, there is one."""
    chance = len({digits for cost, digits in figures if cost <= trial.cost}) / (9 * 10 ** (target.printed.digits - 1))
    likely = chance < LIKELY and trial.cost <= cheapest
    gives = Value(decimal((Fraction(trial.value) - target.unit.offset) / target.unit.factor, 6), target.unit.text.replace("·", " "))
    return Diagnosis(trial.code, likely, trial.words, round(chance, 4), gives)


def _digits(size: float) -> int:
    """The first six digits."""
    power = floor(log10(size)) - 5
    return round(size / 10.0**power) if power > SMALLEST else round(size * 1e200 / 10.0 ** (power + 200))
