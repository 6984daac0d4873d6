"""Resistance. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('resistance', (('g', 'positive', False),), (), ('ohm', 'S'), {}, 'c06c9bc613efbfc9')


def resistance(*, g: Number, out: Any = None) -> Any:
    """Resistance: R_tot = 1/g [ohm].

    The resistance is one over the conductance.

    g  conductance [S], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in Mohm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Ohm 1827.

    >>> from millivolt import resistance
    >>> round(resistance(g=5e-09), -4)
    200000000.0
    """
    if not (type(g) is float and out is None):
        if out is not None or (numbers := floats(g)) is None:
            return evaluated(TABLE, (g,), _value, out)
        g, = numbers
    try:
        if g > 0.0:
            return 1.0/g
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (g,), _value, out)


def by_g(*, g: Number, out: Any = None) -> Any:
    """The derivative of resistance by g [ohm per S]; of quantities in Mohm/nS."""
    if not (type(g) is float and out is None):
        if out is not None or (numbers := floats(g)) is None:
            return evaluated(TABLE, (g,), _g, out)
        g, = numbers
    try:
        if g > 0.0:
            return -1.0/(g*g)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (g,), _g, out)


def _value(g: Any) -> Any:
    return 1.0/g


def _g(g: Any) -> Any:
    return -1.0/(g*g)


def _gradient(g: Any) -> Any:
    return (
        -1.0/(g*g),
    )


attach(TABLE, resistance, {'g': by_g}, _gradient)
