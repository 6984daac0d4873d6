"""Time constant. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('time_constant', (('R_m', 'positive', False), ('c_m', 'positive', False)), (), ('s', 'ohm m^2', 'F/m^2'), {}, 'f5be989db4d8f277')


def time_constant(*, R_m: Number, c_m: Number, out: Any = None) -> Any:
    """Time constant: tau = R_m*c_m [s].

    The time in which a passive membrane comes within 1/e of its final voltage. The size of the cell drops
    out.

    R_m  resistance of an area of membrane [ohm m^2], greater than zero
    c_m  capacitance of an area of membrane [F/m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in ms; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Hodgkin and Rushton 1946, Cole 1968.

    >>> from millivolt import time_constant
    >>> round(time_constant(R_m=1.0, c_m=0.01), 6)
    0.01
    """
    if not (type(R_m) is type(c_m) is float and out is None):
        if out is not None or (numbers := floats(R_m, c_m)) is None:
            return evaluated(TABLE, (R_m, c_m,), _value, out)
        R_m, c_m = numbers
    if R_m > 0.0 and c_m > 0.0:
        return R_m*c_m
    return evaluated(TABLE, (R_m, c_m,), _value, out)


def by_R_m(*, R_m: Number, c_m: Number, out: Any = None) -> Any:
    """The derivative of time_constant by R_m [s per ohm m^2]; of quantities in ms/(kohm*cm^2)."""
    if not (type(R_m) is type(c_m) is float and out is None):
        if out is not None or (numbers := floats(R_m, c_m)) is None:
            return evaluated(TABLE, (R_m, c_m,), _R_m, out)
        R_m, c_m = numbers
    if R_m > 0.0 and c_m > 0.0:
        return c_m
    return evaluated(TABLE, (R_m, c_m,), _R_m, out)


def by_c_m(*, R_m: Number, c_m: Number, out: Any = None) -> Any:
    """The derivative of time_constant by c_m [s per F/m^2]; of quantities in ms/(µF/cm^2)."""
    if not (type(R_m) is type(c_m) is float and out is None):
        if out is not None or (numbers := floats(R_m, c_m)) is None:
            return evaluated(TABLE, (R_m, c_m,), _c_m, out)
        R_m, c_m = numbers
    if R_m > 0.0 and c_m > 0.0:
        return R_m
    return evaluated(TABLE, (R_m, c_m,), _c_m, out)


def _value(R_m: Any, c_m: Any) -> Any:
    return R_m*c_m


def _R_m(R_m: Any, c_m: Any) -> Any:
    return c_m


def _c_m(R_m: Any, c_m: Any) -> Any:
    return R_m


def _gradient(R_m: Any, c_m: Any) -> Any:
    return (
        c_m,
        R_m,
    )


attach(TABLE, time_constant, {'R_m': by_R_m, 'c_m': by_c_m}, _gradient)
