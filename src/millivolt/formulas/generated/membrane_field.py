"""Field in the membrane. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('membrane_field', (('V', 'real', False), ('d', 'positive', False)), ())


def membrane_field(*, V: Number, d: Number) -> Any:
    """Field in the membrane: field_m = V/d [V/m].

    The electric field in the membrane, counted outward: 70 mV over 7 nm are ten million volts for a metre.

    V  membrane potential, inside minus outside [V], any
    d  thickness of the membrane [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Errors are at most 2 ulp times the condition number for arguments that are zero or 1e-50 to 1e+50 in size.
    Raises DomainError where an argument is not what is said above.
    Rests on: constant field.
    Sources: Goldman 1943, Hille 2001.
    """
    if type(V) is type(d) is float and d > 0.0:
        return V/d
    return evaluated(TABLE, (V, d,), _value)


def by_V(*, V: Number, d: Number) -> Any:
    """The derivative of membrane_field by V [V/m per V]."""
    if type(V) is type(d) is float and d > 0.0:
        return 1.0/d
    return evaluated(TABLE, (V, d,), _V)


def by_d(*, V: Number, d: Number) -> Any:
    """The derivative of membrane_field by d [V/m per m]."""
    if type(V) is type(d) is float and d > 0.0:
        return -V/(d*d)
    return evaluated(TABLE, (V, d,), _d)


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


attach(membrane_field, {'V': by_V, 'd': by_d}, _gradient)
