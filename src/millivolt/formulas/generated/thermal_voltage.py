"""Thermal voltage. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_R_per_F = 8.617333262145177e-05
TABLE = Table('thermal_voltage', (('T', 'positive', False),), (), ('V', 'K'), {}, '25b1088fe67f8265')


def thermal_voltage(*, T: Number, out: Any = None) -> Any:
    """Thermal voltage: V_T = R*T/F [V].

    The voltage through which one elementary charge gains the thermal energy k_B T, about 25 mV.

    T  absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: Faraday constant, gas constant.
    Sources: Hille 2001.

    >>> from millivolt import thermal_voltage
    >>> round(thermal_voltage(T=310.15), 6)
    0.026727
    """
    if not (type(T) is float and out is None):
        if out is not None or (numbers := floats(T)) is None:
            return evaluated(TABLE, (T,), _value, out)
        T, = numbers
    if T > 0.0:
        return C_R_per_F*T
    return evaluated(TABLE, (T,), _value, out)


def by_T(*, T: Number, out: Any = None) -> Any:
    """The derivative of thermal_voltage by T [V per K]; of quantities in mV/K."""
    if not (type(T) is float and out is None):
        if out is not None or (numbers := floats(T)) is None:
            return evaluated(TABLE, (T,), _T, out)
        T, = numbers
    if T > 0.0:
        return C_R_per_F
    return evaluated(TABLE, (T,), _T, out)


def _value(T: Any) -> Any:
    return C_R_per_F*T


def _T(T: Any) -> Any:
    return C_R_per_F


def _gradient(T: Any) -> Any:
    return (
        C_R_per_F,
    )


attach(TABLE, thermal_voltage, {'T': by_T}, _gradient)
