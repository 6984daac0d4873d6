"""Capacitive current. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('capacitive_current', (('c_m', 'positive', False), ('A', 'positive', False), ('dV_dt', 'real', False)), (), ('A', 'F/m^2', 'm^2', 'V/s'), {}, '40d693fc627419c5')


def capacitive_current(*, c_m: Number, A: Number, dV_dt: Number, out: Any = None) -> Any:
    """Capacitive current: I_C = A*c_m*dV_dt [A].

    The current that charges the membrane: capacitance of an area, times the area, times how fast the voltage
    changes.

    c_m    capacitance of an area of membrane [F/m^2], greater than zero
    A      area of the membrane [m^2], greater than zero
    dV_dt  rate of change of the membrane potential [V/s], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pA; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: capacitor.
    Sources: Cole 1968, Hodgkin and Huxley 1952.

    >>> from millivolt import capacitive_current
    >>> round(capacitive_current(c_m=0.01, A=1e-09, dV_dt=100.0), 13)
    1e-09
    """
    if not (type(c_m) is type(A) is type(dV_dt) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV_dt)) is None:
            return evaluated(TABLE, (c_m, A, dV_dt,), _value, out)
        c_m, A, dV_dt = numbers
    if c_m > 0.0 and A > 0.0:
        return A*c_m*dV_dt
    return evaluated(TABLE, (c_m, A, dV_dt,), _value, out)


def by_c_m(*, c_m: Number, A: Number, dV_dt: Number, out: Any = None) -> Any:
    """The derivative of capacitive_current by c_m [A per F/m^2]; of quantities in pA/(µF/cm^2)."""
    if not (type(c_m) is type(A) is type(dV_dt) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV_dt)) is None:
            return evaluated(TABLE, (c_m, A, dV_dt,), _c_m, out)
        c_m, A, dV_dt = numbers
    if c_m > 0.0 and A > 0.0:
        return A*dV_dt
    return evaluated(TABLE, (c_m, A, dV_dt,), _c_m, out)


def by_A(*, c_m: Number, A: Number, dV_dt: Number, out: Any = None) -> Any:
    """The derivative of capacitive_current by A [A per m^2]; of quantities in pA/µm^2."""
    if not (type(c_m) is type(A) is type(dV_dt) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV_dt)) is None:
            return evaluated(TABLE, (c_m, A, dV_dt,), _A, out)
        c_m, A, dV_dt = numbers
    if c_m > 0.0 and A > 0.0:
        return c_m*dV_dt
    return evaluated(TABLE, (c_m, A, dV_dt,), _A, out)


def by_dV_dt(*, c_m: Number, A: Number, dV_dt: Number, out: Any = None) -> Any:
    """The derivative of capacitive_current by dV_dt [A per V/s]; of quantities in pA/(mV/ms)."""
    if not (type(c_m) is type(A) is type(dV_dt) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, dV_dt)) is None:
            return evaluated(TABLE, (c_m, A, dV_dt,), _dV_dt, out)
        c_m, A, dV_dt = numbers
    if c_m > 0.0 and A > 0.0:
        return A*c_m
    return evaluated(TABLE, (c_m, A, dV_dt,), _dV_dt, out)


def _value(c_m: Any, A: Any, dV_dt: Any) -> Any:
    return A*c_m*dV_dt


def _c_m(c_m: Any, A: Any, dV_dt: Any) -> Any:
    return A*dV_dt


def _A(c_m: Any, A: Any, dV_dt: Any) -> Any:
    return c_m*dV_dt


def _dV_dt(c_m: Any, A: Any, dV_dt: Any) -> Any:
    return A*c_m


def _gradient(c_m: Any, A: Any, dV_dt: Any) -> Any:
    return (
        A*dV_dt,
        c_m*dV_dt,
        A*c_m,
    )


attach(TABLE, capacitive_current, {'c_m': by_c_m, 'A': by_A, 'dV_dt': by_dV_dt}, _gradient)
