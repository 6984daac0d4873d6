"""pandas: the index is kept, and arguments are aligned by their labels as pandas aligns them; a label that one of them lacks gives NaN.

Of a formula over ions the columns of a DataFrame, or the index of a Series, are the ions; the other arguments, and the result, are Series over its rows.
"""

from __future__ import annotations

from functools import reduce
from typing import Any

import numpy as np
import pandas as pd

from .domain import DomainError, Table
from .foreign import kind_of


def evaluated(table: Table, by: str, values: tuple[Any, ...], again: Any) -> Any:
    """The formula of what the labels stand for; a Series, or a DataFrame of DataFrames, under the same labels."""
    for (name, *_), value in zip(table.arguments, values, strict=True):
        if kind_of(type(value)) not in ("pandas", ""):
            raise DomainError(f"{table.name}: {name} is a {type(value).__name__}, beside the labels of pandas; hand over plain numbers, or a Series")
    if any(family for *_, family in table.arguments):
        return _over_ions(table, values, again)
    frames = [v for v in values if isinstance(v, pd.DataFrame)]
    series = [v for v in values if isinstance(v, pd.Series)]
    if frames and series:
        raise DomainError(f"{table.name}: a Series and a DataFrame have no labels in common; hand over the DataFrame's columns, one by one")
    if frames:
        return _labelled(table, values, again, (_union([f.index for f in frames]), _union([f.columns for f in frames])))
    return _labelled(table, values, again, (_union([s.index for s in series]),))


def _labelled(table: Table, values: tuple[Any, ...], again: Any, axes: tuple[Any, ...]) -> Any:
    shape = tuple(map(len, axes))
    result = again(*(_numbers(table.name, name, v, axes, shape) for (name, *_), v in zip(table.arguments, values, strict=True)))
    if len(axes) == 2:
        return pd.DataFrame(result, index=axes[0], columns=axes[1])
    return pd.Series(result, index=axes[0], name=_name(values))


def _numbers(formula: str, name: str, value: Any, axes: tuple[Any, ...], shape: tuple[int, ...]) -> Any:
    """The numbers of an argument in the order of the labels; what has no labels must be one number, or one for each."""
    if isinstance(value, pd.Series | pd.DataFrame):
        return _bare(_reindexed(formula, name, value, **dict(zip(("index", "columns"), axes, strict=False))))
    if np.ndim(value) and np.shape(value) != shape:
        raise DomainError(f"{formula}: {name} has the shape {np.shape(value)} and no labels, beside labels for {shape}")
    return value


def _reindexed(formula: str, name: str, value: Any, **axes: Any) -> Any:
    try:
        return value.reindex(**axes)
    except ValueError as why:  # a label that is there twice stands for no one value
        raise DomainError(f"{formula}: {name} cannot be aligned with the other arguments: {why}") from None


def _bare(value: Any) -> Any:
    """What is missing is NaN; what is no number stays what it is, to be refused by its name."""
    kinds = [value.dtype] if isinstance(value, pd.Series) else list(value.dtypes)
    if any(pd.api.types.is_extension_array_dtype(k) for k in kinds) and all(pd.api.types.is_numeric_dtype(k) or pd.api.types.is_bool_dtype(k) for k in kinds):
        return value.to_numpy(dtype=np.float64, na_value=np.nan)
    return value.to_numpy()


def _union(indices: list[Any]) -> Any:
    return reduce(lambda a, b: a if a.equals(b) else a.union(b), indices)


def _name(values: tuple[Any, ...]) -> Any:
    """The name that all the Series have, as pandas names a sum."""
    names = [v.name for v in values if isinstance(v, pd.Series)]
    return names[0] if names and all(n is names[0] or n == names[0] for n in names) else None


def _over_ions(table: Table, values: tuple[Any, ...], again: Any) -> Any:
    """One value an ion: the ions have the same labels in every argument, in whatever order; the rows are aligned."""
    rows, ions = [], []
    for (name, _, family), value in zip(table.arguments, values, strict=True):
        if isinstance(value, pd.DataFrame) and not family:
            raise DomainError(f"{table.name}: {name} has one value for all ions, so it cannot be a DataFrame; a Series over its rows it may be")
        if isinstance(value, pd.Series | pd.DataFrame) and (not family or isinstance(value, pd.DataFrame)):
            rows.append(value.index)
        if isinstance(value, pd.Series | pd.DataFrame) and family:
            ions.append((name, value.columns if isinstance(value, pd.DataFrame) else value.index))
    for name, labels in ions:
        if not labels.is_unique or set(labels) != set(ions[0][1]):
            raise DomainError(f"{table.name}: the ions of {name} are {list(labels)}, those of {ions[0][0]} {list(ions[0][1])}")
    index, of = _union(rows) if rows else None, ions[0][1] if ions else None
    numbers = [_of_ions(table.name, name, family, v, index, of) for (name, _, family), v in zip(table.arguments, values, strict=True)]
    result = again(*numbers)
    return result if index is None else pd.Series(result, index=index, name=_name(tuple(v for v, (*_, f) in zip(values, table.arguments, strict=True) if not f)))


def _of_ions(formula: str, name: str, family: bool, value: Any, index: Any, ions: Any) -> Any:
    if isinstance(value, pd.DataFrame):
        return _bare(_reindexed(formula, name, value, index=index, columns=ions))
    if isinstance(value, pd.Series):
        return _bare(_reindexed(formula, name, value, index=ions if family else index))
    lead = np.shape(value)[:-1] if family else np.shape(value)
    if lead and (index is None or lead != (len(index),)):
        raise DomainError(f"{formula}: {name} has the shape {np.shape(value)} and no labels, beside those of pandas")
    return value
