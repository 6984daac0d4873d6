"""Attenuation along a cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, sign

TABLE = Table('cable_attenuation', (('x', 'real', False), ('lam', 'positive', False)), (), ('', 'm', 'm'), {}, '2e86e931b8fa1bcb')


def cable_attenuation(*, x: Number, lam: Number, out: Any = None) -> Any:
    """Attenuation along a cable: left_over = exp(-abs(x)/lam) [1].

    The part of a steady voltage that is left at a place, on a cable without end.

    x    place along the cable, from where the voltage is held [m], any
    lam  length constant [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: a cable without end, beyond, the core current goes on, beyond, the voltage goes on, ohmic
    membrane beyond, steady state, ohmic membrane, steady state, some voltage, Kirchhoff's law in the core,
    Kirchhoff's law in the core beyond, Ohm's law in the core.
    Sources: Hodgkin and Rushton 1946.

    >>> from millivolt import cable_attenuation
    >>> round(cable_attenuation(x=0.001, lam=0.000707), 5)
    0.24306
    """
    if not (type(x) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, lam)) is None:
            return evaluated(TABLE, (x, lam,), _value, out)
        x, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, lam,), _value, out)


def by_x(*, x: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of cable_attenuation by x [1 per m]; of quantities in 1/µm."""
    if not (type(x) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, lam)) is None:
            return evaluated(TABLE, (x, lam,), _x, out)
        x, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return (-sign(x)/lam)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, lam,), _x, out)


def by_lam(*, x: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of cable_attenuation by lam [1 per m]; of quantities in 1/µm."""
    if not (type(x) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, lam)) is None:
            return evaluated(TABLE, (x, lam,), _lam, out)
        x, lam = numbers
    try:
        if lam > 0.0:
            u = abs(x)/lam
            return (u/lam)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, lam,), _lam, out)


def _value(x: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return arrays.exp(-u)


def _x(x: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return (-arrays.sign(x)/lam)*arrays.exp(-u)


def _lam(x: Any, lam: Any) -> Any:
    u = abs(x)/lam
    return (u/lam)*arrays.exp(-u)


def _gradient(x: Any, lam: Any) -> Any:
    s_0 = arrays.exp(-abs(x)/lam)
    return (
        (-arrays.sign(x)/lam)*s_0,
        (abs(x)/(lam*lam))*s_0,
    )


attach(TABLE, cable_attenuation, {'x': by_x, 'lam': by_lam}, _gradient)
