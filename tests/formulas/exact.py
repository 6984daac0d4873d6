"""What the compiled formulas are compared with: their twins in balls at 400 bits, on the very doubles that they are given.

A double x is off by half an ulp before anything is computed, so a formula f may be off by |x df/dx| as
often: `room` is that sum, or |f| where it is larger. An error is told in ulps of the room.
"""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import flint
from flint import arb

from millivolt.formulas.about import Argument, Twin

BITS = 400
STEP = arb(2) ** -120  # the relative change that shows how much a value hangs on an argument
ULP = 2.0**-52
FLOOR = arb(2) ** -1000  # a factor below 2**-1022 has fewer bits, and F, P and c may magnify that
LARGEST = arb(2) ** 1000  # beyond this a factor may be infinite; the sign is right, and it is no NaN

SPECIAL = {  # the first points that are tried, by argument; every formula has its own names
    "V": (0.0, -0.0, 1e-200, -1e-100, 1e-17, -1e-9, 0.025, -0.07, 0.5, 18.0, -18.0, 20.0, 150.0, -150.0),
    "z": (1.0, -1.0, 2.0, -2.0),
    "T": (310.15, 293.15),
}
KIND = {"positive": (5.0, 1e-30, 1e30, 140.0), "nonnegative": (0.0, 5.0, 1e-30, 140.0, 1e30), "real": (0.0, -0.07, 1e-30, 3.0), "nonzero": (1.0, -2.0)}


@contextmanager
def bits(n: int) -> Iterator[None]:
    """Balls of n bits within."""
    before, flint.ctx.prec = flint.ctx.prec, n
    try:
        yield
    finally:
        flint.ctx.prec = before


def functions(twin: Twin, shipped: Callable[..., Any]) -> list[tuple[str, Callable[..., Any], Callable[..., Any]]]:
    """The formula and its slopes: label, the compiled function, the twin's."""
    found: list[tuple[str, Callable[..., Any], Callable[..., Any]]] = [("value", shipped, twin.value)]
    for name, slope in twin.slopes.items():
        compiled = shipped.__dict__["derivative"](name)
        if twin.about.argument(name).family:
            found += [(f"by {name}[{k}]", partial(compiled, k=k), partial(slope, k=k)) for k in (0, 2)]
        else:
            found.append((f"by {name}", compiled, slope))
    return found


def as_balls(at: dict[str, Any]) -> dict[str, Any]:
    """The same doubles, exactly."""
    return {name: [arb(x) for x in value] if isinstance(value, list) else arb(value) for name, value in at.items()}


def value_and_room(function: Callable[..., Any], at: dict[str, Any]) -> tuple[Any, Any]:
    """f, and how far the rounding of the arguments alone may move it, in units of their relative error."""
    balls = as_balls(at)
    value = function(**balls)
    moved = arb(0)
    for name, ball in balls.items():
        for k in range(len(ball)) if isinstance(ball, list) else [None]:
            x = ball if k is None else ball[k]
            if x == 0:
                continue
            more = x * (1 + STEP)
            other = more if k is None else [*ball[:k], more, *ball[k + 1 :]]
            moved += abs(function(**{**balls, name: other}) - value) / STEP
    return value, max(abs(value.mid()), moved.mid())


def ulps_off(got: float, value: Any, room: Any) -> float:
    """The error of `got`, in ulps of the room."""
    if abs(value) > LARGEST:
        return math.inf if math.isnan(got) or (got > 0.0) != bool(value > 0) else 0.0
    if room == 0:
        return 0.0 if got == 0.0 else math.inf
    return float((abs(arb(got) - value) / max(room * ULP, FLOOR)).mid()) if math.isfinite(got) else math.inf


def points(arguments: tuple[Argument, ...], many: int, spread: int = 100, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Special points first, each argument in turn; then bit patterns, of exponents up to `spread`; neighbours among them."""
    choose = random.Random(seed)
    usual = {a.name: usual_value(a) for a in arguments}
    for a in arguments:
        for x in SPECIAL.get(a.name, KIND[a.sign]):
            yield {**usual, a.name: [x, *usual[a.name][1:]] if a.family else x}
    for n in range(many):
        at = {a.name: [pattern(a, choose, spread) for _ in range(4)] if a.family else pattern(a, choose, spread) for a in arguments}
        for one, other in (("c_in", "c_out"), ("E", "V")):
            if n % 3 == 0 and type(at.get(one)) is type(at.get(other)) is float:
                at[other] = near(at[one], choose)
        yield at


def usual_value(a: Argument) -> Any:
    """An ordinary value."""
    x = SPECIAL[a.name][-2] if a.name in ("z", "T") else {"positive": 5.0, "nonnegative": 3.0, "real": -0.07, "nonzero": 1.0}[a.sign]
    row = [x, 2.0, 0.5, 7.0]
    return (row[::-1] if a.name == "c_in" else row) if a.family else x  # what comes in is not what goes out


def pattern(a: Argument, choose: random.Random, spread: int) -> float:
    """Any 52 bits, a small exponent, a sign that is allowed; a valence or a temperature as there are."""
    if a.name == "T":
        return choose.uniform(250.0, 330.0)
    if a.name == "z":
        return float(choose.choice((1, -1, 2, -2, 3)))
    exponent = 1023 + (choose.randint(-40, 7) if a.name == "V" else choose.randint(-spread, spread))  # 256 V: far beyond where exp overflows
    x: float = struct.unpack("<d", struct.pack("<Q", (exponent << 52) | choose.getrandbits(52)))[0]
    if a.sign == "nonnegative" and choose.random() < 0.1:
        return 0.0
    return -x if a.sign in ("real", "nonzero") and choose.random() < 0.5 else x


def near(x: float, choose: random.Random) -> float:
    """x, or a double close to it: the next one, or off by 2**-k."""
    if x == 0.0:
        return 2.0**-60
    return choose.choice((x, math.nextafter(x, math.inf), x * (1.0 + 2.0 ** -choose.randint(1, 52))))
