"""Nernst potential. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_R_per_F = 8.617333262145177e-05
TABLE = Table('nernst', (('z', 'nonzero', False), ('T', 'positive', False), ('c_out', 'positive', False), ('c_in', 'positive', False)), (), ('V', '', 'K', 'mol/m^3', 'mol/m^3'), {}, '6a2130227db424c5')


def nernst(*, z: Number, T: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """Nernst potential: E = R*T*log(c_out/c_in)/(F*z) [V].

    The membrane potential at which one kind of ion is at equilibrium: the electrical and the chemical work of
    moving it cancel.

    z      valence of the ion, with its sign [1], not zero
    T      absolute temperature [K], greater than zero
    c_out  concentration outside [mol/m^3], greater than zero
    c_in   concentration inside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential, equilibrium.
    Sources: Nernst 1888, Nernst 1889, Hille 2001.

    >>> from millivolt import nernst
    >>> round(nernst(z=1, T=310.15, c_out=5.0, c_in=140.0), 6)
    -0.089059
    """
    if not (type(z) is type(T) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, c_out, c_in,), _value, out)
        z, T, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return C_R_per_F*T*log_ratio(c_out, c_in)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_out, c_in,), _value, out)


def by_z(*, z: Number, T: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of nernst by z [V per 1]; of quantities in mV."""
    if not (type(z) is type(T) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, c_out, c_in,), _z, out)
        z, T, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return -C_R_per_F*T*log_ratio(c_out, c_in)/(z*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_out, c_in,), _z, out)


def by_T(*, z: Number, T: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of nernst by T [V per K]; of quantities in mV/K."""
    if not (type(z) is type(T) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, c_out, c_in,), _T, out)
        z, T, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return C_R_per_F*log_ratio(c_out, c_in)/z
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_out, c_in,), _T, out)


def by_c_out(*, z: Number, T: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of nernst by c_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(z) is type(T) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, c_out, c_in,), _c_out, out)
        z, T, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return C_R_per_F*T/(c_out*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_out, c_in,), _c_out, out)


def by_c_in(*, z: Number, T: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of nernst by c_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(z) is type(T) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, c_out, c_in,), _c_in, out)
        z, T, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return -C_R_per_F*T/(c_in*z)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_out, c_in,), _c_in, out)


def _value(z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return (C_R_per_F*T/z)*arrays.log_ratio(c_out, c_in)


def _z(z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return -(C_R_per_F*T/(z*z))*arrays.log_ratio(c_out, c_in)


def _T(z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return (C_R_per_F/z)*arrays.log_ratio(c_out, c_in)


def _c_out(z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return (C_R_per_F*T/z)/c_out


def _c_in(z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return -(C_R_per_F*T/z)/c_in


def _gradient(z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    s_0 = arrays.log_ratio(c_out, c_in)
    return (
        -(C_R_per_F*T/(z*z))*s_0,
        (C_R_per_F/z)*s_0,
        (C_R_per_F*T/z)/c_out,
        -(C_R_per_F*T/z)/c_in,
    )


attach(TABLE, nernst, {'z': by_z, 'T': by_T, 'c_out': by_c_out, 'c_in': by_c_in}, _gradient)
