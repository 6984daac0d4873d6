"""RC response. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, expm1

TABLE = Table('rc_response', (('t', 'nonnegative', False), ('V_0', 'real', False), ('V_inf', 'real', False), ('tau', 'positive', False)), (), ('V', 's', 'V', 'V', 's'), {}, '93a279aa5a05a69f')


def rc_response(*, t: Number, V_0: Number, V_inf: Number, tau: Number, out: Any = None) -> Any:
    """RC response: V = V_inf + (V_0 - V_inf)*exp(-t/tau) [V].

    The membrane potential of a passive membrane a time t after a step: it approaches the final voltage with
    the time constant.

    t      time [s], zero or more
    V_0    voltage at the start [V], any
    V_inf  voltage that is approached [V], any
    tau    time constant of the membrane [s], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where t/tau is at most 700.
    Raises DomainError where an argument is not what is said above.
    Rests on: ohmic leak, steady current from the electrode, capacitor, conservation of charge.
    Sources: Hodgkin and Rushton 1946, Cole 1968.

    >>> from millivolt import rc_response
    >>> round(rc_response(t=0.005, V_0=-0.07, V_inf=-0.06, tau=0.01), 6)
    -0.066065
    """
    if not (type(t) is type(V_0) is type(V_inf) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, V_0, V_inf, tau)) is None:
            return evaluated(TABLE, (t, V_0, V_inf, tau,), _value, out)
        t, V_0, V_inf, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return V_0*exp(-u) - V_inf*expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, V_0, V_inf, tau,), _value, out)


def by_t(*, t: Number, V_0: Number, V_inf: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of rc_response by t [V per s]; of quantities in mV/ms."""
    if not (type(t) is type(V_0) is type(V_inf) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, V_0, V_inf, tau)) is None:
            return evaluated(TABLE, (t, V_0, V_inf, tau,), _t, out)
        t, V_0, V_inf, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return (-(V_0 - V_inf)/tau)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, V_0, V_inf, tau,), _t, out)


def by_V_0(*, t: Number, V_0: Number, V_inf: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of rc_response by V_0 [V per V]; of quantities in mV/mV."""
    if not (type(t) is type(V_0) is type(V_inf) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, V_0, V_inf, tau)) is None:
            return evaluated(TABLE, (t, V_0, V_inf, tau,), _V_0, out)
        t, V_0, V_inf, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, V_0, V_inf, tau,), _V_0, out)


def by_V_inf(*, t: Number, V_0: Number, V_inf: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of rc_response by V_inf [V per V]; of quantities in mV/mV."""
    if not (type(t) is type(V_0) is type(V_inf) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, V_0, V_inf, tau)) is None:
            return evaluated(TABLE, (t, V_0, V_inf, tau,), _V_inf, out)
        t, V_0, V_inf, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return -expm1(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, V_0, V_inf, tau,), _V_inf, out)


def by_tau(*, t: Number, V_0: Number, V_inf: Number, tau: Number, out: Any = None) -> Any:
    """The derivative of rc_response by tau [V per s]; of quantities in mV/ms."""
    if not (type(t) is type(V_0) is type(V_inf) is type(tau) is float and out is None):
        if out is not None or (numbers := floats(t, V_0, V_inf, tau)) is None:
            return evaluated(TABLE, (t, V_0, V_inf, tau,), _tau, out)
        t, V_0, V_inf, tau = numbers
    try:
        if t >= 0.0 and tau > 0.0:
            u = t/tau
            return (u*(V_0 - V_inf)/tau)*exp(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (t, V_0, V_inf, tau,), _tau, out)


def _value(t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    u = t/tau
    return V_0*arrays.exp(-u) - V_inf*arrays.expm1(-u)


def _t(t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    u = t/tau
    return (-(V_0 - V_inf)/tau)*arrays.exp(-u)


def _V_0(t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    u = t/tau
    return arrays.exp(-u)


def _V_inf(t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    u = t/tau
    return -arrays.expm1(-u)


def _tau(t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    u = t/tau
    return (u*(V_0 - V_inf)/tau)*arrays.exp(-u)


def _gradient(t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    s_0 = arrays.exp(-t/tau)
    return (
        (-(V_0 - V_inf)/tau)*s_0,
        s_0,
        -arrays.expm1(-t/tau),
        (t*(V_0 - V_inf)/(tau*tau))*s_0,
    )


attach(TABLE, rc_response, {'t': by_t, 'V_0': by_V_0, 'V_inf': by_V_inf, 'tau': by_tau}, _gradient)
