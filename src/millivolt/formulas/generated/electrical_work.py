"""Electrical work. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_F = 96485.33212331001
TABLE = Table('electrical_work', (('z', 'nonzero', False), ('dV', 'real', False)), (), ('J/mol', '', 'V'), {}, 'cf702abde7d20a0c')


def electrical_work(*, z: Number, dV: Number, out: Any = None) -> Any:
    """Electrical work: w_el = F*dV*z [J/mol].

    The electrical part of the free energy of moving a mole of an ion to a place of another potential.

    z   valence of the ion, with its sign [1], not zero
    dV  change of the electrical potential [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: Faraday constant.
    Sources: Faraday 1834, Hille 2001.

    >>> from millivolt import electrical_work
    >>> round(electrical_work(z=1, dV=-0.07), 1)
    -6754.0
    """
    if not (type(z) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, dV)) is None:
            return evaluated(TABLE, (z, dV,), _value, out)
        z, dV = numbers
    if z != 0.0:
        return C_F*dV*z
    return evaluated(TABLE, (z, dV,), _value, out)


def by_z(*, z: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of electrical_work by z [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(z) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, dV)) is None:
            return evaluated(TABLE, (z, dV,), _z, out)
        z, dV = numbers
    if z != 0.0:
        return C_F*dV
    return evaluated(TABLE, (z, dV,), _z, out)


def by_dV(*, z: Number, dV: Number, out: Any = None) -> Any:
    """The derivative of electrical_work by dV [J/mol per V]; of quantities in (kJ/mol)/mV."""
    if not (type(z) is type(dV) is float and out is None):
        if out is not None or (numbers := floats(z, dV)) is None:
            return evaluated(TABLE, (z, dV,), _dV, out)
        z, dV = numbers
    if z != 0.0:
        return C_F*z
    return evaluated(TABLE, (z, dV,), _dV, out)


def _value(z: Any, dV: Any) -> Any:
    return C_F*z*dV


def _z(z: Any, dV: Any) -> Any:
    return C_F*dV


def _dV(z: Any, dV: Any) -> Any:
    return C_F*z


def _gradient(z: Any, dV: Any) -> Any:
    return (
        C_F*dV,
        C_F*z,
    )


attach(TABLE, electrical_work, {'z': by_z, 'dV': by_dV}, _gradient)
