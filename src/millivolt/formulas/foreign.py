"""What a formula does with an argument that is neither a number nor an array: it is peeled, one layer at a time, and put round the result again.

Labels come off first (xarray, pandas), then units (pint), masks, and chunks (Dask); each layer calls the formula anew with what it found inside. None of these
packages is loaded here: a value of theirs is known by the names in its class.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any
from weakref import WeakKeyDictionary

from .domain import Call, DomainError, Table

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
    found = {kind for cls in set(map(type, values)) if (kind := kind_of(cls))}
    found |= {kind for v in values if isinstance(v, list | tuple) and (kind := _kind_in(v))}
    if not found:
        return None
    if "out" in again.options:
        raise DomainError(f"{table.name}: out takes what NumPy's arrays give, and here is a value of {', '.join(sorted(found))}")
    if not found <= LAYERS.keys():
        raise DomainError(next(f"{table.name}: {name} is {kind}" for name, v in zip(again.names, values, strict=True) if (kind := _kind(v)) not in {"", *LAYERS}))
    return _layer(next(kind for kind in LAYERS if kind in found))(table, by, values, again)


@cache
def _layer(kind: str) -> Callable[..., Any]:
    found: Callable[..., Any] = import_module(f"{__package__}.{LAYERS[kind]}").evaluated
    return found


_KNOWN: WeakKeyDictionary[type, str] = WeakKeyDictionary()  # a registry of pint has a class of its own, which goes when it goes


def kind_of(cls: type) -> str:
    """The kind of a class, by the names of its ancestors, or what to hand over instead; "" for what is none of ours."""
    kind = _KNOWN.get(cls)
    if kind is None:
        ancestors = [(c.__module__.partition(".")[0], c.__name__) for c in cls.__mro__]
        kind = _KNOWN[cls] = next((kind for a in ancestors if (kind := INSTEAD.get(a) or KINDS.get(a))), "")
    return kind


def _kind(value: Any) -> str:
    return kind_of(type(value)) or (_kind_in(value) if isinstance(value, list | tuple) else "")


def _kind_in(values: Any) -> str:
    """What a list is a list of, if it is foreign; quantities may be in a list, arrays may not."""
    kind = next((kind for v in values if (kind := _kind(v))), "")
    return kind if kind in ("", "pint") or kind not in LAYERS else f"a {type(values).__name__} of {kind} values; hand over one array of them"
