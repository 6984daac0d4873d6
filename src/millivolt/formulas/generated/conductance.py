"""Conductance. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('conductance', (('R', 'positive', False),), (), ('S', 'ohm'), {}, '7c320aba20c091cf')


def conductance(*, R: Number, out: Any = None) -> Any:
    """Conductance: g_tot = 1/R [S].

    The conductance is one over the resistance.

    R  resistance [ohm], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in nS; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Ohm 1827.

    >>> from millivolt import conductance
    >>> round(conductance(R=200000000.0), 13)
    5e-09
    """
    if not (type(R) is float and out is None):
        if out is not None or (numbers := floats(R)) is None:
            return evaluated(TABLE, (R,), _value, out)
        R, = numbers
    try:
        if R > 0.0:
            return 1.0/R
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R,), _value, out)


def by_R(*, R: Number, out: Any = None) -> Any:
    """The derivative of conductance by R [S per ohm]; of quantities in nS/Mohm."""
    if not (type(R) is float and out is None):
        if out is not None or (numbers := floats(R)) is None:
            return evaluated(TABLE, (R,), _R, out)
        R, = numbers
    try:
        if R > 0.0:
            return -1.0/(R*R)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R,), _R, out)


def _value(R: Any) -> Any:
    return 1.0/R


def _R(R: Any) -> Any:
    return -1.0/(R*R)


def _gradient(R: Any) -> Any:
    return (
        -1.0/(R*R),
    )


attach(TABLE, conductance, {'R': by_R}, _gradient)
