"""Sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import exp, exp_difference, logistic

TABLE = Table('sealed_cable', (('x', 'nonnegative', False), ('l', 'positive', False), ('V_0', 'real', False), ('lam', 'positive', False)), (), ('V', 'm', 'm', 'V', 'm'), {}, 'f4e496c24f4cf401')


def sealed_cable(*, x: Number, l: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """Sealed cable: V_x = V_0*(exp((x - 2*l)/lam) + exp(-x/lam))/(1 + exp(-2*l/lam)) [V].

    How far from rest the voltage is at a distance x, of at most l, along a cable that is held at one end and
    sealed at the other: what arrives falls on the way there, is thrown back at the end, and falls on the way
    back.

    x    distance along the cable [m], zero or more
    l    length of the cable [m], greater than zero
    V_0  voltage at the start [V], any
    lam  length constant [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where x is at most l, and x/lam at most 700.
    Raises DomainError where an argument is not what is said above.
    Rests on: ohmic membrane, steady state, one end, sealed end, Kirchhoff's law in the core, Ohm's law in the
    core.
    Sources: Hodgkin and Rushton 1946, Rall 1959.

    >>> from millivolt import sealed_cable
    >>> round(sealed_cable(x=0.0005, l=0.001, V_0=0.01, lam=0.000707), 7)
    0.0057866
    """
    if not (type(x) is type(l) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, l, V_0, lam)) is None:
            return evaluated(TABLE, (x, l, V_0, lam,), _value, out)
        x, l, V_0, lam = numbers
    try:
        if x >= 0.0 and l > 0.0 and lam > 0.0:
            return (V_0*(exp((-2.0*l + x)/lam) + exp(-x/lam)))*logistic(2.0*l/lam)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, l, V_0, lam,), _value, out)


def by_x(*, x: Number, l: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_cable by x [V per m]; of quantities in mV/µm."""
    if not (type(x) is type(l) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, l, V_0, lam)) is None:
            return evaluated(TABLE, (x, l, V_0, lam,), _x, out)
        x, l, V_0, lam = numbers
    try:
        if x >= 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return (V_0*exp_difference((-2.0*l + x)/lam, -x/lam, 2.0*(-l + x)/lam)/lam)*logistic(u)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, l, V_0, lam,), _x, out)


def by_l(*, x: Number, l: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_cable by l [V per m]; of quantities in mV/µm."""
    if not (type(x) is type(l) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, l, V_0, lam)) is None:
            return evaluated(TABLE, (x, l, V_0, lam,), _l, out)
        x, l, V_0, lam = numbers
    try:
        if x >= 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return -2.0*V_0*exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, 2.0*x/lam)*(logistic(u)*logistic(u))/lam
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, l, V_0, lam,), _l, out)


def by_V_0(*, x: Number, l: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_cable by V_0 [V per V]; of quantities in mV/mV."""
    if not (type(x) is type(l) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, l, V_0, lam)) is None:
            return evaluated(TABLE, (x, l, V_0, lam,), _V_0, out)
        x, l, V_0, lam = numbers
    try:
        if x >= 0.0 and l > 0.0 and lam > 0.0:
            return (exp((-2.0*l + x)/lam) + exp(-x/lam))*logistic(2.0*l/lam)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, l, V_0, lam,), _V_0, out)


def by_lam(*, x: Number, l: Number, V_0: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_cable by lam [V per m]; of quantities in mV/µm."""
    if not (type(x) is type(l) is type(V_0) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(x, l, V_0, lam)) is None:
            return evaluated(TABLE, (x, l, V_0, lam,), _lam, out)
        x, l, V_0, lam = numbers
    try:
        if x >= 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return V_0*(-x*exp_difference((-4.0*l + x)/lam, -x/lam, 2.0*(-2.0*l + x)/lam) + (2.0*l - x)*exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, 2.0*x/lam))*(logistic(u)*logistic(u))/(lam*lam)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (x, l, V_0, lam,), _lam, out)


def _value(x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return (V_0*(arrays.exp((-2.0*l + x)/lam) + arrays.exp(-x/lam)))*arrays.logistic(2.0*l/lam)


def _x(x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return (V_0*arrays.exp_difference((-2.0*l + x)/lam, -x/lam, (2.0/lam)*(-l + x))/lam)*arrays.logistic(u)


def _l(x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return -(2.0/lam)*V_0*arrays.exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, (2.0/lam)*x)*(arrays.logistic(u)*arrays.logistic(u))


def _V_0(x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return (arrays.exp((-2.0*l + x)/lam) + arrays.exp(-x/lam))*arrays.logistic(2.0*l/lam)


def _lam(x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return V_0*(-x*arrays.exp_difference((-4.0*l + x)/lam, -x/lam, (2.0/lam)*(-2.0*l + x)) + (2.0*l - x)*arrays.exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, (2.0/lam)*x))*(arrays.logistic(u)*arrays.logistic(u))/(lam*lam)


def _gradient(x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    s_0 = arrays.logistic(2.0*l/lam)
    s_1 = arrays.exp_difference((-2.0*l + x)/lam, -(2.0*l + x)/lam, (2.0/lam)*x)
    return (
        (V_0*arrays.exp_difference((-2.0*l + x)/lam, -x/lam, (2.0/lam)*(-l + x))/lam)*s_0,
        -(2.0/lam)*V_0*(s_0*s_0)*s_1,
        (arrays.exp((-2.0*l + x)/lam) + arrays.exp(-x/lam))*s_0,
        V_0*(s_0*s_0)*(s_1*(2.0*l - x) - x*arrays.exp_difference((-4.0*l + x)/lam, -x/lam, (2.0/lam)*(-2.0*l + x)))/(lam*lam),
    )


attach(TABLE, sealed_cable, {'x': by_x, 'l': by_l, 'V_0': by_V_0, 'lam': by_lam}, _gradient)
