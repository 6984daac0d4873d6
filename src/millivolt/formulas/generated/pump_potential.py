"""Pump potential. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('pump_potential', (('I_pump', 'real', False), ('g_total', 'positive', False)), (), ('V', 'A/m^2', 'S/m^2'), {}, 'ce1fa13e93c4abd6')


def pump_potential(*, I_pump: Number, g_total: Number, out: Any = None) -> Any:
    """Pump potential: V_pump = -I_pump/g_total [V].

    The voltage that the outward current of a pump makes by itself: what it carries out comes back through the
    conductances of the membrane.

    I_pump   current density of the pump, outward [A/m^2], any
    g_total  conductance of the membrane to all ions [S/m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: no net current of the pump, ohmic current.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import pump_potential
    >>> round(pump_potential(I_pump=0.01, g_total=3.0), 7)
    -0.0033333
    """
    if not (type(I_pump) is type(g_total) is float and out is None):
        if out is not None or (numbers := floats(I_pump, g_total)) is None:
            return evaluated(TABLE, (I_pump, g_total,), _value, out)
        I_pump, g_total = numbers
    try:
        if g_total > 0.0:
            return -I_pump/g_total
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (I_pump, g_total,), _value, out)


def by_I_pump(*, I_pump: Number, g_total: Number, out: Any = None) -> Any:
    """The derivative of pump_potential by I_pump [V per A/m^2]; of quantities in mV/(µA/cm^2)."""
    if not (type(I_pump) is type(g_total) is float and out is None):
        if out is not None or (numbers := floats(I_pump, g_total)) is None:
            return evaluated(TABLE, (I_pump, g_total,), _I_pump, out)
        I_pump, g_total = numbers
    try:
        if g_total > 0.0:
            return -1.0/g_total
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (I_pump, g_total,), _I_pump, out)


def by_g_total(*, I_pump: Number, g_total: Number, out: Any = None) -> Any:
    """The derivative of pump_potential by g_total [V per S/m^2]; of quantities in mV/(mS/cm^2)."""
    if not (type(I_pump) is type(g_total) is float and out is None):
        if out is not None or (numbers := floats(I_pump, g_total)) is None:
            return evaluated(TABLE, (I_pump, g_total,), _g_total, out)
        I_pump, g_total = numbers
    try:
        if g_total > 0.0:
            return I_pump/(g_total*g_total)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (I_pump, g_total,), _g_total, out)


def _value(I_pump: Any, g_total: Any) -> Any:
    return -I_pump/g_total


def _I_pump(I_pump: Any, g_total: Any) -> Any:
    return -1.0/g_total


def _g_total(I_pump: Any, g_total: Any) -> Any:
    return I_pump/(g_total*g_total)


def _gradient(I_pump: Any, g_total: Any) -> Any:
    return (
        -1.0/g_total,
        I_pump/(g_total*g_total),
    )


attach(TABLE, pump_potential, {'I_pump': by_I_pump, 'g_total': by_g_total}, _gradient)
