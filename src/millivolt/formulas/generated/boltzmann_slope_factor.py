"""Slope factor. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_R_per_F = 8.617333262145177e-05
TABLE = Table('boltzmann_slope_factor', (('z_g', 'nonzero', False), ('T', 'positive', False)), (), ('V', '', 'K'), {}, '7aeeae994bddcbf7')


def boltzmann_slope_factor(*, z_g: Number, T: Number, out: Any = None) -> Any:
    """Slope factor: k_slope = R*T/(F*z_g) [V].

    The voltage over which the open gates, for the shut ones, change e-fold: 25 mV for one gating charge, 6 mV
    for four.

    z_g  gating charge: elementary charges that cross the membrane as a gate opens, with their sign [1], not zero
    T    absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: Faraday constant, gas constant.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import boltzmann_slope_factor
    >>> round(boltzmann_slope_factor(z_g=4, T=295.15), 7)
    0.0063585
    """
    if not (type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z_g, T)) is None:
            return evaluated(TABLE, (z_g, T,), _value, out)
        z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            return C_R_per_F*T/z_g
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z_g, T,), _value, out)


def by_z_g(*, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_slope_factor by z_g [V per 1]; of quantities in mV."""
    if not (type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z_g, T)) is None:
            return evaluated(TABLE, (z_g, T,), _z_g, out)
        z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            return -C_R_per_F*T/(z_g*z_g)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z_g, T,), _z_g, out)


def by_T(*, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_slope_factor by T [V per K]; of quantities in mV/K."""
    if not (type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z_g, T)) is None:
            return evaluated(TABLE, (z_g, T,), _T, out)
        z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            return C_R_per_F/z_g
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z_g, T,), _T, out)


def _value(z_g: Any, T: Any) -> Any:
    return C_R_per_F*T/z_g


def _z_g(z_g: Any, T: Any) -> Any:
    return -C_R_per_F*T/(z_g*z_g)


def _T(z_g: Any, T: Any) -> Any:
    return C_R_per_F/z_g


def _gradient(z_g: Any, T: Any) -> Any:
    return (
        -C_R_per_F*T/(z_g*z_g),
        C_R_per_F/z_g,
    )


attach(TABLE, boltzmann_slope_factor, {'z_g': by_z_g, 'T': by_T}, _gradient)
