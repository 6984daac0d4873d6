"""From a Theorem to code: a stable expression, then Python for floats, NumPy for arrays, balls for the judge."""

from .compiled import Formula, compile_theorem
from .source import float_source, twin_source

__all__ = ["Formula", "compile_theorem", "float_source", "twin_source"]
