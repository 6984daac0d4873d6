"""Electrochemical gradient. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_F = 96485.33212331001
C_R = 8.31446261815324
TABLE = Table('electrochemical_gradient', (('z', 'nonzero', False), ('T', 'positive', False), ('V', 'real', False), ('c_out', 'positive', False), ('c_in', 'positive', False)), (), ('J/mol', '', 'K', 'V', 'mol/m^3', 'mol/m^3'), {}, '8b913ee5ec73850f')


def electrochemical_gradient(*, z: Number, T: Number, V: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """Electrochemical gradient: dmu = F*V*z + R*T*log(c_in/c_out) [J/mol].

    The free energy of a mole of the ion inside, less that of a mole outside: positive where the ion tends to
    leave.

    z      valence of the ion, with its sign [1], not zero
    T      absolute temperature [K], greater than zero
    V      membrane potential, inside minus outside [V], any
    c_out  concentration outside [mol/m^3], greater than zero
    c_in   concentration inside [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Guggenheim 1929, Hille 2001.

    >>> from millivolt import electrochemical_gradient
    >>> round(electrochemical_gradient(z=1, T=310.15, V=-0.07, c_out=145.0, c_in=12.0), 0)
    -13180.0
    """
    if not (type(z) is type(T) is type(V) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, V, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, V, c_out, c_in,), _value, out)
        z, T, V, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return C_F*V*z + C_R*T*log_ratio(c_in, c_out)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V, c_out, c_in,), _value, out)


def by_z(*, z: Number, T: Number, V: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of electrochemical_gradient by z [J/mol per 1]; of quantities in kJ/mol."""
    if not (type(z) is type(T) is type(V) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, V, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, V, c_out, c_in,), _z, out)
        z, T, V, c_out, c_in = numbers
    if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
        return C_F*V
    return evaluated(TABLE, (z, T, V, c_out, c_in,), _z, out)


def by_T(*, z: Number, T: Number, V: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of electrochemical_gradient by T [J/mol per K]; of quantities in (kJ/mol)/K."""
    if not (type(z) is type(T) is type(V) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, V, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, V, c_out, c_in,), _T, out)
        z, T, V, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return C_R*log_ratio(c_in, c_out)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V, c_out, c_in,), _T, out)


def by_V(*, z: Number, T: Number, V: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of electrochemical_gradient by V [J/mol per V]; of quantities in (kJ/mol)/mV."""
    if not (type(z) is type(T) is type(V) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, V, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, V, c_out, c_in,), _V, out)
        z, T, V, c_out, c_in = numbers
    if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
        return C_F*z
    return evaluated(TABLE, (z, T, V, c_out, c_in,), _V, out)


def by_c_out(*, z: Number, T: Number, V: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of electrochemical_gradient by c_out [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(z) is type(T) is type(V) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, V, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, V, c_out, c_in,), _c_out, out)
        z, T, V, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return -C_R*T/c_out
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V, c_out, c_in,), _c_out, out)


def by_c_in(*, z: Number, T: Number, V: Number, c_out: Number, c_in: Number, out: Any = None) -> Any:
    """The derivative of electrochemical_gradient by c_in [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(z) is type(T) is type(V) is type(c_out) is type(c_in) is float and out is None):
        if out is not None or (numbers := floats(z, T, V, c_out, c_in)) is None:
            return evaluated(TABLE, (z, T, V, c_out, c_in,), _c_in, out)
        z, T, V, c_out, c_in = numbers
    try:
        if z != 0.0 and T > 0.0 and c_out > 0.0 and c_in > 0.0:
            return C_R*T/c_in
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (z, T, V, c_out, c_in,), _c_in, out)


def _value(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return C_F*z*V + C_R*T*arrays.log_ratio(c_in, c_out)


def _z(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return C_F*V


def _T(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return C_R*arrays.log_ratio(c_in, c_out)


def _V(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return C_F*z


def _c_out(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return -C_R*T/c_out


def _c_in(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return C_R*T/c_in


def _gradient(z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return (
        C_F*V,
        C_R*arrays.log_ratio(c_in, c_out),
        C_F*z,
        -C_R*T/c_out,
        C_R*T/c_in,
    )


attach(TABLE, electrochemical_gradient, {'z': by_z, 'T': by_T, 'V': by_V, 'c_out': by_c_out, 'c_in': by_c_in}, _gradient)
