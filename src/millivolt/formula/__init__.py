"""From a Theorem to code: a stable expression, then Python for floats, NumPy for arrays, balls for the judge."""

from .compiled import Formula, compile_theorem
from .root_source import RootFormula, compile_root
from .source import float_source, twin_source

__all__ = ["Formula", "RootFormula", "compile_root", "compile_theorem", "float_source", "twin_source"]
