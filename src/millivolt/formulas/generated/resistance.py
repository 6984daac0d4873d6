"""Resistance. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('resistance', (('g', 'positive', False),), (), ('ohm', 'S'), {})


def resistance(*, g: Number) -> Any:
    """Resistance: R_tot = 1/g [ohm].

    The resistance is one over the conductance.

    g  conductance [S], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in Mohm; a plain number among them is in SI.
    Raises DomainError where an argument is not what is said above.
    Sources: Ohm 1827.

    >>> from millivolt import resistance
    >>> round(resistance(g=5e-09), -4)
    200000000.0
    """
    if type(g) is float and g > 0.0:
        return 1.0/g
    return evaluated(TABLE, (g,), _value)


def by_g(*, g: Number) -> Any:
    """The derivative of resistance by g [ohm per S]; of quantities in Mohm/nS."""
    if type(g) is float and g > 0.0:
        return -1.0/(g*g)
    return evaluated(TABLE, (g,), _g)


def _value(g: Any) -> Any:
    return 1.0/g


def _g(g: Any) -> Any:
    return -1.0/(g*g)


attach(TABLE, resistance, {'g': by_g})
