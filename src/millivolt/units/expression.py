"""A line of working, `26.7 mV * log10(425/7015)`, read by a strict grammar into a tree; nothing is ever evaluated as code.

A number is an input here: every digit written counts, bare integers and counts are exact.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from .bare import Bare, bare
from .hedges import HEDGES
from .numeral import Numeral, numerals_at, tenth
from .tree import Binary, Call, Expression, Leaf, Name, Negative, Node, Reference, walk
from .unit import ONE, Unit, unit_at
from .unreadable import Unreadable

DEEPEST = 30
MOST = 120     # numbers, names and references
FUNCTIONS = ("ln", "log10", "exp", "sqrt")
CONSTANTS = ("N_A", "k_B", "pi", "π", "R", "F", "e")

_GAP = re.compile(r"\s*")
_HEDGE = re.compile(r"(?:" + "|".join(re.escape(word) + (r"(?![A-Za-z])" if word[-1].isascii() and word[-1].isalpha() else "") for word in HEDGES) + r")\s*")
_REFERENCE = re.compile(r"@((?=[A-Za-z0-9])(?:[A-Za-z0-9._:]|-(?=[A-Za-z0-9])|/(?=[A-Za-z]))+)")
_NAME = re.compile(r"[A-Za-zπ_][A-Za-z0-9_]*")
_OPERATOR = re.compile(r"\s*([-+*/×·^])")
_DASH = re.compile(r"-(?=\.?\d)")
_TO = re.compile(r"\s*(?:±|\+/-|to(?![A-Za-z]))\s*")


@lru_cache(maxsize=2048)
def parse(text: str) -> Expression:
    """The tree of a line of working, or of one input value; Unreadable, with the column, where it is neither."""
    reader = _Reader(bare(text))
    tree = reader.sum()
    reader.gap()
    if reader.at < len(reader.text):
        raise reader.fail(f"{reader.text[reader.at:reader.at + 20]!r} is left over; an operator + - * / ^ or the end expected")
    mixed = [leaf for leaf in reader.leaves if leaf.unit.celsius]
    if mixed and any(leaf.unit.offset for leaf in reader.leaves):
        raise Unreadable(text, mixed[0].place, "steps of degC and temperatures in degC in one line: write the temperature in K")
    return Expression(text, tree, tuple(reader.leaves))


class _Reader:
    """One pass over the text, one method a rule of the grammar."""

    def __init__(self, plain: Bare) -> None:
        self.plain, self.text, self.at = plain, plain.text, 0
        self.depth = self.seen = 0
        self.leaves: list[Leaf] = []

    def fail(self, why: str, at: int | None = None) -> Unreadable:
        return Unreadable(self.plain.source, self.plain.column(self.at if at is None else at), why)

    def gap(self) -> None:
        self.at = _GAP.match(self.text, self.at).end()  # type: ignore[union-attr]

    def operator(self, signs: str) -> tuple[str, int] | None:
        """One of these operators, if it stands next."""
        match = _OPERATOR.match(self.text, self.at)
        if match is None or match[1] not in signs:
            return None
        self.at = match.end()
        return match[1].replace("×", "*").replace("·", "*"), self.plain.column(match.start(1))

    def sum(self) -> Node:
        left = self.product()
        while (found := self.operator("+-")) is not None:
            left = Binary(found[0], left, self.product(), found[1])
        return left

    def product(self) -> Node:
        left = self.signed()
        while (found := self.operator("*/×·")) is not None:
            left = Binary(found[0], left, self.signed(), found[1])
        return left

    def signed(self) -> Node:
        found = self.operator("+-")
        if found is None:
            return self.power()
        if self.operator("+-") is not None:
            raise self.fail("two signs in a row; brackets expected")
        of = self.power()
        if found[0] == "+":
            return of
        return self.replaced(_minus(of)) if isinstance(of, Leaf) and of.unit.offset else Negative(of, found[1])

    def replaced(self, leaf: Leaf) -> Leaf:
        self.leaves[leaf.index] = leaf
        return leaf

    def power(self) -> Node:
        base = self.atom()
        found = self.operator("^")
        if found is None:
            return base
        sign = self.operator("-")
        exponent = self.atom()
        if any(isinstance(part, Binary) and part.sign == "^" for part in walk(exponent)):
            raise self.fail("a power within an exponent; its value expected")
        if self.operator("^") is not None:
            raise self.fail("a power of a power; brackets expected")
        return Binary("^", base, Negative(exponent, sign[1]) if sign else exponent, found[1])

    def atom(self) -> Node:
        self.gap()
        self.seen += 1
        if self.seen > MOST:
            raise self.fail(f"more than {MOST} numbers and names")
        if self.text.startswith("(", self.at):
            return self.bracket()
        if (match := _REFERENCE.match(self.text, self.at)) is not None:
            place, self.at = self.plain.column(self.at), match.end()
            return Reference(match[1], place)
        quantity = self.quantity()
        return quantity if quantity is not None else self.named()

    def bracket(self) -> Node:
        if self.depth == DEEPEST:
            raise self.fail(f"brackets nested deeper than {DEEPEST}")
        start, self.at, self.depth = self.at, self.at + 1, self.depth + 1
        inside = self.sum()
        self.gap()
        if not self.text.startswith(")", self.at):
            raise self.fail("had no closing bracket; ) expected" if self.at == len(self.text) else f"had {self.text[self.at]!r}; ) or an operator expected")
        self.at, self.depth = self.at + 1, self.depth - 1
        if isinstance(inside, Leaf) and inside.stated == 1 and inside.numeral.lone and start < inside.place:
            return self.replaced(replace(inside, exact=True, low=inside.value, high=inside.value))  # (1 mol) names a unit
        return inside

    def named(self) -> Node:
        match = _NAME.match(self.text, self.at)
        if match is None:
            had = repr(self.text[self.at]) if self.at < len(self.text) else "the end"
            raise self.fail(f"had {had}; a number, @id, ( or one of {' '.join(FUNCTIONS)} R F e N_A k_B pi expected")
        name, place = match[0], self.plain.column(self.at)
        if name in FUNCTIONS and self.text.startswith("(", match.end()):
            self.at = match.end()
            return Call(name, self.bracket(), place)
        if name in CONSTANTS:
            self.at = match.end()
            return Name("pi" if name == "π" else name, place)
        expected = "ln or log10" if name == "log" else f"one of {' '.join(FUNCTIONS)} with its bracket, R F e N_A k_B pi, or a number before a unit"
        raise self.fail(f"had {name[:20]!r}; {expected} expected")

    def quantity(self) -> Leaf | None:
        start = self.at
        hedges = []
        while (match := _HEDGE.match(self.text, self.at)) is not None:
            hedges.append(match[0].strip())
            self.at = match.end()
        numeral = next(numerals_at(self.text, self.at, strict=True), None)
        if numeral is None:
            if hedges:
                raise self.fail("a number expected behind the hedge")
            return None
        self.at = numeral.end
        leaf = self.ranged(numeral, start, " ".join(hedges)) or self.single(numeral, start, " ".join(hedges))
        self.leaves.append(leaf)
        return leaf

    def unit(self) -> Unit:
        try:
            found = unit_at(self.text, self.at, typed=True)
        except Unreadable as error:
            raise self.fail(error.why, error.place - 1) from None
        if found is None:
            if self.text[self.at:self.at + 1].isalnum():
                raise self.fail(f"had {self.text[self.at:self.at + 20]!r}; a unit of ours or an operator expected")
            return ONE
        self.at = found[1]
        return found[0]

    def single(self, numeral: Numeral, start: int, hedge: str) -> Leaf:
        return self.leaf(numeral, self.unit(), start, hedge, numeral.value, numeral.value, numeral.written, "=")

    def ranged(self, numeral: Numeral, start: int, hedge: str) -> Leaf | None:
        """10-15 mM, 20 mV to 200 mV, 5 ± 1 mM; 140-10 is a difference."""
        before = self.at
        dash = _DASH.match(self.text, self.at)
        first = ONE if dash else self.unit()
        between = dash or _TO.match(self.text, self.at)
        second = next(numerals_at(self.text, between.end(), strict=True), None) if between else None
        if between is None or second is None:
            self.at = before
            return None
        self.at = second.end
        unit = self.unit()
        if dash and unit is ONE:
            self.at = before
            return None
        if first is not ONE and (first.factor, first.dimension, first.offset) != (unit.factor, unit.dimension, unit.offset):
            raise self.fail("a range whose two ends have different units")
        if between[0].strip() in ("±", "+/-"):
            return self.leaf(numeral, unit, start, hedge, numeral.value - second.value, numeral.value + second.value, Fraction(0), "plus-minus")
        low, high = sorted((numeral.value, second.value))
        return self.leaf(numeral, unit, start, hedge, low, high, max(numeral.written, second.written), "range")

    def leaf(self, numeral: Numeral, unit: Unit, start: int, hedge: str, low: Fraction, high: Fraction, half: Fraction, relation: str) -> Leaf:
        stated = (low + high) / 2
        exact = relation == "=" and not hedge and _exact(numeral, unit)
        down, up = (max(half, tenth(stated, way), 2 * numeral.marked) if hedge else Fraction(0) if exact else half for way in (-1, 1))
        bottom, top = (min(low - half, stated - down), max(high + half, stated + up)) if not exact else (low, high)
        source = self.plain.source[slice(*self.plain.span(start, self.at))]
        value, bottom, top = (end * unit.factor + unit.offset for end in (stated, bottom, top))
        return Leaf(len(self.leaves), source, self.plain.column(start), stated, unit, value, bottom, top, exact, hedge, relation, numeral)


def _exact(numeral: Numeral, unit: Unit) -> bool:
    """Bare integers, counts, nought, and factors such as 1e3 s/ms."""
    if not numeral.value and not unit.offset:
        return not numeral.decimals
    if unit.text == "" or unit.counts:
        return numeral.lone or numeral.notation == "power"
    return unit.dimension == () and unit.factor not in (1, Fraction(1, 100)) and numeral.value in (unit.factor, 1 / unit.factor)


def _minus(leaf: Leaf) -> Leaf:
    """-5 degC: the sign belongs to the number, not to the kelvin."""
    offset = leaf.unit.offset
    low, high = 2 * offset - leaf.high, 2 * offset - leaf.low
    return replace(leaf, stated=-leaf.stated, value=2 * offset - leaf.value, low=low, high=high)
