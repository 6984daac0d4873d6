"""Osmotic pressure. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_R = 8.31446261815324
TABLE = Table('osmotic_pressure', (('c', 'positive', False), ('T', 'positive', False)), (), ('Pa', 'mol/m^3', 'K'), {}, '7ecd82c4c59fa718')


def osmotic_pressure(*, c: Number, T: Number, out: Any = None) -> Any:
    """Osmotic pressure: p_osm = R*T*c [Pa].

    The pressure that keeps the water at rest between a dilute solution and pure water: that of an ideal gas
    (van 't Hoff).

    c  concentration, before any change [mol/m^3], greater than zero
    T  absolute temperature [K], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kPa; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: chemical potential of water (mu_w_in = mu_w_ref + p_in*v_w - R*T*c*v_w), chemical potential of
    water (mu_w_out = mu_w_ref + p_out*v_w), equilibrium of water.
    Sources: van 't Hoff 1887.

    >>> from millivolt import osmotic_pressure
    >>> round(osmotic_pressure(c=300.0, T=310.15), -1)
    773620.0
    """
    if not (type(c) is type(T) is float and out is None):
        if out is not None or (numbers := floats(c, T)) is None:
            return evaluated(TABLE, (c, T,), _value, out)
        c, T = numbers
    if c > 0.0 and T > 0.0:
        return C_R*T*c
    return evaluated(TABLE, (c, T,), _value, out)


def by_c(*, c: Number, T: Number, out: Any = None) -> Any:
    """The derivative of osmotic_pressure by c [Pa per mol/m^3]; of quantities in kPa/mM."""
    if not (type(c) is type(T) is float and out is None):
        if out is not None or (numbers := floats(c, T)) is None:
            return evaluated(TABLE, (c, T,), _c, out)
        c, T = numbers
    if c > 0.0 and T > 0.0:
        return C_R*T
    return evaluated(TABLE, (c, T,), _c, out)


def by_T(*, c: Number, T: Number, out: Any = None) -> Any:
    """The derivative of osmotic_pressure by T [Pa per K]; of quantities in kPa/K."""
    if not (type(c) is type(T) is float and out is None):
        if out is not None or (numbers := floats(c, T)) is None:
            return evaluated(TABLE, (c, T,), _T, out)
        c, T = numbers
    if c > 0.0 and T > 0.0:
        return C_R*c
    return evaluated(TABLE, (c, T,), _T, out)


def _value(c: Any, T: Any) -> Any:
    return C_R*T*c


def _c(c: Any, T: Any) -> Any:
    return C_R*T


def _T(c: Any, T: Any) -> Any:
    return C_R*c


def _gradient(c: Any, T: Any) -> Any:
    return (
        C_R*T,
        C_R*c,
    )


attach(TABLE, osmotic_pressure, {'c': by_c, 'T': by_T}, _gradient)
