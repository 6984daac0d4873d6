"""Nernst slope. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log

C_R_per_F = 8.617333262145177e-05
TABLE = Table('nernst_slope', (('z', 'nonzero', False), ('T', 'positive', False)), (), ('V', '', 'K'), {}, 'c56943ff7d137270')


def nernst_slope(*, z: Number, T: Number, out: Any = None) -> Any:
    """Nernst slope: slope_T = R*T*log(10)/(F*z) [V].

    The change of the Nernst potential for every factor of ten outside over inside: 58 mV at 20 °C, 61.5 mV at
    37 °C for z = 1.

    z  valence of the ion, with its sign [1], not zero
    T  absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential, equilibrium.
    Sources: Nernst 1889, Hille 2001.

    >>> from millivolt import nernst_slope
    >>> round(nernst_slope(z=1, T=310.15), 6)
    0.06154
    """
    if not (type(z) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z, T)) is None:
            return evaluated(TABLE, (z, T,), _value, out)
        z, T = numbers
    try:
        if z != 0.0 and T > 0.0:
            return C_R_per_F*T*log(10)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T,), _value, out)


def by_z(*, z: Number, T: Number, out: Any = None) -> Any:
    """The derivative of nernst_slope by z [V per 1]; of quantities in mV."""
    if not (type(z) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z, T)) is None:
            return evaluated(TABLE, (z, T,), _z, out)
        z, T = numbers
    try:
        if z != 0.0 and T > 0.0:
            return -C_R_per_F*T*log(10)/(z*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T,), _z, out)


def by_T(*, z: Number, T: Number, out: Any = None) -> Any:
    """The derivative of nernst_slope by T [V per K]; of quantities in mV/K."""
    if not (type(z) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z, T)) is None:
            return evaluated(TABLE, (z, T,), _T, out)
        z, T = numbers
    try:
        if z != 0.0 and T > 0.0:
            return C_R_per_F*log(10)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T,), _T, out)


def _value(z: Any, T: Any) -> Any:
    return C_R_per_F*arrays.log(10)*T/z


def _z(z: Any, T: Any) -> Any:
    return -C_R_per_F*arrays.log(10)*T/(z*z)


def _T(z: Any, T: Any) -> Any:
    return C_R_per_F*arrays.log(10)/z


def _gradient(z: Any, T: Any) -> Any:
    s_0 = arrays.log(10)
    return (
        -C_R_per_F*T*s_0/(z*z),
        C_R_per_F*s_0/z,
    )


attach(TABLE, nernst_slope, {'z': by_z, 'T': by_T}, _gradient)
