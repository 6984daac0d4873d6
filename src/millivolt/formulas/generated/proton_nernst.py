"""Nernst potential of protons. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log

C_R_per_F = 8.617333262145177e-05
TABLE = Table('proton_nernst', (('T', 'positive', False), ('pH_in', 'real', False), ('pH_out', 'real', False)), (), ('V', 'K', '', ''), {}, '11d2611b12332738')


def proton_nernst(*, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """Nernst potential of protons: E_H = R*T*(pH_in - pH_out)*log(10)/F [V].

    The Nernst potential of hydrogen ions, by pH: 61.5 mV for each unit that the pH is higher inside, at 37
    °C.

    T       absolute temperature [K], greater than zero
    pH_in   pH inside [1], any
    pH_out  pH outside [1], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential, equilibrium.
    Sources: Nernst 1889.

    >>> from millivolt import proton_nernst
    >>> round(proton_nernst(T=310.15, pH_in=7.2, pH_out=7.4), 6)
    -0.012308
    """
    if not (type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (T, pH_in, pH_out,), _value, out)
        T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return C_R_per_F*T*(pH_in - pH_out)*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, pH_in, pH_out,), _value, out)


def by_T(*, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_nernst by T [V per K]; of quantities in mV/K."""
    if not (type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (T, pH_in, pH_out,), _T, out)
        T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return C_R_per_F*(pH_in - pH_out)*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, pH_in, pH_out,), _T, out)


def by_pH_in(*, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_nernst by pH_in [V per 1]; of quantities in mV."""
    if not (type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (T, pH_in, pH_out,), _pH_in, out)
        T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return C_R_per_F*T*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, pH_in, pH_out,), _pH_in, out)


def by_pH_out(*, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_nernst by pH_out [V per 1]; of quantities in mV."""
    if not (type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (T, pH_in, pH_out,), _pH_out, out)
        T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return -C_R_per_F*T*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, pH_in, pH_out,), _pH_out, out)


def _value(T: Any, pH_in: Any, pH_out: Any) -> Any:
    return C_R_per_F*arrays.log(10)*T*(pH_in - pH_out)


def _T(T: Any, pH_in: Any, pH_out: Any) -> Any:
    return C_R_per_F*arrays.log(10)*(pH_in - pH_out)


def _pH_in(T: Any, pH_in: Any, pH_out: Any) -> Any:
    return C_R_per_F*arrays.log(10)*T


def _pH_out(T: Any, pH_in: Any, pH_out: Any) -> Any:
    return -C_R_per_F*arrays.log(10)*T


def _gradient(T: Any, pH_in: Any, pH_out: Any) -> Any:
    s_0 = arrays.log(10)
    return (
        C_R_per_F*s_0*(pH_in - pH_out),
        C_R_per_F*T*s_0,
        -C_R_per_F*T*s_0,
    )


attach(TABLE, proton_nernst, {'T': by_T, 'pH_in': by_pH_in, 'pH_out': by_pH_out}, _gradient)
