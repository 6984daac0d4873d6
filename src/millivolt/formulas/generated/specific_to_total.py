"""From an area to the whole. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('specific_to_total', (('x', 'nonnegative', False), ('A', 'positive', False)), (), ('S', 'S/m^2', 'm^2'), {}, '44ac38b9513c8075')


def specific_to_total(*, x: Number, A: Number, out: Any = None) -> Any:
    """From an area to the whole: g_whole = A*x [S].

    The conductance of a whole membrane: that of an area, times the area.

    x  conductance of an area of membrane [S/m^2], zero or more
    A  area of the membrane [m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in nS; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import specific_to_total
    >>> round(specific_to_total(x=3.0, A=1e-09), 13)
    3e-09
    """
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _value, out)
        x, A = numbers
    if x >= 0.0 and A > 0.0:
        return A*x
    return evaluated(TABLE, (x, A,), _value, out)


def by_x(*, x: Number, A: Number, out: Any = None) -> Any:
    """The derivative of specific_to_total by x [S per S/m^2]; of quantities in nS/(mS/cm^2)."""
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _x, out)
        x, A = numbers
    if x >= 0.0 and A > 0.0:
        return A
    return evaluated(TABLE, (x, A,), _x, out)


def by_A(*, x: Number, A: Number, out: Any = None) -> Any:
    """The derivative of specific_to_total by A [S per m^2]; of quantities in nS/µm^2."""
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _A, out)
        x, A = numbers
    if x >= 0.0 and A > 0.0:
        return x
    return evaluated(TABLE, (x, A,), _A, out)


def _value(x: Any, A: Any) -> Any:
    return A*x


def _x(x: Any, A: Any) -> Any:
    return A


def _A(x: Any, A: Any) -> Any:
    return x


def _gradient(x: Any, A: Any) -> Any:
    return (
        A,
        x,
    )


attach(TABLE, specific_to_total, {'x': by_x, 'A': by_A}, _gradient)
