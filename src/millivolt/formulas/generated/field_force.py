"""Force in the membrane's field. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_q_e = 1.602176634e-19
TABLE = Table('field_force', (('V', 'real', False), ('d', 'positive', False), ('z', 'nonzero', False)), (), ('N', 'V', 'm', ''), {}, 'bddbd3f498fca8fc')


def field_force(*, V: Number, d: Number, z: Number, out: Any = None) -> Any:
    """Force in the membrane's field: force = V*q_e*z/d [N].

    The outward force of the membrane's field on one ion in it.

    V  membrane potential, inside minus outside [V], any
    d  thickness of the membrane [m], greater than zero
    z  valence of the ion, with its sign [1], not zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pN; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: constant field, force in a field.
    Sources: Hille 2001.

    >>> from millivolt import field_force
    >>> round(field_force(V=-0.07, d=7e-09, z=1), 16)
    -1.6022e-12
    """
    if not (type(V) is type(d) is type(z) is float and out is None):
        if out is not None or (numbers := floats(V, d, z)) is None:
            return evaluated(TABLE, (V, d, z,), _value, out)
        V, d, z = numbers
    try:
        if d > 0.0 and z != 0.0:
            return C_q_e*V*z/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d, z,), _value, out)


def by_V(*, V: Number, d: Number, z: Number, out: Any = None) -> Any:
    """The derivative of field_force by V [N per V]; of quantities in pN/mV."""
    if not (type(V) is type(d) is type(z) is float and out is None):
        if out is not None or (numbers := floats(V, d, z)) is None:
            return evaluated(TABLE, (V, d, z,), _V, out)
        V, d, z = numbers
    try:
        if d > 0.0 and z != 0.0:
            return C_q_e*z/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d, z,), _V, out)


def by_d(*, V: Number, d: Number, z: Number, out: Any = None) -> Any:
    """The derivative of field_force by d [N per m]; of quantities in pN/µm."""
    if not (type(V) is type(d) is type(z) is float and out is None):
        if out is not None or (numbers := floats(V, d, z)) is None:
            return evaluated(TABLE, (V, d, z,), _d, out)
        V, d, z = numbers
    try:
        if d > 0.0 and z != 0.0:
            return -C_q_e*V*z/(d*d)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d, z,), _d, out)


def by_z(*, V: Number, d: Number, z: Number, out: Any = None) -> Any:
    """The derivative of field_force by z [N per 1]; of quantities in pN."""
    if not (type(V) is type(d) is type(z) is float and out is None):
        if out is not None or (numbers := floats(V, d, z)) is None:
            return evaluated(TABLE, (V, d, z,), _z, out)
        V, d, z = numbers
    try:
        if d > 0.0 and z != 0.0:
            return C_q_e*V/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, d, z,), _z, out)


def _value(V: Any, d: Any, z: Any) -> Any:
    return (C_q_e*z/d)*V


def _V(V: Any, d: Any, z: Any) -> Any:
    return C_q_e*z/d


def _d(V: Any, d: Any, z: Any) -> Any:
    return -(C_q_e*z/(d*d))*V


def _z(V: Any, d: Any, z: Any) -> Any:
    return (C_q_e/d)*V


def _gradient(V: Any, d: Any, z: Any) -> Any:
    return (
        C_q_e*z/d,
        -(C_q_e*z/(d*d))*V,
        (C_q_e/d)*V,
    )


attach(TABLE, field_force, {'V': by_V, 'd': by_d, 'z': by_z}, _gradient)
