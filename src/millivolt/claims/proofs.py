"""A printed formula proved equal to its theorem: the numbers in it stand for themselves, or for what rounds to them."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice, product
from math import log10

from millivolt.claims.balls import Ball, number
from millivolt.claims.cases import RESULT, Case
from millivolt.claims.theorem import AS_CODE, constants, molar
from millivolt.printed import Node, proved_equal, put, read, value
from millivolt.printed import number as number_node
from millivolt.printed.tree import numbers, swap, times

NAMED = {
    "ln 10": "ln(10)", "1/ln 10": "1/ln(10)", "π": "pi", "R": "R", "F": "F", "k_B": "k_B", "e": "q_e", "N_A": "N_A", "R/F": "R/F", "F/R": "F/R", "R ln 10/F": "R*ln(10)/F",
    "ε₀": "eps_0", "√2": "sqrt(2)", "√8": "sqrt(8)",
}  # fmt: skip
OF_TEMPERATURE = {"RT/F": "R*T/F", "RT ln 10/F": "R*T*ln(10)/F", "F/(RT)": "F/(R*T)", "F/(RT ln 10)": "F/(R*T*ln(10))", "RT": "R*T", "RT ln 10": "R*T*ln(10)"}
VALENCES = (1, 2, -1, -2)
SCALES = (Fraction(1), Fraction(1000), Fraction(1, 1000))


def proof(case: Case, tree: Node | None = None) -> tuple[str, ...] | None:
    """What the numbers of a formula stand for, where it is then proved equal; None where it is not."""
    result = tree or case.tree
    if result is None:
        return None
    inexact = numbers(*case.sides)
    if len(inexact) > 4:
        return None
    choices = [_stand_for(one, case) for one in inexact]
    for chosen in islice(product(*choices), 200):
        at = {one: node for one, (_, node) in zip(inexact, chosen, strict=True)}
        sides = [molar(put(swap(side, at), {RESULT: result})) for side in case.sides]
        right = sides[1:] if case.equation else [molar(result)]
        if all(proved_equal(sides[0], other, case.kinds, case.families) for other in right):
            return tuple(f"{one.text} is {name}" for one, (name, _) in zip(inexact, chosen, strict=True) if name)
    return None


def _decades(one: Node, ball: Ball) -> int:
    """How many powers of ten a number is off a value: 1.98 of 1.98 × 10⁻⁴."""
    size = abs(float((one.low + one.high) / 2) / float(ball.mid()))
    return round(log10(size)) if size else 0


def _stand_for(one: Node, case: Case) -> list[tuple[str, Node]]:
    """What a printed number may stand for: itself, or what rounds to it."""
    found = [("", number_node((one.low + one.high) / 2))]
    at = {**constants(), **{name: number(q) for name, q in case.fixed.items()}}
    texts = {**NAMED, **(OF_TEMPERATURE | {"T": "T"} if "T" in case.fixed else {})}
    low, high = number(one.low), number(one.high)
    for (name, text), z, scale in product(texts.items(), VALENCES, SCALES):
        if (z != 1 or scale != 1) and text not in OF_TEMPERATURE.values():
            continue
        node = put(read(text, way=AS_CODE).sides[0], {n: number_node(q) for n, q in case.fixed.items()})
        node = node if z == scale == 1 else times(number_node(scale / z), node)
        ball = value(node, at)
        if text in NAMED.values() and (decades := _decades(one, ball)):
            node, ball, name = times(number_node(Fraction(10) ** decades), node), ball * number(Fraction(10) ** decades), f"{name}, but for a power of ten"
        if low <= ball <= high:
            found.append((name if z == 1 else f"{name}/{z}", node))
    return found
