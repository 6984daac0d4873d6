"""The capacitance of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('total_capacitance', (('c_m', 'positive', False), ('A', 'positive', False)), ())


def total_capacitance(*, c_m: Number, A: Number) -> Any:
    """The capacitance of the whole: c_whole = A*c_m [F].

    The capacitance of a whole membrane: that of an area, times the area.

    c_m  capacitance of an area of membrane [F/m^2], greater than zero
    A    area of the membrane [m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    """
    if type(c_m) is type(A) is float and c_m > 0.0 and A > 0.0:
        return A*c_m
    return evaluated(TABLE, (c_m, A,), _value)


def by_c_m(*, c_m: Number, A: Number) -> Any:
    """The derivative of total_capacitance by c_m [F per F/m^2]."""
    if type(c_m) is type(A) is float and c_m > 0.0 and A > 0.0:
        return A
    return evaluated(TABLE, (c_m, A,), _c_m)


def by_A(*, c_m: Number, A: Number) -> Any:
    """The derivative of total_capacitance by A [F per m^2]."""
    if type(c_m) is type(A) is float and c_m > 0.0 and A > 0.0:
        return c_m
    return evaluated(TABLE, (c_m, A,), _A)


def _value(c_m: Any, A: Any) -> Any:
    return A*c_m


def _c_m(c_m: Any, A: Any) -> Any:
    return A


def _A(c_m: Any, A: Any) -> Any:
    return c_m


attach(total_capacitance, {'c_m': by_c_m, 'A': by_A})
