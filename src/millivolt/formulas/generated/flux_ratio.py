"""Flux ratio (Ussing). Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp

C_F_per_R = 11604.518121550083
TABLE = Table('flux_ratio', (('z', 'nonzero', False), ('V', 'real', False), ('T', 'positive', False), ('c_in', 'positive', False), ('c_out', 'positive', False)), (), ('', '', 'V', 'K', 'mol/m^3', 'mol/m^3'), {}, '01714f3967a5b2ab')


def flux_ratio(*, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """Flux ratio (Ussing): ussing = c_in*exp(F*V*z/(R*T))/c_out [1].

    What leaves of an ion over what enters, each by its tracer: whatever the field and the mobility in the
    membrane, only its two sides count.

    z      valence of the ion, with its sign [1], not zero
    V      membrane potential, inside minus outside [V], any
    T      absolute temperature [K], greater than zero
    c_in   concentration inside [mol/m^3], greater than zero
    c_out  concentration outside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where F*V*z/(R*T) is at most 700 in size.
    Raises DomainError where an argument is not what is said above.
    Rests on: a test field, hindrance, hindrance of the whole, one profile of mobility, partition at the inner
    face, partition at the outer face, steady state, Boltzmann distribution, balance of drift and diffusion in
    every layer, drift and diffusion in every layer.
    Sources: Ussing 1949, Hille 2001.

    >>> from millivolt import flux_ratio
    >>> round(flux_ratio(z=1, V=-0.07, T=310.15, c_in=140.0, c_out=5.0), 4)
    2.0403
    """
    if not (type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (z, V, T, c_in, c_out,), _value, out)
        z, V, T, c_in, c_out = numbers
    try:
        if z != 0.0 and T > 0.0 and c_in > 0.0 and c_out > 0.0:
            u = C_F_per_R*V*z/T
            return (c_in/c_out)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, V, T, c_in, c_out,), _value, out)


def by_z(*, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of flux_ratio by z [1 per 1]; of quantities without unit."""
    if not (type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (z, V, T, c_in, c_out,), _z, out)
        z, V, T, c_in, c_out = numbers
    try:
        if z != 0.0 and T > 0.0 and c_in > 0.0 and c_out > 0.0:
            u = C_F_per_R*V*z/T
            return (c_in*u/(c_out*z))*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, V, T, c_in, c_out,), _z, out)


def by_V(*, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of flux_ratio by V [1 per V]; of quantities in 1/mV."""
    if not (type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (z, V, T, c_in, c_out,), _V, out)
        z, V, T, c_in, c_out = numbers
    try:
        if z != 0.0 and T > 0.0 and c_in > 0.0 and c_out > 0.0:
            w = C_F_per_R*z/T
            u = V*w
            return (c_in*w/c_out)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, V, T, c_in, c_out,), _V, out)


def by_T(*, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of flux_ratio by T [1 per K]; of quantities in 1/K."""
    if not (type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (z, V, T, c_in, c_out,), _T, out)
        z, V, T, c_in, c_out = numbers
    try:
        if z != 0.0 and T > 0.0 and c_in > 0.0 and c_out > 0.0:
            u = C_F_per_R*V*z/T
            return (-c_in*u/(T*c_out))*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, V, T, c_in, c_out,), _T, out)


def by_c_in(*, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of flux_ratio by c_in [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (z, V, T, c_in, c_out,), _c_in, out)
        z, V, T, c_in, c_out = numbers
    try:
        if z != 0.0 and T > 0.0 and c_in > 0.0 and c_out > 0.0:
            u = C_F_per_R*V*z/T
            return 1.0/c_out*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, V, T, c_in, c_out,), _c_in, out)


def by_c_out(*, z: Number, V: Number, T: Number, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of flux_ratio by c_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(z) is type(V) is type(T) is type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(z, V, T, c_in, c_out)) is None:
            return evaluated(TABLE, (z, V, T, c_in, c_out,), _c_out, out)
        z, V, T, c_in, c_out = numbers
    try:
        if z != 0.0 and T > 0.0 and c_in > 0.0 and c_out > 0.0:
            u = C_F_per_R*V*z/T
            return (-c_in/(c_out*c_out))*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, V, T, c_in, c_out,), _c_out, out)


def _value(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return (c_in/c_out)*arrays.exp(u)


def _z(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return (c_in*u/(z*c_out))*arrays.exp(u)


def _V(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    w = C_F_per_R*z/T
    u = V*w
    return (c_in*w/c_out)*arrays.exp(u)


def _T(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return (-c_in*u/(T*c_out))*arrays.exp(u)


def _c_in(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return 1.0/c_out*arrays.exp(u)


def _c_out(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    u = (C_F_per_R*z/T)*V
    return (-c_in/(c_out*c_out))*arrays.exp(u)


def _gradient(z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    s_0 = arrays.exp((C_F_per_R*z/T)*V)
    return (
        ((C_F_per_R/T)*V*c_in/c_out)*s_0,
        ((C_F_per_R*z/T)*c_in/c_out)*s_0,
        (-(C_F_per_R*z/(T*T))*V*c_in/c_out)*s_0,
        1.0/c_out*s_0,
        (-c_in/(c_out*c_out))*s_0,
    )


attach(TABLE, flux_ratio, {'z': by_z, 'V': by_V, 'T': by_T, 'c_in': by_c_in, 'c_out': by_c_out}, _gradient)
