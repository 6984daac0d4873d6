"""Surface charge (Grahame). Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import cosh, sinh, sqrt

C_F = 96485.33212331001
C_F_per_R = 11604.518121550083
C_F_root_eps_0_root_2_per_root_R = 0.14081002205425414
C_R = 8.31446261815324
C_root_R_root_eps_0_root_2 = 1.2134068866915201e-05
C_root_R_root_eps_0_root_8 = 2.4268137733830402e-05
C_root_eps_0_root_2_per_root_R = 1.4593930388745136e-06
TABLE = Table('surface_charge', (('psi_0', 'real', False), ('eps_r', 'positive', False), ('T', 'positive', False), ('c', 'positive', False)), (), ('C/m^2', 'V', '', 'K', 'mol/m^3'), {}, 'f293643e0483e96f')


def surface_charge(*, psi_0: Number, eps_r: Number, T: Number, c: Number, out: Any = None) -> Any:
    """Surface charge (Grahame): sigma = 2*sqrt(2)*sqrt(R)*sqrt(T)*sqrt(c)*sqrt(eps_0)*sqrt(eps_r)*sinh(F*psi_0/(2*R*T)) [C/m^2].

    The charge of a surface that holds its potential above that of a 1:1 salt solution: in proportion at
    first, then ever more.

    psi_0  potential of the surface, against that of the solution [V], any
    eps_r  relative permittivity [1], greater than zero
    T      absolute temperature [K], greater than zero
    c      concentration, before any change [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µC/cm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number; where F*psi_0/(2*R*T) is at most 700 in size.
    Raises DomainError where an argument is not what is said above.
    Rests on: falling potential, the bulk far away, Boltzmann distribution along the potential, Poisson
    equation along the potential.
    Sources: Grahame 1947.

    >>> from millivolt import surface_charge
    >>> round(surface_charge(psi_0=-0.05, eps_r=78.4, T=298.15, c=150.0), 6)
    -0.051532
    """
    if not (type(psi_0) is type(eps_r) is type(T) is type(c) is float and out is None):
        if out is not None or (numbers := floats(psi_0, eps_r, T, c)) is None:
            return evaluated(TABLE, (psi_0, eps_r, T, c,), _value, out)
        psi_0, eps_r, T, c = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and c > 0.0:
            return C_root_R_root_eps_0_root_8*sqrt(T*c*eps_r)*sinh((0.5)*C_F_per_R*psi_0/T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (psi_0, eps_r, T, c,), _value, out)


def by_psi_0(*, psi_0: Number, eps_r: Number, T: Number, c: Number, out: Any = None) -> Any:
    """The derivative of surface_charge by psi_0 [C/m^2 per V]; of quantities in (µC/cm^2)/mV."""
    if not (type(psi_0) is type(eps_r) is type(T) is type(c) is float and out is None):
        if out is not None or (numbers := floats(psi_0, eps_r, T, c)) is None:
            return evaluated(TABLE, (psi_0, eps_r, T, c,), _psi_0, out)
        psi_0, eps_r, T, c = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and c > 0.0:
            return C_F_root_eps_0_root_2_per_root_R*sqrt(c*eps_r/T)*cosh((0.5)*C_F_per_R*psi_0/T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (psi_0, eps_r, T, c,), _psi_0, out)


def by_eps_r(*, psi_0: Number, eps_r: Number, T: Number, c: Number, out: Any = None) -> Any:
    """The derivative of surface_charge by eps_r [C/m^2 per 1]; of quantities in µC/cm^2."""
    if not (type(psi_0) is type(eps_r) is type(T) is type(c) is float and out is None):
        if out is not None or (numbers := floats(psi_0, eps_r, T, c)) is None:
            return evaluated(TABLE, (psi_0, eps_r, T, c,), _eps_r, out)
        psi_0, eps_r, T, c = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and c > 0.0:
            return C_root_R_root_eps_0_root_2*sqrt(T*c/eps_r)*sinh((0.5)*C_F_per_R*psi_0/T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (psi_0, eps_r, T, c,), _eps_r, out)


def by_T(*, psi_0: Number, eps_r: Number, T: Number, c: Number, out: Any = None) -> Any:
    """The derivative of surface_charge by T [C/m^2 per K]; of quantities in (µC/cm^2)/K."""
    if not (type(psi_0) is type(eps_r) is type(T) is type(c) is float and out is None):
        if out is not None or (numbers := floats(psi_0, eps_r, T, c)) is None:
            return evaluated(TABLE, (psi_0, eps_r, T, c,), _T, out)
        psi_0, eps_r, T, c = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and c > 0.0:
            return C_root_eps_0_root_2_per_root_R*sqrt(c*eps_r)*(-C_F*psi_0*cosh((0.5)*C_F_per_R*psi_0/T) + C_R*T*sinh((0.5)*C_F_per_R*psi_0/T))/T**(1.5)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (psi_0, eps_r, T, c,), _T, out)


def by_c(*, psi_0: Number, eps_r: Number, T: Number, c: Number, out: Any = None) -> Any:
    """The derivative of surface_charge by c [C/m^2 per mol/m^3]; of quantities in (µC/cm^2)/mM."""
    if not (type(psi_0) is type(eps_r) is type(T) is type(c) is float and out is None):
        if out is not None or (numbers := floats(psi_0, eps_r, T, c)) is None:
            return evaluated(TABLE, (psi_0, eps_r, T, c,), _c, out)
        psi_0, eps_r, T, c = numbers
    try:
        if eps_r > 0.0 and T > 0.0 and c > 0.0:
            return C_root_R_root_eps_0_root_2*sqrt(T*eps_r/c)*sinh((0.5)*C_F_per_R*psi_0/T)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (psi_0, eps_r, T, c,), _c, out)


def _value(psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return C_root_R_root_eps_0_root_8*arrays.sqrt(T*eps_r*c)*arrays.sinh(((0.5)*C_F_per_R/T)*psi_0)


def _psi_0(psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return C_F_root_eps_0_root_2_per_root_R*arrays.sqrt((eps_r/T)*c)*arrays.cosh(((0.5)*C_F_per_R/T)*psi_0)


def _eps_r(psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return C_root_R_root_eps_0_root_2*arrays.sqrt((T/eps_r)*c)*arrays.sinh(((0.5)*C_F_per_R/T)*psi_0)


def _T(psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return (C_root_eps_0_root_2_per_root_R/T**(1.5))*arrays.sqrt(eps_r*c)*(-C_F*psi_0*arrays.cosh(((0.5)*C_F_per_R/T)*psi_0) + C_R*T*arrays.sinh(((0.5)*C_F_per_R/T)*psi_0))


def _c(psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    return C_root_R_root_eps_0_root_2*arrays.sqrt(T*eps_r/c)*arrays.sinh(((0.5)*C_F_per_R/T)*psi_0)


def _gradient(psi_0: Any, eps_r: Any, T: Any, c: Any) -> Any:
    s_0 = arrays.cosh(((0.5)*C_F_per_R/T)*psi_0)
    s_1 = arrays.sinh(((0.5)*C_F_per_R/T)*psi_0)
    return (
        C_F_root_eps_0_root_2_per_root_R*arrays.sqrt((eps_r/T)*c)*s_0,
        C_root_R_root_eps_0_root_2*arrays.sqrt((T/eps_r)*c)*s_1,
        (C_root_eps_0_root_2_per_root_R/T**(1.5))*arrays.sqrt(eps_r*c)*(-C_F*psi_0*s_0 + C_R*T*s_1),
        C_root_R_root_eps_0_root_2*arrays.sqrt(T*eps_r/c)*s_1,
    )


attach(TABLE, surface_charge, {'psi_0': by_psi_0, 'eps_r': by_eps_r, 'T': by_T, 'c': by_c}, _gradient)
