"""Ion count. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_per_per_q_e = 6.241509074460762e+18
TABLE = Table('ion_count', (('c_m', 'positive', False), ('A', 'positive', False), ('dV', 'real', False), ('z', 'nonzero', False)), (), ('', 'F/m^2', 'm^2', 'V', ''), {}, '54b3edafbdd3582c')


def ion_count(*, c_m: Number, A: Number, dV: Number, z: Number, out: Any = None) -> Any:
    """Ion count: n = A*c_m*dV/(q_e*z) [1].

    The number of ions that the inside gains while the membrane potential changes by dV, if one kind of ion
    carries all the charge.

    c_m  capacitance of an area of membrane [F/m^2], greater than zero
    A    area of the membrane [m^2], greater than zero
    dV   change of the electrical potential [V], any
    z    valence of the ion, with its sign [1], not zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: capacitor.
    Sources: Hille 2001.

    >>> from millivolt import ion_count
    >>> round(ion_count(c_m=0.01, A=1e-09, dV=-0.07, z=1), -2)
    -4369100.0
    """
    if not (type(c_m) is type(A) is type(dV) is type(z) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV, z)) is None:
            return evaluated(TABLE, (c_m, A, dV, z,), _value, out)
        c_m, A, dV, z = numbers
    try:
        if c_m > 0.0 and A > 0.0 and z != 0.0:
            return A*C_per_per_q_e*c_m*dV/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, dV, z,), _value, out)


def by_c_m(*, c_m: Number, A: Number, dV: Number, z: Number, out: Any = None) -> Any:
    """The derivative of ion_count by c_m [1 per F/m^2]; of quantities in 1/(µF/cm^2)."""
    if not (type(c_m) is type(A) is type(dV) is type(z) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV, z)) is None:
            return evaluated(TABLE, (c_m, A, dV, z,), _c_m, out)
        c_m, A, dV, z = numbers
    try:
        if c_m > 0.0 and A > 0.0 and z != 0.0:
            return A*C_per_per_q_e*dV/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, dV, z,), _c_m, out)


def by_A(*, c_m: Number, A: Number, dV: Number, z: Number, out: Any = None) -> Any:
    """The derivative of ion_count by A [1 per m^2]; of quantities in 1/µm^2."""
    if not (type(c_m) is type(A) is type(dV) is type(z) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV, z)) is None:
            return evaluated(TABLE, (c_m, A, dV, z,), _A, out)
        c_m, A, dV, z = numbers
    try:
        if c_m > 0.0 and A > 0.0 and z != 0.0:
            return C_per_per_q_e*c_m*dV/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, dV, z,), _A, out)


def by_dV(*, c_m: Number, A: Number, dV: Number, z: Number, out: Any = None) -> Any:
    """The derivative of ion_count by dV [1 per V]; of quantities in 1/mV."""
    if not (type(c_m) is type(A) is type(dV) is type(z) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV, z)) is None:
            return evaluated(TABLE, (c_m, A, dV, z,), _dV, out)
        c_m, A, dV, z = numbers
    try:
        if c_m > 0.0 and A > 0.0 and z != 0.0:
            return A*C_per_per_q_e*c_m/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, dV, z,), _dV, out)


def by_z(*, c_m: Number, A: Number, dV: Number, z: Number, out: Any = None) -> Any:
    """The derivative of ion_count by z [1 per 1]; of quantities without unit."""
    if not (type(c_m) is type(A) is type(dV) is type(z) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV, z)) is None:
            return evaluated(TABLE, (c_m, A, dV, z,), _z, out)
        c_m, A, dV, z = numbers
    try:
        if c_m > 0.0 and A > 0.0 and z != 0.0:
            return -A*C_per_per_q_e*c_m*dV/(z*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, dV, z,), _z, out)


def _value(c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return (A*C_per_per_q_e*c_m/z)*dV


def _c_m(c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return (A*C_per_per_q_e/z)*dV


def _A(c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return (C_per_per_q_e*c_m/z)*dV


def _dV(c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return A*C_per_per_q_e*c_m/z


def _z(c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return -(A*C_per_per_q_e*c_m/(z*z))*dV


def _gradient(c_m: Any, A: Any, dV: Any, z: Any) -> Any:
    return (
        (A*C_per_per_q_e/z)*dV,
        (C_per_per_q_e*c_m/z)*dV,
        A*C_per_per_q_e*c_m/z,
        -(A*C_per_per_q_e*c_m/(z*z))*dV,
    )


attach(TABLE, ion_count, {'c_m': by_c_m, 'A': by_A, 'dV': by_dV, 'z': by_z}, _gradient)
