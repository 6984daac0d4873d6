"""Current step. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, expm1

TABLE = Table('current_step', (('t', 'nonnegative', False), ('I', 'real', False), ('R', 'positive', False), ('tau', 'positive', False)), (), ('V', 's', 'A', 'ohm', 's'), {}, '05e81b58915b2087')


def current_step(*, t: Number, I: Number, R: Number, tau: Number, out: Any = None) -> Any:
    """Current step: dV_step = I*R*(1 - exp(-t/tau)) [V].

    How far from rest the voltage is a time t after a constant inward current was switched on, in a cell of
    one voltage throughout: it goes to what Ohm's law says, with the time constant.

    t    time [s], zero or more
    I    current from the electrode, inward [A], any
    R    resistance of the whole membrane [ohm], greater than zero
    tau  time constant of the membrane [s], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where t/tau is at most 700.
    Raises DomainError where an argument is not what is said above.
    Rests on: at rest at first, ohmic leak, steady current from the electrode, capacitor, conservation of
    charge.
    Sources: Cole 1968.

    >>> from millivolt import current_step
    >>> round(current_step(t=0.005, I=1e-10, R=200000000.0, tau=0.01), 7)
    0.0078694
    """
    if not (type(t) is type(I) is type(R) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, I, R, tau)) is None:
            return evaluated(TABLE, (t, I, R, tau,), _value, out)
        t, I, R, tau = numbers
    try:
        if t >= 0.0 and R > 0.0 and tau > 0.0:
            u = t/tau
            return -I*R*expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, I, R, tau,), _value, out)


def by_t(*, t: Number, I: Number, R: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of current_step by t [V per s]; of quantities in mV/ms."""
    if not (type(t) is type(I) is type(R) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, I, R, tau)) is None:
            return evaluated(TABLE, (t, I, R, tau,), _t, out)
        t, I, R, tau = numbers
    try:
        if t >= 0.0 and R > 0.0 and tau > 0.0:
            u = t/tau
            return (I*R/tau)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, I, R, tau,), _t, out)


def by_I(*, t: Number, I: Number, R: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of current_step by I [V per A]; of quantities in mV/pA."""
    if not (type(t) is type(I) is type(R) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, I, R, tau)) is None:
            return evaluated(TABLE, (t, I, R, tau,), _I, out)
        t, I, R, tau = numbers
    try:
        if t >= 0.0 and R > 0.0 and tau > 0.0:
            u = t/tau
            return -R*expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, I, R, tau,), _I, out)


def by_R(*, t: Number, I: Number, R: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of current_step by R [V per ohm]; of quantities in mV/Mohm."""
    if not (type(t) is type(I) is type(R) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, I, R, tau)) is None:
            return evaluated(TABLE, (t, I, R, tau,), _R, out)
        t, I, R, tau = numbers
    try:
        if t >= 0.0 and R > 0.0 and tau > 0.0:
            u = t/tau
            return -I*expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, I, R, tau,), _R, out)


def by_tau(*, t: Number, I: Number, R: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of current_step by tau [V per s]; of quantities in mV/ms."""
    if not (type(t) is type(I) is type(R) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, I, R, tau)) is None:
            return evaluated(TABLE, (t, I, R, tau,), _tau, out)
        t, I, R, tau = numbers
    try:
        if t >= 0.0 and R > 0.0 and tau > 0.0:
            u = t/tau
            return (-I*R*u/tau)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, I, R, tau,), _tau, out)


def _value(t: Any, I: Any, R: Any, tau: Any) -> Any:
    u = t/tau
    return -I*R*arrays.expm1(-u)


def _t(t: Any, I: Any, R: Any, tau: Any) -> Any:
    u = t/tau
    return (I*R/tau)*arrays.exp(-u)


def _I(t: Any, I: Any, R: Any, tau: Any) -> Any:
    u = t/tau
    return -R*arrays.expm1(-u)


def _R(t: Any, I: Any, R: Any, tau: Any) -> Any:
    u = t/tau
    return -I*arrays.expm1(-u)


def _tau(t: Any, I: Any, R: Any, tau: Any) -> Any:
    u = t/tau
    return (-(I*R/tau)*u)*arrays.exp(-u)


def _gradient(t: Any, I: Any, R: Any, tau: Any) -> Any:
    s_0 = arrays.exp(-t/tau)
    s_1 = arrays.expm1(-t/tau)
    return (
        (I*R/tau)*s_0,
        -R*s_1,
        -I*s_1,
        (-(I*R/(tau*tau))*t)*s_0,
    )


attach(TABLE, current_step, {'t': by_t, 'I': by_I, 'R': by_R, 'tau': by_tau}, _gradient)
