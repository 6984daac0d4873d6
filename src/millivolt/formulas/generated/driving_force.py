"""Driving force. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('driving_force', (('V', 'real', False), ('E', 'real', False)), (), ('V', 'V', 'V'), {}, 'ab79a40a6db698ff')


def driving_force(*, V: Number, E: Number, out: Any = None) -> Any:
    """Driving force: V_df = V - E [V].

    How far the membrane potential is from the Nernst potential of the ion. Where it is positive the current
    of the ion is outward.

    V  membrane potential, inside minus outside [V], any
    E  Nernst potential, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Hille 2001.

    >>> from millivolt import driving_force
    >>> round(driving_force(V=-0.07, E=-0.089), 6)
    0.019
    """
    if not (type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(V, E)) is None:
            return evaluated(TABLE, (V, E,), _value, out)
        V, E = numbers
    return -E + V


def by_V(*, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of driving_force by V [V per V]; of quantities in mV/mV."""
    if not (type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(V, E)) is None:
            return evaluated(TABLE, (V, E,), _V, out)
        V, E = numbers
    return 1.0


def by_E(*, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of driving_force by E [V per V]; of quantities in mV/mV."""
    if not (type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(V, E)) is None:
            return evaluated(TABLE, (V, E,), _E, out)
        V, E = numbers
    return -1.0


def _value(V: Any, E: Any) -> Any:
    return -E + V


def _V(V: Any, E: Any) -> Any:
    return 1.0


def _E(V: Any, E: Any) -> Any:
    return -1.0


def _gradient(V: Any, E: Any) -> Any:
    return (
        1.0,
        -1.0,
    )


attach(TABLE, driving_force, {'V': by_V, 'E': by_E}, _gradient)
