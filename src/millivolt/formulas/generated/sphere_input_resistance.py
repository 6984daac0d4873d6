"""Input resistance of a sphere. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

TABLE = Table('sphere_input_resistance', (('R_m', 'positive', False), ('r', 'positive', False)), (), ('ohm', 'ohm m^2', 'm'), {}, 'e9214bdb686fa596')


def sphere_input_resistance(*, R_m: Number, r: Number, out: Any = None) -> Any:
    """Input resistance of a sphere: R_cell = R_m/(4*pi*r**2) [ohm].

    The resistance of the membrane of a spherical cell: half the radius, four times the resistance.

    R_m  resistance of an area of membrane [ohm m^2], greater than zero
    r    radius of the cell [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in Mohm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: a spherical cell.
    Sources: Cole 1968.

    >>> from millivolt import sphere_input_resistance
    >>> round(sphere_input_resistance(R_m=1.0, r=1e-05), -4)
    795770000.0
    """
    if not (type(R_m) is type(r) is float and out is None):
        if out is not None or (numbers := floats(R_m, r)) is None:
            return evaluated(TABLE, (R_m, r,), _value, out)
        R_m, r = numbers
    try:
        if R_m > 0.0 and r > 0.0:
            return (0.25)*R_m/(pi*(r*r))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_m, r,), _value, out)


def by_R_m(*, R_m: Number, r: Number, out: Any = None) -> Any:
    """The derivative of sphere_input_resistance by R_m [ohm per ohm m^2]; of quantities in Mohm/(kohm*cm^2)."""
    if not (type(R_m) is type(r) is float and out is None):
        if out is not None or (numbers := floats(R_m, r)) is None:
            return evaluated(TABLE, (R_m, r,), _R_m, out)
        R_m, r = numbers
    try:
        if R_m > 0.0 and r > 0.0:
            return (0.25)/(pi*(r*r))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_m, r,), _R_m, out)


def by_r(*, R_m: Number, r: Number, out: Any = None) -> Any:
    """The derivative of sphere_input_resistance by r [ohm per m]; of quantities in Mohm/µm."""
    if not (type(R_m) is type(r) is float and out is None):
        if out is not None or (numbers := floats(R_m, r)) is None:
            return evaluated(TABLE, (R_m, r,), _r, out)
        R_m, r = numbers
    try:
        if R_m > 0.0 and r > 0.0:
            return -0.5*R_m/(pi*(r*r*r))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_m, r,), _r, out)


def _value(R_m: Any, r: Any) -> Any:
    return ((0.25)/arrays.pi)*R_m/(r*r)


def _R_m(R_m: Any, r: Any) -> Any:
    return ((0.25)/arrays.pi)/(r*r)


def _r(R_m: Any, r: Any) -> Any:
    return -((0.5)/arrays.pi)*R_m/(r*r*r)


def _gradient(R_m: Any, r: Any) -> Any:
    return (
        ((0.25)/arrays.pi)/(r*r),
        -((0.5)/arrays.pi)*R_m/(r*r*r),
    )


attach(TABLE, sphere_input_resistance, {'R_m': by_R_m, 'r': by_r}, _gradient)
