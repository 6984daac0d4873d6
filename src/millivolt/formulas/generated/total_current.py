"""The current of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('total_current', (('x', 'real', False), ('A', 'positive', False)), (), ('A', 'A/m^2', 'm^2'), {}, '0a97c16ba3b71c25')


def total_current(*, x: Number, A: Number, out: Any = None) -> Any:
    """The current of the whole: I_ch = A*x [A].

    The current through a whole membrane: the current density, times the area.

    x  current density, outward [A/m^2], any
    A  area of the membrane [m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pA; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import total_current
    >>> round(total_current(x=0.05, A=1e-09), 15)
    5e-11
    """
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _value, out)
        x, A = numbers
    if A > 0.0:
        return A*x
    return evaluated(TABLE, (x, A,), _value, out)


def by_x(*, x: Number, A: Number, out: Any = None) -> Any:
    """The derivative of total_current by x [A per A/m^2]; of quantities in pA/(µA/cm^2)."""
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _x, out)
        x, A = numbers
    if A > 0.0:
        return A
    return evaluated(TABLE, (x, A,), _x, out)


def by_A(*, x: Number, A: Number, out: Any = None) -> Any:
    """The derivative of total_current by A [A per m^2]; of quantities in pA/µm^2."""
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _A, out)
        x, A = numbers
    if A > 0.0:
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


attach(TABLE, total_current, {'x': by_x, 'A': by_A}, _gradient)
