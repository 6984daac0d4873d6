"""Steepest slope. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_F_per_R = 11604.518121550083
TABLE = Table('boltzmann_steepest', (('z_g', 'nonzero', False), ('T', 'positive', False)), (), ('V^-1', '', 'K'), {}, '029fd7081a221ac6')


def boltzmann_steepest(*, z_g: Number, T: Number, out: Any = None) -> Any:
    """Steepest slope: steepest = F*z_g/(4*R*T) [V^-1].

    At half the slope of the open probability is z_g F/(4RT), one over four slope factors.

    z_g  gating charge: elementary charges that cross the membrane as a gate opens, with their sign [1], not zero
    T    absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in 1/mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: gating charge, two states, Boltzmann distribution of two states.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import boltzmann_steepest
    >>> round(boltzmann_steepest(z_g=4, T=295.15), 3)
    39.317
    """
    if not (type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z_g, T)) is None:
            return evaluated(TABLE, (z_g, T,), _value, out)
        z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            return (0.25)*C_F_per_R*z_g/T
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z_g, T,), _value, out)


def by_z_g(*, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_steepest by z_g [V^-1 per 1]; of quantities in 1/mV."""
    if not (type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z_g, T)) is None:
            return evaluated(TABLE, (z_g, T,), _z_g, out)
        z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            return (0.25)*C_F_per_R/T
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z_g, T,), _z_g, out)


def by_T(*, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_steepest by T [V^-1 per K]; of quantities in (1/mV)/K."""
    if not (type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(z_g, T)) is None:
            return evaluated(TABLE, (z_g, T,), _T, out)
        z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            return -0.25*C_F_per_R*z_g/(T*T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z_g, T,), _T, out)


def _value(z_g: Any, T: Any) -> Any:
    return (0.25)*C_F_per_R*z_g/T


def _z_g(z_g: Any, T: Any) -> Any:
    return (0.25)*C_F_per_R/T


def _T(z_g: Any, T: Any) -> Any:
    return -(0.25)*C_F_per_R*z_g/(T*T)


def _gradient(z_g: Any, T: Any) -> Any:
    return (
        (0.25)*C_F_per_R/T,
        -(0.25)*C_F_per_R*z_g/(T*T),
    )


attach(TABLE, boltzmann_steepest, {'z_g': by_z_g, 'T': by_T}, _gradient)
