"""Reversal of a coupled cycle. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated

C_F = 96485.33212331001
C_per_per_F = 1.0364269656262175e-05
TABLE = Table('coupled_cycle_reversal', (('nu', 'real', True), ('z', 'nonzero', True), ('E', 'real', True), ('dG', 'real', False)), (('sum(nu[i]*z[i]) != 0', lambda *a: _need_0(*a)),), ('V', '', '', 'V', 'J/mol'), {}, '98131ef455d216e5')


def coupled_cycle_reversal(*, nu: Number, z: Number, E: Number, dG: Number, out: Any = None) -> Any:
    """Reversal of a coupled cycle: V = (sum(E[i]*nu[i]*z[i]) + dG/F)/sum(nu[i]*z[i]) [V].

    The membrane potential at which a cycle that moves several kinds of ion, and may be driven by a reaction,
    stands still.

    nu  how many of ion i a cycle moves outward [1], any
    z   valence of ion i, with its sign [1], not zero
    E   Nernst potential of ion i [V], any
    dG  free energy of the reaction that drives a cycle, negative where it drives [J/mol], any

    The ions are on the last axis; the other axes broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that sum(nu[i]*z[i]) !=
    0.
    Rests on: cycle at its reversal, electrochemical potential.
    Sources: Gibbs 1876, Hille 2001.

    >>> from millivolt import coupled_cycle_reversal
    >>> round(coupled_cycle_reversal(nu=[3, -2], z=[1, 1], E=[0.066, -0.089], dG=-55000.0), 5)
    -0.19403
    """
    return evaluated(TABLE, (nu, z, E, dG,), _value, out)


def by_nu(*, nu: Number, z: Number, E: Number, dG: Number, k: int, out: Any = None) -> Any:
    """The derivative of coupled_cycle_reversal by the k-th nu [V per 1]; of quantities in mV."""
    return evaluated(TABLE, (nu, z, E, dG,), _nu, out, k)


def by_z(*, nu: Number, z: Number, E: Number, dG: Number, k: int, out: Any = None) -> Any:
    """The derivative of coupled_cycle_reversal by the k-th z [V per 1]; of quantities in mV."""
    return evaluated(TABLE, (nu, z, E, dG,), _z, out, k)


def by_E(*, nu: Number, z: Number, E: Number, dG: Number, k: int, out: Any = None) -> Any:
    """The derivative of coupled_cycle_reversal by the k-th E [V per V]; of quantities in mV/mV."""
    return evaluated(TABLE, (nu, z, E, dG,), _E, out, k)


def by_dG(*, nu: Number, z: Number, E: Number, dG: Number, out: Any = None) -> Any:
    """The derivative of coupled_cycle_reversal by dG [V per J/mol]; of quantities in mV/(kJ/mol)."""
    return evaluated(TABLE, (nu, z, E, dG,), _dG, out)


def _value(nu: Any, z: Any, E: Any, dG: Any) -> Any:
    return (C_per_per_F*dG + arrays.total(z*E*nu))/arrays.total(z*nu)


def _nu(nu: Any, z: Any, E: Any, dG: Any, *, k: int) -> Any:
    return (C_per_per_F*(C_F*arrays.others(((-1.0)*E + E[..., k, None])*nu*z, k) - dG)*z[..., k])/arrays.total(z*nu)/arrays.total(z*nu)


def _z(nu: Any, z: Any, E: Any, dG: Any, *, k: int) -> Any:
    return (C_per_per_F*(C_F*arrays.others(((-1.0)*E + E[..., k, None])*nu*z, k) - dG)*nu[..., k])/arrays.total(z*nu)/arrays.total(z*nu)


def _E(nu: Any, z: Any, E: Any, dG: Any, *, k: int) -> Any:
    return nu[..., k]*z[..., k]/arrays.total(z*nu)


def _dG(nu: Any, z: Any, E: Any, dG: Any) -> Any:
    return C_per_per_F/arrays.total(z*nu)


def _need_0(nu: Any, z: Any, E: Any, dG: Any) -> Any:
    return arrays.total(z*nu) != 0.0


attach(TABLE, coupled_cycle_reversal, {'nu': by_nu, 'z': by_z, 'E': by_E, 'dG': by_dG}, families=('nu', 'z', 'E'))
