"""Reversal of the sodium pump. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_F = 96485.33212331001
C_R_per_F = 8.617333262145177e-05
C_per_per_F = 1.0364269656262175e-05
TABLE = Table('sodium_pump_reversal', (('dG_ATP', 'real', False), ('T', 'positive', False), ('Na_out', 'positive', False), ('Na_in', 'positive', False), ('K_out', 'positive', False), ('K_in', 'positive', False)), (), ('V', 'J/mol', 'K', 'mol/m^3', 'mol/m^3', 'mol/m^3', 'mol/m^3'), {}, '11306bd2673975bb')


def sodium_pump_reversal(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """Reversal of the sodium pump: V = (2*R*T*log(K_in/K_out) + 3*R*T*log(Na_out/Na_in) + dG_ATP)/F [V].

    The membrane potential at which the pump stands still: a cycle takes one positive charge out, so it runs
    forward above it and backward below it.

    dG_ATP  free energy of the hydrolysis of ATP, negative where it drives [J/mol], any
    T       absolute temperature [K], greater than zero
    Na_out  sodium outside [mol/m^3], greater than zero
    Na_in   sodium inside [mol/m^3], greater than zero
    K_out   potassium outside [mol/m^3], greater than zero
    K_in    potassium inside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: pump at its reversal, electrochemical potential.
    Sources: Skou 1957, Post and Jolly 1957, Hille 2001.

    >>> from millivolt import sodium_pump_reversal
    >>> round(sodium_pump_reversal(dG_ATP=-55000.0, T=310.15, Na_out=145.0, Na_in=12.0, K_out=5.0, K_in=140.0), 5)
    -0.19212
    """
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _value, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return C_R_per_F*T*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in)) + C_per_per_F*dG_ATP
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _value, out)


def by_dG_ATP(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_reversal by dG_ATP [V per J/mol]; of quantities in mV/(kJ/mol)."""
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _dG_ATP, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return 1.0/C_F
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _dG_ATP, out)


def by_T(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_reversal by T [V per K]; of quantities in mV/K."""
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _T, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return C_R_per_F*log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _T, out)


def by_Na_out(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_reversal by Na_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _Na_out, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return 3.0*C_R_per_F*T/Na_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _Na_out, out)


def by_Na_in(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_reversal by Na_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _Na_in, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return -3.0*C_R_per_F*T/Na_in
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _Na_in, out)


def by_K_out(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_reversal by K_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _K_out, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return -2.0*C_R_per_F*T/K_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _K_out, out)


def by_K_in(*, dG_ATP: Number, T: Number, Na_out: Number, Na_in: Number, K_out: Number, K_in: Number, out: Any = None) -> Any:
    """The derivative of sodium_pump_reversal by K_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(dG_ATP) is type(T) is type(Na_out) is type(Na_in) is type(K_out) is type(K_in) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, T, Na_out, Na_in, K_out, K_in)) is None:
            return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _K_in, out)
        dG_ATP, T, Na_out, Na_in, K_out, K_in = numbers
    try:
        if T > 0.0 and Na_out > 0.0 and Na_in > 0.0 and K_out > 0.0 and K_in > 0.0:
            return 2.0*C_R_per_F*T/K_in
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, T, Na_out, Na_in, K_out, K_in,), _K_in, out)


def _value(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return C_R_per_F*T*arrays.log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in)) + C_per_per_F*dG_ATP


def _dG_ATP(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return 1.0/C_F


def _T(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return C_R_per_F*arrays.log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in))


def _Na_out(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return 3.0*C_R_per_F*T/Na_out


def _Na_in(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return -3.0*C_R_per_F*T/Na_in


def _K_out(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return -2.0*C_R_per_F*T/K_out


def _K_in(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return 2.0*C_R_per_F*T/K_in


def _gradient(dG_ATP: Any, T: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return (
        1.0/C_F,
        C_R_per_F*arrays.log_ratio((K_in*K_in)*(Na_out*Na_out*Na_out), (K_out*K_out)*(Na_in*Na_in*Na_in)),
        3.0*C_R_per_F*T/Na_out,
        -3.0*C_R_per_F*T/Na_in,
        -2.0*C_R_per_F*T/K_out,
        2.0*C_R_per_F*T/K_in,
    )


attach(TABLE, sodium_pump_reversal, {'dG_ATP': by_dG_ATP, 'T': by_T, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'K_out': by_K_out, 'K_in': by_K_in}, _gradient)
