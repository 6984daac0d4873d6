"""What a compiled formula does when it is not handed plain floats in its domain: name the bad argument, or go through arrays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

Number = Any  # a float, an int, an array, a list
NUMERIC = "fiub"  # the kinds of NumPy's types that are numbers

MUST_BE: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "positive": ("greater than zero", lambda x: x > 0.0),
    "nonnegative": ("zero or more", lambda x: x >= 0.0),
    "nonzero": ("other than zero", lambda x: x != 0.0),
}


class DomainError(ValueError):
    """An argument is outside the domain of the formula. The message names it, and the first place in an array."""


class Table(NamedTuple):
    """What a formula must know of its arguments: (name, sign, one value an ion), and conditions that they meet together."""

    name: str
    arguments: tuple[tuple[str, str, bool], ...]
    needs: tuple[tuple[str, Callable[..., Any]], ...]


def evaluated(table: Table, values: tuple[Any, ...], body: Callable[..., Any]) -> Any:
    """The body over arrays, after the domain was checked; a float where every argument is one number."""
    arrays = [_array(table.name, name, value) for (name, *_), value in zip(table.arguments, values, strict=True)]
    shape = _broadcast(table, arrays)
    for (name, sign, _), array in zip(table.arguments, arrays, strict=True):
        if sign in MUST_BE:
            words, holds = MUST_BE[sign]
            _refuse(table.name, f"{name} must be {words}", ~holds(array) & ~np.isnan(array), array)
    with np.errstate(all="ignore"):
        unknown = _any_nan(table, arrays)
        for words, holds in table.needs:
            _refuse(table.name, f"it must hold that {words}", ~np.asarray(holds(*arrays)) & ~unknown, None)
        result = np.asarray(body(*arrays), dtype=np.float64)
    if result.shape != shape:  # a slope that does not hang on every argument
        result = np.broadcast_to(result, shape).copy()
    return result if result.ndim else float(result)


def _array(formula: str, name: str, value: Any) -> Any:
    try:
        array = np.asarray(value)
    except (ValueError, TypeError) as why:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers: {why}") from None
    if array.dtype.kind not in NUMERIC:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers, not {type(value).__name__} {str(value)[:40]!r}")
    return array.astype(np.float64)


def _broadcast(table: Table, arrays: list[Any]) -> tuple[int, ...]:
    """The shape of the result: that of the arguments together, without the axis of the ions."""
    for (name, _, family), a in zip(table.arguments, arrays, strict=True):
        if family and not a.ndim:
            raise DomainError(f"{table.name}: {name} must have one value for each ion, on its last axis, not one number")
    kinds = [family for *_, family in table.arguments]
    try:
        np.broadcast_shapes(*(a.shape for family, a in zip(kinds, arrays, strict=True) if family))
        return np.broadcast_shapes(*(a.shape[:-1] if family else a.shape for family, a in zip(kinds, arrays, strict=True)))
    except ValueError:
        shapes = ", ".join(f"{name} {a.shape}" for (name, *_), a in zip(table.arguments, arrays, strict=True) if a.ndim)
        raise DomainError(f"{table.name}: these shapes do not broadcast together: {shapes}") from None


def _any_nan(table: Table, arrays: list[Any]) -> Any:
    unknown: Any = np.False_
    for (_, _, family), a in zip(table.arguments, arrays, strict=True):
        unknown = unknown | (np.isnan(a).any(axis=-1) if family else np.isnan(a))
    return unknown


def _refuse(formula: str, what: str, bad: Any, array: Any) -> None:
    count = int(np.count_nonzero(bad))
    if not count:
        return
    if not np.ndim(bad):
        raise DomainError(f"{formula}: {what}" + (f", not {float(array):g}" if array is not None else ""))
    first = tuple(int(i) for i in np.argwhere(bad)[0])
    place = first[0] if len(first) == 1 else first
    had = f", where it is {float(array[first]):g}" if array is not None else ""
    raise DomainError(f"{formula}: {what}; it fails at {count} of {np.size(bad)} places, first at index {place}{had}")


def attach(function: Callable[..., Any], slopes: dict[str, Callable[..., Any]], gradient: Callable[..., Any] | None = None, families: tuple[str, ...] = ()) -> None:
    """Gives a formula its first derivatives: nernst.derivative("T"); all of them at once over arrays, if there are; and which arguments have one value an ion."""

    def derivative_by(name: str) -> Callable[..., Any]:
        if name not in slopes:
            raise DomainError(f"{function.__name__} has no argument {name!r}; it has {', '.join(slopes)}")
        return slopes[name]

    function.__dict__.update(derivative=derivative_by, slopes=slopes, gradient=gradient, families=families)


def derivative(formula: Callable[..., Any], by: str) -> Callable[..., Any]:
    """The first derivative of a compiled formula by one of its arguments, a function of the same arguments."""
    found: Callable[..., Any] = formula.__dict__["derivative"](by)
    return found
