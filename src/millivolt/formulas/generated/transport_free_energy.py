"""Free energy of transport. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_F = 96485.33212331001
C_R = 8.31446261815324
TABLE = Table('transport_free_energy', (('z', 'nonzero', False), ('T', 'positive', False), ('c_from', 'positive', False), ('c_to', 'positive', False), ('dV', 'real', False)), (), ('J/mol', '', 'K', 'mol/m^3', 'mol/m^3', 'V'), {}, '0bd8b6bf6643c8a6')


def transport_free_energy(*, z: Number, T: Number, c_from: Number, c_to: Number, dV: Number, out: Any = None) -> Any:
    """Free energy of transport: dG_move = F*dV*z + R*T*log(c_to/c_from) [J/mol].

    The free energy of moving a mole of an ion: positive where it must be driven, negative where it goes by
    itself.

    z       valence of the ion, with its sign [1], not zero
    T       absolute temperature [K], greater than zero
    c_from  concentration where the ion leaves [mol/m^3], greater than zero
    c_to    concentration where the ion arrives [mol/m^3], greater than zero
    dV      change of the electrical potential [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Guggenheim 1929, Hille 2001.

    >>> from millivolt import transport_free_energy
    >>> round(transport_free_energy(z=1, T=310.15, c_from=145.0, c_to=12.0, dV=-0.07), 0)
    -13180.0
    """
    if not (type(z) is type(T) is type(c_from) is type(c_to) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_from, c_to, dV)) is None:
            return evaluated(TABLE, (z, T, c_from, c_to, dV,), _value, out)
        z, T, c_from, c_to, dV = numbers
    try:
        if z != 0.0 and T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return C_F*dV*z + C_R*T*log_ratio(c_to, c_from)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_from, c_to, dV,), _value, out)


def by_z(*, z: Number, T: Number, c_from: Number, c_to: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of transport_free_energy by z [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(z) is type(T) is type(c_from) is type(c_to) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_from, c_to, dV)) is None:
            return evaluated(TABLE, (z, T, c_from, c_to, dV,), _z, out)
        z, T, c_from, c_to, dV = numbers
    if z != 0.0 and T > 0.0 and c_from > 0.0 and c_to > 0.0:
        return C_F*dV
    return evaluated(TABLE, (z, T, c_from, c_to, dV,), _z, out)


def by_T(*, z: Number, T: Number, c_from: Number, c_to: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of transport_free_energy by T [J/mol per K]; of quantities in (kJ/mol)/K."""
    if not (type(z) is type(T) is type(c_from) is type(c_to) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_from, c_to, dV)) is None:
            return evaluated(TABLE, (z, T, c_from, c_to, dV,), _T, out)
        z, T, c_from, c_to, dV = numbers
    try:
        if z != 0.0 and T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return C_R*log_ratio(c_to, c_from)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_from, c_to, dV,), _T, out)


def by_c_from(*, z: Number, T: Number, c_from: Number, c_to: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of transport_free_energy by c_from [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(z) is type(T) is type(c_from) is type(c_to) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_from, c_to, dV)) is None:
            return evaluated(TABLE, (z, T, c_from, c_to, dV,), _c_from, out)
        z, T, c_from, c_to, dV = numbers
    try:
        if z != 0.0 and T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return -C_R*T/c_from
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_from, c_to, dV,), _c_from, out)


def by_c_to(*, z: Number, T: Number, c_from: Number, c_to: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of transport_free_energy by c_to [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(z) is type(T) is type(c_from) is type(c_to) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_from, c_to, dV)) is None:
            return evaluated(TABLE, (z, T, c_from, c_to, dV,), _c_to, out)
        z, T, c_from, c_to, dV = numbers
    try:
        if z != 0.0 and T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return C_R*T/c_to
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, c_from, c_to, dV,), _c_to, out)


def by_dV(*, z: Number, T: Number, c_from: Number, c_to: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of transport_free_energy by dV [J/mol per V]; of quantities in (kJ/mol)/mV."""
    if not (type(z) is type(T) is type(c_from) is type(c_to) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, T, c_from, c_to, dV)) is None:
            return evaluated(TABLE, (z, T, c_from, c_to, dV,), _dV, out)
        z, T, c_from, c_to, dV = numbers
    if z != 0.0 and T > 0.0 and c_from > 0.0 and c_to > 0.0:
        return C_F*z
    return evaluated(TABLE, (z, T, c_from, c_to, dV,), _dV, out)


def _value(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return C_F*z*dV + C_R*T*arrays.log_ratio(c_to, c_from)


def _z(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return C_F*dV


def _T(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return C_R*arrays.log_ratio(c_to, c_from)


def _c_from(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return -C_R*T/c_from


def _c_to(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return C_R*T/c_to


def _dV(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return C_F*z


def _gradient(z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return (
        C_F*dV,
        C_R*arrays.log_ratio(c_to, c_from),
        -C_R*T/c_from,
        C_R*T/c_to,
        C_F*z,
    )


attach(TABLE, transport_free_energy, {'z': by_z, 'T': by_T, 'c_from': by_c_from, 'c_to': by_c_to, 'dV': by_dV}, _gradient)
