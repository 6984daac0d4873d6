"""Donnan ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated, floats
from ..scalars import sqrt

TABLE = Table('donnan_ratio', (('X', 'nonnegative', False), ('c_out', 'positive', False), ('z_X', 'nonzero', False)), (), ('', 'mol/m^3', 'mol/m^3', ''), {}, '7ac92b1039e0c8ed')


def donnan_ratio(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """Donnan ratio: donnan_r = 2*sqrt(X**2*z_X**2/(4*c_out**2) + 1)/((X*z_X/(2*c_out) + sqrt(X**2*z_X**2/(4*c_out**2) + 1))**2 + 1) [1].

    Molecules that cannot leave hold their counterions back: the ratio of the cations, and of the anions the
    other way round. Written so that the fixed charge costs no digits, whichever sign it has.

    X      concentration of the molecules that cannot leave [mol/m^3], zero or more
    c_out  concentration outside [mol/m^3], greater than zero
    z_X    valence of X, with its sign [1], not zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
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
    if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
        return 2.0*sqrt((0.25)*(X*X)*(z_X*z_X)/(c_out*c_out) + 1.0)/((((0.5)*X*z_X/c_out + sqrt((0.25)*(X*X)*(z_X*z_X)/(c_out*c_out) + 1.0))*((0.5)*X*z_X/c_out + sqrt((0.25)*(X*X)*(z_X*z_X)/(c_out*c_out) + 1.0))) + 1.0)
    return evaluated(TABLE, (X, c_out, z_X,), _value, out)


def by_X(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of donnan_ratio by X [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _X, out)
        X, c_out, z_X = numbers
    if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
        return -8.0*c_out*z_X*((X*X*X)*(z_X*z_X*z_X) + (X*X)*(z_X*z_X)*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)) + 4.0*X*(c_out*c_out)*z_X + 4.0*(c_out*c_out)*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))*(X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))*(X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out))))))*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))
    return evaluated(TABLE, (X, c_out, z_X,), _X, out)


def by_c_out(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of donnan_ratio by c_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _c_out, out)
        X, c_out, z_X = numbers
    if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
        return 8.0*X*z_X*((X*X*X)*(z_X*z_X*z_X) + (X*X)*(z_X*z_X)*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)) + 4.0*X*(c_out*c_out)*z_X + 4.0*(c_out*c_out)*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))*(X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))*(X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out))))))*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))
    return evaluated(TABLE, (X, c_out, z_X,), _c_out, out)


def by_z_X(*, X: Number, c_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of donnan_ratio by z_X [1 per 1]; of quantities without unit."""
    if not (type(X) is type(c_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(X, c_out, z_X)) is None:
            return evaluated(TABLE, (X, c_out, z_X,), _z_X, out)
        X, c_out, z_X = numbers
    if X >= 0.0 and c_out > 0.0 and z_X != 0.0:
        return -8.0*X*c_out*((X*X*X)*(z_X*z_X*z_X) + (X*X)*(z_X*z_X)*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)) + 4.0*X*(c_out*c_out)*z_X + 4.0*(c_out*c_out)*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))*(X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))*(X*z_X + sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out))))))*sqrt((X*X)*(z_X*z_X) + 4.0*(c_out*c_out)))
    return evaluated(TABLE, (X, c_out, z_X,), _z_X, out)


def _value(X: Any, c_out: Any, z_X: Any) -> Any:
    return 2.0*arrays.sqrt((0.25)*(z_X*z_X)*(X*X)/(c_out*c_out) + 1.0)/((((0.5)*z_X*X/c_out + arrays.sqrt((0.25)*(z_X*z_X)*(X*X)/(c_out*c_out) + 1.0))*((0.5)*z_X*X/c_out + arrays.sqrt((0.25)*(z_X*z_X)*(X*X)/(c_out*c_out) + 1.0))) + 1.0)


def _X(X: Any, c_out: Any, z_X: Any) -> Any:
    return -8.0*z_X*c_out*((z_X*z_X*z_X)*(X*X*X) + (z_X*z_X)*(X*X)*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 4.0*z_X*X*(c_out*c_out) + 4.0*(c_out*c_out)*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))))))*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))


def _c_out(X: Any, c_out: Any, z_X: Any) -> Any:
    return 8.0*z_X*X*((z_X*z_X*z_X)*(X*X*X) + (z_X*z_X)*(X*X)*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 4.0*z_X*X*(c_out*c_out) + 4.0*(c_out*c_out)*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))))))*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))


def _z_X(X: Any, c_out: Any, z_X: Any) -> Any:
    return -8.0*X*c_out*((z_X*z_X*z_X)*(X*X*X) + (z_X*z_X)*(X*X)*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)) + 4.0*z_X*X*(c_out*c_out) + 4.0*(c_out*c_out)*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))/(((4.0*(c_out*c_out) + ((z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))))*(4.0*(c_out*c_out) + ((z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))*(z_X*X + arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out))))))*arrays.sqrt((z_X*z_X)*(X*X) + 4.0*(c_out*c_out)))


attach(TABLE, donnan_ratio, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X})
