"""The current of the whole. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('total_current', (('I', 'real', False), ('A', 'positive', False)), ())


def total_current(*, I: Number, A: Number) -> Any:
    """The current of the whole: I_ch = A*I [A].

    The current through a whole membrane: the current density, times the area.

    I  current density, outward [A/m^2], any
    A  area of the membrane [m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    """
    if type(I) is type(A) is float and A > 0.0:
        return A*I
    return evaluated(TABLE, (I, A,), _value)


def by_I(*, I: Number, A: Number) -> Any:
    """The derivative of total_current by I [A per A/m^2]."""
    if type(I) is type(A) is float and A > 0.0:
        return A
    return evaluated(TABLE, (I, A,), _I)


def by_A(*, I: Number, A: Number) -> Any:
    """The derivative of total_current by A [A per m^2]."""
    if type(I) is type(A) is float and A > 0.0:
        return I
    return evaluated(TABLE, (I, A,), _A)


def _value(I: Any, A: Any) -> Any:
    return A*I


def _I(I: Any, A: Any) -> Any:
    return A


def _A(I: Any, A: Any) -> Any:
    return I


attach(total_current, {'I': by_I, 'A': by_A})
