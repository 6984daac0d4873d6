"""Volume of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

TABLE = Table('sphere_volume', (('r', 'positive', False),), (), ('m^3', 'm'), {}, 'a951ddb037ab58ed')


def sphere_volume(*, r: Number, out: Any = None) -> Any:
    """Volume of a sphere: V_sphere = 4*pi*r**3/3 [m^3].

    The volume of a spherical cell.

    r  radius of the cell [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µm^3; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import sphere_volume
    >>> round(sphere_volume(r=1e-05), 19)
    4.1888e-15
    """
    if not (type(r) is float and out is None):
        if out is not None or (numbers := floats(r)) is None:
            return evaluated(TABLE, (r,), _value, out)
        r, = numbers
    try:
        if r > 0.0:
            return (1.3333333333333333)*pi*(r*r*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r,), _value, out)


def by_r(*, r: Number, out: Any = None) -> Any:
    """The derivative of sphere_volume by r [m^3 per m]; of quantities in µm^3/µm."""
    if not (type(r) is float and out is None):
        if out is not None or (numbers := floats(r)) is None:
            return evaluated(TABLE, (r,), _r, out)
        r, = numbers
    try:
        if r > 0.0:
            return 4.0*pi*(r*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r,), _r, out)


def _value(r: Any) -> Any:
    return (1.3333333333333333)*arrays.pi*(r*r*r)


def _r(r: Any) -> Any:
    return 4.0*arrays.pi*(r*r)


def _gradient(r: Any) -> Any:
    return (
        4.0*arrays.pi*(r*r),
    )


attach(TABLE, sphere_volume, {'r': by_r}, _gradient)
