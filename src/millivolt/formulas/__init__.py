"""The compiled formulas: `generated` for numbers, `twins` for balls; both written from the theorems, neither loads SymPy."""

from .backends import backend
from .generated import NAMES
from .runtime import DomainError, derivative

__all__ = ["NAMES", "DomainError", "backend", "derivative"]
