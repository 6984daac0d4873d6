"""The public face of lines of working: read, evaluate, show."""

from .evaluation import dimension_of_expression, evaluate, evaluate_dual, evaluate_exact
from .expression import parse
from .kinds import ball
from .notation import latex, plain, unit_latex, unit_plain
from .tree import Binary, Call, Expression, Leaf, Name, Negative, Reference, leaves, references, walk

__all__ = [
    "Binary", "Call", "Expression", "Leaf", "Name", "Negative", "Reference", "ball", "dimension_of_expression", "evaluate", "evaluate_dual",
    "evaluate_exact", "latex", "leaves", "parse", "plain", "references", "unit_latex", "unit_plain", "walk",
]
