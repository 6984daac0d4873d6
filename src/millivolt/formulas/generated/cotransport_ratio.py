"""Cotransport ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, log_ratio

C_F_per_R = 11604.518121550083
TABLE = Table('cotransport_ratio', (('n', 'positive', False), ('T', 'positive', False), ('V', 'real', False), ('Na_out', 'positive', False), ('Na_in', 'positive', False)), (), ('', '', 'K', 'V', 'mol/m^3', 'mol/m^3'), {}, '7b3d866e394a3f83')


def cotransport_ratio(*, n: Number, T: Number, V: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """Cotransport ratio: S_ratio = exp(n*(log(Na_out/Na_in) - F*V/(R*T))) [1].

    The largest ratio of the concentrations, inside over outside, to which n sodium ions can bring one
    molecule of an uncharged substrate.

    n       sodium ions that go in with one molecule of the substrate [1], greater than zero
    T       absolute temperature [K], greater than zero
    V       membrane potential, inside minus outside [V], any
    Na_out  sodium outside [mol/m^3], greater than zero
    Na_in   sodium inside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: cotransporter at its reversal, electrochemical potential (mu_from = R*T*log(c_from/c_ref) +
    mu_ref), electrochemical potential (mu_in = F*phi_in*z + R*T*log(c_in/c_ref) + mu_ref).
    Sources: Hille 2001.

    >>> from millivolt import cotransport_ratio
    >>> round(cotransport_ratio(n=2, T=310.15, V=-0.07, Na_out=145.0, Na_in=12.0), 0)
    27498.0
    """
    if not (type(n) is type(T) is type(V) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(n, T, V, Na_out, Na_in)) is None:
            return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _value, out)
        n, T, V, Na_out, Na_in = numbers
    try:
        if n > 0.0 and T > 0.0 and Na_out > 0.0 and Na_in > 0.0:
            u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in))
            return exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _value, out)


def by_n(*, n: Number, T: Number, V: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of cotransport_ratio by n [1 per 1]; of quantities without unit."""
    if not (type(n) is type(T) is type(V) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(n, T, V, Na_out, Na_in)) is None:
            return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _n, out)
        n, T, V, Na_out, Na_in = numbers
    try:
        if n > 0.0 and T > 0.0 and Na_out > 0.0 and Na_in > 0.0:
            u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in))
            return (-C_F_per_R*V/T + log_ratio(Na_out, Na_in))*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _n, out)


def by_T(*, n: Number, T: Number, V: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of cotransport_ratio by T [1 per K]; of quantities in 1/K."""
    if not (type(n) is type(T) is type(V) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(n, T, V, Na_out, Na_in)) is None:
            return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _T, out)
        n, T, V, Na_out, Na_in = numbers
    try:
        if n > 0.0 and T > 0.0 and Na_out > 0.0 and Na_in > 0.0:
            u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in))
            return (C_F_per_R*V*n/(T*T))*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _T, out)


def by_V(*, n: Number, T: Number, V: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of cotransport_ratio by V [1 per V]; of quantities in 1/mV."""
    if not (type(n) is type(T) is type(V) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(n, T, V, Na_out, Na_in)) is None:
            return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _V, out)
        n, T, V, Na_out, Na_in = numbers
    try:
        if n > 0.0 and T > 0.0 and Na_out > 0.0 and Na_in > 0.0:
            u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in))
            return (-C_F_per_R*n/T)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _V, out)


def by_Na_out(*, n: Number, T: Number, V: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of cotransport_ratio by Na_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(n) is type(T) is type(V) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(n, T, V, Na_out, Na_in)) is None:
            return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _Na_out, out)
        n, T, V, Na_out, Na_in = numbers
    try:
        if n > 0.0 and T > 0.0 and Na_out > 0.0 and Na_in > 0.0:
            u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in))
            return (n/Na_out)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _Na_out, out)


def by_Na_in(*, n: Number, T: Number, V: Number, Na_out: Number, Na_in: Number, out: Any = None) -> Any:
    """The derivative of cotransport_ratio by Na_in [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(n) is type(T) is type(V) is type(Na_out) is type(Na_in) is float and out is None):
        if out is not None or (numbers := floats(n, T, V, Na_out, Na_in)) is None:
            return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _Na_in, out)
        n, T, V, Na_out, Na_in = numbers
    try:
        if n > 0.0 and T > 0.0 and Na_out > 0.0 and Na_in > 0.0:
            u = n*(-C_F_per_R*V/T + log_ratio(Na_out, Na_in))
            return (-n/Na_in)*exp(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, T, V, Na_out, Na_in,), _Na_in, out)


def _value(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    u = n*(-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))
    return arrays.exp(u)


def _n(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    u = n*(-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))
    return (-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))*arrays.exp(u)


def _T(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    u = n*(-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))
    return ((C_F_per_R*n/(T*T))*V)*arrays.exp(u)


def _V(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    u = n*(-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))
    return (-C_F_per_R*n/T)*arrays.exp(u)


def _Na_out(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    u = n*(-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))
    return (n/Na_out)*arrays.exp(u)


def _Na_in(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    u = n*(-(C_F_per_R/T)*V + arrays.log_ratio(Na_out, Na_in))
    return (-n/Na_in)*arrays.exp(u)


def _gradient(n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    s_0 = arrays.log_ratio(Na_out, Na_in)
    s_1 = arrays.exp(n*(-(C_F_per_R/T)*V + s_0))
    return (
        (-(C_F_per_R/T)*V + s_0)*s_1,
        ((C_F_per_R*n/(T*T))*V)*s_1,
        (-C_F_per_R*n/T)*s_1,
        (n/Na_out)*s_1,
        (-n/Na_in)*s_1,
    )


attach(TABLE, cotransport_ratio, {'n': by_n, 'T': by_T, 'V': by_V, 'Na_out': by_Na_out, 'Na_in': by_Na_in}, _gradient)
