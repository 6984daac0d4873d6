"""What a compiled formula does when it is not handed plain floats in its domain: name the bad argument, or go through arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import index
from typing import Any, NamedTuple

import numpy as np

from . import backends
from .backends import floats as floats
from .parts import PART, part, parts

Number = Any  # a float, an int, an array, a list
LISTS = (list, tuple)
NUMERIC = "fiub"  # the kinds of NumPy's types that are numbers
OURS = {float, int, bool, np.ndarray, np.float64}  # what goes to the loops as it is, or is told as wrong; a list is looked into first

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


def evaluated(table: Table, values: tuple[Any, ...], body: Callable[..., Any], out: Any = None, k: Any = None) -> Any:
    """The body over arrays, its domain checked; a float where every argument is one number. Into `out`, where there is one."""
    try:
        ufunc = backends.made[body]
    except KeyError:
        ufunc = backends.made[body] = backends.ufunc(table.name, table.kernel, body.__name__[1:])
    result = _direct(table, values, ufunc, out) if ufunc is not None and k is None else NotImplemented
    if result is not NotImplemented:
        return result
    if not OURS.issuperset(map(type, values)):
        found = _foreign(table, values, body, out, k)  # labels, units, masks or chunks come off first
        if found is not None:
            return found
        if any(map(_takes_over, values)):
            return others(table, values, body, out, k)
        if ufunc is not None and k is None:
            result = _direct(table, tuple(map(_listed, values)), ufunc, out)
            if result is not NotImplemented:
                return result
    return _checked(table, values, body, ufunc, out, k)


def _direct(table: Table, values: tuple[Any, ...], ufunc: Any, out: Any) -> Any:
    """The ufunc of floats and of arrays of doubles; NotImplemented where there is something else among them."""
    result = backends.module.direct(ufunc, values, out)
    if type(result) is not tuple:
        if type(result) is not np.ndarray or result.size:
            return result
        result = (result,)  # of nothing, so no loop has looked at what stands beside it
    _check(table, [_array(table.name, name, value) for (name, *_), value in zip(table.arguments, values, strict=True)])  # one may be outside its domain
    return result[0]


def _checked(table: Table, values: tuple[Any, ...], body: Callable[..., Any], ufunc: Any, out: Any, k: Any) -> Any:
    """The same with whatever may be handed to it: other types of numbers, a place for the result, one ion's slope."""
    arrays = [_array(table.name, name, value) for (name, *_), value in zip(table.arguments, values, strict=True)]
    shape = _broadcast(table, arrays)
    result = _place(table, arrays, shape, out)
    own = () if k is None else (_ion(table, arrays, k),)
    if ufunc is None:
        _check(table, arrays)
    with np.errstate(all="ignore"):
        if ufunc is None:
            _fill(result, table, arrays, lambda *x: body(*x, **({"k": own[0]} if own else {})))
        else:
            _fill(result, table, arrays, lambda *x: ufunc(*x, *map(float, own)), ufunc if not own else None)
    if ufunc is not None and (backends.module.was_outside() or not result.size):
        _check(table, arrays)
    return result if out is not None or result.ndim else float(result)


def _fill(result: Any, table: Table, arrays: list[Any], function: Callable[..., Any], ufunc: Any = None) -> None:
    """The result part by part, so that what is made on the way stays small. A ufunc cuts columns into parts itself."""
    families = [family for *_, family in table.arguments]
    if ufunc is not None and not any(families):
        ufunc(*arrays, out=result, casting="same_kind")
        return
    for at in parts(result.shape, _at_once(families, arrays)):
        here = (part(a, at, result.ndim + family) for a, family in zip(arrays, families, strict=True))
        result[at] = function(*(x.astype(np.float64, copy=False)[()] for x in here))


