"""Masked arrays: what is masked in an argument is not looked at, and is masked in the result."""

from __future__ import annotations

from typing import Any

import numpy as np

from .domain import Table


def evaluated(table: Table, by: str, values: tuple[Any, ...], again: Any) -> Any:
    """The formula of what is there; masked where any argument is, over the ions where any of them is."""
    bare = again(*(_without(v) for v in values))
    masks = [_mask(v, family) for (*_, family), v in zip(table.arguments, values, strict=True) if isinstance(v, np.ma.MaskedArray)]
    return np.ma.MaskedArray(bare, mask=np.broadcast_to(np.logical_or.reduce(np.broadcast_arrays(*masks)), np.shape(bare)))


def _without(value: Any) -> Any:
    """What is masked as NaN, which is in no domain and out of none."""
    if not isinstance(value, np.ma.MaskedArray) or value.dtype.kind not in "fiub":
        return value
    return np.ma.filled(value if value.dtype.kind == "f" else value.astype(np.float64), np.nan)


def _mask(value: Any, family: bool) -> Any:
    mask = np.ma.getmaskarray(value)
    return mask.any(axis=-1) if family and mask.ndim else mask
