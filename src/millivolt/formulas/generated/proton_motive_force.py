"""Proton-motive force. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log

C_R_per_F = 8.617333262145177e-05
TABLE = Table('proton_motive_force', (('dpsi', 'real', False), ('T', 'positive', False), ('pH_in', 'real', False), ('pH_out', 'real', False)), (), ('V', 'V', 'K', '', ''), {}, '62121cb0f4e0ee99')


def proton_motive_force(*, dpsi: Number, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """Proton-motive force: pmf = dpsi - R*T*(pH_in - pH_out)*log(10)/F [V].

    What drives protons outward, as a voltage: negative where they are driven in, as into the matrix of an
    energised mitochondrion.

    dpsi    electrical potential, inside minus outside [V], any
    T       absolute temperature [K], greater than zero
    pH_in   pH inside [1], any
    pH_out  pH outside [1], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Mitchell 1961, Mitchell 1966.

    >>> from millivolt import proton_motive_force
    >>> round(proton_motive_force(dpsi=-0.16, T=310.15, pH_in=7.8, pH_out=7.2), 5)
    -0.19692
    """
    if not (type(dpsi) is type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _value, out)
        dpsi, T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return -C_R_per_F*T*(pH_in - pH_out)*log(10) + dpsi
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _value, out)


def by_dpsi(*, dpsi: Number, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force by dpsi [V per V]; of quantities in mV/mV."""
    if not (type(dpsi) is type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _dpsi, out)
        dpsi, T, pH_in, pH_out = numbers
    if T > 0.0:
        return 1.0
    return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _dpsi, out)


def by_T(*, dpsi: Number, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force by T [V per K]; of quantities in mV/K."""
    if not (type(dpsi) is type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _T, out)
        dpsi, T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return C_R_per_F*(-pH_in + pH_out)*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _T, out)


def by_pH_in(*, dpsi: Number, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force by pH_in [V per 1]; of quantities in mV."""
    if not (type(dpsi) is type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _pH_in, out)
        dpsi, T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return -C_R_per_F*T*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _pH_in, out)


def by_pH_out(*, dpsi: Number, T: Number, pH_in: Number, pH_out: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force by pH_out [V per 1]; of quantities in mV."""
    if not (type(dpsi) is type(T) is type(pH_in) is type(pH_out) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, pH_in, pH_out)) is None:
            return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _pH_out, out)
        dpsi, T, pH_in, pH_out = numbers
    try:
        if T > 0.0:
            return C_R_per_F*T*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, pH_in, pH_out,), _pH_out, out)


def _value(dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return -C_R_per_F*T*(pH_in - pH_out)*arrays.log(10) + dpsi


def _dpsi(dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return 1.0


def _T(dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return C_R_per_F*(-pH_in + pH_out)*arrays.log(10)


def _pH_in(dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return -C_R_per_F*T*arrays.log(10)


def _pH_out(dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return C_R_per_F*T*arrays.log(10)


def _gradient(dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    s_0 = arrays.log(10)
    return (
        1.0,
        C_R_per_F*(-pH_in + pH_out)*s_0,
        -C_R_per_F*T*s_0,
        C_R_per_F*T*s_0,
    )


attach(TABLE, proton_motive_force, {'dpsi': by_dpsi, 'T': by_T, 'pH_in': by_pH_in, 'pH_out': by_pH_out}, _gradient)
