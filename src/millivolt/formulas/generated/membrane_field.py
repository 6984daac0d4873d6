"""Field in the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('membrane_field', (('V', 'real', False), ('d', 'positive', False)), (), ('V/m', 'V', 'm'), {}, '8e77216ad1a749d1')


def membrane_field(*, V: Number, d: Number, out: Any = None) -> Any:
    """Field in the membrane: field_m = V/d [V/m].

    The electric field in the membrane, counted outward: 70 mV over 7 nm are ten million volts for a metre.

    V  membrane potential, inside minus outside [V], any
    d  thickness of the membrane [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV/nm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: constant field.
    Sources: Goldman 1943, Hille 2001.

    >>> from millivolt import membrane_field
    >>> round(membrane_field(V=-0.07, d=7e-09), -3)
    -10000000.0
    """
    if not (type(V) is type(d) is float and out is None):
        if out is not None or (numbers := floats(V, d)) is None:
            return evaluated(TABLE, (V, d,), _value, out)
        V, d = numbers
    try:
        if d > 0.0:
            return V/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d,), _value, out)


def by_V(*, V: Number, d: Number, out: Any = None) -> Any:
    """The derivative of membrane_field by V [V/m per V]; of quantities in (mV/nm)/mV."""
    if not (type(V) is type(d) is float and out is None):
        if out is not None or (numbers := floats(V, d)) is None:
            return evaluated(TABLE, (V, d,), _V, out)
        V, d = numbers
    try:
        if d > 0.0:
            return 1.0/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d,), _V, out)


def by_d(*, V: Number, d: Number, out: Any = None) -> Any:
    """The derivative of membrane_field by d [V/m per m]; of quantities in (mV/nm)/µm."""
    if not (type(V) is type(d) is float and out is None):
        if out is not None or (numbers := floats(V, d)) is None:
            return evaluated(TABLE, (V, d,), _d, out)
        V, d = numbers
    try:
        if d > 0.0:
            return -V/(d*d)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d,), _d, out)


def _value(V: Any, d: Any) -> Any:
    return V/d


def _V(V: Any, d: Any) -> Any:
    return 1.0/d


def _d(V: Any, d: Any) -> Any:
    return -V/(d*d)


def _gradient(V: Any, d: Any) -> Any:
    return (
        1.0/d,
        -V/(d*d),
    )


attach(TABLE, membrane_field, {'V': by_V, 'd': by_d}, _gradient)
