"""Chord-conductance equation. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated

TABLE = Table('chord_conductance', (('g', 'nonnegative', True), ('E', 'real', True)), (('sum(g[i]) != 0', lambda *a: _need_0(*a)),), ('V', 'S/m^2', 'V'), {}, '5e382690136a7835')


def chord_conductance(*, g: Number, E: Number, out: Any = None) -> Any:
    """Chord-conductance equation: V = sum(E[i]*g[i])/sum(g[i]) [V].

    The resting potential is the mean of the Nernst potentials, weighted by the conductances.

    g  conductance to ion i [S/m^2], zero or more
    E  Nernst potential of ion i [V], any

    The ions are on the last axis; the other axes broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in mV; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that sum(g[i]) != 0.
    Rests on: no net ionic current, ohmic currents.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import chord_conductance
    >>> round(chord_conductance(g=[3.7, 0.1, 3.0], E=[-0.089, 0.066, -0.089]), 6)
    -0.086721
    """
    return evaluated(TABLE, (g, E,), _value, out)


def by_g(*, g: Number, E: Number, k: int, out: Any = None) -> Any:
    """The derivative of chord_conductance by the k-th g [V per S/m^2]; of quantities in mV/(mS/cm^2)."""
    return evaluated(TABLE, (g, E,), _g, out, k)


def by_E(*, g: Number, E: Number, k: int, out: Any = None) -> Any:
    """The derivative of chord_conductance by the k-th E [V per V]; of quantities in mV/mV."""
    return evaluated(TABLE, (g, E,), _E, out, k)


def _value(g: Any, E: Any) -> Any:
    return arrays.total(g*E)/arrays.total(g)


def _g(g: Any, E: Any, *, k: int) -> Any:
    return arrays.others(((-1.0)*E + E[..., k, None])*g, k)/arrays.total(g)/arrays.total(g)


def _E(g: Any, E: Any, *, k: int) -> Any:
    return g[..., k]/arrays.total(g)


def _need_0(g: Any, E: Any) -> Any:
    return arrays.total(g) != 0.0


attach(TABLE, chord_conductance, {'g': by_g, 'E': by_E}, families=('g', 'E'))
