"""Ions in a volume. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_N_A = 6.02214076e+23
TABLE = Table('ions_in_volume', (('c', 'positive', False), ('volume', 'positive', False)), (), ('', 'mol/m^3', 'm^3'), {}, 'dfb4b359acec704b')


def ions_in_volume(*, c: Number, volume: Number, out: Any = None) -> Any:
    """Ions in a volume: n_ions = N_A*c*volume [1].

    How many ions there are in a volume of that concentration.

    c       concentration, before any change [mol/m^3], greater than zero
    volume  volume of the cell [m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.

    >>> from millivolt import ions_in_volume
    >>> round(ions_in_volume(c=140.0, volume=4.2e-15), -7)
    354100000000.0
    """
    if not (type(c) is type(volume) is float and out is None):
        if out is not None or (numbers := floats(c, volume)) is None:
            return evaluated(TABLE, (c, volume,), _value, out)
        c, volume = numbers
    if c > 0.0 and volume > 0.0:
        return C_N_A*c*volume
    return evaluated(TABLE, (c, volume,), _value, out)


def by_c(*, c: Number, volume: Number, out: Any = None) -> Any:
    """The derivative of ions_in_volume by c [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(c) is type(volume) is float and out is None):
        if out is not None or (numbers := floats(c, volume)) is None:
            return evaluated(TABLE, (c, volume,), _c, out)
        c, volume = numbers
    if c > 0.0 and volume > 0.0:
        return C_N_A*volume
    return evaluated(TABLE, (c, volume,), _c, out)


def by_volume(*, c: Number, volume: Number, out: Any = None) -> Any:
    """The derivative of ions_in_volume by volume [1 per m^3]; of quantities in 1/µm^3."""
    if not (type(c) is type(volume) is float and out is None):
        if out is not None or (numbers := floats(c, volume)) is None:
            return evaluated(TABLE, (c, volume,), _volume, out)
        c, volume = numbers
    if c > 0.0 and volume > 0.0:
        return C_N_A*c
    return evaluated(TABLE, (c, volume,), _volume, out)


def _value(c: Any, volume: Any) -> Any:
    return C_N_A*volume*c


def _c(c: Any, volume: Any) -> Any:
    return C_N_A*volume


def _volume(c: Any, volume: Any) -> Any:
    return C_N_A*c


def _gradient(c: Any, volume: Any) -> Any:
    return (
        C_N_A*volume,
        C_N_A*c,
    )


attach(TABLE, ions_in_volume, {'c': by_c, 'volume': by_volume}, _gradient)
