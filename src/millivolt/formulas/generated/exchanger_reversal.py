"""Reversal of the sodium-calcium exchanger. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('exchanger_reversal', (('n_Na', 'positive', False), ('n_Ca', 'positive', False), ('E_Na', 'real', False), ('E_Ca', 'real', False)), (('n_Na - 2*n_Ca != 0', lambda *a: _need_0(*a)),), ('V', '', '', 'V', 'V'), {}, '7ed3754173a70bb0')


def exchanger_reversal(*, n_Na: Number, n_Ca: Number, E_Na: Number, E_Ca: Number, out: Any = None) -> Any:
    """Reversal of the sodium-calcium exchanger: V = (E_Na*n_Na - 2*E_Ca*n_Ca)/(n_Na - 2*n_Ca) [V].

    The membrane potential at which n_Na sodium ions going in just pay for n_Ca calcium ions going out.

    n_Na  sodium ions that go one way in a cycle [1], greater than zero
    n_Ca  calcium ions that go the other way in a cycle [1], greater than zero
    E_Na  Nernst potential of sodium [V], any
    E_Ca  Nernst potential of calcium [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that n_Na - 2*n_Ca != 0.
    Rests on: exchanger at its reversal, electrochemical potential.
    Sources: Blaustein and Lederer 1999, Hille 2001.

    >>> from millivolt import exchanger_reversal
    >>> round(exchanger_reversal(n_Na=3, n_Ca=1, E_Na=0.066, E_Ca=0.125), 6)
    -0.052
    """
    if not (type(n_Na) is type(n_Ca) is type(E_Na) is type(E_Ca) is float and out is None):
        if out is not None or (numbers := floats(n_Na, n_Ca, E_Na, E_Ca)) is None:
            return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _value, out)
        n_Na, n_Ca, E_Na, E_Ca = numbers
    try:
        if n_Na > 0.0 and n_Ca > 0.0 and -2.0*n_Ca + n_Na != 0.0:
            return (-2.0*E_Ca*n_Ca + E_Na*n_Na)/(-2.0*n_Ca + n_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _value, out)


def by_n_Na(*, n_Na: Number, n_Ca: Number, E_Na: Number, E_Ca: Number, out: Any = None) -> Any:
    """The derivative of exchanger_reversal by n_Na [V per 1]; of quantities in mV."""
    if not (type(n_Na) is type(n_Ca) is type(E_Na) is type(E_Ca) is float and out is None):
        if out is not None or (numbers := floats(n_Na, n_Ca, E_Na, E_Ca)) is None:
            return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _n_Na, out)
        n_Na, n_Ca, E_Na, E_Ca = numbers
    try:
        if n_Na > 0.0 and n_Ca > 0.0 and -2.0*n_Ca + n_Na != 0.0:
            return (2.0*n_Ca*(E_Ca - E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _n_Na, out)


def by_n_Ca(*, n_Na: Number, n_Ca: Number, E_Na: Number, E_Ca: Number, out: Any = None) -> Any:
    """The derivative of exchanger_reversal by n_Ca [V per 1]; of quantities in mV."""
    if not (type(n_Na) is type(n_Ca) is type(E_Na) is type(E_Ca) is float and out is None):
        if out is not None or (numbers := floats(n_Na, n_Ca, E_Na, E_Ca)) is None:
            return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _n_Ca, out)
        n_Na, n_Ca, E_Na, E_Ca = numbers
    try:
        if n_Na > 0.0 and n_Ca > 0.0 and -2.0*n_Ca + n_Na != 0.0:
            return (2.0*n_Na*(-E_Ca + E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _n_Ca, out)


def by_E_Na(*, n_Na: Number, n_Ca: Number, E_Na: Number, E_Ca: Number, out: Any = None) -> Any:
    """The derivative of exchanger_reversal by E_Na [V per V]; of quantities in mV/mV."""
    if not (type(n_Na) is type(n_Ca) is type(E_Na) is type(E_Ca) is float and out is None):
        if out is not None or (numbers := floats(n_Na, n_Ca, E_Na, E_Ca)) is None:
            return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _E_Na, out)
        n_Na, n_Ca, E_Na, E_Ca = numbers
    try:
        if n_Na > 0.0 and n_Ca > 0.0 and -2.0*n_Ca + n_Na != 0.0:
            return n_Na/(-2.0*n_Ca + n_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _E_Na, out)


def by_E_Ca(*, n_Na: Number, n_Ca: Number, E_Na: Number, E_Ca: Number, out: Any = None) -> Any:
    """The derivative of exchanger_reversal by E_Ca [V per V]; of quantities in mV/mV."""
    if not (type(n_Na) is type(n_Ca) is type(E_Na) is type(E_Ca) is float and out is None):
        if out is not None or (numbers := floats(n_Na, n_Ca, E_Na, E_Ca)) is None:
            return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _E_Ca, out)
        n_Na, n_Ca, E_Na, E_Ca = numbers
    try:
        if n_Na > 0.0 and n_Ca > 0.0 and -2.0*n_Ca + n_Na != 0.0:
            return -2.0*n_Ca/(-2.0*n_Ca + n_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n_Na, n_Ca, E_Na, E_Ca,), _E_Ca, out)


def _value(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return (-2.0*n_Ca*E_Ca + n_Na*E_Na)/(-2.0*n_Ca + n_Na)


def _n_Na(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return (2.0*n_Ca*(E_Ca - E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na)


def _n_Ca(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return (2.0*n_Na*(-E_Ca + E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na)


def _E_Na(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return n_Na/(-2.0*n_Ca + n_Na)


def _E_Ca(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return -2.0*n_Ca/(-2.0*n_Ca + n_Na)


def _gradient(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return (
        (2.0*n_Ca*(E_Ca - E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na),
        (2.0*n_Na*(-E_Ca + E_Na))/(-2.0*n_Ca + n_Na)/(-2.0*n_Ca + n_Na),
        n_Na/(-2.0*n_Ca + n_Na),
        -2.0*n_Ca/(-2.0*n_Ca + n_Na),
    )


def _need_0(n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return -2.0*n_Ca + n_Na != 0.0


attach(TABLE, exchanger_reversal, {'n_Na': by_n_Na, 'n_Ca': by_n_Ca, 'E_Na': by_E_Na, 'E_Ca': by_E_Ca}, _gradient)
