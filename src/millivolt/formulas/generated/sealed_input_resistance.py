"""Input resistance of a sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import bernoulli_0, bernoulli_1

TABLE = Table('sealed_input_resistance', (('R_inf', 'positive', False), ('l', 'positive', False), ('lam', 'positive', False)), (), ('ohm', 'ohm', 'm', 'm'), {}, 'd32ec183b36ce8cb')


def sealed_input_resistance(*, R_inf: Number, l: Number, lam: Number, out: Any = None) -> Any:
    """Input resistance of a sealed cable: R_sealed = R_inf*(1 + lam/(l*phi(1, 2*l/lam))) [ohm].

    A sealed cable resists more than one without end: its characteristic resistance, and a part that dies out
    with its length. Together they are the hyperbolic cotangent of the length.

    R_inf  characteristic resistance: the input resistance of a cable without end [ohm], greater than zero
    l      length of the cable [m], greater than zero
    lam    length constant [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in Mohm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where 2*l/lam is at most 700.
    Raises DomainError where an argument is not what is said above.
    Rests on: current fed in, ohmic membrane, steady state, sealed end, Kirchhoff's law in the core, Ohm's law
    in the core.
    Sources: Rall 1959.

    >>> from millivolt import sealed_input_resistance
    >>> round(sealed_input_resistance(R_inf=225000000.0, l=0.001, lam=0.000707), -4)
    253260000.0
    """
    if not (type(R_inf) is type(l) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(R_inf, l, lam)) is None:
            return evaluated(TABLE, (R_inf, l, lam,), _value, out)
        R_inf, l, lam = numbers
    try:
        if R_inf > 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return R_inf*(1.0 + lam*bernoulli_0(u)/l)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_inf, l, lam,), _value, out)


def by_R_inf(*, R_inf: Number, l: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_input_resistance by R_inf [ohm per ohm]; of quantities in Mohm/Mohm."""
    if not (type(R_inf) is type(l) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(R_inf, l, lam)) is None:
            return evaluated(TABLE, (R_inf, l, lam,), _R_inf, out)
        R_inf, l, lam = numbers
    try:
        if R_inf > 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return 1.0 + lam*bernoulli_0(u)/l
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_inf, l, lam,), _R_inf, out)


def by_l(*, R_inf: Number, l: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_input_resistance by l [ohm per m]; of quantities in Mohm/µm."""
    if not (type(R_inf) is type(l) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(R_inf, l, lam)) is None:
            return evaluated(TABLE, (R_inf, l, lam,), _l, out)
        R_inf, l, lam = numbers
    try:
        if R_inf > 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return R_inf*(-2.0*bernoulli_1(u)/l - lam*bernoulli_0(u)/(l*l))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_inf, l, lam,), _l, out)


def by_lam(*, R_inf: Number, l: Number, lam: Number, out: Any = None) -> Any:
    """The derivative of sealed_input_resistance by lam [ohm per m]; of quantities in Mohm/µm."""
    if not (type(R_inf) is type(l) is type(lam) is float and out is None):
        if out is not None or (numbers := floats(R_inf, l, lam)) is None:
            return evaluated(TABLE, (R_inf, l, lam,), _lam, out)
        R_inf, l, lam = numbers
    try:
        if R_inf > 0.0 and l > 0.0 and lam > 0.0:
            u = 2.0*l/lam
            return R_inf*(2.0*bernoulli_1(u)/lam + bernoulli_0(u)/l)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (R_inf, l, lam,), _lam, out)


def _value(R_inf: Any, l: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return R_inf*(1.0 + lam*arrays.bernoulli_0(u)/l)


def _R_inf(R_inf: Any, l: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return 1.0 + lam*arrays.bernoulli_0(u)/l


def _l(R_inf: Any, l: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return R_inf*(-2.0*arrays.bernoulli_1(u)/l - lam*arrays.bernoulli_0(u)/(l*l))


def _lam(R_inf: Any, l: Any, lam: Any) -> Any:
    u = 2.0*l/lam
    return R_inf*(2.0*arrays.bernoulli_1(u)/lam + arrays.bernoulli_0(u)/l)


def _gradient(R_inf: Any, l: Any, lam: Any) -> Any:
    s_0 = arrays.bernoulli_0(2.0*l/lam)
    s_1 = arrays.bernoulli_1(2.0*l/lam)
    return (
        1.0 + lam*s_0/l,
        R_inf*(-2.0*s_1/l - lam*s_0/(l*l)),
        R_inf*(2.0*s_1/lam + s_0/l),
    )


attach(TABLE, sealed_input_resistance, {'R_inf': by_R_inf, 'l': by_l, 'lam': by_lam}, _gradient)
