"""Charge moved. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('charge_moved', (('c_m', 'positive', False), ('A', 'positive', False), ('dV', 'real', False)), (), ('C', 'F/m^2', 'm^2', 'V'), {}, '32d14fd2c1426689')


def charge_moved(*, c_m: Number, A: Number, dV: Number, out: Any = None) -> Any:
    """Charge moved: Q = A*c_m*dV [C].

    The charge that the inside gains while the membrane potential changes by dV. Only the change counts, not
    how fast it comes. What the capacitive current takes outward from the wires of the circuit is what the
    inner face gains.

    c_m  capacitance of an area of membrane [F/m^2], greater than zero
    A    area of the membrane [m^2], greater than zero
    dV   change of the electrical potential [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pC; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: capacitor.
    Sources: Hille 2001.

    >>> from millivolt import charge_moved
    >>> round(charge_moved(c_m=0.01, A=1e-09, dV=-0.07), 17)
    -7e-13
    """
    if not (type(c_m) is type(A) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV)) is None:
            return evaluated(TABLE, (c_m, A, dV,), _value, out)
        c_m, A, dV = numbers
    if c_m > 0.0 and A > 0.0:
        return A*c_m*dV
    return evaluated(TABLE, (c_m, A, dV,), _value, out)


def by_c_m(*, c_m: Number, A: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of charge_moved by c_m [C per F/m^2]; of quantities in pC/(µF/cm^2)."""
    if not (type(c_m) is type(A) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV)) is None:
            return evaluated(TABLE, (c_m, A, dV,), _c_m, out)
        c_m, A, dV = numbers
    if c_m > 0.0 and A > 0.0:
        return A*dV
    return evaluated(TABLE, (c_m, A, dV,), _c_m, out)


def by_A(*, c_m: Number, A: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of charge_moved by A [C per m^2]; of quantities in pC/µm^2."""
    if not (type(c_m) is type(A) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV)) is None:
            return evaluated(TABLE, (c_m, A, dV,), _A, out)
        c_m, A, dV = numbers
    if c_m > 0.0 and A > 0.0:
        return c_m*dV
    return evaluated(TABLE, (c_m, A, dV,), _A, out)


def by_dV(*, c_m: Number, A: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of charge_moved by dV [C per V]; of quantities in pC/mV."""
    if not (type(c_m) is type(A) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV)) is None:
            return evaluated(TABLE, (c_m, A, dV,), _dV, out)
        c_m, A, dV = numbers
    if c_m > 0.0 and A > 0.0:
        return A*c_m
    return evaluated(TABLE, (c_m, A, dV,), _dV, out)


def _value(c_m: Any, A: Any, dV: Any) -> Any:
    return A*c_m*dV


def _c_m(c_m: Any, A: Any, dV: Any) -> Any:
    return A*dV


def _A(c_m: Any, A: Any, dV: Any) -> Any:
    return c_m*dV


def _dV(c_m: Any, A: Any, dV: Any) -> Any:
    return A*c_m


def _gradient(c_m: Any, A: Any, dV: Any) -> Any:
    return (
        A*dV,
        c_m*dV,
        A*c_m,
    )


attach(TABLE, charge_moved, {'c_m': by_c_m, 'A': by_A, 'dV': by_dV}, _gradient)
