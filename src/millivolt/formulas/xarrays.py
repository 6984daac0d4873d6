"""xarray: dimensions are matched by name and coordinates kept, as in its own arithmetic. The ions of a formula over ions lie along the dimension `ion`.

What is inside may be of NumPy, of Dask (and stays lazy) or of pint (and stays a quantity).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from ..units import Unreadable, read_unit
from .domain import DomainError, Table
from .foreign import kind_of

ION = "ion"


def evaluated(table: Table, by: str, values: tuple[Any, ...], again: Any) -> Any:
    """The formula of what the names stand for, under the same names."""
    for (name, *_), unit, value in zip(table.arguments, table.units[1:], values, strict=True):
        if kind_of(type(value)) == "pandas":
            raise DomainError(f"{table.name}: {name} has labels of pandas beside labels of xarray; hand over its to_xarray()")
        if _is_labelled(value):
            _told_in(table.name, name, value, unit)
    families = [family for *_, family in table.arguments]
    names = {dim for v in values if _is_labelled(v) for dim in v.dims} - ({ION} if any(families) else set())
    ours = [_along_ions(table.name, name, value) if family else _alone(table, name, value, names) for (name, _, family), value in zip(table.arguments, values, strict=True)]
    if any(families):
        ours = _same_ions(table, ours)
    result = xr.apply_ufunc(
        again, *ours, input_core_dims=[[ION] if family else [] for family in families], join=xr.get_options()["arithmetic_join"], dask="allowed", keep_attrs="override",
    )  # fmt: skip
    result.attrs = {}  # what was said of an argument is not true of the result; of the coordinates it is
    return result


def _is_labelled(value: Any) -> bool:
    return isinstance(value, xr.DataArray | xr.Variable)


def _told_in(formula: str, name: str, value: Any, unit: str) -> None:
    """An attribute `units` that says something else than SI is not read past: the numbers would be taken for what they are not."""
    told = value.attrs.get("units")
    if not isinstance(told, str) or kind_of(type(value.data)) == "pint":
        return
    try:
        given, meant = read_unit(told), read_unit(unit)
    except Unreadable:
        return
    if (given.dimension, given.factor, given.offset) != (meant.dimension, meant.factor, meant.offset):
        raise DomainError(
            f"{formula}: {name} is expected in {unit or 'no unit'}, and its attribute units says {told!r}; convert it and correct the attribute, or quantify it with pint"
        )


def _alone(table: Table, name: str, value: Any, names: set[Any]) -> Any:
    """One value for all ions, if there are ions; an array without names only where there is one name that it can have."""
    if any(family for *_, family in table.arguments) and _is_labelled(value) and ION in value.dims:
        raise DomainError(f"{table.name}: {name} has one value for all ions, so it has no dimension {ION!r}")
    if not _is_labelled(value) and np.ndim(value) and (np.ndim(value) > 1 or len(names) != 1):
        raise DomainError(f"{table.name}: {name} has the shape {np.shape(value)} and no names of dimensions, beside {', '.join(sorted(map(repr, names))) or 'none'}")
    return value


def _along_ions(formula: str, name: str, value: Any) -> Any:
    if _is_labelled(value):
        if ION not in value.dims:
            raise DomainError(f"{formula}: {name} must have one value for each ion, along a dimension named {ION!r}; it has {', '.join(map(repr, value.dims)) or 'none'}")
        return value
    if np.ndim(value) > 1:
        raise DomainError(f"{formula}: {name} has the shape {np.shape(value)} and no names of dimensions, beside those of xarray")
    return xr.Variable((ION,), value) if np.ndim(value) else value


def _same_ions(table: Table, values: list[Any]) -> list[Any]:
    """The ions in one order; not by the join of the arithmetic, which would leave out an ion that one argument lacks."""
    labels = next((v.indexes[ION] for v in values if isinstance(v, xr.DataArray) and ION in v.indexes), None)
    if labels is None:
        return values
    return [_in_order(table.name, name, v, labels) if isinstance(v, xr.DataArray) and ION in v.indexes else v for (name, *_), v in zip(table.arguments, values, strict=True)]


def _in_order(formula: str, name: str, value: Any, labels: Any) -> Any:
    own = value.indexes[ION]
    if own.equals(labels):
        return value
    if not own.is_unique or set(own) != set(labels):
        raise DomainError(f"{formula}: the ions of {name} are {list(own)}, those of another argument {list(labels)}")
    return value.sel({ION: labels})
