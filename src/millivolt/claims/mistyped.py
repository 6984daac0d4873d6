"""The ways in which a figure is mistyped: its digits turned round, left out or wrong, and the figure of a neighbour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from millivolt.claims.scene import Change, Scene, Ways


def misprinted(change: Callable[[str], Iterator[str]], more: int = 0, least: int = 2) -> Ways:
    """The digits of the right result, some more than are printed, turned into others."""

    def ways(scene: Scene) -> Iterator[Change]:
        digits = scene.digits + more
        if scene.digits >= least and scene.value == scene.value and scene.value:
            mantissa, _, exponent = f"{abs(scene.value) / scene.size:.{digits - 1}e}".partition("e")
            sign = scene.size * (1 if scene.value > 0 else -1)
            for other in change(_decimal(mantissa.replace(".", ""), int(exponent))):
                yield Change(value=sign * float(other))

    return ways


def _decimal(figures: str, exponent: int) -> str:
    """Digits written out where that is short, else with a power of ten."""
    if 0 <= exponent < len(figures):
        return f"{figures[:exponent + 1]}.{figures[exponent + 1:]}"
    return f"{figures[0]}.{figures[1:]}e{exponent}"


def turned_round(text: str) -> Iterator[str]:
    """Two neighbouring digits exchanged."""
    mantissa, mark, power = text.partition("e")
    places = [n for n, c in enumerate(mantissa) if c.isdigit()]
    for a, b in pairwise(places):
        if mantissa[a] != mantissa[b]:
            turned = list(mantissa)
            turned[a], turned[b] = turned[b], turned[a]
            if _bare(turned) != _bare(mantissa):   # 100 for 10.0 is a power of ten
                yield "".join(turned) + mark + power


def _bare(figures: Iterable[str]) -> str:
    """Digits without the noughts before and behind."""
    return "".join(c for c in figures if c.isdigit()).strip("0")


def one_less(text: str) -> Iterator[str]:
    """A digit left out."""
    mantissa, mark, power = text.partition("e")
    for n, c in enumerate(mantissa):
        if c.isdigit() and len(mantissa) > 2:
            yield mantissa[:n] + mantissa[n + 1 :] + mark + power


def one_wrong(text: str) -> Iterator[str]:
    """Another digit in the place of one."""
    mantissa, mark, power = text.partition("e")
    for n, c in enumerate(mantissa):
        if c.isdigit():
            yield from (mantissa[:n] + other + mantissa[n + 1 :] + mark + power for other in "0123456789" if other != c)


def beside(scene: Scene) -> Iterator[Change]:
    """What a neighbouring claim prints."""
    return (Change(value=figure) for figure in scene.figures)
