"""The error of a number beside the ball of what it should be, in ulps of what the rounding of the arguments alone may do."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import flint
from flint import arb

from millivolt.formulas.about import Twin

BITS = 400
HOPELESS = 1e15
STEP = arb(2) ** -150     # the relative change that shows how much a slope hangs on an argument
SMALLEST, LARGEST = 2.0**-1022, 1.7976931348623157e308


@contextmanager
def bits(n: int = BITS) -> Iterator[None]:
    """Balls of n bits within."""
    before, flint.ctx.prec = flint.ctx.prec, n
    try:
        yield
    finally:
        flint.ctx.prec = before


def as_balls(at: dict[str, Any]) -> dict[str, Any]:
    """The same doubles, exactly."""
    return {name: [arb(x) for x in value] if isinstance(value, list) else arb(value) for name, value in at.items()}


def functions(twin: Twin, shipped: Callable[..., Any]) -> list[tuple[str, Callable[..., Any], Callable[..., Any]]]:
    """The formula and its slopes: label, the compiled function, the twin's."""
    found: list[tuple[str, Callable[..., Any], Callable[..., Any]]] = [("", shipped, twin.value)]
    for name, slope in twin.slopes.items():
        compiled = shipped.__dict__["derivative"](name)
        if twin.about.argument(name).family:
            found.append((f"by {name}[0]", partial(compiled, k=0), partial(slope, k=0)))
        else:
            found.append((f"by {name}", compiled, slope))
    return found


def room(function: Callable[..., Any], value: Any, balls: dict[str, Any], step: Any = STEP) -> Any:
    """|f| max(1, sum |x df/dx / f|): |f|, or how far a relative change of the arguments moves it, by difference quotients."""
    moved = arb(0)
    for name, ball in balls.items():
        for k in range(len(ball)) if isinstance(ball, list) else [None]:
            x = ball if k is None else ball[k]
            if x != 0:
                more = x * (1 + step)
                other = more if k is None else [*ball[:k], more, *ball[k + 1 :]]
                moved += abs(function(**{**balls, name: other}) - value)
    return max(abs(value.mid()), (moved / abs(step)).mid())


def is_normal(value: Any) -> bool:
    """Zero, or in the range of the normal doubles."""
    return value == 0 or (value.is_finite() and bool(abs(value) >= SMALLEST) and bool(abs(value) <= LARGEST))


def ulps(got: float, value: Any, room: Any, ulp: float = 2.0**-52) -> float:
    """|got - value| in ulps of the room; infinite where got is no number."""
    if not math.isfinite(got):
        return math.inf
    return 0.0 if value == got else float((abs(arb(got) - value) / (room * ulp)).mid()) if room > 0 else math.inf


def error(got: float, exact: Callable[..., Any], value: Any, balls: dict[str, Any], ulp: float = 2.0**-52, enough: float = 1.0) -> float:
    """The error in ulps of the room. That is asked for only where the plain error is above `enough`; where it is above twice that,
    the arguments' rounding may move the value further than its slopes say, and the room is taken at that distance. None is told where
    the condition number is so large that the arguments do not fix one digit."""
    plain = ulps(got, value, abs(value.mid()), ulp)
    if plain <= enough:
        return plain
    about = room(exact, value, balls)
    if math.isfinite(got) and abs(value.mid()) > 0 and about > HOPELESS * abs(value.mid()):
        return 0.0
    first = ulps(got, value, about, ulp)
    return first if first <= 2.0 * enough else min(first, ulps(got, value, room(exact, value, balls, arb(ulp)), ulp), ulps(got, value, room(exact, value, balls, -arb(ulp)), ulp))


def exactly(function: Callable[..., Any], balls: dict[str, Any]) -> Any:
    """The ball of the value; at more bits where it is not finite at these."""
    value = function(**balls)
    for more in (4, 16):
        if value.is_finite():
            break
        with bits(more * flint.ctx.prec):
            value = function(**balls)
    return value
