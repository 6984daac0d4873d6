"""What a formula does with an argument that is neither a number nor an array: it is peeled, one layer at a time, and put round the result again.

Labels come off first (xarray, pandas), then units (pint), masks, and chunks (Dask); each layer calls the formula anew with what it found inside. None of these
packages is loaded here: a value of theirs is known by the names in its class.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from .runtime import Call, DomainError, Table

LAYERS = {  # from the outermost: a kind of value, and the module whose `evaluated` knows it
    "xarray": "xarrays", "pandas": "frames", "pint": "quantities", "mask": "masks", "dask": "chunks",
}  # fmt: skip
KINDS = {
    ("xarray", "DataArray"): "xarray", ("xarray", "Variable"): "xarray", ("pandas", "Series"): "pandas", ("pandas", "DataFrame"): "pandas",
    ("pint", "Quantity"): "pint", ("numpy", "MaskedArray"): "mask", ("dask", "Array"): "dask",
}  # fmt: skip
INSTEAD = {  # what could be taken for an array, and would lose what it says, or its laziness
    ("xarray", "Dataset"): "a Dataset; hand over one of its variables",
    ("dask", "FrameBase"): "a column of a Dask DataFrame; hand over its to_dask_array(lengths=True)",
    ("astropy", "Quantity"): "a quantity of astropy; hand over plain numbers in SI, or quantities of pint",
    ("unyt", "unyt_array"): "a quantity of unyt; hand over plain numbers in SI, or quantities of pint",
    ("quantities", "Quantity"): "a quantity of quantities; hand over plain numbers in SI, or quantities of pint",
    ("brian2", "Quantity"): "a quantity of Brian; hand over plain numbers in SI, or quantities of pint",
}


def evaluated(table: Table, by: str, values: tuple[Any, ...], again: Call) -> Any:
    """The formula, or its derivative `by`, of values one of which is foreign; None where all are numbers and arrays after all."""
    kinds = [kind_of(type(v)) or (_kind_in(v) if isinstance(v, list | tuple) else "") for v in values]
    found = {kind for kind in kinds if kind}
    if not found:
        return None
    if not found <= LAYERS.keys():
        raise DomainError(next(f"{table.name}: {name} is {kind}" for (name, *_), kind in zip(table.arguments, kinds, strict=True) if kind and kind not in LAYERS))
    return _layer(next(kind for kind in LAYERS if kind in found))(table, by, values, again)


@cache
def _layer(kind: str) -> Callable[..., Any]:
    found: Callable[..., Any] = import_module(f"{__package__}.{LAYERS[kind]}").evaluated
    return found


def _kind_of(cls: type) -> str:
    ancestors = [(c.__module__.partition(".")[0], c.__name__) for c in cls.__mro__]
    return next((kind for a in ancestors if (kind := INSTEAD.get(a) or KINDS.get(a))), "")


kind_of: Callable[[type], str] = cache(_kind_of)  # of a class, by the names of its ancestors: a kind, or what to hand over instead, or "" for what is none of ours


def _kind_in(values: Any) -> str:
    """What a list is a list of, if it is foreign; quantities may be in a list, arrays may not."""
    kind = next((kind for v in values if (kind := kind_of(type(v)) or (_kind_in(v) if isinstance(v, list | tuple) else ""))), "")
    return kind if kind in ("", "pint") or kind not in LAYERS else f"a {type(values).__name__} of {kind} values; hand over one array of them"
