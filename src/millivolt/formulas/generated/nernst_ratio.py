"""Nernst ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated
from ..scalars import exp

C_F_per_R = 11604.518121550083
TABLE = Table('nernst_ratio', (('z', 'nonzero', False), ('T', 'positive', False), ('V', 'real', False)), (), ('', '', 'K', 'V'), {})


def nernst_ratio(*, z: Number, T: Number, V: Number) -> Any:
    """Nernst ratio: ratio = exp(F*V*z/(R*T)) [1].

    The concentration outside over that inside at which an ion is at equilibrium with the membrane potential.

    z  valence of the ion, with its sign [1], not zero
    T  absolute temperature [K], greater than zero
    V  membrane potential, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential, equilibrium.
    Sources: Nernst 1889.

    >>> from millivolt import nernst_ratio
    >>> round(nernst_ratio(z=1, T=310.15, V=-0.089), 6)
    0.035793
    """
    if type(z) is type(T) is type(V) is float and z != 0.0 and T > 0.0:
        u = C_F_per_R*V*z/T
        return exp(u)
    return evaluated(TABLE, (z, T, V,), _value)


def by_z(*, z: Number, T: Number, V: Number) -> Any:
    """The derivative of nernst_ratio by z [1 per 1]; of quantities without unit."""
    if type(z) is type(T) is type(V) is float and z != 0.0 and T > 0.0:
        u = C_F_per_R*V*z/T
        return C_F_per_R*V*exp(u)/T
    return evaluated(TABLE, (z, T, V,), _z)


def by_T(*, z: Number, T: Number, V: Number) -> Any:
    """The derivative of nernst_ratio by T [1 per K]; of quantities in 1/K."""
    if type(z) is type(T) is type(V) is float and z != 0.0 and T > 0.0:
        u = C_F_per_R*V*z/T
        return -C_F_per_R*V*z*exp(u)/(T*T)
    return evaluated(TABLE, (z, T, V,), _T)


def by_V(*, z: Number, T: Number, V: Number) -> Any:
    """The derivative of nernst_ratio by V [1 per V]; of quantities in 1/mV."""
    if type(z) is type(T) is type(V) is float and z != 0.0 and T > 0.0:
        u = C_F_per_R*V*z/T
        return C_F_per_R*z*exp(u)/T
    return evaluated(TABLE, (z, T, V,), _V)


def _value(z: Any, T: Any, V: Any) -> Any:
    u = C_F_per_R*V*z/T
    return arrays.exp(u)


def _z(z: Any, T: Any, V: Any) -> Any:
    u = C_F_per_R*V*z/T
    return C_F_per_R*V*arrays.exp(u)/T


def _T(z: Any, T: Any, V: Any) -> Any:
    u = C_F_per_R*V*z/T
    return -C_F_per_R*V*z*arrays.exp(u)/(T*T)


def _V(z: Any, T: Any, V: Any) -> Any:
    u = C_F_per_R*V*z/T
    return C_F_per_R*z*arrays.exp(u)/T


attach(TABLE, nernst_ratio, {'z': by_z, 'T': by_T, 'V': by_V})
