"""Debye length. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated
from ..scalars import sqrt

C_R = 8.31446261815324
C_eps_0 = 8.8541878188e-12
C_per_per_F = 1.0364269656262175e-05
TABLE = Table('debye_length', (('eps_r', 'positive', False), ('T', 'positive', False), ('I_s', 'positive', False)), ())


def debye_length(*, eps_r: Number, T: Number, I_s: Number) -> Any:
    """Debye length: debye = sqrt(2)*sqrt(R)*sqrt(T)*sqrt(eps_0)*sqrt(eps_r)/(2*F*sqrt(I_s)) [m].

    The distance over which a small potential falls to 1/e in a salt solution: why the membrane potential
    lives at the membrane.

    eps_r  relative permittivity [1], greater than zero
    T      absolute temperature [K], greater than zero
    I_s    ionic strength [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Rests on: Poisson equation, decay, electroneutral solution, ionic strength, small potentials.
    Sources: Debye and Hückel 1923.
    """
    if type(eps_r) is type(T) is type(I_s) is float and eps_r > 0.0 and T > 0.0 and I_s > 0.0:
        return (0.5)*sqrt(2.0)*sqrt(C_R)*sqrt(C_eps_0)*C_per_per_F*sqrt(T)*sqrt(eps_r)/sqrt(I_s)
    return evaluated(TABLE, (eps_r, T, I_s,), _value)


def by_eps_r(*, eps_r: Number, T: Number, I_s: Number) -> Any:
    """The derivative of debye_length by eps_r [m per 1]."""
    if type(eps_r) is type(T) is type(I_s) is float and eps_r > 0.0 and T > 0.0 and I_s > 0.0:
        return (0.25)*sqrt(2.0)*sqrt(C_R)*sqrt(C_eps_0)*C_per_per_F*sqrt(T)/(sqrt(I_s)*sqrt(eps_r))
    return evaluated(TABLE, (eps_r, T, I_s,), _eps_r)


def by_T(*, eps_r: Number, T: Number, I_s: Number) -> Any:
    """The derivative of debye_length by T [m per K]."""
    if type(eps_r) is type(T) is type(I_s) is float and eps_r > 0.0 and T > 0.0 and I_s > 0.0:
        return (0.25)*sqrt(2.0)*sqrt(C_R)*sqrt(C_eps_0)*C_per_per_F*sqrt(eps_r)/(sqrt(I_s)*sqrt(T))
    return evaluated(TABLE, (eps_r, T, I_s,), _T)


def by_I_s(*, eps_r: Number, T: Number, I_s: Number) -> Any:
    """The derivative of debye_length by I_s [m per mol/m^3]."""
    if type(eps_r) is type(T) is type(I_s) is float and eps_r > 0.0 and T > 0.0 and I_s > 0.0:
        return -0.25*sqrt(2.0)*sqrt(C_R)*sqrt(C_eps_0)*C_per_per_F*sqrt(T)*sqrt(eps_r)/I_s**(1.5)
    return evaluated(TABLE, (eps_r, T, I_s,), _I_s)


def _value(eps_r: Any, T: Any, I_s: Any) -> Any:
    return (0.5)*arrays.sqrt(2.0)*arrays.sqrt(C_R)*arrays.sqrt(C_eps_0)*C_per_per_F*arrays.sqrt(T)*arrays.sqrt(eps_r)/arrays.sqrt(I_s)


def _eps_r(eps_r: Any, T: Any, I_s: Any) -> Any:
    return (0.25)*arrays.sqrt(2.0)*arrays.sqrt(C_R)*arrays.sqrt(C_eps_0)*C_per_per_F*arrays.sqrt(T)/(arrays.sqrt(I_s)*arrays.sqrt(eps_r))


def _T(eps_r: Any, T: Any, I_s: Any) -> Any:
    return (0.25)*arrays.sqrt(2.0)*arrays.sqrt(C_R)*arrays.sqrt(C_eps_0)*C_per_per_F*arrays.sqrt(eps_r)/(arrays.sqrt(I_s)*arrays.sqrt(T))


def _I_s(eps_r: Any, T: Any, I_s: Any) -> Any:
    return -0.25*arrays.sqrt(2.0)*arrays.sqrt(C_R)*arrays.sqrt(C_eps_0)*C_per_per_F*arrays.sqrt(T)*arrays.sqrt(eps_r)/I_s**(1.5)


attach(debye_length, {'eps_r': by_eps_r, 'T': by_T, 'I_s': by_I_s})
