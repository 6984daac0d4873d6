"""What a compiled formula does when it is not handed plain floats in its domain: name the bad argument, or go through arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import index
from typing import Any

import numpy as np

from . import backends
from .backends import floats as floats
from .domain import NUMERIC, Call, DomainError, Table, as_array, at_once, broadcast, check
from .parts import part, parts

LISTS = (list, tuple)
OURS = {float, int, bool, np.ndarray, np.float64}  # what goes to the loops as it is, or is told as wrong; a list is looked into first


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
        if any(map(takes_over, values)):
            return _others()(table, values, body, out, k)
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
    check(table, [as_array(table.name, name, value) for (name, *_), value in zip(table.arguments, values, strict=True)])  # one may be outside its domain
    return result[0]


def _checked(table: Table, values: tuple[Any, ...], body: Callable[..., Any], ufunc: Any, out: Any, k: Any) -> Any:
    """The same with whatever may be handed to it: other types of numbers, a place for the result, one ion's slope."""
    arrays = [as_array(table.name, name, value) for (name, *_), value in zip(table.arguments, values, strict=True)]
    shape = broadcast(table, arrays)
    result = _place(table, arrays, shape, out)
    own = () if k is None else (_ion(table, arrays, k),)
    if ufunc is None:
        check(table, arrays)
    with np.errstate(all="ignore"):
        if ufunc is None:
            _fill(result, table, arrays, lambda *x: body(*x, **({"k": own[0]} if own else {})))
        else:
            _fill(result, table, arrays, lambda *x: ufunc(*x, *map(float, own)), ufunc if not own else None)
    if ufunc is not None and (backends.module.was_outside() or not result.size):
        check(table, arrays)
    return result if out is not None or result.ndim else float(result)


def _fill(result: Any, table: Table, arrays: list[Any], function: Callable[..., Any], ufunc: Any = None) -> None:
    """The result part by part, so that what is made on the way stays small. A ufunc cuts columns into parts itself."""
    families = [family for *_, family in table.arguments]
    if ufunc is not None and not any(families):
        ufunc(*arrays, out=result, casting="same_kind")
        return
    for at in parts(result.shape, at_once(families, arrays)):
        here = (part(a, at, result.ndim + family) for a, family in zip(arrays, families, strict=True))
        result[at] = function(*(x.astype(np.float64, copy=False)[()] for x in here))


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


@cache
def _others() -> Callable[..., Any]:
    from .elementwise import others

    return others


def takes_over(value: Any) -> bool:
    """Whether it is an object that takes an operation over: neither a number, a list nor an array."""
    return not isinstance(value, float | int | np.ndarray | np.generic) and getattr(type(value), "__array_ufunc__", None) is not None


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
