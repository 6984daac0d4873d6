"""The compiled formulas in balls, by name. The modules beside this one are written by `python -m millivolt.formula`."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..about import Twin
from ..generated import NAMES

__all__ = ["names", "twin"]


def names() -> tuple[str, ...]:
    """Every compiled formula."""
    return NAMES


@cache
def twin(name: str) -> Twin:
    """The twin of that name; KeyError where there is none."""
    if name not in NAMES:
        raise KeyError(name)
    found: Twin = import_module(f"{__name__}.{name}").TWIN
    return found
