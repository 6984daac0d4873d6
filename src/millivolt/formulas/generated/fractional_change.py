"""Fractional change. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('fractional_change', (('dc', 'real', False), ('c', 'positive', False)), (), ('', 'mol/m^3', 'mol/m^3'), {}, 'f1bcfc803c0d0fbb')


def fractional_change(*, dc: Number, c: Number, out: Any = None) -> Any:
    """Fractional change: fraction = dc/c [1].

    The change as a fraction of what was there before.

    dc  change of concentration [mol/m^3], any
    c   concentration, before any change [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import fractional_change
    >>> round(fractional_change(dc=-0.0017, c=140.0), 9)
    -1.2143e-05
    """
    if not (type(dc) is type(c) is float and out is None):
        if out is not None or (numbers := floats(dc, c)) is None:
            return evaluated(TABLE, (dc, c,), _value, out)
        dc, c = numbers
    try:
        if c > 0.0:
            return dc/c
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dc, c,), _value, out)


def by_dc(*, dc: Number, c: Number, out: Any = None) -> Any:
    """The derivative of fractional_change by dc [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(dc) is type(c) is float and out is None):
        if out is not None or (numbers := floats(dc, c)) is None:
            return evaluated(TABLE, (dc, c,), _dc, out)
        dc, c = numbers
    try:
        if c > 0.0:
            return 1.0/c
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dc, c,), _dc, out)


def by_c(*, dc: Number, c: Number, out: Any = None) -> Any:
    """The derivative of fractional_change by c [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(dc) is type(c) is float and out is None):
        if out is not None or (numbers := floats(dc, c)) is None:
            return evaluated(TABLE, (dc, c,), _c, out)
        dc, c = numbers
    try:
        if c > 0.0:
            return -dc/(c*c)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dc, c,), _c, out)


def _value(dc: Any, c: Any) -> Any:
    return dc/c


def _dc(dc: Any, c: Any) -> Any:
    return 1.0/c


def _c(dc: Any, c: Any) -> Any:
    return -dc/(c*c)


def _gradient(dc: Any, c: Any) -> Any:
    return (
        1.0/c,
        -dc/(c*c),
    )


attach(TABLE, fractional_change, {'dc': by_dc, 'c': by_c}, _gradient)
