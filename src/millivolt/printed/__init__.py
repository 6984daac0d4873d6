"""Printed formulas: LaTeX, plain text and MathML read by a strict grammar into one kind of tree, and trees proved equal.

Nothing is rearranged and nothing is executed. Text -> layout (what stands where) -> tree (what it means); where print leaves room
(is `a/bc` a over bc?), every reading is given.
"""

from .grammar import Way
from .proof import proved_equal
from .reading import Printed, notation_of, read, readings
from .tree import Node, letters, number, put, value
from .writing import latex, mathml, plain

__all__ = [
    "Node", "Printed", "Way", "latex", "letters", "mathml", "notation_of", "number", "plain", "proved_equal", "put", "read", "readings", "value",
]  # fmt: skip
