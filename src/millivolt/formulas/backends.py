"""Which back end the formulas run on over arrays: the generated C, where it was built, or the generated NumPy.

The environment variable MILLIVOLT_BACKEND, "c" or "numpy", chooses; without it, C runs where it is there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from .generated import KERNELS

VARIABLE = "MILLIVOLT_BACKEND"
CHOICES = {"": "", "c": "C", "numpy": "NumPy"}
made: dict[Any, Any] = {}  # function of a generated module -> its ufunc, None where NumPy runs it


def backend() -> str:
    """What runs the formulas over arrays: "C" or "NumPy"."""
    return "NumPy" if module is None else "C"


def ufunc(name: str, digest: str, function: str) -> Any:
    """The ufunc of a formula's function, None where there is none of this very source."""
    return module.ufunc(name, digest, function) if module is not None and digest else None


@contextmanager
def using(name: str) -> Iterator[None]:
    """Formulas run on "C" or on "NumPy" within."""
    global module
    before, module = module, _chosen(name)
    made.clear()
    try:
        yield
    finally:
        module = before
        made.clear()


def _asked() -> str:
    text = os.environ.get(VARIABLE, "")
    if text.lower() not in CHOICES:
        raise ValueError(f"the environment variable {VARIABLE} is {text[:40]!r}; it may be 'c' or 'numpy'")
    return CHOICES[text.lower()]


def _chosen(name: str) -> Any:
    """The extension, None where NumPy is to run."""
    found, why = (None, "") if name == "NumPy" else _looked_for()
    if name == "C" and found is None:
        raise ImportError(f"the C of the formulas cannot run here: {why}")
    return found


def _looked_for() -> tuple[Any, str]:
    try:
        found: Any = import_module(f"{__package__}._kernels")
    except ImportError as why:
        return None, str(why)
    return (found, "") if found.DIGEST == KERNELS else (None, "it was built of other sources; build it anew")


def _floats(*values: Any) -> Any:
    """The same numbers as floats; None where one is no number, or none that a double holds."""
    if not all(isinstance(value, float | int) for value in values):
        return None
    try:
        return tuple(map(float, values))
    except OverflowError:
        return None


module: Any = _chosen(_asked())
floats = _floats if module is None else module.floats
