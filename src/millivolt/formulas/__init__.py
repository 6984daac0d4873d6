"""The compiled formulas: `generated` for numbers, `twins` for balls; both written from the theorems, neither loads SymPy.

The numbers load NumPy, the balls do not: what only judges never waits for it.
"""

from typing import TYPE_CHECKING, Any

from .backends import backend
from .generated import NAMES

if TYPE_CHECKING:
    from .domain import DomainError
    from .runtime import derivative

__all__ = ["NAMES", "DomainError", "backend", "derivative"]


def __getattr__(name: str) -> Any:
    if name not in ("DomainError", "derivative"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import runtime

    return getattr(runtime, name)
