"""Steady state of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated
from ..scalars import exp

TABLE = Table('cable_steady_state', (('x_c', 'nonnegative', False), ('V_0', 'real', False), ('lam', 'positive', False)), ())


def cable_steady_state(*, x_c: Number, V_0: Number, lam: Number) -> Any:
    """Steady state of a long cable: V_x = V_0*exp(-x_c/lam) [V].

    How far from rest the voltage is at a distance from where it is held: on a cable without end it falls
    exponentially, on either side.

    x_c  distance along the cable [m], zero or more
    V_0  voltage at the start [V], any
    lam  length constant [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Rests on: a cable without end, ohmic membrane, steady state, Kirchhoff's law in the core, Ohm's law in the
    core.
    Sources: Hodgkin and Rushton 1946.
    """
    if type(x_c) is type(V_0) is type(lam) is float and x_c >= 0.0 and lam > 0.0:
        u = x_c/lam
        return V_0*exp(-u)
    return evaluated(TABLE, (x_c, V_0, lam,), _value)


def by_x_c(*, x_c: Number, V_0: Number, lam: Number) -> Any:
    """The derivative of cable_steady_state by x_c [V per m]."""
    if type(x_c) is type(V_0) is type(lam) is float and x_c >= 0.0 and lam > 0.0:
        u = x_c/lam
        return -V_0*exp(-u)/lam
    return evaluated(TABLE, (x_c, V_0, lam,), _x_c)


def by_V_0(*, x_c: Number, V_0: Number, lam: Number) -> Any:
    """The derivative of cable_steady_state by V_0 [V per V]."""
    if type(x_c) is type(V_0) is type(lam) is float and x_c >= 0.0 and lam > 0.0:
        u = x_c/lam
        return exp(-u)
    return evaluated(TABLE, (x_c, V_0, lam,), _V_0)


def by_lam(*, x_c: Number, V_0: Number, lam: Number) -> Any:
    """The derivative of cable_steady_state by lam [V per m]."""
    if type(x_c) is type(V_0) is type(lam) is float and x_c >= 0.0 and lam > 0.0:
        u = x_c/lam
        return V_0*x_c*exp(-u)/(lam*lam)
    return evaluated(TABLE, (x_c, V_0, lam,), _lam)


def _value(x_c: Any, V_0: Any, lam: Any) -> Any:
    u = x_c/lam
    return V_0*arrays.exp(-u)


def _x_c(x_c: Any, V_0: Any, lam: Any) -> Any:
    u = x_c/lam
    return -V_0*arrays.exp(-u)/lam


def _V_0(x_c: Any, V_0: Any, lam: Any) -> Any:
    u = x_c/lam
    return arrays.exp(-u)


def _lam(x_c: Any, V_0: Any, lam: Any) -> Any:
    u = x_c/lam
    return V_0*x_c*arrays.exp(-u)/(lam*lam)


attach(cable_steady_state, {'x_c': by_x_c, 'V_0': by_V_0, 'lam': by_lam})
