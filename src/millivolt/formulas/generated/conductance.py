"""Conductance. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('conductance', (('R_tot', 'positive', False),), ())


def conductance(*, R_tot: Number) -> Any:
    """Conductance: g_tot = 1/R_tot [S].

    The conductance is one over the resistance.

    R_tot  resistance [ohm], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Sources: Ohm 1827.
    """
    if type(R_tot) is float and R_tot > 0.0:
        return 1.0/R_tot
    return evaluated(TABLE, (R_tot,), _value)


def by_R_tot(*, R_tot: Number) -> Any:
    """The derivative of conductance by R_tot [S per ohm]."""
    if type(R_tot) is float and R_tot > 0.0:
        return -1.0/(R_tot*R_tot)
    return evaluated(TABLE, (R_tot,), _R_tot)


def _value(R_tot: Any) -> Any:
    return 1.0/R_tot


def _R_tot(R_tot: Any) -> Any:
    return -1.0/(R_tot*R_tot)


attach(conductance, {'R_tot': by_R_tot})
