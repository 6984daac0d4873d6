"""Steady state of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, sign

TABLE = Table('cable_steady_state', (('x', 'real', False), ('V_0', 'real', False), ('lam', 'positive', False)), (), ('V', 'm', 'V', 'm'), {}, 'dfb3665b65a74152')


def cable_steady_state(*, x: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """Steady state of a long cable: V_x = V_0*exp(-abs(x)/lam) [V].

    How far from rest the voltage is at any place: on a cable without end it falls exponentially, on either
    side of where it is held.

    x    place along the cable, from where the voltage is held [m], any
    V_0  voltage at the start [V], any
    lam  length constant [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where x/lam is at most 700 in size.
    Raises DomainError where an argument is not what is said above.
    Rests on: a cable without end, beyond, the core current goes on, beyond, the voltage goes on, ohmic
    membrane beyond, steady state, ohmic membrane, steady state, Kirchhoff's law in the core, Kirchhoff's law
    in the core beyond, Ohm's law in the core.
    Sources: Hodgkin and Rushton 1946.

    >>> from millivolt import cable_steady_state
    >>> round(cable_steady_state(x=0.001, V_0=0.01, lam=0.000707), 7)
    0.0024306
    """
    if not (type(x) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, V_0, lam)) is None:
            return evaluated(TABLE, (x, V_0, lam,), _value, out)
        x, V_0, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return V_0*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, V_0, lam,), _value, out)


def by_x(*, x: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of cable_steady_state by x [V per m]; of quantities in mV/µm."""
    if not (type(x) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, V_0, lam)) is None:
            return evaluated(TABLE, (x, V_0, lam,), _x, out)
        x, V_0, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return (-V_0*sign(x)/lam)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, V_0, lam,), _x, out)


def by_V_0(*, x: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of cable_steady_state by V_0 [V per V]; of quantities in mV/mV."""
    if not (type(x) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, V_0, lam)) is None:
            return evaluated(TABLE, (x, V_0, lam,), _V_0, out)
        x, V_0, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, V_0, lam,), _V_0, out)


def by_lam(*, x: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of cable_steady_state by lam [V per m]; of quantities in mV/µm."""
    if not (type(x) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, V_0, lam)) is None:
            return evaluated(TABLE, (x, V_0, lam,), _lam, out)
        x, V_0, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return (V_0*u/lam)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, V_0, lam,), _lam, out)


def _value(x: Any, V_0: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return V_0*arrays.exp(-u)


def _x(x: Any, V_0: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return (-V_0*arrays.sign(x)/lam)*arrays.exp(-u)


def _V_0(x: Any, V_0: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return arrays.exp(-u)


def _lam(x: Any, V_0: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return (V_0*u/lam)*arrays.exp(-u)


def _gradient(x: Any, V_0: Any, lam: Any) -> Any:
    s_0 = arrays.exp(-abs(x)/lam)
    return (
        (-V_0*arrays.sign(x)/lam)*s_0,
        s_0,
        (V_0*abs(x)/(lam*lam))*s_0,
    )


attach(TABLE, cable_steady_state, {'x': by_x, 'V_0': by_V_0, 'lam': by_lam}, _gradient)
