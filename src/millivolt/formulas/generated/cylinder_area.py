"""Area of a closed cylinder. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

TABLE = Table('cylinder_area', (('L', 'positive', False), ('r', 'positive', False)), (), ('m^2', 'm', 'm'), {}, '8a3d5b940bba3f84')


def cylinder_area(*, L: Number, r: Number, out: Any = None) -> Any:
    """Area of a closed cylinder: A_cyl = 2*pi*L*r + 2*pi*r**2 [m^2].

    The whole surface of a cylindrical cell: its side and both end caps.

    L  length of the cell [m], greater than zero
    r  radius of the cell [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import cylinder_area
    >>> round(cylinder_area(L=0.0001, r=5e-06), 13)
    3.2987e-09
    """
    if not (type(L) is type(r) is float and out is None):
        if out is not None or (numbers := floats(L, r)) is None:
            return evaluated(TABLE, (L, r,), _value, out)
        L, r = numbers
    try:
        if L > 0.0 and r > 0.0:
            return 2.0*pi*L*r + 2.0*pi*(r*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (L, r,), _value, out)


def by_L(*, L: Number, r: Number, out: Any = None) -> Any:
    """The derivative of cylinder_area by L [m^2 per m]; of quantities in µm^2/µm."""
    if not (type(L) is type(r) is float and out is None):
        if out is not None or (numbers := floats(L, r)) is None:
            return evaluated(TABLE, (L, r,), _L, out)
        L, r = numbers
    if L > 0.0 and r > 0.0:
        return 2.0*pi*r
    return evaluated(TABLE, (L, r,), _L, out)


def by_r(*, L: Number, r: Number, out: Any = None) -> Any:
    """The derivative of cylinder_area by r [m^2 per m]; of quantities in µm^2/µm."""
    if not (type(L) is type(r) is float and out is None):
        if out is not None or (numbers := floats(L, r)) is None:
            return evaluated(TABLE, (L, r,), _r, out)
        L, r = numbers
    try:
        if L > 0.0 and r > 0.0:
            return 2.0*pi*(L + 2.0*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (L, r,), _r, out)


def _value(L: Any, r: Any) -> Any:
    return 2.0*arrays.pi*L*r + 2.0*arrays.pi*(r*r)


def _L(L: Any, r: Any) -> Any:
    return 2.0*arrays.pi*r


def _r(L: Any, r: Any) -> Any:
    return 2.0*arrays.pi*(L + 2.0*r)


def _gradient(L: Any, r: Any) -> Any:
    return (
        2.0*arrays.pi*r,
        2.0*arrays.pi*(L + 2.0*r),
    )


attach(TABLE, cylinder_area, {'L': by_L, 'r': by_r}, _gradient)
