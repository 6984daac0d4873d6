"""Current of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_F = 96485.33212331001
TABLE = Table('sodium_pump_current', (('J_cycle', 'real', False),), (), ('A/m^2', 'mol m^-2 s^-1'), {}, '5dcdb495cecbd39a')


def sodium_pump_current(*, J_cycle: Number, out: Any = None) -> Any:
    """Current of the sodium pump: I_pump = F*J_cycle [A/m^2].

    One positive charge goes out in every cycle: a mole of cycles carries one Faraday outward.

    J_cycle  cycles that an area of membrane runs in a second, in moles [mol m^-2 s^-1], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µA/cm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: three sodium ions out, two potassium ions in, charge carried.
    Sources: Post and Jolly 1957, Hille 2001.

    >>> from millivolt import sodium_pump_current
    >>> round(sodium_pump_current(J_cycle=1e-07), 7)
    0.0096485
    """
    if not (type(J_cycle) is float and out is None):
        if out is not None or (numbers := floats(J_cycle)) is None:
            return evaluated(TABLE, (J_cycle,), _value, out)
        J_cycle, = numbers
    return C_F*J_cycle


def by_J_cycle(*, J_cycle: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_current by J_cycle [A/m^2 per mol m^-2 s^-1]; of quantities in (µA/cm^2)/(pmol/(cm^2*s))."""
    if not (type(J_cycle) is float and out is None):
        if out is not None or (numbers := floats(J_cycle)) is None:
            return evaluated(TABLE, (J_cycle,), _J_cycle, out)
        J_cycle, = numbers
    return C_F


def _value(J_cycle: Any) -> Any:
    return C_F*J_cycle


def _J_cycle(J_cycle: Any) -> Any:
    return C_F


def _gradient(J_cycle: Any) -> Any:
    return (
        C_F,
    )


attach(TABLE, sodium_pump_current, {'J_cycle': by_J_cycle}, _gradient)
