"""Charging time course. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, expm1

TABLE = Table('charging_time_course', (('t', 'nonnegative', False), ('E', 'real', False), ('tau', 'positive', False)), (), ('V', 's', 'V', 's'), {}, '8a04a84e55bcbb5c')


def charging_time_course(*, t: Number, E: Number, tau: Number, out: Any = None) -> Any:
    """Charging time course: V = E*(1 - exp(-t/tau)) [V].

    The membrane potential a time t after one kind of ion was let through an uncharged membrane.

    t    time [s], zero or more
    E    Nernst potential, inside minus outside [V], any
    tau  time constant of the membrane [s], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where t/tau is at most 700.
    Raises DomainError where an argument is not what is said above.
    Rests on: ohmic leak, uncharged at first, capacitor, conservation of charge.
    Sources: Hille 2001.

    >>> from millivolt import charging_time_course
    >>> round(charging_time_course(t=0.005, E=-0.089, tau=0.01), 6)
    -0.035019
    """
    if not (type(t) is type(E) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau)) is None:
            return evaluated(TABLE, (t, E, tau,), _value, out)
        t, E, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return -E*expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau,), _value, out)


def by_t(*, t: Number, E: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of charging_time_course by t [V per s]; of quantities in mV/ms."""
    if not (type(t) is type(E) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau)) is None:
            return evaluated(TABLE, (t, E, tau,), _t, out)
        t, E, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return (E/tau)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau,), _t, out)


def by_E(*, t: Number, E: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of charging_time_course by E [V per V]; of quantities in mV/mV."""
    if not (type(t) is type(E) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau)) is None:
            return evaluated(TABLE, (t, E, tau,), _E, out)
        t, E, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return -expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau,), _E, out)


def by_tau(*, t: Number, E: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of charging_time_course by tau [V per s]; of quantities in mV/ms."""
    if not (type(t) is type(E) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, E, tau)) is None:
            return evaluated(TABLE, (t, E, tau,), _tau, out)
        t, E, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return (-E*u/tau)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, E, tau,), _tau, out)


def _value(t: Any, E: Any, tau: Any) -> Any:
    u = t/tau
    return -E*arrays.expm1(-u)


def _t(t: Any, E: Any, tau: Any) -> Any:
    u = t/tau
    return (E/tau)*arrays.exp(-u)


def _E(t: Any, E: Any, tau: Any) -> Any:
    u = t/tau
    return -arrays.expm1(-u)


def _tau(t: Any, E: Any, tau: Any) -> Any:
    u = t/tau
    return (-E*u/tau)*arrays.exp(-u)


def _gradient(t: Any, E: Any, tau: Any) -> Any:
    s_0 = arrays.exp(-t/tau)
    return (
        (E/tau)*s_0,
        -arrays.expm1(-t/tau),
        (-E*t/(tau*tau))*s_0,
    )


attach(TABLE, charging_time_course, {'t': by_t, 'E': by_E, 'tau': by_tau}, _gradient)
