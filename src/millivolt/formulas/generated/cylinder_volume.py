"""Volume of a cylinder. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

TABLE = Table('cylinder_volume', (('L', 'positive', False), ('r', 'positive', False)), (), ('m^3', 'm', 'm'), {}, '8d093c7ec3a64b6e')


def cylinder_volume(*, L: Number, r: Number, out: Any = None) -> Any:
    """Volume of a cylinder: V_cyl = pi*L*r**2 [m^3].

    The volume of a cylindrical cell.

    L  length of the cell [m], greater than zero
    r  radius of the cell [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µm^3; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import cylinder_volume
    >>> round(cylinder_volume(L=0.0001, r=5e-06), 19)
    7.854e-15
    """
    if not (type(L) is type(r) is float and out is None):
        if out is not None or (numbers := floats(L, r)) is None:
            return evaluated(TABLE, (L, r,), _value, out)
        L, r = numbers
    try:
        if L > 0.0 and r > 0.0:
            return pi*L*(r*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (L, r,), _value, out)


def by_L(*, L: Number, r: Number, out: Any = None) -> Any:
    """The derivative of cylinder_volume by L [m^3 per m]; of quantities in µm^3/µm."""
    if not (type(L) is type(r) is float and out is None):
        if out is not None or (numbers := floats(L, r)) is None:
            return evaluated(TABLE, (L, r,), _L, out)
        L, r = numbers
    try:
        if L > 0.0 and r > 0.0:
            return pi*(r*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (L, r,), _L, out)


def by_r(*, L: Number, r: Number, out: Any = None) -> Any:
    """The derivative of cylinder_volume by r [m^3 per m]; of quantities in µm^3/µm."""
    if not (type(L) is type(r) is float and out is None):
        if out is not None or (numbers := floats(L, r)) is None:
            return evaluated(TABLE, (L, r,), _r, out)
        L, r = numbers
    if L > 0.0 and r > 0.0:
        return 2.0*pi*L*r
    return evaluated(TABLE, (L, r,), _r, out)


def _value(L: Any, r: Any) -> Any:
    return arrays.pi*L*(r*r)


def _L(L: Any, r: Any) -> Any:
    return arrays.pi*(r*r)


def _r(L: Any, r: Any) -> Any:
    return 2.0*arrays.pi*L*r


def _gradient(L: Any, r: Any) -> Any:
    return (
        arrays.pi*(r*r),
        2.0*arrays.pi*L*r,
    )


attach(TABLE, cylinder_volume, {'L': by_L, 'r': by_r}, _gradient)
