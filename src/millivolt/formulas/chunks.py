"""Dask: nothing is computed until it is asked for, and then a chunk at a time. What is outside the domain is told by the chunk that meets it, counted from its start."""

from __future__ import annotations

from typing import Any

import dask.array as da
import numpy as np

from .domain import Table, broadcast

ION = -1  # the index of the axis of the ions; the others count up from the last


def evaluated(table: Table, by: str, values: tuple[Any, ...], again: Any) -> Any:
    """The formula over chunks; the ions of one place stay together in one."""
    families = [family for *_, family in table.arguments]
    arrays = [_chunked(v, family) for v, family in zip(values, families, strict=True)]
    if not any(np.isnan(n) for a in arrays for n in np.shape(a)):  # else there are no lengths to be told of
        broadcast(table, arrays)
    axes = [_axes(a, family) for a, family in zip(arrays, families, strict=True)]
    rank = max(len([i for i in axis if i != ION]) for axis in axes)
    pairs = [part for a, axis in zip(arrays, axes, strict=True) for part in (a, axis or None)]
    empty = again(*(_empty(a, family) for a, family in zip(arrays, families, strict=True)))
    meta = np.empty((0,) * rank, dtype=np.asarray(empty).dtype)
    return da.blockwise(again, tuple(range(rank))[::-1], *pairs, concatenate=True, dtype=meta.dtype, meta=meta, name=None, token=f"{table.name}{'-by-' if by else ''}{by}")


def _chunked(value: Any, family: bool) -> Any:
    """What has axes, as an array of Dask; one number as it is."""
    if not np.ndim(value):
        return value
    array = da.asarray(value)
    return array.rechunk({array.ndim - 1: -1}) if family else array


def _axes(array: Any, family: bool) -> tuple[int, ...]:
    """Axes are matched from the last, as in NumPy; that of the ions is matched with that of the ions."""
    if not isinstance(array, da.Array):
        return ()
    return (*range(array.ndim - 1)[::-1], ION) if family else tuple(range(array.ndim))[::-1]


def _empty(array: Any, family: bool) -> Any:
    """An array of nothing, of the same type: what the formula makes of it has the type of the result, and no domain to be outside of."""
    if not isinstance(array, da.Array):
        return array
    return np.empty((0,) * max(array.ndim - 1, 1) + array.shape[-1:] if family else (0,) * array.ndim, dtype=array.dtype)
