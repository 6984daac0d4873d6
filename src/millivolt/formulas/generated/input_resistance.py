"""Input resistance of a long cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import pi, sqrt

TABLE = Table('input_resistance', (('d', 'positive', False), ('R_m', 'positive', False), ('R_i', 'positive', False)), (), ('ohm', 'm', 'ohm m^2', 'ohm m'), {}, 'db31a09c28e23b44')


def input_resistance(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """Input resistance of a long cable: R_in = 2*sqrt(R_i)*sqrt(R_m)/(pi*d**(3/2)) [ohm].

    The voltage at the end of a long cable for the current that is fed in there: a cable of four times the
    diameter has an eighth.

    d    diameter of the cable [m], greater than zero
    R_m  resistance of an area of membrane [ohm m^2], greater than zero
    R_i  resistivity of the core [ohm m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in Mohm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: a cable without end, fed at its end, ohmic membrane beyond, steady state, Kirchhoff's law in the
    core beyond.
    Sources: Hodgkin and Rushton 1946, Rall 1959.

    >>> from millivolt import input_resistance
    >>> round(input_resistance(d=2e-06, R_m=1.0, R_i=1.0), -4)
    225080000.0
    """
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _value, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return 2.0*sqrt(R_i*R_m)/(pi*d**(1.5))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _value, out)


def by_d(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """The derivative of input_resistance by d [ohm per m]; of quantities in Mohm/µm."""
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _d, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return -3.0*sqrt(R_i*R_m)/(pi*d**(2.5))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _d, out)


def by_R_m(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """The derivative of input_resistance by R_m [ohm per ohm m^2]; of quantities in Mohm/(kohm*cm^2)."""
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _R_m, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return sqrt(R_i/R_m)/(pi*d**(1.5))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _R_m, out)


def by_R_i(*, d: Number, R_m: Number, R_i: Number, out: Any = None) -> Any:
    """The derivative of input_resistance by R_i [ohm per ohm m]; of quantities in Mohm/(ohm*cm)."""
    if not (type(d) is type(R_m) is type(R_i) is float and out is None):
        if out is not None or (numbers := floats(d, R_m, R_i)) is None:
            return evaluated(TABLE, (d, R_m, R_i,), _R_i, out)
        d, R_m, R_i = numbers
    try:
        if d > 0.0 and R_m > 0.0 and R_i > 0.0:
            return sqrt(R_m/R_i)/(pi*d**(1.5))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (d, R_m, R_i,), _R_i, out)


def _value(d: Any, R_m: Any, R_i: Any) -> Any:
    return (2.0/arrays.pi)*arrays.sqrt(R_i*R_m)/d**(1.5)


def _d(d: Any, R_m: Any, R_i: Any) -> Any:
    return -(3.0/arrays.pi)*arrays.sqrt(R_i*R_m)/d**(2.5)


def _R_m(d: Any, R_m: Any, R_i: Any) -> Any:
    return arrays.sqrt(R_i/R_m)/(arrays.pi*d**(1.5))


def _R_i(d: Any, R_m: Any, R_i: Any) -> Any:
    return arrays.sqrt(R_m/R_i)/(arrays.pi*d**(1.5))


def _gradient(d: Any, R_m: Any, R_i: Any) -> Any:
    return (
        -(3.0/arrays.pi)*arrays.sqrt(R_i*R_m)/d**(2.5),
        arrays.sqrt(R_i/R_m)/(arrays.pi*d**(1.5)),
        arrays.sqrt(R_m/R_i)/(arrays.pi*d**(1.5)),
    )


attach(TABLE, input_resistance, {'d': by_d, 'R_m': by_R_m, 'R_i': by_R_i}, _gradient)
