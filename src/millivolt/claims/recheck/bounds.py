"""Values and bounds of a working: at a point as a ball or exactly, over a box by slopes of settled sign and by halving."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from flint import arb, ctx, fmpq

from millivolt.claims.recheck.working import Compiled, Figure, Line, Minus, Node, Size
from millivolt.units import NoValue, arithmetic

Ball = Any
Box = Mapping[str, tuple[Fraction, Fraction]]
End = Fraction | None
PRECISION = 256   # bits: twice what the judge has
PIECES = 400      # boxes that are tried before a bound counts as not proved
NOTHING = arb("nan")


def ball(low: Fraction, high: Fraction) -> Ball:
    """All numbers from low to high."""
    a, b = (arb(fmpq(q.numerator, q.denominator)) for q in (low, high))
    return a if low == high else a.union(b)


def value(node: Node, at: Mapping[str, Ball]) -> Ball:
    """The working where its figures are these balls; not a number where it has no value."""
    try:
        return _dual(node, at, {}, slopes=False)[0]
    except NoValue:
        return NOTHING


def sloped(node: Node, at: Mapping[str, Ball]) -> tuple[Ball, dict[str, Ball]]:
    """The same with the slope by every figure."""
    try:
        return _dual(node, at, {}, slopes=True)
    except NoValue:
        return NOTHING, dict.fromkeys(at, NOTHING)


def _dual(node: Node, at: Mapping[str, Ball], known: dict[int, Any], slopes: bool) -> tuple[Ball, dict[str, Ball]]:
    if id(node) not in known:
        known[id(node)] = _computed(node, at, known, slopes)
    found: tuple[Ball, dict[str, Ball]] = known[id(node)]
    return found


def _computed(node: Node, at: Mapping[str, Ball], known: dict[int, Any], slopes: bool) -> tuple[Ball, dict[str, Ball]]:
    match node:
        case Figure(key=key):
            return at[key], {key: arb(1)} if slopes else {}
        case Minus(of=of):
            inner, own = _dual(of, at, known, slopes)
            return -inner, {key: -slope for key, slope in own.items()}
        case Size(of=of):
            inner, own = _dual(of, at, known, slopes)
            sign = arb(1) if inner >= 0 else arb(-1) if inner <= 0 else arb(0, 1)
            return abs(inner), {key: sign * slope for key, slope in own.items()}
        case Line():
            return _line(node, at, known, slopes)
        case Compiled():
            return _compiled(node, at, known, slopes)


def _line(node: Line, at: Mapping[str, Ball], known: dict[int, Any], slopes: bool) -> tuple[Ball, dict[str, Ball]]:
    inner = {id: _dual(of, at, known, slopes) for id, of in node.refs.items()}
    numbers = {n: at[key] for n, key in enumerate(node.keys)}
    refs = {id: (ball_, node.refs[id].dimension) for id, (ball_, _) in inner.items()}
    if not slopes:
        return arithmetic.evaluate(node.expression, numbers, refs)[0], {}
    result, _, outer = arithmetic.evaluate_dual(node.expression, numbers, refs)
    return result, _chained([(outer[n], {key: arb(1)}) for n, key in enumerate(node.keys)] + [(outer[id], own) for id, (_, own) in inner.items()])


def _compiled(node: Compiled, at: Mapping[str, Ball], known: dict[int, Any], slopes: bool) -> tuple[Ball, dict[str, Ball]]:
    inner = {name: [_dual(one, at, known, slopes) for one in (of if isinstance(of, tuple) else (of,))] for name, of in node.arguments.items()}
    families = {name for name, of in node.arguments.items() if isinstance(of, tuple)}
    balls = {name: [one for one, _ in parts] if name in families else parts[0][0] for name, parts in inner.items()}
    result = node.twin.value(**balls)
    if not slopes:
        return result, {}
    terms = [(node.twin.slopes[name](**({"k": k} if name in families else {}), **balls), own) for name, parts in inner.items() for k, (_, own) in enumerate(parts) if own]
    return result, _chained(terms)


def _chained(terms: list[tuple[Ball, dict[str, Ball]]]) -> dict[str, Ball]:
    """The sum of outer · inner slopes."""
    total: dict[str, Ball] = {}
    for outer, own in terms:
        for key, slope in own.items():
            total[key] = total[key] + outer * slope if key in total else outer * slope
    return total


def exact(node: Node, at: Mapping[str, Fraction]) -> Fraction | None:
    """The working in fractions, where it is field arithmetic throughout."""
    match node:
        case Figure(key=key):
            return at[key]
        case Minus(of=of):
            inner = exact(of, at)
            return None if inner is None else -inner
        case Size(of=of):
            inner = exact(of, at)
            return None if inner is None else abs(inner)
        case Line():
            return _exact_line(node, at)
        case Compiled():
            return _exact_formula(node, at)


def _exact_line(node: Line, at: Mapping[str, Fraction]) -> Fraction | None:
    refs = {id: (exact(of, at), of.dimension) for id, of in node.refs.items()}
    known = {id: (q, of) for id, (q, of) in refs.items() if q is not None}
    if len(known) < len(refs):
        return None
    try:
        return arithmetic.evaluate_exact(node.expression, {n: at[key] for n, key in enumerate(node.keys)}, known)
    except NoValue:
        return None


def _exact_formula(node: Compiled, at: Mapping[str, Fraction]) -> Fraction | None:
    if node.twin.exact is None:
        return None
    values = {name: [exact(one, at) for one in (of if isinstance(of, tuple) else (of,))] for name, of in node.arguments.items()}
    if any(q is None for parts in values.values() for q in parts):
        return None
    rationals = {name: [fmpq(q.numerator, q.denominator) for q in parts if q is not None] for name, parts in values.items()}
    try:
        found = node.twin.exact(**{name: parts if isinstance(node.arguments[name], tuple) else parts[0] for name, parts in rationals.items()})
    except ZeroDivisionError:
        return None
    return Fraction(int(found.p), int(found.q))


def enclosed(node: Node, at: Mapping[str, Fraction]) -> tuple[Fraction, Fraction] | None:
    """The value at a point between two fractions; None where there is no value."""
    if (q := exact(node, at)) is not None:
        return q, q
    with ctx.workprec(PRECISION):
        found = value(node, {key: ball(q, q) for key, q in at.items()})
        return (_fraction(found.lower()), _fraction(found.upper())) if found.is_finite() else None


def _fraction(end: Ball) -> Fraction:
    mantissa, power = (int(part) for part in end.man_exp())
    return Fraction(mantissa) * Fraction(2) ** power


def range_of(node: Node, box: Box) -> tuple[Fraction, Fraction] | None:
    """An enclosure of all values over a box; None where no finite one was found."""
    with ctx.workprec(PRECISION):
        return _range(node, _corners(node, box))


def keeps_clear(node: Node, box: Box, low: End, high: End) -> bool:
    """Is it proved that no value over the box lies in the closed interval?"""
    boxes = [box]
    with ctx.workprec(PRECISION):
        for _ in range(PIECES):
            if not boxes:
                return True
            part = boxes.pop()
            corners = _corners(node, part)
            found = _range(node, corners)
            if found is not None and ((low is not None and found[1] < low) or (high is not None and found[0] > high)):
                continue
            loose = [key for key, (a, b) in corners[0].items() if a < b]  # where the slope has no settled sign
            if not loose:
                return False
            widest = max(loose, key=lambda key: _width(part[key]))
            a, b = part[widest]
            boxes += [{**part, widest: (a, (a + b) / 2)}, {**part, widest: ((a + b) / 2, b)}]
    return False


def _corners(node: Node, box: Box) -> tuple[Box, Box]:
    """Where the working is least and greatest: at an end of every side along which its slope has a settled sign."""
    _, slopes = sloped(node, {key: ball(*side) for key, side in box.items()})
    return tuple({key: _end(side, slopes.get(key), top) for key, side in box.items()} for top in (False, True))  # type: ignore[return-value]


def _range(node: Node, corners: tuple[Box, Box]) -> tuple[Fraction, Fraction] | None:
    low, high = (value(node, {key: ball(*side) for key, side in corner.items()}) for corner in corners)
    return (_fraction(low.lower()), _fraction(high.upper())) if low.is_finite() and high.is_finite() else None


def _end(side: tuple[Fraction, Fraction], slope: Ball, top: bool) -> tuple[Fraction, Fraction]:
    """The end of a side where a working of settled slope is greatest, or least; the whole side where it is not settled."""
    if slope is None or slope == 0:
        return side[0], side[0]
    if slope >= 0 or slope <= 0:
        end = side[1] if bool(slope >= 0) is top else side[0]
        return end, end
    return side


def _width(side: tuple[Fraction, Fraction]) -> Fraction:
    """How wide a side is against its size."""
    low, high = side
    return (high - low) / (abs(low) + abs(high))
