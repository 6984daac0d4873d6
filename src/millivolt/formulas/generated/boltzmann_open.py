"""Open probability. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import logistic

C_F_per_R = 11604.518121550083
TABLE = Table('boltzmann_open', (('V', 'real', False), ('V_half', 'real', False), ('z_g', 'nonzero', False), ('T', 'positive', False)), (), ('', 'V', 'V', '', 'K'), {}, 'aa62d06c724ba442')


def boltzmann_open(*, V: Number, V_half: Number, z_g: Number, T: Number, out: Any = None) -> Any:
    """Open probability: p_open = 1/(1 + exp(-F*z_g*(V - V_half)/(R*T))) [1].

    The fraction of the gates that are open, where opening moves z_g elementary charges through the membrane's
    voltage.

    V       membrane potential, inside minus outside [V], any
    V_half  membrane potential at which half of the gates are open [V], any
    z_g     gating charge: elementary charges that cross the membrane as a gate opens, with their sign [1], not zero
    T       absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where F*z_g*(V - V_half)/(R*T) is at most 700 in size.
    Raises DomainError where an argument is not what is said above.
    Rests on: gating charge, two states, Boltzmann distribution of two states.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import boltzmann_open
    >>> round(boltzmann_open(V=-0.03, V_half=-0.04, z_g=4, T=295.15), 5)
    0.82817
    """
    if not (type(V) is type(V_half) is type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(V, V_half, z_g, T)) is None:
            return evaluated(TABLE, (V, V_half, z_g, T,), _value, out)
        V, V_half, z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            u = C_F_per_R*z_g*(V - V_half)/T
            return logistic(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, V_half, z_g, T,), _value, out)


def by_V(*, V: Number, V_half: Number, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_open by V [1 per V]; of quantities in 1/mV."""
    if not (type(V) is type(V_half) is type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(V, V_half, z_g, T)) is None:
            return evaluated(TABLE, (V, V_half, z_g, T,), _V, out)
        V, V_half, z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            w = C_F_per_R*z_g/T
            u = w*(V - V_half)
            return w*logistic(u)*logistic(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, V_half, z_g, T,), _V, out)


def by_V_half(*, V: Number, V_half: Number, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_open by V_half [1 per V]; of quantities in 1/mV."""
    if not (type(V) is type(V_half) is type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(V, V_half, z_g, T)) is None:
            return evaluated(TABLE, (V, V_half, z_g, T,), _V_half, out)
        V, V_half, z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            w = C_F_per_R*z_g/T
            u = w*(V - V_half)
            return (-w)*logistic(u)*logistic(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, V_half, z_g, T,), _V_half, out)


def by_z_g(*, V: Number, V_half: Number, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_open by z_g [1 per 1]; of quantities without unit."""
    if not (type(V) is type(V_half) is type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(V, V_half, z_g, T)) is None:
            return evaluated(TABLE, (V, V_half, z_g, T,), _z_g, out)
        V, V_half, z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            u = C_F_per_R*z_g*(V - V_half)/T
            return (u/z_g)*logistic(u)*logistic(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, V_half, z_g, T,), _z_g, out)


def by_T(*, V: Number, V_half: Number, z_g: Number, T: Number, out: Any = None) -> Any:
    """The derivative of boltzmann_open by T [1 per K]; of quantities in 1/K."""
    if not (type(V) is type(V_half) is type(z_g) is type(T) is float and out is None):
        if out is not None or (numbers := floats(V, V_half, z_g, T)) is None:
            return evaluated(TABLE, (V, V_half, z_g, T,), _T, out)
        V, V_half, z_g, T = numbers
    try:
        if z_g != 0.0 and T > 0.0:
            u = C_F_per_R*z_g*(V - V_half)/T
            return (-u/T)*logistic(u)*logistic(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V, V_half, z_g, T,), _T, out)


def _value(V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    u = (C_F_per_R*z_g/T)*(V - V_half)
    return arrays.logistic(u)


def _V(V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    w = C_F_per_R*z_g/T
    u = w*(V - V_half)
    return w*arrays.logistic(u)*arrays.logistic(-u)


def _V_half(V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    w = C_F_per_R*z_g/T
    u = w*(V - V_half)
    return (-w)*arrays.logistic(u)*arrays.logistic(-u)


def _z_g(V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    u = (C_F_per_R*z_g/T)*(V - V_half)
    return (u/z_g)*arrays.logistic(u)*arrays.logistic(-u)


def _T(V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    u = (C_F_per_R*z_g/T)*(V - V_half)
    return (-u/T)*arrays.logistic(u)*arrays.logistic(-u)


def _gradient(V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    s_0 = arrays.logistic((C_F_per_R*z_g/T)*(V - V_half))
    s_1 = arrays.logistic(-(C_F_per_R*z_g/T)*(V - V_half))
    return (
        (C_F_per_R*z_g/T)*s_0*s_1,
        (-C_F_per_R*z_g/T)*s_0*s_1,
        ((C_F_per_R/T)*(V - V_half))*s_0*s_1,
        ((C_F_per_R*z_g/(T*T))*(-V + V_half))*s_0*s_1,
    )


attach(TABLE, boltzmann_open, {'V': by_V, 'V_half': by_V_half, 'z_g': by_z_g, 'T': by_T}, _gradient)
