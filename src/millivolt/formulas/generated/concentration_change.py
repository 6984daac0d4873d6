"""Concentration change. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_per_per_N_A = 1.6605390671738466e-24
TABLE = Table('concentration_change', (('n', 'real', False), ('volume', 'positive', False)), (), ('mol/m^3', '', 'm^3'), {}, '5ca8f86388fb0a1c')


def concentration_change(*, n: Number, volume: Number, out: Any = None) -> Any:
    """Concentration change: dc = n/(N_A*volume) [mol/m^3].

    The change of the concentration when n ions enter a volume.

    n       number of ions that the inside gains [1], any
    volume  volume of the cell [m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mM; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Hille 2001.

    >>> from millivolt import concentration_change
    >>> round(concentration_change(n=-4400000.0, volume=4.2e-15), 7)
    -0.0017396
    """
    if not (type(n) is type(volume) is float and out is None):
        if out is not None or (numbers := floats(n, volume)) is None:
            return evaluated(TABLE, (n, volume,), _value, out)
        n, volume = numbers
    try:
        if volume > 0.0:
            return C_per_per_N_A*n/volume
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, volume,), _value, out)


def by_n(*, n: Number, volume: Number, out: Any = None) -> Any:
    """The derivative of concentration_change by n [mol/m^3 per 1]; of quantities in mM."""
    if not (type(n) is type(volume) is float and out is None):
        if out is not None or (numbers := floats(n, volume)) is None:
            return evaluated(TABLE, (n, volume,), _n, out)
        n, volume = numbers
    try:
        if volume > 0.0:
            return C_per_per_N_A/volume
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, volume,), _n, out)


def by_volume(*, n: Number, volume: Number, out: Any = None) -> Any:
    """The derivative of concentration_change by volume [mol/m^3 per m^3]; of quantities in mM/µm^3."""
    if not (type(n) is type(volume) is float and out is None):
        if out is not None or (numbers := floats(n, volume)) is None:
            return evaluated(TABLE, (n, volume,), _volume, out)
        n, volume = numbers
    try:
        if volume > 0.0:
            return -C_per_per_N_A*n/(volume*volume)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (n, volume,), _volume, out)


def _value(n: Any, volume: Any) -> Any:
    return C_per_per_N_A*n/volume


def _n(n: Any, volume: Any) -> Any:
    return C_per_per_N_A/volume


def _volume(n: Any, volume: Any) -> Any:
    return -C_per_per_N_A*n/(volume*volume)


def _gradient(n: Any, volume: Any) -> Any:
    return (
        C_per_per_N_A/volume,
        -C_per_per_N_A*n/(volume*volume),
    )


attach(TABLE, concentration_change, {'n': by_n, 'volume': by_volume}, _gradient)
