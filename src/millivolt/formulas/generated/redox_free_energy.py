"""Free energy of a redox reaction. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_F = 96485.33212331001
TABLE = Table('redox_free_energy', (('n', 'positive', False), ('E', 'real', False)), (), ('J/mol', '', 'V'), {}, '06d410c8b9b8e36e')


def redox_free_energy(*, n: Number, E: Number, out: Any = None) -> Any:
    """Free energy of a redox reaction: dG_redox = -E*F*n [J/mol].

    The free energy for a mole: negative where the electrons go to the more positive potential, which they do
    by themselves.

    n  electrons that one molecule hands over [1], greater than zero
    E  redox potential of the acceptor less that of the donor [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: Faraday constant.
    Sources: Gibbs 1876, Nernst 1889.

    >>> from millivolt import redox_free_energy
    >>> round(redox_free_energy(n=2, E=1.14), -1)
    -219990.0
    """
    if not (type(n) is type(E) is float and out is None):
        if out is not None or (numbers := floats(n, E)) is None:
            return evaluated(TABLE, (n, E,), _value, out)
        n, E = numbers
    if n > 0.0:
        return -C_F*E*n
    return evaluated(TABLE, (n, E,), _value, out)


def by_n(*, n: Number, E: Number, out: Any = None) -> Any:
    """The derivative of redox_free_energy by n [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(n) is type(E) is float and out is None):
        if out is not None or (numbers := floats(n, E)) is None:
            return evaluated(TABLE, (n, E,), _n, out)
        n, E = numbers
    if n > 0.0:
        return -C_F*E
    return evaluated(TABLE, (n, E,), _n, out)


def by_E(*, n: Number, E: Number, out: Any = None) -> Any:
    """The derivative of redox_free_energy by E [J/mol per V]; of quantities in (kJ/mol)/mV."""
    if not (type(n) is type(E) is float and out is None):
        if out is not None or (numbers := floats(n, E)) is None:
            return evaluated(TABLE, (n, E,), _E, out)
        n, E = numbers
    if n > 0.0:
        return -C_F*n
    return evaluated(TABLE, (n, E,), _E, out)


def _value(n: Any, E: Any) -> Any:
    return -C_F*n*E


def _n(n: Any, E: Any) -> Any:
    return -C_F*E


def _E(n: Any, E: Any) -> Any:
    return -C_F*n


def _gradient(n: Any, E: Any) -> Any:
    return (
        -C_F*E,
        -C_F*n,
    )


attach(TABLE, redox_free_energy, {'n': by_n, 'E': by_E}, _gradient)
