"""Capacitance of a membrane. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_eps_0 = 8.8541878188e-12
TABLE = Table('plate_capacitance', (('eps_r', 'positive', False), ('d', 'positive', False)), (), ('F/m^2', '', 'm'), {}, '9636e74cbeb1903c')


def plate_capacitance(*, eps_r: Number, d: Number, out: Any = None) -> Any:
    """Capacitance of a membrane: c_m = eps_0*eps_r/d [F/m^2].

    The capacitance of an area of membrane: the thinner the membrane, and the easier it is polarised, the more
    charge a voltage holds.

    eps_r  relative permittivity [1], greater than zero
    d      thickness of the membrane [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µF/cm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: no charge in the membrane, no field in the solution, some voltage, Gauss's law (Q_face =
    A*eps_0*(eps_r*field_m - eps_w*field_s)), Gauss's law (field_x'(x) = rho_x(x)/(eps_0*eps_r)), capacitor,
    field and potential.
    Sources: Maxwell 1873, Cole 1968.

    >>> from millivolt import plate_capacitance
    >>> round(plate_capacitance(eps_r=2.5, d=3e-09), 7)
    0.0073785
    """
    if not (type(eps_r) is type(d) is float and out is None):
        if out is not None or (numbers := floats(eps_r, d)) is None:
            return evaluated(TABLE, (eps_r, d,), _value, out)
        eps_r, d = numbers
    try:
        if eps_r > 0.0 and d > 0.0:
            return C_eps_0*eps_r/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, d,), _value, out)


def by_eps_r(*, eps_r: Number, d: Number, out: Any = None) -> Any:
    """The derivative of plate_capacitance by eps_r [F/m^2 per 1]; of quantities in µF/cm^2."""
    if not (type(eps_r) is type(d) is float and out is None):
        if out is not None or (numbers := floats(eps_r, d)) is None:
            return evaluated(TABLE, (eps_r, d,), _eps_r, out)
        eps_r, d = numbers
    try:
        if eps_r > 0.0 and d > 0.0:
            return C_eps_0/d
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, d,), _eps_r, out)


def by_d(*, eps_r: Number, d: Number, out: Any = None) -> Any:
    """The derivative of plate_capacitance by d [F/m^2 per m]; of quantities in (µF/cm^2)/µm."""
    if not (type(eps_r) is type(d) is float and out is None):
        if out is not None or (numbers := floats(eps_r, d)) is None:
            return evaluated(TABLE, (eps_r, d,), _d, out)
        eps_r, d = numbers
    try:
        if eps_r > 0.0 and d > 0.0:
            return -C_eps_0*eps_r/(d*d)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, d,), _d, out)


def _value(eps_r: Any, d: Any) -> Any:
    return C_eps_0*eps_r/d


def _eps_r(eps_r: Any, d: Any) -> Any:
    return C_eps_0/d


def _d(eps_r: Any, d: Any) -> Any:
    return -C_eps_0*eps_r/(d*d)


def _gradient(eps_r: Any, d: Any) -> Any:
    return (
        C_eps_0/d,
        -C_eps_0*eps_r/(d*d),
    )


attach(TABLE, plate_capacitance, {'eps_r': by_eps_r, 'd': by_d}, _gradient)
