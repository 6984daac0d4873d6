"""Relative permeability. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import balance, logistic

C_F_per_R = 11604.518121550083
TABLE = Table('relative_permeability', (('T', 'positive', False), ('V', 'real', False), ('K_out', 'nonnegative', False), ('K_in', 'nonnegative', False), ('Na_out', 'nonnegative', False), ('Na_in', 'nonnegative', False)), (('Na_in*exp(F*V/(R*T)) - Na_out != 0', lambda *a: _need_0(*a)),), ('', 'K', 'V', 'mol/m^3', 'mol/m^3', 'mol/m^3', 'mol/m^3'), {}, '40f79616381e7647')


def relative_permeability(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """Relative permeability: P_Na_over_P_K = (K_out - K_in*exp(F*V/(R*T)))/(Na_in*exp(F*V/(R*T)) - Na_out) [1].

    The permeability to sodium, that to potassium being 1, of a membrane that rests at V and lets nothing else
    through.

    T       absolute temperature [K], greater than zero
    V       membrane potential, inside minus outside [V], any
    K_out   potassium outside [mol/m^3], zero or more
    K_in    potassium inside [mol/m^3], zero or more
    Na_out  sodium outside [mol/m^3], zero or more
    Na_in   sodium inside [mol/m^3], zero or more

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where F*V/(R*T) is at most 700 in size.
    Raises DomainError where an argument is not what is said above, or where it fails that
    Na_in*exp(F*V/(R*T)) - Na_out != 0.
    Rests on: a test field, constant field, no net current of three ions, partition at the inner face,
    partition at the outer face, steady state, Boltzmann distribution, balance of drift and diffusion, charge
    carried, drift and diffusion.
    Sources: Hodgkin and Katz 1949, Hille 2001.

    >>> from millivolt import relative_permeability
    >>> round(relative_permeability(T=310.15, V=-0.07, K_out=5.0, K_in=140.0, Na_out=145.0, Na_in=12.0), 6)
    0.03609
    """
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _value, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            return balance(-K_in, K_out, C_F_per_R*V/T)/balance(Na_in, -Na_out, C_F_per_R*V/T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _value, out)


def by_T(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of relative_permeability by T [1 per K]; of quantities in 1/K."""
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _T, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            u = C_F_per_R*V/T
            return (u*(-K_in*Na_out + K_out*Na_in)/T)*logistic(u)/balance(Na_in, -Na_out, u)*logistic(-u)/balance(Na_in, -Na_out, u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _T, out)


def by_V(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of relative_permeability by V [1 per V]; of quantities in 1/mV."""
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _V, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            u = C_F_per_R*V/T
            return (C_F_per_R*(K_in*Na_out - K_out*Na_in)/T)*logistic(u)/balance(Na_in, -Na_out, u)*logistic(-u)/balance(Na_in, -Na_out, u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _V, out)


def by_K_out(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of relative_permeability by K_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _K_out, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            u = C_F_per_R*V/T
            return 1.0/balance(Na_in, -Na_out, u)*logistic(-u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _K_out, out)


def by_K_in(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of relative_permeability by K_in [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _K_in, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            u = C_F_per_R*V/T
            return (-1.0/balance(Na_in, -Na_out, u))*logistic(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _K_in, out)


def by_Na_out(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of relative_permeability by Na_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _Na_out, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            u = C_F_per_R*V/T
            return balance(-K_in, K_out, u)*logistic(-u)/balance(Na_in, -Na_out, u)/balance(Na_in, -Na_out, u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _Na_out, out)


def by_Na_in(*, T: Number, V: Number, K_out: Number, K_in: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of relative_permeability by Na_in [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(T) is type(V) is type(K_out) is type(K_in) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, K_out, K_in, Na_out, Na_in)) is None:
            return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _Na_in, out)
        T, V, K_out, K_in, Na_out, Na_in = numbers
    try:
        if T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and balance(Na_in, -Na_out, C_F_per_R*V/T) != 0.0:
            u = C_F_per_R*V/T
            return balance(K_in, -K_out, u)*logistic(u)/balance(Na_in, -Na_out, u)/balance(Na_in, -Na_out, u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, K_out, K_in, Na_out, Na_in,), _Na_in, out)


def _value(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arrays.balance(-K_in, K_out, (C_F_per_R/T)*V)/arrays.balance(Na_in, -Na_out, (C_F_per_R/T)*V)


def _T(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    u = (C_F_per_R/T)*V
    return (u*(-K_in*Na_out + K_out*Na_in)/T)*arrays.logistic(u)/arrays.balance(Na_in, -Na_out, u)*arrays.logistic(-u)/arrays.balance(Na_in, -Na_out, u)


def _V(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    u = (C_F_per_R/T)*V
    return ((C_F_per_R/T)*(K_in*Na_out - K_out*Na_in))*arrays.logistic(u)/arrays.balance(Na_in, -Na_out, u)*arrays.logistic(-u)/arrays.balance(Na_in, -Na_out, u)


def _K_out(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    u = (C_F_per_R/T)*V
    return 1.0/arrays.balance(Na_in, -Na_out, u)*arrays.logistic(-u)


def _K_in(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    u = (C_F_per_R/T)*V
    return (-1.0/arrays.balance(Na_in, -Na_out, u))*arrays.logistic(u)


def _Na_out(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    u = (C_F_per_R/T)*V
    return arrays.balance(-K_in, K_out, u)*arrays.logistic(-u)/arrays.balance(Na_in, -Na_out, u)/arrays.balance(Na_in, -Na_out, u)


def _Na_in(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    u = (C_F_per_R/T)*V
    return arrays.balance(K_in, -K_out, u)*arrays.logistic(u)/arrays.balance(Na_in, -Na_out, u)/arrays.balance(Na_in, -Na_out, u)


def _gradient(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    s_0 = arrays.logistic((C_F_per_R/T)*V)
    s_1 = arrays.balance(Na_in, -Na_out, (C_F_per_R/T)*V)
    s_2 = arrays.logistic(-(C_F_per_R/T)*V)
    return (
        ((C_F_per_R/(T*T))*V*(-K_in*Na_out + K_out*Na_in))*s_0/s_1*s_2/s_1,
        ((C_F_per_R/T)*(K_in*Na_out - K_out*Na_in))*s_0/s_1*s_2/s_1,
        1.0/s_1*s_2,
        (-1.0/s_1)*s_0,
        arrays.balance(-K_in, K_out, (C_F_per_R/T)*V)*s_2/s_1/s_1,
        arrays.balance(K_in, -K_out, (C_F_per_R/T)*V)*s_0/s_1/s_1,
    )


def _need_0(T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arrays.balance(Na_in, -Na_out, (C_F_per_R/T)*V) != 0.0


attach(TABLE, relative_permeability, {'T': by_T, 'V': by_V, 'K_out': by_K_out, 'K_in': by_K_in, 'Na_out': by_Na_out, 'Na_in': by_Na_in}, _gradient)
