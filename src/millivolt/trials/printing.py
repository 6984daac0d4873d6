"""How an author prints a number: digits, habit of rounding, notation, signs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from random import Random

from millivolt.claims.targets import usual
from millivolt.units import Unit, read_unit

HABITS = ("half even", "half up", "truncated", "up")


@dataclass(frozen=True)
class Style:
    """How one author writes numbers."""

    digits: int
    habit: str = "half even"
    minus: str = "-"
    power: str = "e"          # "e", "×10^", " x 10^"
    plain: bool = True        # 0.00123 rather than 1.23e-3, where it is short


def any_style(random: Random, digits: int, habit: str = "half even") -> Style:
    """A style drawn at random."""
    return Style(digits, habit, random.choice("-−"), random.choice(("e", "×10^", " x 10^", " · 10^")), random.random() < 0.7)


def written(value: Fraction, style: Style) -> str:
    """A value in so many significant digits; an integer that would end in zeros gets a power of ten, so that all its digits count."""
    if value == 0:
        return "0." + "0" * (style.digits - 1) if style.digits > 1 else "0"
    power = _power(abs(value)) - style.digits + 1
    whole = _rounded(abs(value) / Fraction(10) ** power, style.habit)
    if whole >= 10**style.digits:
        whole, power = whole // 10, power + 1
    sign = style.minus if value < 0 else ""
    figures = str(whole)
    if style.plain and -6 <= power <= 0:
        figures = figures.rjust(1 - power, "0")
        return sign + (f"{figures[:power]}.{figures[power:]}" if power else figures) if power or not _ends_in_zero(figures) else sign + _powered(figures, power, style)
    return sign + _powered(figures, power, style)


def _ends_in_zero(figures: str) -> bool:
    return len(figures) > 1 and figures.endswith("0")


def _powered(figures: str, power: int, style: Style) -> str:
    mantissa = figures[0] + ("." + figures[1:] if figures[1:] else "")
    exponent = power + len(figures) - 1
    return f"{mantissa}e{exponent}" if style.power == "e" else f"{mantissa}{style.power}{exponent}"


def _power(q: Fraction) -> int:
    guess = len(str(q.numerator)) - len(str(q.denominator))
    return guess if Fraction(10) ** guess <= q else guess - 1


def _rounded(q: Fraction, habit: str) -> int:
    floor = q.__floor__()
    match habit:
        case "half even":
            return round(q)
        case "half up":
            return (q + Fraction(1, 2)).__floor__()
        case "truncated":
            return floor
        case "up":
            return floor if q == floor else floor + 1
    raise ValueError(habit)


def units(si: str) -> tuple[Unit, ...]:
    """The units in which a value of some SI unit is commonly printed; none with a zero of its own."""
    si_unit = read_unit(si)
    if si_unit.dimension == ():
        return (read_unit(""),)
    return tuple(unit for unit in usual().get(si_unit.dimension, ()) if not unit.offset) or (si_unit,)


def in_unit(value: Fraction, si: str, random: Random | None = None) -> Unit:
    """The unit in which the value is printed: one that gives it a size between 0.1 and 1000 where there is one."""
    fitting = [unit for unit in units(si) if Fraction(1, 10) <= abs(value / unit.factor) < 1000] or list(units(si))
    return fitting[0] if random is None else random.choice(fitting)


def printed(value: Fraction, unit: Unit, style: Style, hedge: str = "") -> str:
    """A value with its unit as an author prints it."""
    name = unit.text.replace("·", " ")
    return " ".join(filter(None, (hedge, written(value / unit.factor, style), f"{name.lstrip('1')[1:]}^-1" if name.lstrip("1").startswith("/") else name)))
