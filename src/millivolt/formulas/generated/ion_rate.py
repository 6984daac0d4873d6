"""Ions in a second. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_per_per_q_e = 6.241509074460762e+18
TABLE = Table('ion_rate', (('I', 'real', False), ('z', 'nonzero', False)), (), ('s^-1', 'A', ''), {}, '05e15e58175c3804')


def ion_rate(*, I: Number, z: Number, out: Any = None) -> Any:
    """Ions in a second: rate = I/(q_e*z) [s^-1].

    The number of ions that leave in a second, where one kind of ion carries the current.

    I  current, outward [A], any
    z  valence of the ion, with its sign [1], not zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in 1/s; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: charge of ions.
    Sources: Hille 2001.

    >>> from millivolt import ion_rate
    >>> round(ion_rate(I=2e-12, z=1), -3)
    12483000.0
    """
    if not (type(I) is type(z) is float and out is None):
        if out is not None or (numbers := floats(I, z)) is None:
            return evaluated(TABLE, (I, z,), _value, out)
        I, z = numbers
    try:
        if z != 0.0:
            return C_per_per_q_e*I/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (I, z,), _value, out)


def by_I(*, I: Number, z: Number, out: Any = None) -> Any:
    """The derivative of ion_rate by I [s^-1 per A]; of quantities in (1/s)/pA."""
    if not (type(I) is type(z) is float and out is None):
        if out is not None or (numbers := floats(I, z)) is None:
            return evaluated(TABLE, (I, z,), _I, out)
        I, z = numbers
    try:
        if z != 0.0:
            return C_per_per_q_e/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (I, z,), _I, out)


def by_z(*, I: Number, z: Number, out: Any = None) -> Any:
    """The derivative of ion_rate by z [s^-1 per 1]; of quantities in 1/s."""
    if not (type(I) is type(z) is float and out is None):
        if out is not None or (numbers := floats(I, z)) is None:
            return evaluated(TABLE, (I, z,), _z, out)
        I, z = numbers
    try:
        if z != 0.0:
            return -C_per_per_q_e*I/(z*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (I, z,), _z, out)


def _value(I: Any, z: Any) -> Any:
    return C_per_per_q_e*I/z


def _I(I: Any, z: Any) -> Any:
    return C_per_per_q_e/z


def _z(I: Any, z: Any) -> Any:
    return -C_per_per_q_e*I/(z*z)


def _gradient(I: Any, z: Any) -> Any:
    return (
        C_per_per_q_e/z,
        -C_per_per_q_e*I/(z*z),
    )


attach(TABLE, ion_rate, {'I': by_I, 'z': by_z}, _gradient)
