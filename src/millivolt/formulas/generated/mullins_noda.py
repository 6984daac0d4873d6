"""Resting potential with the pump (Mullins and Noda). Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_R_per_F = 8.617333262145177e-05
TABLE = Table('mullins_noda', (('r', 'positive', False), ('T', 'positive', False), ('K_out', 'nonnegative', False), ('K_in', 'nonnegative', False), ('P_Na_over_P_K', 'nonnegative', False), ('Na_out', 'nonnegative', False), ('Na_in', 'nonnegative', False)), (('K_in*r + Na_in*P_Na_over_P_K != 0', lambda *a: _need_0(*a)), ('(K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0', lambda *a: _need_1(*a)),), ('V', '', 'K', 'mol/m^3', 'mol/m^3', '', 'mol/m^3', 'mol/m^3'), {}, '56957c6b17e9d1c9')


def mullins_noda(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """Resting potential with the pump (Mullins and Noda): V = R*T*log((K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K))/F [V].

    Where a pump carries out all the sodium that leaks in, and in all the potassium that leaks out, potassium
    counts r times.

    r              sodium that the pump moves out for each potassium that it moves in [1], greater than zero; 1.5 when left out
    T              absolute temperature [K], greater than zero
    K_out          potassium outside [mol/m^3], zero or more
    K_in           potassium inside [mol/m^3], zero or more
    P_Na_over_P_K  permeability to sodium, that to potassium being 1 [1], zero or more
    Na_out         sodium outside [mol/m^3], zero or more
    Na_in          sodium inside [mol/m^3], zero or more

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that (K_out*r +
    Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0 and K_in*r + Na_in*P_Na_over_P_K != 0.
    Rests on: a test field, constant field, partition at the inner face, partition at the outer face, steady
    potassium, steady sodium, steady state, stoichiometry of the pump, Boltzmann distribution, balance of
    drift and diffusion, charge carried, drift and diffusion.
    Sources: Mullins and Noda 1963.

    >>> from millivolt import mullins_noda
    >>> round(mullins_noda(r=1.5, T=310.15, K_out=5.0, K_in=140.0, P_Na_over_P_K=0.04, Na_out=145.0, Na_in=12.0),
    ...                    6)
    -0.073809
    """
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _value, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return C_R_per_F*T*log_ratio(K_out*r + Na_out*P_Na_over_P_K, K_in*r + Na_in*P_Na_over_P_K)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _value, out)


def by_r(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by r [V per 1]; of quantities in mV."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _r, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return C_R_per_F*P_Na_over_P_K*T*(-K_in*Na_out + K_out*Na_in)/((K_in*r + Na_in*P_Na_over_P_K)*(K_out*r + Na_out*P_Na_over_P_K))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _r, out)


def by_T(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by T [V per K]; of quantities in mV/K."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _T, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return C_R_per_F*log_ratio(K_out*r + Na_out*P_Na_over_P_K, K_in*r + Na_in*P_Na_over_P_K)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _T, out)


def by_K_out(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by K_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _K_out, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return C_R_per_F*T*r/(K_out*r + Na_out*P_Na_over_P_K)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _K_out, out)


def by_K_in(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by K_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _K_in, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return -C_R_per_F*T*r/(K_in*r + Na_in*P_Na_over_P_K)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _K_in, out)


def by_P_Na_over_P_K(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by P_Na_over_P_K [V per 1]; of quantities in mV."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _P_Na_over_P_K, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return C_R_per_F*T*r*(K_in*Na_out - K_out*Na_in)/((K_in*r + Na_in*P_Na_over_P_K)*(K_out*r + Na_out*P_Na_over_P_K))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _P_Na_over_P_K, out)


def by_Na_out(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by Na_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _Na_out, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return C_R_per_F*P_Na_over_P_K*T/(K_out*r + Na_out*P_Na_over_P_K)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _Na_out, out)


def by_Na_in(*, r: Number = 1.5, T: Number, K_out: Number, K_in: Number, P_Na_over_P_K: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of mullins_noda by Na_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(r) is type(T) is type(K_out) is type(K_in) is type(P_Na_over_P_K) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in)) is None:
            return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _Na_in, out)
        r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in = numbers
    try:
        if r > 0.0 and T > 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na_over_P_K >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and K_in*r + Na_in*P_Na_over_P_K != 0.0 and (K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0.0:
            return -C_R_per_F*P_Na_over_P_K*T/(K_in*r + Na_in*P_Na_over_P_K)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (r, T, K_out, K_in, P_Na_over_P_K, Na_out, Na_in,), _Na_in, out)


def _value(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return C_R_per_F*T*arrays.log_ratio(r*K_out + P_Na_over_P_K*Na_out, r*K_in + P_Na_over_P_K*Na_in)


def _r(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return C_R_per_F*P_Na_over_P_K*T*(-K_in*Na_out + K_out*Na_in)/((r*K_in + P_Na_over_P_K*Na_in)*(r*K_out + P_Na_over_P_K*Na_out))


def _T(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return C_R_per_F*arrays.log_ratio(r*K_out + P_Na_over_P_K*Na_out, r*K_in + P_Na_over_P_K*Na_in)


def _K_out(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return C_R_per_F*T*r/(r*K_out + P_Na_over_P_K*Na_out)


def _K_in(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return -C_R_per_F*T*r/(r*K_in + P_Na_over_P_K*Na_in)


def _P_Na_over_P_K(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return C_R_per_F*T*r*(K_in*Na_out - K_out*Na_in)/((r*K_in + P_Na_over_P_K*Na_in)*(r*K_out + P_Na_over_P_K*Na_out))


def _Na_out(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return C_R_per_F*P_Na_over_P_K*T/(r*K_out + P_Na_over_P_K*Na_out)


def _Na_in(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return -C_R_per_F*P_Na_over_P_K*T/(r*K_in + P_Na_over_P_K*Na_in)


def _gradient(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return (
        C_R_per_F*P_Na_over_P_K*T*(-K_in*Na_out + K_out*Na_in)/((r*K_in + P_Na_over_P_K*Na_in)*(r*K_out + P_Na_over_P_K*Na_out)),
        C_R_per_F*arrays.log_ratio(r*K_out + P_Na_over_P_K*Na_out, r*K_in + P_Na_over_P_K*Na_in),
        C_R_per_F*T*r/(r*K_out + P_Na_over_P_K*Na_out),
        -C_R_per_F*T*r/(r*K_in + P_Na_over_P_K*Na_in),
        C_R_per_F*T*r*(K_in*Na_out - K_out*Na_in)/((r*K_in + P_Na_over_P_K*Na_in)*(r*K_out + P_Na_over_P_K*Na_out)),
        C_R_per_F*P_Na_over_P_K*T/(r*K_out + P_Na_over_P_K*Na_out),
        -C_R_per_F*P_Na_over_P_K*T/(r*K_in + P_Na_over_P_K*Na_in),
    )


def _need_0(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return r*K_in + P_Na_over_P_K*Na_in != 0.0


def _need_1(r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return (r*K_out + P_Na_over_P_K*Na_out)/(r*K_in + P_Na_over_P_K*Na_in) > 0.0


attach(TABLE, mullins_noda, {'r': by_r, 'T': by_T, 'K_out': by_K_out, 'K_in': by_K_in, 'P_Na_over_P_K': by_P_Na_over_P_K, 'Na_out': by_Na_out, 'Na_in': by_Na_in}, _gradient)
