"""Where the compiled formulas are tried: special points first, then bit patterns, neighbours and quotients among them.

The domain: every argument within its sign, and either zero or of a size from 2**-LARGEST to 2**LARGEST (1e-50 to 1e50).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Any

from millivolt.formulas.about import Argument

LARGEST = 166
THERMAL = 8.617333262145177e-05  # R/F
SPECIAL = {
    "V": (0.0, -0.0, 5e-324, 1e-300, -1e-200, 1e-100, 1e-17, -1e-12, 1e-9, -1e-5, 1e-3, 0.0267, -0.0534, -0.07, 9.0, -9.0, 18.0, -18.0, 18.7, -18.7, 19.0, 150.0, -150.0),
    "z": (1.0, -1.0, 2.0, -2.0, 3.0, -3.0),
    "T": (310.15, 293.15, 273.15),
}
KIND = {
    "positive": (1.0, 5.0, 140.0, 1e-14, 1e6, 1e-30, 1e30, 1e-50, 1e50),
    "nonnegative": (0.0, 1.0, 5.0, 140.0, 1e-14, 1e6, 1e-30, 1e30, 1e-50, 1e50),
    "real": (0.0, -0.0, -0.07, 1e-30, 3.0, -1e30, 1e-17, -1e-9),
    "nonzero": (1.0, -2.0, 3.0, 0.5, -1e-10, 1e10),
}
USUAL = {"positive": 5.0, "nonnegative": 3.0, "real": -0.07, "nonzero": 1.0}


def points(arguments: tuple[Argument, ...], many: int, seed: str) -> Iterator[dict[str, Any]]:
    """Special values of each argument in turn beside ordinary ones; then `many` at random."""
    choose = Random(seed)
    usual = {a.name: _usual(a) for a in arguments}
    for a in arguments:
        for x in SPECIAL.get(a.name, KIND[a.sign]):
            yield {**usual, a.name: [x, *usual[a.name][1:]] if a.family else x}
    for _ in range(many):
        yield _at_random(arguments, choose)


def _usual(a: Argument) -> Any:
    x = 293.15 if a.name == "T" else USUAL[a.sign]
    row = [x, 2.0, 0.5, 7.0]
    return (row[::-1] if a.name == "c_in" else row) if a.family else x


def _at_random(arguments: tuple[Argument, ...], choose: Random) -> dict[str, Any]:
    spread = choose.choice((3, 12, 40, LARGEST))
    ions = choose.randint(1, 5)
    at = {a.name: [_pattern(a, choose, spread) for _ in range(ions)] if a.family else _pattern(a, choose, spread) for a in arguments}
    for one in arguments:
        for other in arguments:
            if one.name < other.name and one.unit == other.unit and one.family == other.family and not one.count and choose.random() < 0.4:
                at[other.name] = [_beside(x, other, choose) for x in at[one.name]] if one.family else _beside(at[one.name], other, choose)
    if choose.random() < 0.5:
        _of_a_reduced_voltage(at, choose)
    return at


def _of_a_reduced_voltage(at: dict[str, Any], choose: Random) -> None:
    """A voltage by zFV/(RT): of any size, or near to where the current of the ion turns."""
    voltage = next((name for name in ("V", "V_rev", "psi_0", "dV", "dpsi") if name in at), None)
    if voltage is None or "T" not in at or isinstance(at[voltage], list):
        return
    pairs = [(o, i) for o, i in (("c_out", "c_in"), ("K_out", "K_in"), ("Na_out", "Na_in"), ("c_from", "c_to")) if at.get(o, 0) and at.get(i, 0)]
    u = choose.choice((-1, 1)) * bits(choose, -60, 11)
    if pairs and choose.random() < 0.4:
        outside, inside = choose.choice(pairs)
        u = (math.log(at[outside]) - math.log(at[inside])) * (1.0 + choose.choice((-1, 0, 1)) * bits(choose, -52, -1))
    at[voltage] = u * THERMAL * at["T"] / at.get("z", at.get("z_g", 1.0))


def bits(choose: Random, low: int, high: int) -> float:
    """Any mantissa, and an exponent from low to high."""
    return math.ldexp(1.0 + choose.getrandbits(52) * 2.0**-52, choose.randint(low, high - 1))


def _pattern(a: Argument, choose: Random, spread: int) -> float:
    if a.name == "T" and spread < LARGEST:
        return choose.uniform(200.0, 400.0)
    if a.count and a.sign == "nonzero" and choose.random() < 0.9:
        return choose.choice((1.0, -1.0, 2.0, -2.0, 3.0, -3.0))
    if a.sign in ("nonnegative", "real") and choose.random() < 0.1:
        return 0.0
    x = bits(choose, -spread, spread)
    return -x if a.sign in ("real", "nonzero") and choose.random() < 0.5 else x


def _beside(x: float, a: Argument, choose: Random) -> float:
    """x itself, the next double, off by 2**-k, or a multiple of any size; with a sign that is allowed."""
    if x == 0.0:
        return _pattern(a, choose, 3)
    near = choose.choice((x, math.nextafter(x, math.inf), x * (1.0 + choose.choice((-1, 1)) * bits(choose, -52, 0)), x * bits(choose, -60, 11)))
    near = math.copysign(min(max(abs(near), 2.0**-LARGEST), 2.0**LARGEST), near)
    return abs(near) if a.sign in ("positive", "nonnegative") else near * choose.choice((1.0, 1.0, -1.0)) or 1.0
