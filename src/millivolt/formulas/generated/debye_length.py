"""Debye length. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import sqrt

C_root_R_root_eps_0_root_2_per_F = 1.2576076176436476e-10
TABLE = Table('debye_length', (('eps_r', 'positive', False), ('T', 'positive', False), ('I', 'positive', False)), (), ('m', '', 'K', 'mol/m^3'), {}, '7b9be11aa0eac9ea')


def debye_length(*, eps_r: Number, T: Number, I: Number, out: Any = None) -> Any:
    """Debye length: debye = sqrt(2)*sqrt(R)*sqrt(T)*sqrt(eps_0)*sqrt(eps_r)/(2*F*sqrt(I)) [m].

    The distance over which a small potential falls to 1/e in a salt solution: why the membrane potential
    lives at the membrane.

    eps_r  relative permittivity [1], greater than zero
    T      absolute temperature [K], greater than zero
    I      ionic strength [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µm; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: a charged surface, a solution without end, beyond, the field goes on, beyond, the potential goes
    on, down to 1/e, electroneutral solution, ionic strength, small potentials, Poisson equation, Poisson
    equation beyond, field.
    Sources: Debye and Hückel 1923.

    >>> from millivolt import debye_length
    >>> round(debye_length(eps_r=78.4, T=298.15, I=150.0), 14)
    7.8496e-10
    """
    if not (type(eps_r) is type(T) is type(I) is float and out is None):
        if out is not None or (numbers := floats(eps_r, T, I)) is None:
            return evaluated(TABLE, (eps_r, T, I,), _value, out)
        eps_r, T, I = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and I > 0.0:
            return (0.5)*C_root_R_root_eps_0_root_2_per_F*sqrt(T*eps_r/I)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, T, I,), _value, out)


def by_eps_r(*, eps_r: Number, T: Number, I: Number, out: Any = None) -> Any:
    """The derivative of debye_length by eps_r [m per 1]; of quantities in µm."""
    if not (type(eps_r) is type(T) is type(I) is float and out is None):
        if out is not None or (numbers := floats(eps_r, T, I)) is None:
            return evaluated(TABLE, (eps_r, T, I,), _eps_r, out)
        eps_r, T, I = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and I > 0.0:
            return (0.25)*C_root_R_root_eps_0_root_2_per_F*sqrt(T/(I*eps_r))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, T, I,), _eps_r, out)


def by_T(*, eps_r: Number, T: Number, I: Number, out: Any = None) -> Any:
    """The derivative of debye_length by T [m per K]; of quantities in µm/K."""
    if not (type(eps_r) is type(T) is type(I) is float and out is None):
        if out is not None or (numbers := floats(eps_r, T, I)) is None:
            return evaluated(TABLE, (eps_r, T, I,), _T, out)
        eps_r, T, I = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and I > 0.0:
            return (0.25)*C_root_R_root_eps_0_root_2_per_F*sqrt(eps_r/(I*T))
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, T, I,), _T, out)


def by_I(*, eps_r: Number, T: Number, I: Number, out: Any = None) -> Any:
    """The derivative of debye_length by I [m per mol/m^3]; of quantities in µm/mM."""
    if not (type(eps_r) is type(T) is type(I) is float and out is None):
        if out is not None or (numbers := floats(eps_r, T, I)) is None:
            return evaluated(TABLE, (eps_r, T, I,), _I, out)
        eps_r, T, I = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and I > 0.0:
            return -0.25*C_root_R_root_eps_0_root_2_per_F*sqrt(T*eps_r)/I**(1.5)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (eps_r, T, I,), _I, out)


def _value(eps_r: Any, T: Any, I: Any) -> Any:
    return (0.5)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt(T*eps_r/I)


def _eps_r(eps_r: Any, T: Any, I: Any) -> Any:
    return (0.25)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt((T/eps_r)/I)


def _T(eps_r: Any, T: Any, I: Any) -> Any:
    return (0.25)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt((eps_r/T)/I)


def _I(eps_r: Any, T: Any, I: Any) -> Any:
    return -(0.25)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt(T*eps_r)/I**(1.5)


def _gradient(eps_r: Any, T: Any, I: Any) -> Any:
    return (
        (0.25)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt((T/eps_r)/I),
        (0.25)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt((eps_r/T)/I),
        -(0.25)*C_root_R_root_eps_0_root_2_per_F*arrays.sqrt(T*eps_r)/I**(1.5),
    )


attach(TABLE, debye_length, {'eps_r': by_eps_r, 'T': by_T, 'I': by_I}, _gradient)
