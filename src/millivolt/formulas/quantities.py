"""Quantities of pint: each is brought to SI by a factor that is looked up once, and the result is a quantity in its customary unit.

A plain number beside a quantity is in SI, as it always is. A temperature may be in Celsius or Fahrenheit, an absolute one; a difference (delta_degC) is no temperature.

The first call with quantities of a registry asks it for the factors, about a millisecond; a later call looks them up, about ten microseconds, most of it pint's own.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import isclose
from typing import Any, NamedTuple
from weakref import finalize

import numpy as np
from pint import DimensionalityError
from pint.errors import PintError

from .customary import as_pint_reads, customary
from .domain import NUMERIC, Call, DomainError, Table
from .foreign import kind_of

STEPS = {"q10_ratio": ("T_step",)}  # arguments in kelvin that are a difference of temperatures
DIGITS = 12     # a factor that is so short, but for pint's rounding, is taken to be exactly that
FAR = 2.0**200  # so far from zero an offset is nothing


class WrongUnit(DomainError, DimensionalityError):
    """A quantity is of another kind than the argument: `units1` was given, `units2` is meant."""

    def __init__(self, message: str, units1: Any = None, units2: Any = None) -> None:
        DimensionalityError.__init__(self, units1, units2)
        self.args = (message, units1, units2)

    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> Any:
        return type(self), tuple(map(str, self.args))  # a unit would take its registry along


class Affine(NamedTuple):
    """y = x * times / over + plus. Two factors, so that milli is a division by 1000, which is rounded once."""

    times: float
    over: float
    plus: float

    def __call__(self, x: Any) -> Any:
        y = x if self.times == 1.0 else x * self.times
        y = y if self.over == 1.0 else y / self.over
        return y if self.plus == 0.0 else y + self.plus


SAME = Affine(1.0, 1.0, 0.0)
_KNOWN: dict[int, dict[Any, Any]] = {}  # a registry's id -> what was learnt of its units; forgotten with it


def evaluated(table: Table, by: str, values: tuple[Any, ...], again: Call) -> Any:
    """The formula of quantities: a quantity, of the registry of the first of them."""
    registry: Any = None
    known: dict[Any, Any] = {}
    numbers = []
    steps = STEPS.get(table.name, ())
    for name, unit, value in zip(again.names, table.units[1:], values, strict=True):
        own = getattr(value, "_REGISTRY", None)
        if own is None:
            value = _one_quantity(table.name, name, value) if isinstance(value, list | tuple) else _as_float(value)
            own = getattr(value, "_REGISTRY", None)
        if own is not None:
            if registry is None:
                registry, known = own, _known(own)
            number, how = value._magnitude, known.get((value._units, unit, name in steps)) if own is registry else None
            if how is None or type(number) is not float:
                number = _in_si(table.name, name, value, unit, name in steps)
            elif how is not SAME:
                number = how(number)
            value = number
        numbers.append(value)
    over = table.units[1 + again.names.index(by)] if by else ""
    shown, told = _known(registry).get((table.units[0], over)) or _result(registry, table.units[0], over)
    return registry.Quantity(told(again(*numbers)), shown)


def _known(registry: Any) -> dict[Any, Any]:
    known = _KNOWN.get(id(registry))
    if known is None:
        known = _KNOWN[id(registry)] = {}
        finalize(registry, _KNOWN.pop, id(registry), None).atexit = False
    return known


def _as_float(value: Any) -> Any:
    """One number of whatever kind as a float, which goes the fast way; anything else as it is."""
    return value if type(value) is float else float(value) if isinstance(value, int | float | Fraction | Decimal) else value


def _one_quantity(formula: str, name: str, values: Any) -> Any:
    """A list of quantities as one quantity; a list of numbers as it is."""
    parts = [_one_quantity(formula, name, v) if isinstance(v, list | tuple) else v for v in values]
    quantities = [p for p in parts if kind_of(type(p)) == "pint"]
    if not quantities:
        return values
    if len(quantities) < len(parts):
        raise DomainError(f"{formula}: {name} is a list of quantities and of plain numbers; give each its unit")
    unit = quantities[0].units
    try:
        return quantities[0]._REGISTRY.Quantity(np.asarray([q.to(unit).magnitude for q in quantities]), unit)
    except ValueError as why:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers: {why}") from None
    except DimensionalityError as why:
        raise WrongUnit(f"{formula}: {name} is a list of quantities in {why.units1} and in {why.units2}", why.units1, why.units2) from None


def _in_si(formula: str, name: str, quantity: Any, target: str, step: bool) -> Any:
    known = _KNOWN.get(id(quantity._REGISTRY)) or _known(quantity._REGISTRY)
    how = known.get((quantity._units, target, step)) or _learnt(known, formula, name, quantity, target, step)
    number = quantity._magnitude
    return how(number if type(number) is float else _numbers(formula, name, number))


def _numbers(formula: str, name: str, magnitude: Any) -> Any:
    number = _as_float(magnitude)
    if type(number) is not float and getattr(getattr(number, "dtype", None), "kind", "O") not in NUMERIC:
        raise DomainError(f"{formula}: {name} must be a quantity of numbers, not of {type(number).__name__}")
    return number


def _learnt(known: dict[Any, Any], formula: str, name: str, quantity: Any, target: str, step: bool) -> Affine:
    how = _how(formula, name, quantity, target, step)
    known[quantity._units, target, step] = how = SAME if how == SAME else how
    return how


def _how(formula: str, name: str, quantity: Any, target: str, step: bool) -> Affine:
    """From the unit of a quantity to SI; WrongUnit where there is no way."""
    registry, unit = quantity._REGISTRY, quantity.units
    meant = registry.Unit(as_pint_reads(target))
    given = f"{formula}: {name} was given in {unit if unit._units else 'no unit'}, "
    if registry.get_dimensionality(unit) != registry.get_dimensionality(meant):
        raise WrongUnit(f"{given}expected in {f'{meant} ({target})' if target else 'no unit: it is a pure number'}", unit, meant)
    if target == "K":
        _temperature(given, step, registry, unit)
    try:
        return affine(registry, unit, meant)
    except (PintError, LogarithmicUnit) as why:
        raise WrongUnit(f"{given}expected in {target or 'no unit'}: {why}", unit, meant) from None


def _temperature(given: str, step: bool, registry: Any, unit: Any) -> None:
    """A temperature counts from a zero, a difference of temperatures does not."""
    if not step and any(part.startswith("delta_") for part in unit._units):
        raise WrongUnit(f"{given}a difference of temperatures; expected in kelvin, or in degC", unit, registry.Unit("K"))
    if step and affine(registry, unit, "K").plus != 0.0:
        raise WrongUnit(f"{given}an absolute temperature; expected in kelvin, or in delta_degC", unit, registry.Unit("K"))


class LogarithmicUnit(ValueError):
    """Decibels and the like: no factor leads from them to SI."""

    def __str__(self) -> str:
        return f"{self.args[0]} is on a logarithmic scale"


def affine(registry: Any, unit: Any, target: Any) -> Affine:
    """How a magnitude in one unit becomes one in another of the same dimension."""
    number = registry.non_int_type

    def there(x: float) -> float:
        return float(registry.Quantity(number(x), unit).to(target).magnitude)

    zero, one, two = there(0), there(1), there(2)
    if not isclose(two - zero, 2.0 * (one - zero), rel_tol=1e-9):
        raise LogarithmicUnit(unit)
    return Affine(*_short(one if zero == 0.0 else there(FAR) / FAR), zero)


def _short(factor: float) -> tuple[float, float]:
    """A factor as a quotient of two exact numbers, where it is a short decimal but for pint's rounding: 0.9999999999999999 is 1."""
    short = Fraction(f"{factor:.{DIGITS}g}")
    exact = isclose(float(short), factor, rel_tol=1e-15) and max(short.numerator, short.denominator) < 2**53
    return (float(short.numerator), float(short.denominator)) if exact else (factor, 1.0)


def _result(registry: Any, unit: str, over: str) -> tuple[Any, Affine]:
    """The unit in which a result is told, without its registry, which would never be forgotten; and the way there from SI."""
    shown = registry.Unit(as_pint_reads(customary(unit, over)))
    si = registry.Unit(f"({as_pint_reads(unit) or '1'})/({as_pint_reads(over) or '1'})")
    found = _known(registry)[unit, over] = (shown._units, affine(registry, si, shown))
    return found
