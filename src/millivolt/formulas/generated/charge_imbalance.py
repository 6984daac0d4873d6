"""Charge imbalance. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_per_per_F = 1.0364269656262175e-05
TABLE = Table('charge_imbalance', (('c_m', 'positive', False), ('dV', 'real', False), ('A_over_volume', 'positive', False), ('c_total', 'positive', False)), (), ('', 'F/m^2', 'V', 'm^-1', 'mol/m^3'), {}, 'e80b0ff10037c524')


def charge_imbalance(*, c_m: Number, dV: Number, A_over_volume: Number, c_total: Number, out: Any = None) -> Any:
    """Charge imbalance: imbalance = A_over_volume*c_m*dV/(F*c_total) [1].

    What the inside gains while the voltage changes, as a fraction of the charge of all its ions, each counted
    without its sign: so little that both sides are as good as neutral.

    c_m            capacitance of an area of membrane [F/m^2], greater than zero
    dV             change of the electrical potential [V], any
    A_over_volume  surface for the volume of the cell [m^-1], greater than zero
    c_total        sum of |z|c over the ions of that side [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: capacitor.
    Sources: Hille 2001.

    >>> from millivolt import charge_imbalance
    >>> round(charge_imbalance(c_m=0.01, dV=-0.07, A_over_volume=300000.0, c_total=300.0), 10)
    -7.255e-06
    """
    if not (type(c_m) is type(dV) is type(A_over_volume) is type(c_total) is float and out is None):
        if out is not None or (numbers := floats(c_m, dV, A_over_volume, c_total)) is None:
            return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _value, out)
        c_m, dV, A_over_volume, c_total = numbers
    try:
        if c_m > 0.0 and A_over_volume > 0.0 and c_total > 0.0:
            return A_over_volume*C_per_per_F*c_m*dV/c_total
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _value, out)


def by_c_m(*, c_m: Number, dV: Number, A_over_volume: Number, c_total: Number, out: Any = None) -> Any:
    """The derivative of charge_imbalance by c_m [1 per F/m^2]; of quantities in 1/(µF/cm^2)."""
    if not (type(c_m) is type(dV) is type(A_over_volume) is type(c_total) is float and out is None):
        if out is not None or (numbers := floats(c_m, dV, A_over_volume, c_total)) is None:
            return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _c_m, out)
        c_m, dV, A_over_volume, c_total = numbers
    try:
        if c_m > 0.0 and A_over_volume > 0.0 and c_total > 0.0:
            return A_over_volume*C_per_per_F*dV/c_total
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _c_m, out)


def by_dV(*, c_m: Number, dV: Number, A_over_volume: Number, c_total: Number, out: Any = None) -> Any:
    """The derivative of charge_imbalance by dV [1 per V]; of quantities in 1/mV."""
    if not (type(c_m) is type(dV) is type(A_over_volume) is type(c_total) is float and out is None):
        if out is not None or (numbers := floats(c_m, dV, A_over_volume, c_total)) is None:
            return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _dV, out)
        c_m, dV, A_over_volume, c_total = numbers
    try:
        if c_m > 0.0 and A_over_volume > 0.0 and c_total > 0.0:
            return A_over_volume*C_per_per_F*c_m/c_total
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _dV, out)


def by_A_over_volume(*, c_m: Number, dV: Number, A_over_volume: Number, c_total: Number, out: Any = None) -> Any:
    """The derivative of charge_imbalance by A_over_volume [1 per m^-1]; of quantities in 1/(1/µm)."""
    if not (type(c_m) is type(dV) is type(A_over_volume) is type(c_total) is float and out is None):
        if out is not None or (numbers := floats(c_m, dV, A_over_volume, c_total)) is None:
            return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _A_over_volume, out)
        c_m, dV, A_over_volume, c_total = numbers
    try:
        if c_m > 0.0 and A_over_volume > 0.0 and c_total > 0.0:
            return C_per_per_F*c_m*dV/c_total
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _A_over_volume, out)


def by_c_total(*, c_m: Number, dV: Number, A_over_volume: Number, c_total: Number, out: Any = None) -> Any:
    """The derivative of charge_imbalance by c_total [1 per mol/m^3]; of quantities in 1/mM."""
    if not (type(c_m) is type(dV) is type(A_over_volume) is type(c_total) is float and out is None):
        if out is not None or (numbers := floats(c_m, dV, A_over_volume, c_total)) is None:
            return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _c_total, out)
        c_m, dV, A_over_volume, c_total = numbers
    try:
        if c_m > 0.0 and A_over_volume > 0.0 and c_total > 0.0:
            return -A_over_volume*C_per_per_F*c_m*dV/(c_total*c_total)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, dV, A_over_volume, c_total,), _c_total, out)


def _value(c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return A_over_volume*C_per_per_F*c_m*dV/c_total


def _c_m(c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return A_over_volume*C_per_per_F*dV/c_total


def _dV(c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return A_over_volume*C_per_per_F*c_m/c_total


def _A_over_volume(c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return C_per_per_F*c_m*dV/c_total


def _c_total(c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return -A_over_volume*C_per_per_F*c_m*dV/(c_total*c_total)


def _gradient(c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return (
        A_over_volume*C_per_per_F*dV/c_total,
        A_over_volume*C_per_per_F*c_m/c_total,
        C_per_per_F*c_m*dV/c_total,
        -A_over_volume*C_per_per_F*c_m*dV/(c_total*c_total),
    )


attach(TABLE, charge_imbalance, {'c_m': by_c_m, 'dV': by_dV, 'A_over_volume': by_A_over_volume, 'c_total': by_c_total}, _gradient)
