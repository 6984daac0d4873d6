"""What an argument of a compiled formula must be, and what is said where it is not: its name, and the first place in an array."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from .parts import PART, part, parts

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
    """What a formula must know of its arguments: (name, sign, one value an ion), conditions that they meet together, and which C is its own."""

    name: str
    arguments: tuple[tuple[str, str, bool], ...]
    needs: tuple[tuple[str, Callable[..., Any]], ...]
    units: tuple[str, ...]                    # in SI: of the result, then of each argument
    functions: dict[str, Call]                # "" -> the formula, the name of an argument -> the derivative by it
    kernel: str = ""


class Call(NamedTuple):
    """A formula, or a derivative of one, to be called with values in the order of its arguments; it can be sent to another process."""

    function: Callable[..., Any]
    names: tuple[str, ...]
    options: dict[str, Any]

    def __call__(self, *values: Any) -> Any:
        return self.function(**dict(zip(self.names, values, strict=True)), **self.options) if self.options else self.function(**dict(zip(self.names, values, strict=True)))


def as_array(formula: str, name: str, value: Any) -> Any:
    """The argument as an array; DomainError where it is none of numbers."""
    try:
        array = np.asarray(value)
    except (ValueError, TypeError) as why:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers: {why}") from None
    if array.dtype.kind not in NUMERIC:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers, not {type(value).__name__} {str(value)[:40]!r}")
    return array


def broadcast(table: Table, arrays: list[Any]) -> tuple[int, ...]:
    """The shape of the result: that of the arguments together, without the axis of the ions."""
    for (name, _, family), a in zip(table.arguments, arrays, strict=True):
        if family and not np.ndim(a):
            raise DomainError(f"{table.name}: {name} must have one value for each ion, on its last axis, not one number")
    kinds = [family for *_, family in table.arguments]
    try:
        np.broadcast_shapes(*(np.shape(a) for family, a in zip(kinds, arrays, strict=True) if family))
        return np.broadcast_shapes(*(np.shape(a)[:-1] if family else np.shape(a) for family, a in zip(kinds, arrays, strict=True)))
    except ValueError:
        shapes = ", ".join(f"{name} {np.shape(a)}" for (name, *_), a in zip(table.arguments, arrays, strict=True) if np.ndim(a))
        raise DomainError(f"{table.name}: these shapes do not broadcast together: {shapes}") from None


def check(table: Table, arrays: list[Any]) -> None:
    """Names the first argument that is not what it must be, or the condition that fails; NaN is not a failure."""
    for (name, sign, _), array in zip(table.arguments, arrays, strict=True):
        if sign in MUST_BE:
            words, holds = MUST_BE[sign]
            bad = [(at, ~holds(x) & ~np.isnan(x)) for at in parts(array.shape, PART) for x in [array[at]]]
            _refuse(table.name, f"{name} must be {words}", bad, array.shape, array)
    shape, families = broadcast(table, arrays), [family for *_, family in table.arguments]
    for words, holds in table.needs:
        bad = []
        with np.errstate(all="ignore"):
            for at in parts(shape, at_once(families, arrays)):
                here = [part(a, at, len(shape) + family).astype(np.float64, copy=False)[()] for a, family in zip(arrays, families, strict=True)]
                bad.append((at, ~np.asarray(holds(*here)) & ~_any_nan(families, here)))
        _refuse(table.name, f"it must hold that {words}", bad, shape, None)


def _any_nan(families: list[bool], arrays: list[Any]) -> Any:
    unknown: Any = np.False_
    for family, a in zip(families, arrays, strict=True):
        unknown = unknown | (np.isnan(a).any(axis=-1) if family else np.isnan(a))
    return unknown


def _refuse(formula: str, what: str, bad: list[tuple[Any, Any]], shape: tuple[int, ...], array: Any) -> None:
    count = sum(int(np.count_nonzero(b)) for _, b in bad)
    if not count:
        return
    if not shape:
        raise DomainError(f"{formula}: {what}" + (f", not {float(array):g}" if array is not None else ""))
    at, b = next((at, b) for at, b in bad if np.any(b))
    inside = np.argwhere(np.broadcast_to(b, np.broadcast_shapes(np.shape(b), (1,) * len(shape))))[0]
    first = tuple(int(i) + (at[j].start or 0 if j < len(at) else 0) for j, i in enumerate(inside))
    place = first[0] if len(first) == 1 else first
    had = f", where it is {float(array[first]):g}" if array is not None else ""
    raise DomainError(f"{formula}: {what}; it fails at {count} of {int(np.prod(shape))} places, first at index {place}{had}")


def at_once(families: list[bool], arrays: list[Any]) -> int:
    """How many places of a result are computed at once: fewer where each has many ions, where there are many arguments, or where every part of one is copied as doubles."""
    ions = max([a.shape[-1] for a, family in zip(arrays, families, strict=True) if family], default=1)
    copies = 1 + len(arrays) // (12 if all(a.dtype == np.float64 for a in arrays) else 3)
    return max(1, PART // max(1, ions * copies))
