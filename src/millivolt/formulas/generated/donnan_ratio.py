"""Donnan ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import positive_root, root_slope

TABLE = Table('donnan_ratio', (('X', 'nonnegative', False), ('c_out', 'positive', False), ('z_X', 'nonzero', False)), (), ('', 'mol/m^3', 'mol/m^3', ''), {}, '495cd529de4faac1')


def donnan_ratio(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """Donnan ratio: donnan_r = 2*sqrt(X**2*z_X**2/(4*c_out**2) + 1)/((X*z_X/(2*c_out) + sqrt(X**2*z_X**2/(4*c_out**2) + 1))**2 + 1) [1].

    Molecules that cannot leave hold their counterions back: the ratio of the cations, and of the anions the
    other way round. Written so that the fixed charge costs no digits, whichever sign it has.

    X      concentration of the molecules that cannot leave [mol/m^3], zero or more
    c_out  concentration outside [mol/m^3], greater than zero
    z_X    valence of X, with its sign [1], not zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electroneutrality, electrochemical potential, equilibrium.
    Sources: Donnan 1911.

    >>> from millivolt import donnan_ratio
    >>> round(donnan_ratio(X=10.0, c_out=150.0, z_X=-8), 4)
    1.3016
    """
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _value, out)
        X, c_out, z_X = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
            u = X*z_X/c_out
            return positive_root(-u, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X,), _value, out)


def by_X(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of donnan_ratio by X [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _X, out)
        X, c_out, z_X = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
            w = z_X/c_out
            u = X*w
            return root_slope(-w, -u, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X,), _X, out)


def by_c_out(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of donnan_ratio by c_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _c_out, out)
        X, c_out, z_X = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
            u = X*z_X/c_out
            return root_slope(u/c_out, -u, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X,), _c_out, out)


def by_z_X(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of donnan_ratio by z_X [1 per 1]; of quantities without unit."""
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _z_X, out)
        X, c_out, z_X = numbers
    try:
        if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
            u = X*z_X/c_out
            return root_slope(-u/z_X, -u, 1, 1)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (X, c_out, z_X,), _z_X, out)


def _value(X: Any, c_out: Any, z_X: Any) -> Any:
    u = z_X*X/c_out
    return arrays.positive_root(-u, 1, 1)


def _X(X: Any, c_out: Any, z_X: Any) -> Any:
    w = z_X/c_out
    u = X*w
    return arrays.root_slope(-w, -u, 1, 1)


def _c_out(X: Any, c_out: Any, z_X: Any) -> Any:
    u = z_X*X/c_out
    return arrays.root_slope(u/c_out, -u, 1, 1)


def _z_X(X: Any, c_out: Any, z_X: Any) -> Any:
    u = z_X*X/c_out
    return arrays.root_slope(-u/z_X, -u, 1, 1)


def _gradient(X: Any, c_out: Any, z_X: Any) -> Any:
    s_0 = arrays.positive_root(-z_X*X/c_out, 1, 1)
    s_1 = arrays.root_width(-z_X*X/c_out, 1, 1)
    return (
        -z_X*s_0/(c_out*s_1),
        z_X*X*s_0/((c_out*c_out)*s_1),
        -X*s_0/(c_out*s_1),
    )


attach(TABLE, donnan_ratio, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X}, _gradient)
