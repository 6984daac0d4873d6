"""From the difference of pH. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log

C_R_per_F = 8.617333262145177e-05
TABLE = Table('proton_motive_force_from_gradient', (('dpsi', 'real', False), ('T', 'positive', False), ('dpH', 'real', False)), (), ('V', 'V', 'K', ''), {}, '76ea628612680740')


def proton_motive_force_from_gradient(*, dpsi: Number, T: Number, dpH: Number, out: Any = None) -> Any:
    """From the difference of pH: pmf = dpsi - R*T*dpH*log(10)/F [V].

    The same, where the difference of pH, inside minus outside, is known.

    dpsi  electrical potential, inside minus outside [V], any
    T     absolute temperature [K], greater than zero
    dpH   pH inside less pH outside [1], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Mitchell 1961, Mitchell 1966.

    >>> from millivolt import proton_motive_force_from_gradient
    >>> round(proton_motive_force_from_gradient(dpsi=-0.16, T=310.15, dpH=0.6), 5)
    -0.19692
    """
    if not (type(dpsi) is type(T) is type(dpH) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, dpH)) is None:
            return evaluated(TABLE, (dpsi, T, dpH,), _value, out)
        dpsi, T, dpH = numbers
    try:
        if T > 0.0:
            return -C_R_per_F*T*dpH*log(10) + dpsi
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, dpH,), _value, out)


def by_dpsi(*, dpsi: Number, T: Number, dpH: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force_from_gradient by dpsi [V per V]; of quantities in mV/mV."""
    if not (type(dpsi) is type(T) is type(dpH) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, dpH)) is None:
            return evaluated(TABLE, (dpsi, T, dpH,), _dpsi, out)
        dpsi, T, dpH = numbers
    if T > 0.0:
        return 1.0
    return evaluated(TABLE, (dpsi, T, dpH,), _dpsi, out)


def by_T(*, dpsi: Number, T: Number, dpH: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force_from_gradient by T [V per K]; of quantities in mV/K."""
    if not (type(dpsi) is type(T) is type(dpH) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, dpH)) is None:
            return evaluated(TABLE, (dpsi, T, dpH,), _T, out)
        dpsi, T, dpH = numbers
    try:
        if T > 0.0:
            return -C_R_per_F*dpH*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, dpH,), _T, out)


def by_dpH(*, dpsi: Number, T: Number, dpH: Number, out: Any = None) -> Any:
    """The derivative of proton_motive_force_from_gradient by dpH [V per 1]; of quantities in mV."""
    if not (type(dpsi) is type(T) is type(dpH) is float and out is None):
        if out is not None or (numbers := floats(dpsi, T, dpH)) is None:
            return evaluated(TABLE, (dpsi, T, dpH,), _dpH, out)
        dpsi, T, dpH = numbers
    try:
        if T > 0.0:
            return -C_R_per_F*T*log(10)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dpsi, T, dpH,), _dpH, out)


def _value(dpsi: Any, T: Any, dpH: Any) -> Any:
    return -C_R_per_F*T*dpH*arrays.log(10) + dpsi


def _dpsi(dpsi: Any, T: Any, dpH: Any) -> Any:
    return 1.0


def _T(dpsi: Any, T: Any, dpH: Any) -> Any:
    return -C_R_per_F*dpH*arrays.log(10)


def _dpH(dpsi: Any, T: Any, dpH: Any) -> Any:
    return -C_R_per_F*T*arrays.log(10)


def _gradient(dpsi: Any, T: Any, dpH: Any) -> Any:
    s_0 = arrays.log(10)
    return (
        1.0,
        -C_R_per_F*dpH*s_0,
        -C_R_per_F*T*s_0,
    )


attach(TABLE, proton_motive_force_from_gradient, {'dpsi': by_dpsi, 'T': by_T, 'dpH': by_dpH}, _gradient)
