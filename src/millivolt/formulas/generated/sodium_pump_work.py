"""Work of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_F = 96485.33212331001
C_R = 8.31446261815324
TABLE = Table('sodium_pump_work', (('T', 'positive', False), ('V', 'real', False), ('Na_out', 'positive', False), ('Na_in', 'positive', False), ('K_out', 'positive', False), ('K_in', 'positive', False)), (), ('J/mol', 'K', 'V', 'mol/m^3', 'mol/m^3', 'mol/m^3', 'mol/m^3'), {}, 'e32fda6bb0766dfe')


def sodium_pump_work(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """Work of the sodium pump: w_pump = 2*R*T*log(K_in/K_out) + 3*R*T*log(Na_out/Na_in) - F*V [J/mol].

    The free energy that a mole of cycles stores: three sodium ions outward against their gradient, two
    potassium ions inward.

    T       absolute temperature [K], greater than zero
    V       membrane potential, inside minus outside [V], any
    Na_out  sodium outside [mol/m^3], greater than zero
    Na_in   sodium inside [mol/m^3], greater than zero
    K_out   potassium outside [mol/m^3], greater than zero
    K_in    potassium inside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Skou 1957, Post and Jolly 1957, Hille 2001.

    >>> from millivolt import sodium_pump_work
    >>> round(sodium_pump_work(T=310.15, V=-0.07, Na_out=145.0, Na_in=12.0, K_out=5.0, K_in=140.0), 0)
    43217.0
    """
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _value, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return -C_F*V + C_R*T*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _value, out)


def by_T(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_work by T [J/mol per K]; of quantities in (kJ/mol)/K."""
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _T, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return C_R*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _T, out)


def by_V(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_work by V [J/mol per V]; of quantities in (kJ/mol)/mV."""
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _V, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
        return -C_F
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _V, out)


def by_Na_out(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_work by Na_out [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _Na_out, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return 3.0*C_R*T/Na_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _Na_out, out)


def by_Na_in(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_work by Na_in [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _Na_in, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return -3.0*C_R*T/Na_in
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _Na_in, out)


def by_K_out(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_work by K_out [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _K_out, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return -2.0*C_R*T/K_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _K_out, out)


def by_K_in(*, T: Number, V: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_work by K_in [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(T) is type(V) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(T, V, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _K_in, out)
        T, V, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return 2.0*C_R*T/K_in
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, V, Na_out, Na_in, K_out, K_in,), _K_in, out)


def _value(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return -C_F*V + C_R*T*arrays.log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in))


def _T(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return C_R*arrays.log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in))


def _V(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return -C_F


def _Na_out(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return 3.0*C_R*T/Na_out


def _Na_in(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return -3.0*C_R*T/Na_in


def _K_out(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return -2.0*C_R*T/K_out


def _K_in(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return 2.0*C_R*T/K_in


def _gradient(T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return (
        C_R*arrays.log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in)),
        -C_F,
        3.0*C_R*T/Na_out,
        -3.0*C_R*T/Na_in,
        -2.0*C_R*T/K_out,
        2.0*C_R*T/K_in,
    )


attach(TABLE, sodium_pump_work, {'T': by_T, 'V': by_V, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'K_out': by_K_out, 'K_in': by_K_in}, _gradient)
