"""Nernst ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp

C_F_per_R = 11604.518121550083
TABLE = Table('nernst_ratio', (('z', 'nonzero', False), ('T', 'positive', False), ('V', 'real', False)), (), ('', '', 'K', 'V'), {}, '09637aa0598ed856')


def nernst_ratio(*, z: Number, T: Number, V: Number, out: Any = None) -> Any:
    """Nernst ratio: ratio = exp(F*V*z/(R*T)) [1].

    The concentration outside over that inside at which an ion is at equilibrium with the membrane potential.

    z  valence of the ion, with its sign [1], not zero
    T  absolute temperature [K], greater than zero
    V  membrane potential, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential, equilibrium.
    Sources: Nernst 1889.

    >>> from millivolt import nernst_ratio
    >>> round(nernst_ratio(z=1, T=310.15, V=-0.089), 6)
    0.035793
    """
    if not (type(z) is type(T) is type(V) is float and out is None):
        if out is not None or (numbers := floats(z, T, V)) is None:
            return evaluated(TABLE, (z, T, V,), _value, out)
        z, T, V = numbers
    try:
        if z != 0.0 and T > 0.0:
            u = C_F_per_R*V*z/T
            return exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V,), _value, out)


def by_z(*, z: Number, T: Number, V: Number, out: Any = None) -> Any:
    """The derivative of nernst_ratio by z [1 per 1]; of quantities without unit."""
    if not (type(z) is type(T) is type(V) is float and out is None):
        if out is not None or (numbers := floats(z, T, V)) is None:
            return evaluated(TABLE, (z, T, V,), _z, out)
        z, T, V = numbers
    try:
        if z != 0.0 and T > 0.0:
            u = C_F_per_R*V*z/T
            return (u/z)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V,), _z, out)


def by_T(*, z: Number, T: Number, V: Number, out: Any = None) -> Any:
    """The derivative of nernst_ratio by T [1 per K]; of quantities in 1/K."""
    if not (type(z) is type(T) is type(V) is float and out is None):
        if out is not None or (numbers := floats(z, T, V)) is None:
            return evaluated(TABLE, (z, T, V,), _T, out)
        z, T, V = numbers
    try:
        if z != 0.0 and T > 0.0:
            u = C_F_per_R*V*z/T
            return (-u/T)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V,), _T, out)


def by_V(*, z: Number, T: Number, V: Number, out: Any = None) -> Any:
    """The derivative of nernst_ratio by V [1 per V]; of quantities in 1/mV."""
    if not (type(z) is type(T) is type(V) is float and out is None):
        if out is not None or (numbers := floats(z, T, V)) is None:
            return evaluated(TABLE, (z, T, V,), _V, out)
        z, T, V = numbers
    try:
        if z != 0.0 and T > 0.0:
            w = C_F_per_R*z/T
            u = V*w
            return w*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V,), _V, out)


def _value(z: Any, T: Any, V: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return arrays.exp(u)


def _z(z: Any, T: Any, V: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return (u/z)*arrays.exp(u)


def _T(z: Any, T: Any, V: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return (-u/T)*arrays.exp(u)


def _V(z: Any, T: Any, V: Any) -> Any:
    w = C_F_per_R*z/T
    u = V*w
    return w*arrays.exp(u)


def _gradient(z: Any, T: Any, V: Any) -> Any:
    s_0 = arrays.exp((C_F_per_R*z/T)*V)
    return (
        ((C_F_per_R/T)*V)*s_0,
        (-(C_F_per_R*z/(T*T))*V)*s_0,
        (C_F_per_R*z/T)*s_0,
    )


attach(TABLE, nernst_ratio, {'z': by_z, 'T': by_T, 'V': by_V}, _gradient)
