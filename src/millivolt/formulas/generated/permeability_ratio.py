"""Permeability ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import bernoulli_0, bernoulli_1, phi_1

C_F_per_R = 11604.518121550083
TABLE = Table('permeability_ratio', (('V_rev', 'real', False), ('T', 'positive', False), ('K_in', 'nonnegative', False), ('X_out', 'positive', False), ('z_X', 'positive', False)), (), ('', 'V', 'K', 'mol/m^3', 'mol/m^3', ''), {}, '03267a0d533b2e6d')


def permeability_ratio(*, V_rev: Number, T: Number, K_in: Number, X_out: Number, z_X: Number, out: Any = None) -> Any:
    """Permeability ratio: p_X = K_in*phi(1, F*V_rev*z_X/(R*T))/(X_out*z_X*phi(1, -F*V_rev/(R*T))) [1].

    The permeability to a cation that is outside only, that to potassium, inside only, being 1: from where the
    current turns its direction.

    V_rev  reversal potential [V], any
    T      absolute temperature [K], greater than zero
    K_in   potassium inside [mol/m^3], zero or more
    X_out  the other ion outside [mol/m^3], greater than zero
    z_X    valence of X, with its sign [1], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where F*V_rev/(R*T), and z_X times that, are at most 700 in
    size.
    Raises DomainError where an argument is not what is said above.
    Rests on: a test field, constant field, no net current, partition at the inner face, partition at the
    outer face, steady state, Boltzmann distribution, balance of drift and diffusion, charge carried, drift
    and diffusion.
    Sources: Hille 2001.

    >>> from millivolt import permeability_ratio
    >>> round(permeability_ratio(V_rev=-0.05, T=295.15, K_in=140.0, X_out=140.0, z_X=1), 5)
    0.14003
    """
    if not (type(V_rev) is type(T) is type(K_in) is type(X_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(V_rev, T, K_in, X_out, z_X)) is None:
            return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _value, out)
        V_rev, T, K_in, X_out, z_X = numbers
    try:
        if T > 0.0 and K_in >= 0.0 and X_out > 0.0 and z_X > 0.0:
            return K_in*bernoulli_0(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(X_out*z_X)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _value, out)


def by_V_rev(*, V_rev: Number, T: Number, K_in: Number, X_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of permeability_ratio by V_rev [1 per V]; of quantities in 1/mV."""
    if not (type(V_rev) is type(T) is type(K_in) is type(X_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(V_rev, T, K_in, X_out, z_X)) is None:
            return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _V_rev, out)
        V_rev, T, K_in, X_out, z_X = numbers
    try:
        if T > 0.0 and K_in >= 0.0 and X_out > 0.0 and z_X > 0.0:
            return C_F_per_R*K_in*bernoulli_0(-C_F_per_R*V_rev/T)*bernoulli_1(C_F_per_R*V_rev*z_X/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(T*X_out*bernoulli_0(C_F_per_R*V_rev*z_X/T)) + C_F_per_R*K_in*bernoulli_1(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(T*X_out*z_X)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _V_rev, out)


def by_T(*, V_rev: Number, T: Number, K_in: Number, X_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of permeability_ratio by T [1 per K]; of quantities in 1/K."""
    if not (type(V_rev) is type(T) is type(K_in) is type(X_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(V_rev, T, K_in, X_out, z_X)) is None:
            return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _T, out)
        V_rev, T, K_in, X_out, z_X = numbers
    try:
        if T > 0.0 and K_in >= 0.0 and X_out > 0.0 and z_X > 0.0:
            return -C_F_per_R*K_in*V_rev*bernoulli_0(-C_F_per_R*V_rev/T)*bernoulli_1(C_F_per_R*V_rev*z_X/T)*phi_1(C_F_per_R*V_rev*z_X/T)/((T*T)*X_out*bernoulli_0(C_F_per_R*V_rev*z_X/T)) - C_F_per_R*K_in*V_rev*bernoulli_1(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/((T*T)*X_out*z_X)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _T, out)


def by_K_in(*, V_rev: Number, T: Number, K_in: Number, X_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of permeability_ratio by K_in [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(V_rev) is type(T) is type(K_in) is type(X_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(V_rev, T, K_in, X_out, z_X)) is None:
            return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _K_in, out)
        V_rev, T, K_in, X_out, z_X = numbers
    try:
        if T > 0.0 and K_in >= 0.0 and X_out > 0.0 and z_X > 0.0:
            return bernoulli_0(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(X_out*z_X)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _K_in, out)


def by_X_out(*, V_rev: Number, T: Number, K_in: Number, X_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of permeability_ratio by X_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(V_rev) is type(T) is type(K_in) is type(X_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(V_rev, T, K_in, X_out, z_X)) is None:
            return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _X_out, out)
        V_rev, T, K_in, X_out, z_X = numbers
    try:
        if T > 0.0 and K_in >= 0.0 and X_out > 0.0 and z_X > 0.0:
            return -K_in*bernoulli_0(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/((X_out*X_out)*z_X)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _X_out, out)


def by_z_X(*, V_rev: Number, T: Number, K_in: Number, X_out: Number, z_X: Number, out: Any = None) -> Any:
    """The derivative of permeability_ratio by z_X [1 per 1]; of quantities without unit."""
    if not (type(V_rev) is type(T) is type(K_in) is type(X_out) is type(z_X) is float and out is None):
        if out is not None or (numbers := floats(V_rev, T, K_in, X_out, z_X)) is None:
            return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _z_X, out)
        V_rev, T, K_in, X_out, z_X = numbers
    try:
        if T > 0.0 and K_in >= 0.0 and X_out > 0.0 and z_X > 0.0:
            return C_F_per_R*K_in*V_rev*bernoulli_0(-C_F_per_R*V_rev/T)*bernoulli_1(C_F_per_R*V_rev*z_X/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(T*X_out*z_X*bernoulli_0(C_F_per_R*V_rev*z_X/T)) - K_in*bernoulli_0(-C_F_per_R*V_rev/T)*phi_1(C_F_per_R*V_rev*z_X/T)/(X_out*(z_X*z_X))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (V_rev, T, K_in, X_out, z_X,), _z_X, out)


def _value(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return K_in*arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/(z_X*X_out)


def _V_rev(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return (C_F_per_R/T)*K_in*arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.bernoulli_1((C_F_per_R*z_X/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/(X_out*arrays.bernoulli_0((C_F_per_R*z_X/T)*V_rev)) + (C_F_per_R/(T*z_X))*K_in*arrays.bernoulli_1(-(C_F_per_R/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/X_out


def _T(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return -(C_F_per_R/(T*T))*K_in*V_rev*arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.bernoulli_1((C_F_per_R*z_X/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/(X_out*arrays.bernoulli_0((C_F_per_R*z_X/T)*V_rev)) - (C_F_per_R/((T*T)*z_X))*K_in*V_rev*arrays.bernoulli_1(-(C_F_per_R/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/X_out


def _K_in(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/(z_X*X_out)


def _X_out(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return -K_in*arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/(z_X*(X_out*X_out))


def _z_X(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return (C_F_per_R/(T*z_X))*K_in*V_rev*arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.bernoulli_1((C_F_per_R*z_X/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/(X_out*arrays.bernoulli_0((C_F_per_R*z_X/T)*V_rev)) - K_in*arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)*arrays.phi_1((C_F_per_R*z_X/T)*V_rev)/((z_X*z_X)*X_out)


def _gradient(V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    s_0 = arrays.bernoulli_0(-(C_F_per_R/T)*V_rev)
    s_1 = arrays.bernoulli_0((C_F_per_R*z_X/T)*V_rev)
    s_2 = arrays.bernoulli_1(-(C_F_per_R/T)*V_rev)
    s_3 = arrays.bernoulli_1((C_F_per_R*z_X/T)*V_rev)
    s_4 = arrays.phi_1((C_F_per_R*z_X/T)*V_rev)
    return (
        (C_F_per_R/T)*K_in*s_0*s_3*s_4/(X_out*s_1) + (C_F_per_R/(T*z_X))*K_in*s_2*s_4/X_out,
        -(C_F_per_R/(T*T))*K_in*V_rev*s_0*s_3*s_4/(X_out*s_1) - (C_F_per_R/((T*T)*z_X))*K_in*V_rev*s_2*s_4/X_out,
        s_0*s_4/(z_X*X_out),
        -K_in*s_0*s_4/(z_X*(X_out*X_out)),
        (C_F_per_R/(T*z_X))*K_in*V_rev*s_0*s_3*s_4/(X_out*s_1) - K_in*s_0*s_4/((z_X*z_X)*X_out),
    )


attach(TABLE, permeability_ratio, {'V_rev': by_V_rev, 'T': by_T, 'K_in': by_K_in, 'X_out': by_X_out, 'z_X': by_z_X}, _gradient)
