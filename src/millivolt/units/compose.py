"""Asks pint what each unit of our list is in SI; its answers are kept in factors.py, so that reading a number loads no pint.

`python -m millivolt.units.compose` prints that file; a test compares the two.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pint

from .dimension import Dimension, dimension
from .names import UNITS

SHORT = {"kilogram": "kg", "meter": "m", "second": "s", "ampere": "A", "kelvin": "K", "mole": "mol"}

HEADER = '''"""What each unit of names.py is in SI, as pint composes it. Written by compose.py; do not edit."""

from __future__ import annotations

FACTORS: dict[str, tuple[str, tuple[tuple[str, int], ...]]] = {
'''


def composed() -> dict[str, tuple[Fraction, Dimension]]:
    """pint's expression -> its exact factor to coherent SI and its dimension."""
    registry: Any = pint.UnitRegistry(non_int_type=Fraction)
    return {unit.pint: _asked(registry, unit.pint) for unit in UNITS}


def _asked(registry: Any, name: str) -> tuple[Fraction, Dimension]:
    quantity = registry.parse_expression(name)
    base = (quantity * registry.Quantity(Fraction(1), "")).to_base_units()
    return Fraction(base.magnitude), dimension({SHORT[unit]: Fraction(n) for unit, n in base.unit_items()})


def page() -> str:
    """The text of factors.py."""
    rows = (f'    "{name}": ("{factor}", {tuple((base, int(n)) for base, n in of)!r}),' for name, (factor, of) in composed().items())
    return HEADER + "\n".join(rows).replace("'", '"') + "\n}\n"


if __name__ == "__main__":
    print(page(), end="")
