"""Which back end the formulas run on over arrays: the generated C, where it was built, or the generated NumPy.

The environment variable MILLIVOLT_BACKEND, "c" or "numpy", chooses; without it, C runs where it is there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .generated import KERNELS

VARIABLE = "MILLIVOLT_BACKEND"
CHOICES = {"": "", "c": "C", "numpy": "NumPy"}
_state: dict[str, Any] = {}  # "wanted", once it was asked or chosen; "module", once it was looked for
made: dict[Any, Any] = {}  # function of a generated module -> its ufunc, None where NumPy runs it


def backend() -> str:
    """What runs the formulas over arrays: "C" or "NumPy"."""
    return "NumPy" if module() is None else "C"


def module() -> Any:
    """The extension, None where NumPy is to run or the extension was built of other sources than these."""
    wanted = _state.setdefault("wanted", _asked())
    found = None if wanted == "NumPy" else _found()
    if wanted == "C" and found is None:
        raise ImportError(f"{VARIABLE}=c, but the C of the formulas is not built here: {_state['why']}")
    return found


def ufunc(name: str, digest: str, function: str) -> Any:
    """The ufunc of a formula's function, None where there is none of this very source."""
    found = module()
    return found.ufunc(name, digest, function) if found is not None and digest else None


def was_outside() -> bool:
    """Whether an argument may have been outside its domain since this was last asked, in this thread."""
    return bool(_state["module"].was_outside())


@contextmanager
def using(name: str) -> Iterator[None]:
    """Formulas run on "C" or on "NumPy" within."""
    module()
    before, _state["wanted"] = _state["wanted"], name
    made.clear()
    try:
        yield
    finally:
        _state["wanted"] = before
        made.clear()


def _asked() -> str:
    text = os.environ.get(VARIABLE, "")
    if text.lower() not in CHOICES:
        raise ValueError(f"the environment variable {VARIABLE} is {text[:40]!r}; it may be 'c' or 'numpy'")
    return CHOICES[text.lower()]


def _found() -> Any:
    if "module" not in _state:
        _state["module"], _state["why"] = _looked_for()
    return _state["module"]


def _looked_for() -> tuple[Any, str]:
    try:
        from . import _kernels
    except ImportError as why:
        return None, str(why)
    if _kernels.DIGEST != KERNELS:
        return None, "it was built of other sources; build it anew"
    return _kernels, ""
