"""Goldman-Hodgkin-Katz voltage with calcium. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_root, positive_root, root_slope, root_width

C_R_per_F = 8.617333262145177e-05
TABLE = Table('ghk_voltage_divalent', (('T', 'positive', False), ('P_K', 'nonnegative', False), ('K_out', 'nonnegative', False), ('K_in', 'nonnegative', False), ('P_Na', 'nonnegative', False), ('Na_out', 'nonnegative', False), ('Na_in', 'nonnegative', False), ('P_Cl', 'nonnegative', False), ('Cl_out', 'nonnegative', False), ('Cl_in', 'nonnegative', False), ('P_Ca', 'nonnegative', False), ('Ca_out', 'nonnegative', False), ('Ca_in', 'nonnegative', False)), (('S_leave != 0', lambda *a: _need_0(*a)), ('(B_Ca + sqrt(B_Ca**2 + 4*S_enter*S_leave))/(2*S_leave) > 0', lambda *a: _need_1(*a)),), ('V', 'K', 'm/s', 'mol/m^3', 'mol/m^3', 'm/s', 'mol/m^3', 'mol/m^3', 'm/s', 'mol/m^3', 'mol/m^3', 'm/s', 'mol/m^3', 'mol/m^3'), {}, 'a74d1ec37e307679')


def ghk_voltage_divalent(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """Goldman-Hodgkin-Katz voltage with calcium: V = R*T*log((B_Ca + sqrt(B_Ca**2 + 4*S_enter*S_leave))/(2*S_leave))/F, B_Ca = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na - Cl_out*P_Cl - K_in*P_K - Na_in*P_Na, S_enter = 4*Ca_out*P_Ca + Cl_in*P_Cl + K_out*P_K + Na_out*P_Na, S_leave = 4*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K + Na_in*P_Na [V].

    The membrane potential at which potassium, sodium, chloride and calcium together carry no current through
    a membrane with a constant field.

    T       absolute temperature [K], greater than zero
    P_K     permeability to potassium [m/s], zero or more
    K_out   potassium outside [mol/m^3], zero or more
    K_in    potassium inside [mol/m^3], zero or more
    P_Na    permeability to sodium [m/s], zero or more
    Na_out  sodium outside [mol/m^3], zero or more
    Na_in   sodium inside [mol/m^3], zero or more
    P_Cl    permeability to chloride [m/s], zero or more
    Cl_out  chloride outside [mol/m^3], zero or more
    Cl_in   chloride inside [mol/m^3], zero or more
    P_Ca    permeability to calcium [m/s], zero or more
    Ca_out  calcium outside [mol/m^3], zero or more
    Ca_in   calcium inside [mol/m^3], zero or more

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that (B_Ca +
    sqrt(B_Ca**2 + 4*S_enter*S_leave))/(2*S_leave) > 0 and S_leave != 0.
    Rests on: a test field, constant field, no net current, partition at the inner face, partition at the
    outer face, steady state, Boltzmann distribution, balance of drift and diffusion, charge carried, drift
    and diffusion.
    Sources: Spangler 1972, Hille 2001.

    >>> from millivolt import ghk_voltage_divalent
    >>> round(ghk_voltage_divalent(T=310.15, P_K=1e-08, K_out=5.0, K_in=140.0, P_Na=4e-10, Na_out=145.0,
    ...                            Na_in=12.0, P_Cl=4.5e-09, Cl_out=116.0, Cl_in=4.2, P_Ca=1e-09, Ca_out=1.2,
    ...                            Ca_in=0.0001), 6)
    -0.071772
    """
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _value, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return C_R_per_F*T*log_root(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _value, out)


def by_T(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by T [V per K]; of quantities in mV/K."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _T, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return C_R_per_F*log_root(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _T, out)


def by_P_K(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by P_K [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_K, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return (C_R_per_F*T*(2.0*K_in*(-4.0*Ca_out*P_Ca - Cl_in*P_Cl - Na_out*P_Na) + 2.0*K_out*(4.0*Ca_in*P_Ca + Cl_out*P_Cl + Na_in*P_Na) + (K_in*(-4.0*Ca_in*P_Ca - Cl_in*P_Cl - Na_out*P_Na) + K_out*(4.0*Ca_in*P_Ca + Cl_out*P_Cl + Na_in*P_Na))*positive_root(B_Ca, S_enter, S_leave) + (K_in*(-4.0*Ca_out*P_Ca - Cl_in*P_Cl - Na_out*P_Na) + K_out*(4.0*Ca_out*P_Ca + Cl_out*P_Cl + Na_in*P_Na))/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_K, out)


def by_K_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by K_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _K_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return C_R_per_F*P_K*T*(1.0 + 1.0/positive_root(B_Ca, S_enter, S_leave))/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _K_out, out)


def by_K_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by K_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _K_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return -C_R_per_F*P_K*T*(positive_root(B_Ca, S_enter, S_leave) + 1.0)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _K_in, out)


def by_P_Na(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by P_Na [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_Na, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return (C_R_per_F*T*(2.0*Na_in*(-4.0*Ca_out*P_Ca - Cl_in*P_Cl - K_out*P_K) + 2.0*Na_out*(4.0*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K) + (Na_in*(-4.0*Ca_in*P_Ca - Cl_in*P_Cl - K_out*P_K) + Na_out*(4.0*Ca_in*P_Ca + Cl_out*P_Cl + K_in*P_K))*positive_root(B_Ca, S_enter, S_leave) + (Na_in*(-4.0*Ca_out*P_Ca - Cl_in*P_Cl - K_out*P_K) + Na_out*(4.0*Ca_out*P_Ca + Cl_out*P_Cl + K_in*P_K))/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_Na, out)


def by_Na_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by Na_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Na_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return C_R_per_F*P_Na*T*(1.0 + 1.0/positive_root(B_Ca, S_enter, S_leave))/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Na_out, out)


def by_Na_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by Na_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Na_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return -C_R_per_F*P_Na*T*(positive_root(B_Ca, S_enter, S_leave) + 1.0)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Na_in, out)


def by_P_Cl(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by P_Cl [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_Cl, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return (C_R_per_F*T*(2.0*Cl_in*(4.0*Ca_in*P_Ca + K_in*P_K + Na_in*P_Na) + 2.0*Cl_out*(-4.0*Ca_out*P_Ca - K_out*P_K - Na_out*P_Na) + (Cl_in*(4.0*Ca_in*P_Ca + K_in*P_K + Na_in*P_Na) + Cl_out*(-4.0*Ca_in*P_Ca - K_out*P_K - Na_out*P_Na))*positive_root(B_Ca, S_enter, S_leave) + (Cl_in*(4.0*Ca_out*P_Ca + K_in*P_K + Na_in*P_Na) + Cl_out*(-4.0*Ca_out*P_Ca - K_out*P_K - Na_out*P_Na))/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_Cl, out)


def by_Cl_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by Cl_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Cl_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return -C_R_per_F*P_Cl*T*(positive_root(B_Ca, S_enter, S_leave) + 1.0)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Cl_out, out)


def by_Cl_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by Cl_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Cl_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return C_R_per_F*P_Cl*T*(1.0 + 1.0/positive_root(B_Ca, S_enter, S_leave))/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Cl_in, out)


def by_P_Ca(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by P_Ca [V per m/s]; of quantities in mV/(cm/s)."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_Ca, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return (C_R_per_F*T*(8.0*Ca_in*(-Cl_in*P_Cl - K_out*P_K - Na_out*P_Na) + 4.0*Ca_in*(-Cl_in*P_Cl + Cl_out*P_Cl + K_in*P_K - K_out*P_K + Na_in*P_Na - Na_out*P_Na)*positive_root(B_Ca, S_enter, S_leave) + 8.0*Ca_out*(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) + 4.0*Ca_out*(-Cl_in*P_Cl + Cl_out*P_Cl + K_in*P_K - K_out*P_K + Na_in*P_Na - Na_out*P_Na)/positive_root(B_Ca, S_enter, S_leave)))/root_width(B_Ca, S_enter, S_leave)/root_width(B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _P_Ca, out)


def by_Ca_out(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by Ca_out [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Ca_out, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return 4.0*C_R_per_F*P_Ca*T/(positive_root(B_Ca, S_enter, S_leave)*root_width(B_Ca, S_enter, S_leave))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Ca_out, out)


def by_Ca_in(*, T: Number, P_K: Number, K_out: Number, K_in: Number, P_Na: Number, Na_out: Number, Na_in: Number, P_Cl: Number, Cl_out: Number, Cl_in: Number, P_Ca: Number, Ca_out: Number, Ca_in: Number, out: Any = None) -> Any:
    """The derivative of ghk_voltage_divalent by Ca_in [V per mol/m^3]; of quantities in mV/mM."""
    if not (type(T) is type(P_K) is type(K_out) is type(K_in) is type(P_Na) is type(Na_out) is type(Na_in) is type(P_Cl) is type(Cl_out) is type(Cl_in) is type(P_Ca) is type(Ca_out) is type(Ca_in) is float and out is None):
        if out is not None or (numbers := floats(T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in)) is None:
            return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Ca_in, out)
        T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in = numbers
    try:
        if T > 0.0 and P_K >= 0.0 and K_out >= 0.0 and K_in >= 0.0 and P_Na >= 0.0 and Na_out >= 0.0 and Na_in >= 0.0 and P_Cl >= 0.0 and Cl_out >= 0.0 and Cl_in >= 0.0 and P_Ca >= 0.0 and Ca_out >= 0.0 and Ca_in >= 0.0:
            sum_0 = Cl_in*P_Cl + K_out*P_K + Na_out*P_Na
            sum_1 = Cl_out*P_Cl + K_in*P_K + Na_in*P_Na
            B_Ca = sum_0 - sum_1
            S_enter = 4.0*Ca_out*P_Ca + sum_0
            S_leave = 4.0*Ca_in*P_Ca + sum_1
            if S_leave != 0.0 and S_enter > -B_Ca - abs(B_Ca):
                return root_slope(-4.0*C_R_per_F*P_Ca*T, B_Ca, S_enter, S_leave)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, P_K, K_out, K_in, P_Na, Na_out, Na_in, P_Cl, Cl_out, Cl_in, P_Ca, Ca_out, Ca_in,), _Ca_in, out)


def _value(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return C_R_per_F*T*arrays.log_root(B_Ca, S_enter, S_leave)


def _T(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return C_R_per_F*arrays.log_root(B_Ca, S_enter, S_leave)


def _P_K(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return (C_R_per_F*T*(2.0*K_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_Na*Na_out) + 2.0*K_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_Na*Na_in) + (K_in*(-4.0*P_Ca*Ca_in - P_Cl*Cl_in - P_Na*Na_out) + K_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_Na*Na_in))*arrays.positive_root(B_Ca, S_enter, S_leave) + (K_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_Na*Na_out) + K_out*(4.0*P_Ca*Ca_out + P_Cl*Cl_out + P_Na*Na_in))/arrays.positive_root(B_Ca, S_enter, S_leave)))/arrays.root_width(B_Ca, S_enter, S_leave)/arrays.root_width(B_Ca, S_enter, S_leave)


def _K_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return C_R_per_F*P_K*T*(1.0 + 1.0/arrays.positive_root(B_Ca, S_enter, S_leave))/arrays.root_width(B_Ca, S_enter, S_leave)


def _K_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return -C_R_per_F*P_K*T*(arrays.positive_root(B_Ca, S_enter, S_leave) + 1.0)/arrays.root_width(B_Ca, S_enter, S_leave)


def _P_Na(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return (C_R_per_F*T*(2.0*Na_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_K*K_out) + 2.0*Na_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_K*K_in) + (Na_in*(-4.0*P_Ca*Ca_in - P_Cl*Cl_in - P_K*K_out) + Na_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_K*K_in))*arrays.positive_root(B_Ca, S_enter, S_leave) + (Na_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_K*K_out) + Na_out*(4.0*P_Ca*Ca_out + P_Cl*Cl_out + P_K*K_in))/arrays.positive_root(B_Ca, S_enter, S_leave)))/arrays.root_width(B_Ca, S_enter, S_leave)/arrays.root_width(B_Ca, S_enter, S_leave)


def _Na_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return C_R_per_F*P_Na*T*(1.0 + 1.0/arrays.positive_root(B_Ca, S_enter, S_leave))/arrays.root_width(B_Ca, S_enter, S_leave)


def _Na_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return -C_R_per_F*P_Na*T*(arrays.positive_root(B_Ca, S_enter, S_leave) + 1.0)/arrays.root_width(B_Ca, S_enter, S_leave)


def _P_Cl(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return (C_R_per_F*T*(2.0*Cl_in*(4.0*P_Ca*Ca_in + P_K*K_in + P_Na*Na_in) + 2.0*Cl_out*(-4.0*P_Ca*Ca_out - P_K*K_out - P_Na*Na_out) + (Cl_in*(4.0*P_Ca*Ca_in + P_K*K_in + P_Na*Na_in) + Cl_out*(-4.0*P_Ca*Ca_in - P_K*K_out - P_Na*Na_out))*arrays.positive_root(B_Ca, S_enter, S_leave) + (Cl_in*(4.0*P_Ca*Ca_out + P_K*K_in + P_Na*Na_in) + Cl_out*(-4.0*P_Ca*Ca_out - P_K*K_out - P_Na*Na_out))/arrays.positive_root(B_Ca, S_enter, S_leave)))/arrays.root_width(B_Ca, S_enter, S_leave)/arrays.root_width(B_Ca, S_enter, S_leave)


def _Cl_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return -C_R_per_F*P_Cl*T*(arrays.positive_root(B_Ca, S_enter, S_leave) + 1.0)/arrays.root_width(B_Ca, S_enter, S_leave)


def _Cl_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return C_R_per_F*P_Cl*T*(1.0 + 1.0/arrays.positive_root(B_Ca, S_enter, S_leave))/arrays.root_width(B_Ca, S_enter, S_leave)


def _P_Ca(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return (C_R_per_F*T*(8.0*Ca_in*(-P_Cl*Cl_in - P_K*K_out - P_Na*Na_out) + 4.0*Ca_in*(-P_Cl*Cl_in + P_Cl*Cl_out + P_K*K_in - P_K*K_out + P_Na*Na_in - P_Na*Na_out)*arrays.positive_root(B_Ca, S_enter, S_leave) + 8.0*Ca_out*(P_Cl*Cl_out + P_K*K_in + P_Na*Na_in) + 4.0*Ca_out*(-P_Cl*Cl_in + P_Cl*Cl_out + P_K*K_in - P_K*K_out + P_Na*Na_in - P_Na*Na_out)/arrays.positive_root(B_Ca, S_enter, S_leave)))/arrays.root_width(B_Ca, S_enter, S_leave)/arrays.root_width(B_Ca, S_enter, S_leave)


def _Ca_out(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return 4.0*C_R_per_F*P_Ca*T/(arrays.positive_root(B_Ca, S_enter, S_leave)*arrays.root_width(B_Ca, S_enter, S_leave))


def _Ca_in(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return arrays.root_slope(-4.0*C_R_per_F*P_Ca*T, B_Ca, S_enter, S_leave)


def _gradient(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    s_0 = arrays.positive_root(B_Ca, S_enter, S_leave)
    s_1 = arrays.root_width(B_Ca, S_enter, S_leave)
    return (
        C_R_per_F*arrays.log_root(B_Ca, S_enter, S_leave),
        (C_R_per_F*T*(2.0*K_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_Na*Na_out) + 2.0*K_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_Na*Na_in) + s_0*(K_in*(-4.0*P_Ca*Ca_in - P_Cl*Cl_in - P_Na*Na_out) + K_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_Na*Na_in)) + (K_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_Na*Na_out) + K_out*(4.0*P_Ca*Ca_out + P_Cl*Cl_out + P_Na*Na_in))/s_0))/s_1/s_1,
        C_R_per_F*P_K*T*(1.0 + 1.0/s_0)/s_1,
        -C_R_per_F*P_K*T*(s_0 + 1.0)/s_1,
        (C_R_per_F*T*(2.0*Na_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_K*K_out) + 2.0*Na_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_K*K_in) + s_0*(Na_in*(-4.0*P_Ca*Ca_in - P_Cl*Cl_in - P_K*K_out) + Na_out*(4.0*P_Ca*Ca_in + P_Cl*Cl_out + P_K*K_in)) + (Na_in*(-4.0*P_Ca*Ca_out - P_Cl*Cl_in - P_K*K_out) + Na_out*(4.0*P_Ca*Ca_out + P_Cl*Cl_out + P_K*K_in))/s_0))/s_1/s_1,
        C_R_per_F*P_Na*T*(1.0 + 1.0/s_0)/s_1,
        -C_R_per_F*P_Na*T*(s_0 + 1.0)/s_1,
        (C_R_per_F*T*(2.0*Cl_in*(4.0*P_Ca*Ca_in + P_K*K_in + P_Na*Na_in) + 2.0*Cl_out*(-4.0*P_Ca*Ca_out - P_K*K_out - P_Na*Na_out) + s_0*(Cl_in*(4.0*P_Ca*Ca_in + P_K*K_in + P_Na*Na_in) + Cl_out*(-4.0*P_Ca*Ca_in - P_K*K_out - P_Na*Na_out)) + (Cl_in*(4.0*P_Ca*Ca_out + P_K*K_in + P_Na*Na_in) + Cl_out*(-4.0*P_Ca*Ca_out - P_K*K_out - P_Na*Na_out))/s_0))/s_1/s_1,
        -C_R_per_F*P_Cl*T*(s_0 + 1.0)/s_1,
        C_R_per_F*P_Cl*T*(1.0 + 1.0/s_0)/s_1,
        (C_R_per_F*T*(4.0*Ca_in*s_0*(-P_Cl*Cl_in + P_Cl*Cl_out + P_K*K_in - P_K*K_out + P_Na*Na_in - P_Na*Na_out) + 8.0*Ca_in*(-P_Cl*Cl_in - P_K*K_out - P_Na*Na_out) + 8.0*Ca_out*(P_Cl*Cl_out + P_K*K_in + P_Na*Na_in) + 4.0*Ca_out*(-P_Cl*Cl_in + P_Cl*Cl_out + P_K*K_in - P_K*K_out + P_Na*Na_in - P_Na*Na_out)/s_0))/s_1/s_1,
        4.0*C_R_per_F*P_Ca*T/(s_0*s_1),
        -4.0*C_R_per_F*P_Ca*T*s_0/s_1,
    )


def _need_0(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return S_leave != 0.0


def _need_1(T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any, P_Ca: Any, Ca_out: Any, Ca_in: Any) -> Any:
    sum_0 = P_Cl*Cl_in + P_K*K_out + P_Na*Na_out
    sum_1 = P_Cl*Cl_out + P_K*K_in + P_Na*Na_in
    B_Ca = sum_0 - sum_1
    S_enter = 4.0*P_Ca*Ca_out + sum_0
    S_leave = 4.0*P_Ca*Ca_in + sum_1
    return S_enter > -B_Ca - abs(B_Ca)


attach(TABLE, ghk_voltage_divalent, {'T': by_T, 'P_K': by_P_K, 'K_out': by_K_out, 'K_in': by_K_in, 'P_Na': by_P_Na, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'P_Cl': by_P_Cl, 'Cl_out': by_Cl_out, 'Cl_in': by_Cl_in, 'P_Ca': by_P_Ca, 'Ca_out': by_Ca_out, 'Ca_in': by_Ca_in}, _gradient)
