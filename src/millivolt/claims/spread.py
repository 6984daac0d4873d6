"""What a claim's working gives: at the inputs as printed, and over all that round to them.

Where the sign of a slope is settled on the box of inputs, two corners stand for the whole box;
only what is left is cut in halves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from flint import arb

from millivolt.claims.balls import MOST, Ball, ends, hull, number
from millivolt.claims.work import Node, Point, Slopes, balls
from millivolt.units import NoValue, Unreadable

Side = tuple[Fraction, Fraction]
Box = Mapping[str, Side]
End = Fraction | None  # of an interval; None on the open side of a half-line
NOTHING = arb("nan")
PIECES = 64    # boxes that may be cut before the judge says undecided
HALVINGS = 60  # on the way from one corner to the other, looking for a witness


@dataclass(frozen=True)
class Spread:
    """A piece of working with the inputs it starts from."""

    node: Node
    nominal: Mapping[str, Fraction]
    box: Box

    @cached_property
    def rational(self) -> Fraction | None:
        """The value at the inputs as printed, where the working is rational."""
        try:
            return self.node.rational(self.nominal)
        except NoValue:
            return None

    @cached_property
    def value(self) -> Ball:
        """The value at the inputs as printed."""
        return number(self.rational) if self.rational is not None else valued(self.node, balls(self.nominal))

    @cached_property
    def sides(self) -> Side:
        """The least and the greatest that the value at the inputs as printed can be; it must be finite."""
        return (self.rational, self.rational) if self.rational is not None else ends(self.value)

    @cached_property
    def never(self) -> str:
        """Why the working has no real value for any inputs of the box; "" where it may have one."""
        try:
            self.node.value(Point({name: hull(*side) for name, side in self.box.items()}))
        except NoValue as error:
            return error.why
        return ""

    @cached_property
    def corners(self) -> tuple[Box, Box]:
        """Where it is least and greatest over the whole box."""
        return corners(self.node, self.box)

    @cached_property
    def range(self) -> Side | None:
        """What it can be over the whole box, at most; None where no finite enclosure was found."""
        return reach(self.node, self.corners)

    @property
    def movable(self) -> bool:
        """Has any input room to move?"""
        return any(low < high for low, high in self.box.values())

    def holds(self, low: End, high: End) -> bool:
        """Does the value at the inputs as printed surely lie in the closed interval?"""
        if self.rational is not None:
            return (low is None or low <= self.rational) and (high is None or self.rational <= high)
        return inside(self.value, low, high)


def spread(node: Node, kind: bool = False, fixed: Mapping[str, Fraction] | None = None) -> Spread:
    """A working with its inputs; `kind` lets whole numbers under a logarithm move, `fixed` sets some inputs."""
    nominal = {leaf.key: leaf.value for leaf in node.leaves} | dict(fixed or {})
    box = {leaf.key: (leaf.low - leaf.slack, leaf.high + leaf.slack) if kind else (leaf.low, leaf.high) for leaf in node.leaves}
    return Spread(node, nominal, box | {key: (q, q) for key, q in (fixed or {}).items()})


def valued(node: Node, at: Point) -> Ball:
    """The value, not a number where there is none, or one that is larger than anything that can be printed."""
    try:
        value = node.value(at)
    except Unreadable:   # no value, or of a line one beyond what it may come to
        return NOTHING
    return value if abs(value) < MOST else NOTHING


def sloped(node: Node, at: Point) -> Slopes:
    """The slopes; none of settled sign where there is no value."""
    try:
        return node.slopes(at)[1]
    except Unreadable:
        return dict.fromkeys(at, NOTHING)


def corners(node: Node, box: Box) -> tuple[Box, Box]:
    """The corners where the working is least and greatest; where a slope has no settled sign, the whole side."""
    slopes = sloped(node, Point({name: hull(*side) for name, side in box.items()}))
    bottom, top = dict(box), dict(box)
    for name, (low, high) in box.items():
        if low == high:
            continue
        slope = slopes[name] if name in slopes else number(Fraction(0))
        if slope >= 0:
            bottom[name], top[name] = (low, low), (high, high)
        elif slope <= 0:
            bottom[name], top[name] = (high, high), (low, low)
    return bottom, top


def reach(node: Node, at: tuple[Box, Box]) -> Side | None:
    """An enclosure of all values between two corners."""
    low, high = (valued(node, Point({name: hull(*side) for name, side in corner.items()})) for corner in at)
    if not (low.is_finite() and high.is_finite()):
        return None
    return ends(low)[0], ends(high)[1]


def over(node: Node, box: Box) -> Side | None:
    """An enclosure of all values over a box, by the box itself and not its corners: wider, and found at once."""
    value = valued(node, Point({name: hull(*side) for name, side in box.items()}))
    return ends(value) if value.is_finite() else None


@dataclass(frozen=True)
class Settled:
    """What is known of all values and an interval: that they keep clear of it, or inputs whose value lies in it, or neither."""

    clear: Side | None = None               # an enclosure of all values, proved to keep clear
    witness: dict[str, Fraction] | None = None


def settle(spread: Spread, low: End, high: End) -> Settled:
    """Do all values keep clear of the closed interval? Halves the box where slopes are unsettled."""
    if spread.range is not None and clear(spread.range, low, high):
        return Settled(spread.range)
    boxes: list[Box] = [spread.box]
    found: list[Side] = []
    for _ in range(PIECES):
        if not boxes:
            return Settled((min(v[0] for v in found), max(v[1] for v in found)))
        box = boxes.pop()
        at = spread.corners if box is spread.box else corners(spread.node, box)
        values = reach(spread.node, at)
        if values is not None and clear(values, low, high):
            found.append(values)
            continue
        if (point := between(spread.node, at, low, high)) is not None:
            return Settled(witness=point)
        loose = [name for name, (a, b) in (at[0] if values is not None else box).items() if a < b]
        if not loose:
            return Settled()  # true corners that reach the interval, and no value surely inside: it lies on the very end
        widest = max(loose, key=lambda name: _width(box[name]))
        a, b = box[widest]
        boxes += [{**box, widest: (a, (a + b) / 2)}, {**box, widest: ((a + b) / 2, b)}]
    return Settled()


def clear(found: Side, low: End, high: End) -> bool:
    """Does an enclosure keep clear of an interval whose ends count as inside?"""
    return (low is not None and found[1] < low) or (high is not None and found[0] > high)


def _width(side: Side) -> Fraction:
    """How wide a side of a box is against its size."""
    low, high = side
    return (high - low) / (abs(low) + abs(high))


def between(node: Node, at: tuple[Box, Box], low: End, high: End) -> dict[str, Fraction] | None:
    """Inputs on the way from one corner to the other whose value surely lies in the interval."""
    bottom, top = ({name: (a + b) / 2 for name, (a, b) in corner.items()} for corner in at)

    def on_the_way(share: Fraction) -> tuple[dict[str, Fraction], Ball]:
        point = {name: bottom[name] + (top[name] - bottom[name]) * share for name in bottom}
        return point, valued(node, balls(point))

    near, far = Fraction(0), Fraction(1)
    ends_ = [end for end in (low, high) if end is not None]
    aim = number(sum(ends_, Fraction(0)) / max(len(ends_), 1))  # the middle: an end itself no ball surely meets
    below = []
    for share in (near, far):
        point, value = on_the_way(share)
        if inside(value, low, high):
            return point
        below.append(bool(value < aim))
    if below[0] is below[1]:
        return None  # the interval is not on this way
    for _ in range(HALVINGS):
        share = (near + far) / 2
        point, value = on_the_way(share)
        if inside(value, low, high):
            return point
        near, far = (share, far) if bool(value < aim) is below[0] else (near, share)
    return None


def inside(value: Ball, low: End, high: End) -> bool:
    """Does the whole ball lie in the closed interval?"""
    return bool(value.is_finite()) and (low is None or bool(value >= number(low))) and (high is None or bool(value <= number(high)))
