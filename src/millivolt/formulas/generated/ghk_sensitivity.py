"""Sensitivity to potassium outside. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_R_per_F = 8.617333262145177e-05
TABLE = Table('ghk_sensitivity', (('T', 'positive', False), ('P_K', 'nonnegative', False), ('K_out', 'positive', False), ('K_in', 'nonnegative', False), ('P_Na', 'nonnegative', False), ('Na_out', 'nonnegative', False), ('Na_in', 'nonnegative', False), ('P_Cl', 'nonnegative', False), ('Cl_out', 'nonnegative', False), ('Cl_in', 'nonnegative', False)), (('Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0', lambda *a: _need_0(*a)), ('Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0', lambda *a: _need_1(*a)), ('(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0', lambda *a: _need_2(*a)),), ('V', 'K', 'm/s', 'mol/m^3', 'mol/m^3', 'm/s', 'mol/m^3', 'mol/m^3', 'm/s', 'mol/m^3', 'mol/m^3'), {}, '2ac03b1213d2f8fa')


def ghk_sensitivity(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """Sensitivity to potassium outside: steepness = K_out*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)) [V].

    The change of the resting potential for an e-fold of potassium outside: potassium's share of what acts
    from outside, times RT/F.

    T       absolute temperature [K], greater than zero
    P_K     permeability to potassium [m/s], zero or more
    K_out   potassium outside [mol/m^3], greater than zero
    K_in    potassium inside [mol/m^3], zero or more
    P_Na    permeability to sodium [m/s], zero or more
    Na_out  sodium outside [mol/m^3], zero or more
    Na_in   sodium inside [mol/m^3], zero or more
    P_Cl    permeability to chloride [m/s], zero or more; 0 when left out
    Cl_out  chloride outside [mol/m^3], zero or more; 0 when left out
    Cl_in   chloride inside [mol/m^3], zero or more; 0 when left out

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that (Cl_in*P_Cl +
    K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0 and Cl_in*P_Cl + K_out*P_K +
    Na_out*P_Na != 0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.
    Rests on: a test field, constant field, no net current of three ions, partition at the inner face,
    partition at the outer face, steady state, Boltzmann distribution, balance of drift and diffusion, charge
    carried, drift and diffusion.
    Sources: Hodgkin and Katz 1949, Hille 2001.

    >>> from millivolt import ghk_sensitivity
    >>> round(ghk_sensitivity(T=310.15, P_K=1e-08, K_out=5.0, K_in=140.0, P_Na=4e-10, Na_out=145.0, Na_in=12.0,
    ...                       P_Cl=4.5e-09, Cl_out=116.0, Cl_in=4.2), 6)
    0.010531
    """
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _value, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            w = K_out*P_K
            return C_R_per_F*T*w/(Cl_in*P_Cl + Na_out*P_Na + w)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _value, out)


def by_T(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by T [V per K]; of quantities in mV/K."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _T, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            w = K_out*P_K
            return C_R_per_F*w/(Cl_in*P_Cl + Na_out*P_Na + w)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _T, out)


def by_P_K(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by P_K [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _P_K, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            return (C_R_per_F*K_out*T*(Cl_in*P_Cl + Na_out*P_Na))/(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _P_K, out)


def by_K_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by K_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _K_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            return (C_R_per_F*P_K*T*(Cl_in*P_Cl + Na_out*P_Na))/(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _K_out, out)


def by_K_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by K_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _K_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
        return 0.0
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _K_in, out)


def by_P_Na(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by P_Na [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _P_Na, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            w = K_out*P_K
            return (-C_R_per_F*Na_out*T*w)/(Cl_in*P_Cl + Na_out*P_Na + w)/(Cl_in*P_Cl + Na_out*P_Na + w)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _P_Na, out)


def by_Na_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by Na_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Na_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            w = K_out*P_K
            return (-C_R_per_F*P_Na*T*w)/(Cl_in*P_Cl + Na_out*P_Na + w)/(Cl_in*P_Cl + Na_out*P_Na + w)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Na_out, out)


def by_Na_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by Na_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Na_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
        return 0.0
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Na_in, out)


def by_P_Cl(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by P_Cl [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _P_Cl, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            w = K_out*P_K
            return (-C_R_per_F*Cl_in*T*w)/(Cl_in*P_Cl + Na_out*P_Na + w)/(Cl_in*P_Cl + Na_out*P_Na + w)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _P_Cl, out)


def by_Cl_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by Cl_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Cl_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
        return 0.0
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Cl_out, out)


def by_Cl_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number = 0.0, Cl_out: Number = 0.0, Cl_in: Number = 0.0, out: Any = None) -> Any:
    """The derivative of ghk_sensitivity by Cl_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Cl_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out > 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0.0 and Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0.0 and (Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0.0:
            w = K_out*P_K
            return (-C_R_per_F*P_Cl*T*w)/(Cl_in*P_Cl + Na_out*P_Na + w)/(Cl_in*P_Cl + Na_out*P_Na + w)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in,), _Cl_in, out)


def _value(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    w = P_K*K_out
    return C_R_per_F*T*w/(P_Cl*Cl_in + P_Na*Na_out + w)


def _T(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    w = P_K*K_out
    return C_R_per_F*w/(P_Cl*Cl_in + P_Na*Na_out + w)


def _P_K(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return (C_R_per_F*T*K_out*(P_Cl*Cl_in + P_Na*Na_out))/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)


def _K_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return (C_R_per_F*P_K*T*(P_Cl*Cl_in + P_Na*Na_out))/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)


def _K_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return 0.0


def _P_Na(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    w = P_K*K_out
    return (-C_R_per_F*T*Na_out*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w)


def _Na_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    w = P_K*K_out
    return (-C_R_per_F*P_Na*T*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w)


def _Na_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return 0.0


def _P_Cl(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    w = P_K*K_out
    return (-C_R_per_F*T*Cl_in*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w)


def _Cl_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return 0.0


def _Cl_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    w = P_K*K_out
    return (-C_R_per_F*P_Cl*T*w)/(P_Cl*Cl_in + P_Na*Na_out + w)/(P_Cl*Cl_in + P_Na*Na_out + w)


def _gradient(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return (
        C_R_per_F*P_K*K_out/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
        (C_R_per_F*T*K_out*(P_Cl*Cl_in + P_Na*Na_out))/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
        (C_R_per_F*P_K*T*(P_Cl*Cl_in + P_Na*Na_out))/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
        0.0,
        (-C_R_per_F*P_K*T*K_out*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
        (-C_R_per_F*P_K*P_Na*T*K_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
        0.0,
        (-C_R_per_F*P_K*T*Cl_in*K_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
        0.0,
        (-C_R_per_F*P_Cl*P_K*T*K_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_in + P_K*K_out + P_Na*Na_out),
    )


def _need_0(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return P_Cl*Cl_in + P_K*K_out + P_Na*Na_out != 0.0


def _need_1(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return P_Cl*Cl_out + P_K*K_in + P_Na*Na_in != 0.0


def _need_2(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return (P_Cl*Cl_in + P_K*K_out + P_Na*Na_out)/(P_Cl*Cl_out + P_K*K_in + P_Na*Na_in) > 0.0


attach(TABLE, ghk_sensitivity, {'T': by_T, 'P_K': by_P_K, 'K_out': by_K_out, 'K_in': by_K_in, 'P_Na': by_P_Na, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'P_Cl': by_P_Cl, 'Cl_out': by_Cl_out, 'Cl_in': by_Cl_in}, _gradient)
