"""Length constant. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import sqrt

TABLE = Table('length_constant', (('d', 'positive', False), ('R_m', 'positive', False), ('R_i', 'positive', False)), (), ('m', 'm', 'ohm m^2', 'ohm m'), {}, '7423b58cd6b5ea24')


def length_constant(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """Length constant: lam = sqrt(R_m)*sqrt(d)/(2*sqrt(R_i)) [m].

    The distance over which a steady voltage falls to 1/e along a long cable. A thicker cable reaches farther,
    as the root of its diameter.

    d    diameter of the cable [m], greater than zero
    R_m  resistance of an area of membrane [ohm m^2], greater than zero
    R_i  resistivity of the core [ohm m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Hodgkin and Rushton 1946.

    >>> from millivolt import length_constant
    >>> round(length_constant(d=2e-06, R_m=1.0, R_i=1.0), 8)
    0.00070711
    """
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _value, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return (0.5)*sqrt(R_m*d/R_i)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _value, out)


def by_d(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """The derivative of length_constant by d [m per m]; of quantities in µm/µm."""
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _d, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return (0.25)*sqrt(R_m/(R_i*d))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _d, out)


def by_R_m(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """The derivative of length_constant by R_m [m per ohm m^2]; of quantities in µm/(kohm*cm^2)."""
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _R_m, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return (0.25)*sqrt(d/(R_i*R_m))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _R_m, out)


def by_R_i(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """The derivative of length_constant by R_i [m per ohm m]; of quantities in µm/(ohm*cm)."""
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _R_i, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return -0.25*sqrt(R_m*d)/R_i**(1.5)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _R_i, out)


def _value(d: Any, R_m: Any, R_i: Any) -> Any:
    return (0.5)*arrays.sqrt(R_m*d/R_i)


def _d(d: Any, R_m: Any, R_i: Any) -> Any:
    return (0.25)*arrays.sqrt(R_m/(R_i*d))


def _R_m(d: Any, R_m: Any, R_i: Any) -> Any:
    return (0.25)*arrays.sqrt(d/(R_i*R_m))


def _R_i(d: Any, R_m: Any, R_i: Any) -> Any:
    return -(0.25)*arrays.sqrt(R_m*d)/R_i**(1.5)


def _gradient(d: Any, R_m: Any, R_i: Any) -> Any:
    return (
        (0.25)*arrays.sqrt(R_m/(R_i*d)),
        (0.25)*arrays.sqrt(d/(R_i*R_m)),
        -(0.25)*arrays.sqrt(R_m*d)/R_i**(1.5),
    )


attach(TABLE, length_constant, {'d': by_d, 'R_m': by_R_m, 'R_i': by_R_i}, _gradient)
