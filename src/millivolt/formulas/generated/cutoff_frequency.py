"""Cutoff frequency. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi

TABLE = Table('cutoff_frequency', (('tau', 'positive', False),), (), ('Hz', 's'), {}, 'f2b590e96dfa6562')


def cutoff_frequency(*, tau: Number, out: Any = None) -> Any:
    """Cutoff frequency: f_cut = 1/(2*pi*tau) [Hz].

    The frequency at which a membrane of one time constant follows a sine with half of the squared amplitude.

    tau  time constant of the membrane [s], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in Hz; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: equation of the membrane (0 = V_quarter + slope_quarter*tau), equation of the membrane
    (drive_crest = V_crest + slope_crest*tau), half the power, sinusoidal drive, sinusoidal drive, later.
    Sources: Cole 1968.

    >>> from millivolt import cutoff_frequency
    >>> round(cutoff_frequency(tau=0.01), 3)
    15.915
    """
    if not (type(tau) is float and out is None):
        if out is not None or (numbers := floats(tau)) is None:
            return evaluated(TABLE, (tau,), _value, out)
        tau, = numbers
    try:
        if tau > 0.0:
            return (0.5)/(pi*tau)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (tau,), _value, out)


def by_tau(*, tau: Number, out: Any = None) -> Any:
    """The derivative of cutoff_frequency by tau [Hz per s]; of quantities in Hz/ms."""
    if not (type(tau) is float and out is None):
        if out is not None or (numbers := floats(tau)) is None:
            return evaluated(TABLE, (tau,), _tau, out)
        tau, = numbers
    try:
        if tau > 0.0:
            return -(0.5)/(pi*(tau*tau))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (tau,), _tau, out)


def _value(tau: Any) -> Any:
    return ((0.5)/arrays.pi)/tau


def _tau(tau: Any) -> Any:
    return -((0.5)/arrays.pi)/(tau*tau)


def _gradient(tau: Any) -> Any:
    return (
        -((0.5)/arrays.pi)/(tau*tau),
    )


attach(TABLE, cutoff_frequency, {'tau': by_tau}, _gradient)
