"""Single-channel current. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('channel_current', (('gamma', 'nonnegative', False), ('V', 'real', False), ('E', 'real', False)), (), ('A', 'S', 'V', 'V'), {}, '5725001a50555145')


def channel_current(*, gamma: Number, V: Number, E: Number, out: Any = None) -> Any:
    """Single-channel current: I_ch = gamma*(V - E) [A].

    The current through one open channel: its conductance times the driving force.

    gamma  conductance of one open channel [S], zero or more
    V      membrane potential, inside minus outside [V], any
    E      Nernst potential, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pA; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: ohmic channel.
    Sources: Hille 2001.

    >>> from millivolt import channel_current
    >>> round(channel_current(gamma=2e-11, V=-0.04, E=-0.089), 17)
    9.8e-13
    """
    if not (type(gamma) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(gamma, V, E)) is None:
            return evaluated(TABLE, (gamma, V, E,), _value, out)
        gamma, V, E = numbers
    try:
        if gamma >= 0.0:
            return gamma*(-E + V)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (gamma, V, E,), _value, out)


def by_gamma(*, gamma: Number, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of channel_current by gamma [A per S]; of quantities in pA/nS."""
    if not (type(gamma) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(gamma, V, E)) is None:
            return evaluated(TABLE, (gamma, V, E,), _gamma, out)
        gamma, V, E = numbers
    if gamma >= 0.0:
        return -E + V
    return evaluated(TABLE, (gamma, V, E,), _gamma, out)


def by_V(*, gamma: Number, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of channel_current by V [A per V]; of quantities in pA/mV."""
    if not (type(gamma) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(gamma, V, E)) is None:
            return evaluated(TABLE, (gamma, V, E,), _V, out)
        gamma, V, E = numbers
    if gamma >= 0.0:
        return gamma
    return evaluated(TABLE, (gamma, V, E,), _V, out)


def by_E(*, gamma: Number, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of channel_current by E [A per V]; of quantities in pA/mV."""
    if not (type(gamma) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(gamma, V, E)) is None:
            return evaluated(TABLE, (gamma, V, E,), _E, out)
        gamma, V, E = numbers
    if gamma >= 0.0:
        return -gamma
    return evaluated(TABLE, (gamma, V, E,), _E, out)


def _value(gamma: Any, V: Any, E: Any) -> Any:
    return gamma*(-E + V)


def _gamma(gamma: Any, V: Any, E: Any) -> Any:
    return -E + V


def _V(gamma: Any, V: Any, E: Any) -> Any:
    return gamma


def _E(gamma: Any, V: Any, E: Any) -> Any:
    return -gamma


def _gradient(gamma: Any, V: Any, E: Any) -> Any:
    return (
        -E + V,
        gamma,
        -gamma,
    )


attach(TABLE, channel_current, {'gamma': by_gamma, 'V': by_V, 'E': by_E}, _gradient)
