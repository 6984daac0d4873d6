"""From an area to the whole. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('specific_to_total', (('g_spec', 'nonnegative', False), ('A', 'positive', False)), ())


def specific_to_total(*, g_spec: Number, A: Number) -> Any:
    """From an area to the whole: g_whole = A*g_spec [S].

    The conductance of a whole membrane: that of an area, times the area.

    g_spec  conductance of an area of membrane [S/m^2], zero or more
    A       area of the membrane [m^2], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    """
    if type(g_spec) is type(A) is float and g_spec >= 0.0 and A > 0.0:
        return A*g_spec
    return evaluated(TABLE, (g_spec, A,), _value)


def by_g_spec(*, g_spec: Number, A: Number) -> Any:
    """The derivative of specific_to_total by g_spec [S per S/m^2]."""
    if type(g_spec) is type(A) is float and g_spec >= 0.0 and A > 0.0:
        return A
    return evaluated(TABLE, (g_spec, A,), _g_spec)


def by_A(*, g_spec: Number, A: Number) -> Any:
    """The derivative of specific_to_total by A [S per m^2]."""
    if type(g_spec) is type(A) is float and g_spec >= 0.0 and A > 0.0:
        return g_spec
    return evaluated(TABLE, (g_spec, A,), _A)


def _value(g_spec: Any, A: Any) -> Any:
    return A*g_spec


def _g_spec(g_spec: Any, A: Any) -> Any:
    return A


def _A(g_spec: Any, A: Any) -> Any:
    return g_spec


attach(specific_to_total, {'g_spec': by_g_spec, 'A': by_A})