def _at_once(families: list[bool], arrays: list[Any]) -> int:
    """How many places of a result are computed at once: fewer where each has many ions, or where every part of an argument is copied as doubles."""
    ions = max([a.shape[-1] for a, family in zip(arrays, families, strict=True) if family], default=1)
    copies = 1 if all(a.dtype == np.float64 for a in arrays) else 1 + len(arrays) // 3
    return max(1, PART // max(1, ions * copies))


def _place(table: Table, arrays: list[Any], shape: tuple[int, ...], out: Any) -> Any:
    """Where the result goes: single precision where every array is, double otherwise."""
    if out is None:
        kinds = {a.dtype for a in arrays if a.ndim}
        return np.empty(shape, np.float32 if kinds and np.result_type(*kinds) == np.float32 else np.float64)
    if not isinstance(out, np.ndarray) or out.dtype.kind != "f" or not _fits(shape, out.shape):
        had = f"{out.dtype} {out.shape}" if isinstance(out, np.ndarray) else f"{type(out).__name__}"
        raise DomainError(f"{table.name}: out must be an array of floats of the shape {shape}, not {had}")
    return out


def _fits(shape: tuple[int, ...], room: tuple[int, ...]) -> bool:
    return len(shape) <= len(room) and all(n in (1, most) for n, most in zip(shape[::-1], room[::-1], strict=False))


def _ion(table: Table, arrays: list[Any], k: Any) -> int:
    """k, counted from the front."""
    ions = max(a.shape[-1] for a, (*_, family) in zip(arrays, table.arguments, strict=True) if family)
    try:
        return range(ions)[index(k)]
    except (TypeError, IndexError):
        raise DomainError(f"{table.name}: k must be the place of one of {ions} ions, not {str(k)[:40]}") from None


def _listed(value: Any) -> Any:
    """A list of numbers as an array; anything else as it is."""
    if type(value) not in LISTS:
        return value
    try:
        array = np.asarray(value)
    except (ValueError, TypeError):
        return value
    return array.astype(np.float64, copy=False) if array.dtype.kind in NUMERIC else value


def _foreign(table: Table, values: tuple[Any, ...], body: Callable[..., Any], out: Any, k: Any) -> Any:
    by = body.__name__[1:] if body.__name__ != "_value" else ""
    options = {name: given for name, given in (("out", out), ("k", k)) if given is not None}
    again = table.functions[by]
    return _peeled()(table, by, values, again._replace(options=options) if options else again)


@cache
def _peeled() -> Callable[..., Any]:
    """Loaded when it is needed first: that is dearer than a call."""
    from .foreign import evaluated

    return evaluated


def _array(formula: str, name: str, value: Any) -> Any:
    try:
        array = np.asarray(value)
    except (ValueError, TypeError) as why:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers: {why}") from None
    if array.dtype.kind not in NUMERIC:
        raise DomainError(f"{formula}: {name} must be a number or an array of numbers, not {type(value).__name__} {str(value)[:40]!r}")
    return array


def _broadcast(table: Table, arrays: list[Any]) -> tuple[int, ...]:
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


def _check(table: Table, arrays: list[Any]) -> None:
    """Names the first argument that is not what it must be, or the condition that fails; NaN is not a failure."""
    for (name, sign, _), array in zip(table.arguments, arrays, strict=True):
        if sign in MUST_BE:
            words, holds = MUST_BE[sign]
            bad = [(at, ~holds(x) & ~np.isnan(x)) for at in parts(array.shape, PART) for x in [array[at]]]
            _refuse(table.name, f"{name} must be {words}", bad, array.shape, array)
    shape, families = _broadcast(table, arrays), [family for *_, family in table.arguments]
    for words, holds in table.needs:
        bad = []
        with np.errstate(all="ignore"):
            for at in parts(shape, _at_once(families, arrays)):
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


# ---- objects that take an operation over: what is neither a number, a list nor an array ----


def _takes_over(value: Any) -> bool:
    return not isinstance(value, float | int | np.ndarray | np.generic) and getattr(type(value), "__array_ufunc__", None) is not None


class Elementwise:
    """A formula's function as such objects see it, by NumPy's protocol: a ufunc, that checks its domain wherever they call it."""

    nout = 1

    def __init__(self, table: Table, body: Callable[..., Any], k: Any = None) -> None:
        self.table, self.body, self.k, self.nin = table, body, k, len(table.arguments)
        self.__name__ = table.name
        families = [family for *_, family in table.arguments]
        self.signature = f"{','.join('(i)' if family else '()' for family in families)}->()" if any(families) else None

    def __call__(self, *values: Any, out: Any = None) -> Any:
        return evaluated(self.table, values, self.body, out[0] if type(out) is tuple else out, self.k)

    def __reduce__(self) -> Any:
        return _elementwise, (self.body.__module__, self.body.__name__, self.k)


def _elementwise(module: str, body: str, k: Any) -> Elementwise:
    from importlib import import_module

    found = import_module(module)
    return Elementwise(found.TABLE, getattr(found, body), k)


def others(table: Table, values: tuple[Any, ...], body: Callable[..., Any], out: Any, k: Any) -> Any:
    """What the first of them that knows how makes of it."""
    function = Elementwise(table, body, k)
    for value in values:
        if _takes_over(value):
            result = value.__array_ufunc__(function, "__call__", *values, **({} if out is None else {"out": (out,)}))
            if result is not NotImplemented:
                return result
    kinds = ", ".join(sorted({type(v).__name__ for v in values if _takes_over(v)}))
    raise DomainError(f"{table.name}: its arguments are of kinds that do not go together: {kinds}")


def attach(
    table: Table,
    function: Callable[..., Any],
    slopes: dict[str, Callable[..., Any]],
    gradient: Callable[..., Any] | None = None,
    families: tuple[str, ...] = (),
) -> None:
    """Gives a formula its first derivatives: nernst.derivative("T"); all of them at once over arrays, if there are; and which arguments have one value an ion."""
    names = tuple(name for name, *_ in table.arguments)
    table.functions.update({by: Call(f, names, {}) for by, f in {"": function, **slopes}.items()})

    def derivative_by(name: str) -> Callable[..., Any]:
        if name not in slopes:
            raise DomainError(f"{function.__name__} has no argument {name!r}; it has {', '.join(slopes)}")
        return slopes[name]

    function.__dict__.update(derivative=derivative_by, slopes=slopes, gradient=gradient, families=families)


def derivative(formula: Callable[..., Any], by: str) -> Callable[..., Any]:
    """The first derivative of a compiled formula by one of its arguments, a function of the same arguments."""
    found: Callable[..., Any] = formula.__dict__["derivative"](by)
    return found
