"""Objects that take an operation over, by NumPy's protocol: a formula's function as they see it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from .domain import DomainError, Table
from .runtime import evaluated, takes_over


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
    found = import_module(module)
    return Elementwise(found.TABLE, getattr(found, body), k)


def others(table: Table, values: tuple[Any, ...], body: Callable[..., Any], out: Any, k: Any) -> Any:
    """What the first of them that knows how makes of it."""
    function = Elementwise(table, body, k)
    for value in values:
        if takes_over(value):
            result = value.__array_ufunc__(function, "__call__", *values, **({} if out is None else {"out": (out,)}))
            if result is not NotImplemented:
                return result
    kinds = ", ".join(sorted({type(v).__name__ for v in values if takes_over(v)}))
    raise DomainError(f"{table.name}: its arguments are of kinds that do not go together: {kinds}")
