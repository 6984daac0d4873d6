"""The scene of a slip: the inputs, the formula and the neighbours that it may change, and one change of them.

All is in floats: an explanation accuses nobody, the verdict before it was proved in balls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from math import nan

from millivolt.claims.balls import Ball, number
from millivolt.claims.spread import valued
from millivolt.claims.work import Node, Point
from millivolt.formulas.about import About

Move = Callable[[float], float]
HUGE = 10**300


@dataclass(frozen=True)
class Scene:
    """What a slip may change: the inputs by name, the formula they enter, what stands beside the claim."""

    about: About | None                       # of the formula; None for a line of working
    inputs: Mapping[str, Fraction]            # by key, SI
    roles: Mapping[str, str]                  # key -> argument name, or the dimension in words
    value: float                              # without a slip
    unit: str                                 # of the result, SI
    neighbours: Mapping[str, tuple[Fraction, ...]] = field(default_factory=dict)  # argument -> what other claims use for it
    lines: Mapping[str, float] = field(default_factory=dict)     # slip -> the value of the line of working rewritten by it
    logarithmic: bool = False                 # a logarithm enters the working
    figures: tuple[float, ...] = ()           # what neighbouring claims print, in the unit of this one, SI
    digits: int = 0                           # that are printed
    size: float = 1.0                         # of the printed unit, in SI
    restated: bool = False                    # nothing is computed: a number is given again

    @cached_property
    def point(self) -> Point:
        """The inputs as balls."""
        return Point({key: number(q) for key, q in self.inputs.items()})

    @cached_property
    def places(self) -> dict[str, str]:
        """Argument -> key."""
        return {role: key for key, role in self.roles.items()}

    def of(self, test: Callable[[str], bool]) -> Iterator[tuple[str, str, Fraction]]:
        """The inputs of some role: key, role, value."""
        return ((key, self.roles[key], value) for key, value in self.inputs.items() if test(self.roles[key]))


@dataclass(frozen=True)
class Change:
    """One way to make a slip: other inputs, another value, or a factor on the result."""

    words: str = ""
    inputs: Mapping[str, Fraction] = field(default_factory=dict)
    value: float | None = None
    move: Move | None = None
    more: float = 0.0            # how much more surprising than the slip's cost says: 10^4 beside 10^3


Ways = Callable[[Scene], Iterator[Change]]
Others = Callable[[Fraction], Iterator[tuple[str, Fraction]]]


def at(scene: Scene, node: Node, change: Change) -> float:
    """The value that a change gives."""
    value = change.value
    if value is None:
        value = middle(valued(node, Point(scene.point | {key: number(q) for key, q in change.inputs.items()}))) if change.inputs else scene.value
    return change.move(value) if change.move is not None else value


def middle(ball: Ball) -> float:
    """The middle of a ball; not a number where it is none, or too large for a float."""
    return float(ball.mid()) if ball.is_finite() and abs(ball) < HUGE else nan
