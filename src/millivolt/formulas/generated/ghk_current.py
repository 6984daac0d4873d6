"""Constant-field current. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import bernoulli_0, bernoulli_1, bernoulli_rise

C_F = 96485.33212331001
C_F_per_R = 11604.518121550083
TABLE = Table('ghk_current', (('P', 'nonnegative', False), ('z', 'nonzero', False), ('V', 'real', False), ('T', 'positive', False), ('c_in', 'nonnegative', False), ('c_out', 'nonnegative', False)), (), ('A/m^2', 'm/s', '', 'V', 'K', 'mol/m^3', 'mol/m^3'), {}, '890f85692ff98ecd')


def ghk_current(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """Constant-field current: I = F*P*z*(c_in - c_out*exp(-F*V*z/(R*T)))/phi(1, -F*V*z/(R*T)) [A/m^2].

    The outward current density that one kind of ion carries through a membrane with a constant field.

    P      permeability [m/s], zero or more
    z      valence of the ion, with its sign [1], not zero
    V      membrane potential, inside minus outside [V], any
    T      absolute temperature [K], greater than zero
    c_in   concentration inside [mol/m^3], zero or more
    c_out  concentration outside [mol/m^3], zero or more

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µA/cm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where F*V*z/(R*T) is at most 700 in size.
    Raises DomainError where an argument is not what is said above.
    Rests on: a test field, constant field, partition at the inner face, partition at the outer face, steady
    state, Boltzmann distribution, balance of drift and diffusion, charge carried, drift and diffusion.
    Sources: Goldman 1943, Hodgkin and Katz 1949, Hille 2001.

    >>> from millivolt import ghk_current
    >>> round(ghk_current(P=1e-08, z=1, V=-0.07, T=310.15, c_in=140.0, c_out=5.0), 6)
    0.014178
    """
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _value, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return C_F*P*z*(c_in*bernoulli_0(-u) - c_out*bernoulli_0(u))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _value, out)


def by_P(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of ghk_current by P [A/m^2 per m/s]; of quantities in (µA/cm^2)/(cm/s)."""
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _P, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return C_F*z*(c_in*bernoulli_0(-u) - c_out*bernoulli_0(u))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _P, out)


def by_z(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of ghk_current by z [A/m^2 per 1]; of quantities in µA/cm^2."""
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _z, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return C_F*P*(c_in*bernoulli_rise(-u) - c_out*bernoulli_rise(u))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _z, out)


def by_V(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of ghk_current by V [A/m^2 per V]; of quantities in (µA/cm^2)/mV."""
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _V, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return C_F*P*z*(C_F_per_R*c_in*z*bernoulli_1(-u)/T + C_F_per_R*c_out*z*bernoulli_1(u)/T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _V, out)


def by_T(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of ghk_current by T [A/m^2 per K]; of quantities in (µA/cm^2)/K."""
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _T, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return C_F*P*z*(-C_F_per_R*V*c_in*z*bernoulli_1(-u)/(T*T) - C_F_per_R*V*c_out*z*bernoulli_1(u)/(T*T))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _T, out)


def by_c_in(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of ghk_current by c_in [A/m^2 per mol/m^3]; of quantities in (µA/cm^2)/mM."""
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _c_in, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return C_F*P*z*bernoulli_0(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _c_in, out)


def by_c_out(*, P: Number, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of ghk_current by c_out [A/m^2 per mol/m^3]; of quantities in (µA/cm^2)/mM."""
    if not (type(P) is type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(P, z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _c_out, out)
        P, z, V, T, c_in, c_out = numbers
    try:
        if P >= 0.0 and z != 0.0 and T > 0.0 and c_in >= 0.0 and c_out >= 0.0:
            u = C_F_per_R*V*z/T
            return -C_F*P*z*bernoulli_0(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (P, z, V, T, c_in, c_out,), _c_out, out)


def _value(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return C_F*P*z*(c_in*arrays.bernoulli_0(-u) - c_out*arrays.bernoulli_0(u))


def _P(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return C_F*z*(c_in*arrays.bernoulli_0(-u) - c_out*arrays.bernoulli_0(u))


def _z(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return C_F*P*(c_in*arrays.bernoulli_rise(-u) - c_out*arrays.bernoulli_rise(u))


def _V(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return C_F*P*z*((C_F_per_R*z/T)*c_in*arrays.bernoulli_1(-u) + (C_F_per_R*z/T)*c_out*arrays.bernoulli_1(u))


def _T(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return C_F*P*z*(-(C_F_per_R*z/(T*T))*V*c_in*arrays.bernoulli_1(-u) - (C_F_per_R*z/(T*T))*V*c_out*arrays.bernoulli_1(u))


def _c_in(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return C_F*P*z*arrays.bernoulli_0(-u)


def _c_out(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return -C_F*P*z*arrays.bernoulli_0(u)


def _gradient(P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    s_0 = arrays.bernoulli_0((C_F_per_R*z/T)*V)
    s_1 = arrays.bernoulli_1((C_F_per_R*z/T)*V)
    s_2 = arrays.bernoulli_0(-(C_F_per_R*z/T)*V)
    s_3 = arrays.bernoulli_1(-(C_F_per_R*z/T)*V)
    return (
        C_F*z*(c_in*s_2 - c_out*s_0),
        C_F*P*(c_in*arrays.bernoulli_rise(-(C_F_per_R*z/T)*V) - c_out*arrays.bernoulli_rise((C_F_per_R*z/T)*V)),
        C_F*P*z*((C_F_per_R*z/T)*c_in*s_3 + (C_F_per_R*z/T)*c_out*s_1),
        C_F*P*z*(-(C_F_per_R*z/(T*T))*V*c_in*s_3 - (C_F_per_R*z/(T*T))*V*c_out*s_1),
        C_F*P*z*s_2,
        -C_F*P*z*s_0,
    )


attach(TABLE, ghk_current, {'P': by_P, 'z': by_z, 'V': by_V, 'T': by_T, 'c_in': by_c_in, 'c_out': by_c_out}, _gradient)
