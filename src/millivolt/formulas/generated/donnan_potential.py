"""Donnan potential. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_root, root_width

C_R_per_F = 8.617333262145177e-05
TABLE = Table('donnan_potential', (('X', 'nonnegative', False), ('c_out', 'positive', False), ('z_X', 'nonzero', False), ('T', 'positive', False)), (), ('V', 'mol/m^3', 'mol/m^3', '', 'K'), {}, '5874098423310aa4')


def donnan_potential(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """Donnan potential: V = -R*T*log(2*sqrt(X**2*z_X**2/(4*c_out**2) + 1)/((X*z_X/(2*c_out) + sqrt(X**2*z_X**2/(4*c_out**2) + 1))**2 + 1))/F [V].

    The membrane potential that molecules which cannot leave bring about: negative inside where they are
    anions.

    X      concentration of the molecules that cannot leave [mol/m^3], zero or more
    c_out  concentration outside [mol/m^3], greater than zero
    z_X    valence of X, with its sign [1], not zero
    T      absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electroneutrality, electrochemical potential, equilibrium.
    Sources: Donnan 1911.

    >>> from millivolt import donnan_potential
    >>> round(donnan_potential(X=10.0, c_out=150.0, z_X=-8, T=310.15), 7)
    -0.0070452
    """
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _value, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return -C_R_per_F*T*log_root(-X*z_X/c_out, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _value, out)


def by_X(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_potential by X [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _X, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            w = z_X/c_out
            u = X*w
            return C_R_per_F*T*w/root_width(-u, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _X, out)


def by_c_out(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_potential by c_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _c_out, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            u = X*z_X/c_out
            return -C_R_per_F*T*u/(c_out*root_width(-u, 1, 1))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _c_out, out)


def by_z_X(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_potential by z_X [V per 1]; of quantities in mV."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _z_X, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            u = X*z_X/c_out
            return C_R_per_F*T*u/(z_X*root_width(-u, 1, 1))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _z_X, out)


def by_T(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_potential by T [V per K]; of quantities in mV/K."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _T, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return -C_R_per_F*log_root(-X*z_X/c_out, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _T, out)


def _value(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return -C_R_per_F*T*arrays.log_root(-z_X*X/c_out, 1, 1)


def _X(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    w = z_X/c_out
    u = X*w
    return C_R_per_F*T*w/arrays.root_width(-u, 1, 1)


def _c_out(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    u = z_X*X/c_out
    return -C_R_per_F*T*u/(c_out*arrays.root_width(-u, 1, 1))


def _z_X(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    u = z_X*X/c_out
    return (C_R_per_F*T/z_X)*u/arrays.root_width(-u, 1, 1)


def _T(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return -C_R_per_F*arrays.log_root(-z_X*X/c_out, 1, 1)


def _gradient(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    s_0 = arrays.root_width(-z_X*X/c_out, 1, 1)
    return (
        C_R_per_F*T*z_X/(c_out*s_0),
        -C_R_per_F*T*z_X*X/((c_out*c_out)*s_0),
        C_R_per_F*T*X/(c_out*s_0),
        -C_R_per_F*arrays.log_root(-z_X*X/c_out, 1, 1),
    )


attach(TABLE, donnan_potential, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X, 'T': by_T}, _gradient)
