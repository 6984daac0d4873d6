"""Donnan pressure. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import excess, hypot, shortfall

C_R = 8.31446261815324
TABLE = Table('donnan_pressure', (('X', 'nonnegative', False), ('c_out', 'positive', False), ('z_X', 'nonzero', False), ('T', 'positive', False)), (), ('Pa', 'mol/m^3', 'mol/m^3', '', 'K'), {}, 'a0f86aed35e92c77')


def donnan_pressure(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """Donnan pressure: p_donnan = R*T*(X + 2*c_out*(sqrt(X**2*z_X**2/(4*c_out**2) + 1) - 1)) [Pa].

    The osmotic pressure inside, above that outside: of the molecules themselves, and of the ions that their
    charge holds back.

    X      concentration of the molecules that cannot leave [mol/m^3], zero or more
    c_out  concentration outside [mol/m^3], greater than zero
    z_X    valence of X, with its sign [1], not zero
    T      absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kPa; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electroneutrality, electrochemical potential, equilibrium.
    Sources: Donnan 1911, van 't Hoff 1887.

    >>> from millivolt import donnan_pressure
    >>> round(donnan_pressure(X=10.0, c_out=150.0, z_X=-8, T=310.15), 0)
    52821.0
    """
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _value, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return C_R*T*(X + excess(X*z_X, 2.0*c_out))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _value, out)


def by_X(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_pressure by X [Pa per mol/m^3]; of quantities in kPa/mM."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _X, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return C_R*T*(X*(z_X*z_X)/hypot(X*z_X, 2.0*c_out) + 1.0)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _X, out)


def by_c_out(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_pressure by c_out [Pa per mol/m^3]; of quantities in kPa/mM."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _c_out, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return -2.0*C_R*T*shortfall(X*z_X, 2.0*c_out)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _c_out, out)


def by_z_X(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_pressure by z_X [Pa per 1]; of quantities in kPa."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _z_X, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return C_R*T*(X*X)*z_X/hypot(X*z_X, 2.0*c_out)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _z_X, out)


def by_T(*, X: Number, c_out: Number, z_X: Number, T: Number, out: Any = None) -> Any:
    """The derivative of donnan_pressure by T [Pa per K]; of quantities in kPa/K."""
    if not (type(X) is type(c_out) is type(z_X) is type(T) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X, T)) is None:
            return evaluated(TABLE, (X, c_out, z_X, T,), _T, out)
        X, c_out, z_X, T = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0 and T > 0.0:
            return C_R*(X + excess(X*z_X, 2.0*c_out))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X, T,), _T, out)


def _value(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return C_R*T*(X + arrays.excess(z_X*X, 2.0*c_out))


def _X(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return C_R*T*((z_X*z_X)*X/arrays.hypot(z_X*X, 2.0*c_out) + 1.0)


def _c_out(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return -2.0*C_R*T*arrays.shortfall(z_X*X, 2.0*c_out)


def _z_X(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return C_R*T*z_X*(X*X)/arrays.hypot(z_X*X, 2.0*c_out)


def _T(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return C_R*(X + arrays.excess(z_X*X, 2.0*c_out))


def _gradient(X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    s_0 = arrays.hypot(z_X*X, 2.0*c_out)
    return (
        C_R*T*((z_X*z_X)*X/s_0 + 1.0),
        -2.0*C_R*T*arrays.shortfall(z_X*X, 2.0*c_out),
        C_R*T*z_X*(X*X)/s_0,
        C_R*(X + arrays.excess(z_X*X, 2.0*c_out)),
    )


attach(TABLE, donnan_pressure, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X, 'T': by_T}, _gradient)
