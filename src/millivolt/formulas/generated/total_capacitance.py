"""The capacitance of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('total_capacitance', (('x', 'positive', False), ('A', 'positive', False)), (), ('F', 'F/m^2', 'm^2'), {}, '9c1c70497f989079')


def total_capacitance(*, x: Number, A: Number, out: Any = None) -> Any:
    """The capacitance of the whole: c_whole = A*x [F].

    The capacitance of a whole membrane: that of an area, times the area.

    x  capacitance of an area of membrane [F/m^2], greater than zero
    A  area of the membrane [m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pF; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import total_capacitance
    >>> round(total_capacitance(x=0.01, A=1e-09), 15)
    1e-11
    """
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _value, out)
        x, A = numbers
    if x > 0.0 and A > 0.0:
        return A*x
    return evaluated(TABLE, (x, A,), _value, out)


def by_x(*, x: Number, A: Number, out: Any = None) -> Any:
    """The derivative of total_capacitance by x [F per F/m^2]; of quantities in pF/(µF/cm^2)."""
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _x, out)
        x, A = numbers
    if x > 0.0 and A > 0.0:
        return A
    return evaluated(TABLE, (x, A,), _x, out)


def by_A(*, x: Number, A: Number, out: Any = None) -> Any:
    """The derivative of total_capacitance by A [F per m^2]; of quantities in pF/µm^2."""
    if not (type(x) is type(A) is float and out is None):
        if out is not None or (numbers := floats(x, A)) is None:
            return evaluated(TABLE, (x, A,), _A, out)
        x, A = numbers
    if x > 0.0 and A > 0.0:
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


attach(TABLE, total_capacitance, {'x': by_x, 'A': by_A}, _gradient)
