"""Free energy of a redox reaction. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

C_F = 96485.33212331001
TABLE = Table('redox_free_energy', (('n_e', 'positive', False), ('E_cell', 'real', False)), ())


def redox_free_energy(*, n_e: Number, E_cell: Number) -> Any:
    """Free energy of a redox reaction: dG_redox = -E_cell*F*n_e [J/mol].

    The free energy for a mole: negative where the electrons go to the more positive potential, which they do
    by themselves.

    n_e     electrons that one molecule hands over [1], greater than zero
    E_cell  redox potential of the acceptor less that of the donor [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Rests on: Faraday constant.
    Sources: Gibbs 1876, Mitchell 1961.
    """
    if type(n_e) is type(E_cell) is float and n_e > 0.0:
        return -C_F*E_cell*n_e
    return evaluated(TABLE, (n_e, E_cell,), _value)


def by_n_e(*, n_e: Number, E_cell: Number) -> Any:
    """The derivative of redox_free_energy by n_e [J/mol per 1]."""
    if type(n_e) is type(E_cell) is float and n_e > 0.0:
        return -C_F*E_cell
    return evaluated(TABLE, (n_e, E_cell,), _n_e)


def by_E_cell(*, n_e: Number, E_cell: Number) -> Any:
    """The derivative of redox_free_energy by E_cell [J/mol per V]."""
    if type(n_e) is type(E_cell) is float and n_e > 0.0:
        return -C_F*n_e
    return evaluated(TABLE, (n_e, E_cell,), _E_cell)


def _value(n_e: Any, E_cell: Any) -> Any:
    return -C_F*E_cell*n_e


def _n_e(n_e: Any, E_cell: Any) -> Any:
    return -C_F*E_cell


def _E_cell(n_e: Any, E_cell: Any) -> Any:
    return -C_F*n_e


attach(redox_free_energy, {'n_e': by_n_e, 'E_cell': by_E_cell})
