"""Units, printed numbers and the interval that each means, repairs of extraction losses, constants. Loads neither SymPy nor pint.

Arithmetic on balls is in `millivolt.units.arithmetic` and `millivolt.units.evaluation`, apart, so that reading a number loads no flint.
"""

from .constants import CONSTANTS, Constant, Superseded, constant
from .dimension import PURE, Dimension, words
from .printed import Printed, read_printed, readings
from .repairs import Repair, repairs
from .unit import Unit, dimension_of, read_unit
from .unreadable import NoValue, Unbalanced, Unreadable

__all__ = [
    "CONSTANTS", "PURE", "Constant", "Dimension", "NoValue", "Printed", "Repair", "Superseded", "Unbalanced", "Unit", "Unreadable",
    "constant", "dimension_of", "read_printed", "read_unit", "readings", "repairs", "words",
]
