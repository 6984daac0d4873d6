"""Rectification ratio. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('rectification_ratio', (('c_in', 'positive', False), ('c_out', 'positive', False)), (), ('', 'mol/m^3', 'mol/m^3'), {}, '08fdbbd829783662')


def rectification_ratio(*, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """Rectification ratio: rectification = c_in/c_out [1].

    Far outward the membrane conducts better than far inward by the ratio of the concentrations: the richer
    side carries more.

    c_in   concentration inside [mol/m^3], greater than zero
    c_out  concentration outside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: a test field, constant field, partition at the inner face, partition at the outer face, steady
    state, Boltzmann distribution, balance of drift and diffusion, charge carried, drift and diffusion.
    Sources: Goldman 1943, Hille 2001.

    >>> from millivolt import rectification_ratio
    >>> round(rectification_ratio(c_in=140.0, c_out=5.0), 3)
    28.0
    """
    if not (type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(c_in, c_out)) is None:
            return evaluated(TABLE, (c_in, c_out,), _value, out)
        c_in, c_out = numbers
    try:
        if c_in > 0.0 and c_out > 0.0:
            return c_in/c_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_in, c_out,), _value, out)


def by_c_in(*, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of rectification_ratio by c_in [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(c_in, c_out)) is None:
            return evaluated(TABLE, (c_in, c_out,), _c_in, out)
        c_in, c_out = numbers
    try:
        if c_in > 0.0 and c_out > 0.0:
            return 1.0/c_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_in, c_out,), _c_in, out)


def by_c_out(*, c_in: Number, c_out: Number, out: Any = None) -> Any:
    """The derivative of rectification_ratio by c_out [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(c_in) is type(c_out) is float and out is None):
        if out is not None or (numbers := floats(c_in, c_out)) is None:
            return evaluated(TABLE, (c_in, c_out,), _c_out, out)
        c_in, c_out = numbers
    try:
        if c_in > 0.0 and c_out > 0.0:
            return -c_in/(c_out*c_out)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_in, c_out,), _c_out, out)


def _value(c_in: Any, c_out: Any) -> Any:
    return c_in/c_out


def _c_in(c_in: Any, c_out: Any) -> Any:
    return 1.0/c_out


def _c_out(c_in: Any, c_out: Any) -> Any:
    return -c_in/(c_out*c_out)


def _gradient(c_in: Any, c_out: Any) -> Any:
    return (
        1.0/c_out,
        -c_in/(c_out*c_out),
    )


attach(TABLE, rectification_ratio, {'c_in': by_c_in, 'c_out': by_c_out}, _gradient)
