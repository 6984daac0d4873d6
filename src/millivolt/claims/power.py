"""What a verdict is worth: which habits of rounding make the figure right, and how large an error its digits would have shown."""

from __future__ import annotations

from fractions import Fraction

from millivolt.claims.balls import decimal
from millivolt.claims.spread import Side, Spread
from millivolt.claims.targets import Target
from millivolt.claims.verdicts import Finding

HABITS = ("half up", "half even", "truncation", "up")


def habits(finding: Finding) -> tuple[str, ...]:
    """The habits of rounding under which the value at the inputs as printed is printed so; none where no single figure stands for it."""
    target, found = finding.target, _value(finding.spread)
    if found is None or target.printed.relation != "=" or target.low is None or target.high is None:
        return ()
    step, size = target.high - target.low, abs(target.value)
    low, high = sorted(abs(end) for end in found)
    if step == 0 or (target.value and (found[0] < 0) is not (target.value < 0)):
        return ()
    half, even = step / 2, (size / step).denominator == 1 and int(size / step) % 2 == 0
    holds = (
        size - half <= low and high < size + half,
        (size - half < low and high < size + half) or (even and size - half <= low and high <= size + half),
        size <= low and high < size + step,
        size - step < low and high <= size,
    )  # fmt: skip
    return tuple(name for name, one in zip(HABITS, holds, strict=True) if one)


def _value(spread: Spread) -> Side | None:
    """The value at the inputs as printed: exactly, or in a ball too small to matter."""
    return spread.sides if spread.value.is_finite() else None


def least_error(finding: Finding) -> str:
    """An error of more than this, in per cent of the value, would have been refuted; "" where that cannot be said.

    Refuted is what keeps clear of all values within the inputs' rounding by half of a printed unit (or by what a hedge allows), and of
    the value itself by the whole unit that cutting off or rounding up may take. What the text leaves open, such as its temperature, comes on top.
    """
    found, target = _value(finding.spread), finding.target
    if found is None or finding.spread.range is None or target.low is None or target.high is None or target.wide_low is None or target.wide_high is None:
        return ""
    middle = (found[0] + found[1]) / 2
    if not middle:
        return ""
    low, high = finding.spread.range
    half = min(target.value - target.wide_low, target.wide_high - target.value) if target.printed.relation == "=" else (target.wide_high - target.wide_low) / 2
    grows = half / abs(target.value) if target.hedged and target.value else Fraction(0)   # a hedge is wider about a larger figure
    by_inputs = (max(middle - low, high - middle) + half) / (1 - grows) if grows < 1 else None
    return "" if by_inputs is None else f"{decimal(100 * max(by_inputs, _unit(target)) / abs(middle), 2, up=True)} %"


def _unit(target: Target) -> Fraction:
    """One unit of the last printed digit."""
    return target.high - target.low if target.printed.relation == "=" and target.high is not None and target.low is not None else Fraction(0)
