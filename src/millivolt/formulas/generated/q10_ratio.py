"""Q10. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, log

TABLE = Table('q10_ratio', (('Q10', 'positive', False), ('T_1', 'positive', False), ('T_2', 'positive', False), ('T_step', 'positive', False)), (), ('', '', 'K', 'K', 'K'), {}, '6325566451d093ba')


def q10_ratio(*, Q10: Number, T_1: Number, T_2: Number, T_step: Number = 10.0, out: Any = None) -> Any:
    """Q10: rate_ratio = exp((T_2 - T_1)*log(Q10)/T_step) [1].

    How many times faster a rate is at the second temperature than at the first: Q10, to the power of the tens
    of kelvin between.

    Q10     factor by which a rate grows for ten kelvin [1], greater than zero
    T_1     first temperature [K], greater than zero
    T_2     second temperature [K], greater than zero
    T_step  the step of temperature that Q10 is told for: 10 K [K], greater than zero; 10 when left out

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: rates grow alike with every kelvin.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import q10_ratio
    >>> round(q10_ratio(Q10=3.0, T_1=293.15, T_2=310.15, T_step=10.0), 4)
    6.473
    """
    if not (type(Q10) is type(T_1) is type(T_2) is type(T_step) is float and out is None):
        if out is not None or (numbers := floats(Q10, T_1, T_2, T_step)) is None:
            return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _value, out)
        Q10, T_1, T_2, T_step = numbers
    try:
        if Q10 > 0.0 and T_1 > 0.0 and T_2 > 0.0 and T_step > 0.0:
            u = (-T_1 + T_2)*log(Q10)/T_step
            return exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _value, out)


def by_Q10(*, Q10: Number, T_1: Number, T_2: Number, T_step: Number = 10.0, out: Any = None) -> Any:
    """The derivative of q10_ratio by Q10 [1 per 1]; of quantities without unit."""
    if not (type(Q10) is type(T_1) is type(T_2) is type(T_step) is float and out is None):
        if out is not None or (numbers := floats(Q10, T_1, T_2, T_step)) is None:
            return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _Q10, out)
        Q10, T_1, T_2, T_step = numbers
    try:
        if Q10 > 0.0 and T_1 > 0.0 and T_2 > 0.0 and T_step > 0.0:
            w = (-T_1 + T_2)/T_step
            u = w*log(Q10)
            return (w/Q10)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _Q10, out)


def by_T_1(*, Q10: Number, T_1: Number, T_2: Number, T_step: Number = 10.0, out: Any = None) -> Any:
    """The derivative of q10_ratio by T_1 [1 per K]; of quantities in 1/K."""
    if not (type(Q10) is type(T_1) is type(T_2) is type(T_step) is float and out is None):
        if out is not None or (numbers := floats(Q10, T_1, T_2, T_step)) is None:
            return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _T_1, out)
        Q10, T_1, T_2, T_step = numbers
    try:
        if Q10 > 0.0 and T_1 > 0.0 and T_2 > 0.0 and T_step > 0.0:
            w = log(Q10)/T_step
            u = w*(-T_1 + T_2)
            return (-w)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _T_1, out)


def by_T_2(*, Q10: Number, T_1: Number, T_2: Number, T_step: Number = 10.0, out: Any = None) -> Any:
    """The derivative of q10_ratio by T_2 [1 per K]; of quantities in 1/K."""
    if not (type(Q10) is type(T_1) is type(T_2) is type(T_step) is float and out is None):
        if out is not None or (numbers := floats(Q10, T_1, T_2, T_step)) is None:
            return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _T_2, out)
        Q10, T_1, T_2, T_step = numbers
    try:
        if Q10 > 0.0 and T_1 > 0.0 and T_2 > 0.0 and T_step > 0.0:
            w = log(Q10)/T_step
            u = w*(-T_1 + T_2)
            return w*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _T_2, out)


def by_T_step(*, Q10: Number, T_1: Number, T_2: Number, T_step: Number = 10.0, out: Any = None) -> Any:
    """The derivative of q10_ratio by T_step [1 per K]; of quantities in 1/K."""
    if not (type(Q10) is type(T_1) is type(T_2) is type(T_step) is float and out is None):
        if out is not None or (numbers := floats(Q10, T_1, T_2, T_step)) is None:
            return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _T_step, out)
        Q10, T_1, T_2, T_step = numbers
    try:
        if Q10 > 0.0 and T_1 > 0.0 and T_2 > 0.0 and T_step > 0.0:
            u = (-T_1 + T_2)*log(Q10)/T_step
            return (-u/T_step)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (Q10, T_1, T_2, T_step,), _T_step, out)


def _value(Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    u = (-T_1 + T_2)*arrays.log(Q10)/T_step
    return arrays.exp(u)


def _Q10(Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    w = (-T_1 + T_2)/T_step
    u = w*arrays.log(Q10)
    return (w/Q10)*arrays.exp(u)


def _T_1(Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    w = arrays.log(Q10)/T_step
    u = w*(-T_1 + T_2)
    return (-w)*arrays.exp(u)


def _T_2(Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    w = arrays.log(Q10)/T_step
    u = w*(-T_1 + T_2)
    return w*arrays.exp(u)


def _T_step(Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    u = (-T_1 + T_2)*arrays.log(Q10)/T_step
    return (-u/T_step)*arrays.exp(u)


def _gradient(Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    s_0 = arrays.log(Q10)
    s_1 = arrays.exp(s_0*(-T_1 + T_2)/T_step)
    return (
        ((-T_1 + T_2)/(Q10*T_step))*s_1,
        (-s_0/T_step)*s_1,
        (s_0/T_step)*s_1,
        (-s_0*(-T_1 + T_2)/(T_step*T_step))*s_1,
    )


attach(TABLE, q10_ratio, {'Q10': by_Q10, 'T_1': by_T_1, 'T_2': by_T_2, 'T_step': by_T_step}, _gradient)
