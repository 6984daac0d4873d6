"""Area of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

TABLE = Table('sphere_area', (('r', 'positive', False),), (), ('m^2', 'm'), {}, 'b29299e22b340ea9')


def sphere_area(*, r: Number, out: Any = None) -> Any:
    """Area of a sphere: A_sphere = 4*pi*r**2 [m^2].

    The surface of a spherical cell: four times the disc of the same radius.

    r  radius of the cell [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import sphere_area
    >>> round(sphere_area(r=1e-05), 13)
    1.2566e-09
    """
    if not (type(r) is float and out is None):
        if out is not None or (numbers := floats(r)) is None:
            return evaluated(TABLE, (r,), _value, out)
        r, = numbers
    try:
        if r > 0.0:
            return 4.0*pi*(r*r)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r,), _value, out)


def by_r(*, r: Number, out: Any = None) -> Any:
    """The derivative of sphere_area by r [m^2 per m]; of quantities in µm^2/µm."""
    if not (type(r) is float and out is None):
        if out is not None or (numbers := floats(r)) is None:
            return evaluated(TABLE, (r,), _r, out)
        r, = numbers
    if r > 0.0:
        return 8.0*pi*r
    return evaluated(TABLE, (r,), _r, out)


def _value(r: Any) -> Any:
    return 4.0*arrays.pi*(r*r)


def _r(r: Any) -> Any:
    return 8.0*arrays.pi*r


def _gradient(r: Any) -> Any:
    return (
        8.0*arrays.pi*r,
    )


attach(TABLE, sphere_area, {'r': by_r}, _gradient)
