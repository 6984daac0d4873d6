"""Resistance. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('resistance', (('g_tot', 'positive', False),), ())


def resistance(*, g_tot: Number) -> Any:
    """Resistance: R_tot = 1/g_tot [ohm].

    The resistance is one over the conductance.

    g_tot  conductance [S], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Sources: Ohm 1827.
    """
    if type(g_tot) is float and g_tot > 0.0:
        return 1.0/g_tot
    return evaluated(TABLE, (g_tot,), _value)


def by_g_tot(*, g_tot: Number) -> Any:
    """The derivative of resistance by g_tot [ohm per S]."""
    if type(g_tot) is float and g_tot > 0.0:
        return -1.0/(g_tot*g_tot)
    return evaluated(TABLE, (g_tot,), _g_tot)


def _value(g_tot: Any) -> Any:
    return 1.0/g_tot


def _g_tot(g_tot: Any) -> Any:
    return -1.0/(g_tot*g_tot)


attach(resistance, {'g_tot': by_g_tot})
