"""Protons for an ATP. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

C_per_per_F = 1.0364269656262175e-05
TABLE = Table('protons_per_atp', (('dG_ATP', 'real', False), ('pmf', 'real', False)), (('pmf != 0', lambda *a: _need_0(*a)),), ('', 'J/mol', 'V'), {}, 'fd0e7968d51ab766')


def protons_per_atp(*, dG_ATP: Number, pmf: Number, out: Any = None) -> Any:
    """Protons for an ATP: n_H = dG_ATP/(F*pmf) [1].

    The least number of protons that must go in for each ATP: the free energy of hydrolysis for that of a mole
    of protons. Both are negative in a working mitochondrion.

    dG_ATP  free energy of the hydrolysis of ATP, negative where it drives [J/mol], any
    pmf     proton-motive force, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity without unit; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above, or where it fails that pmf != 0.
    Rests on: ATP synthase at its reversal.
    Sources: Mitchell 1966.

    >>> from millivolt import protons_per_atp
    >>> round(protons_per_atp(dG_ATP=-55000.0, pmf=-0.197), 4)
    2.8936
    """
    if not (type(dG_ATP) is type(pmf) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, pmf)) is None:
            return evaluated(TABLE, (dG_ATP, pmf,), _value, out)
        dG_ATP, pmf = numbers
    try:
        if pmf != 0.0:
            return C_per_per_F*dG_ATP/pmf
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, pmf,), _value, out)


def by_dG_ATP(*, dG_ATP: Number, pmf: Number, out: Any = None) -> Any:
    """The derivative of protons_per_atp by dG_ATP [1 per J/mol]; of quantities in 1/(kJ/mol)."""
    if not (type(dG_ATP) is type(pmf) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, pmf)) is None:
            return evaluated(TABLE, (dG_ATP, pmf,), _dG_ATP, out)
        dG_ATP, pmf = numbers
    try:
        if pmf != 0.0:
            return C_per_per_F/pmf
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, pmf,), _dG_ATP, out)


def by_pmf(*, dG_ATP: Number, pmf: Number, out: Any = None) -> Any:
    """The derivative of protons_per_atp by pmf [1 per V]; of quantities in 1/mV."""
    if not (type(dG_ATP) is type(pmf) is float and out is None):
        if out is not None or (numbers := floats(dG_ATP, pmf)) is None:
            return evaluated(TABLE, (dG_ATP, pmf,), _pmf, out)
        dG_ATP, pmf = numbers
    try:
        if pmf != 0.0:
            return -C_per_per_F*dG_ATP/(pmf*pmf)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG_ATP, pmf,), _pmf, out)


def _value(dG_ATP: Any, pmf: Any) -> Any:
    return C_per_per_F*dG_ATP/pmf


def _dG_ATP(dG_ATP: Any, pmf: Any) -> Any:
    return C_per_per_F/pmf


def _pmf(dG_ATP: Any, pmf: Any) -> Any:
    return -C_per_per_F*dG_ATP/(pmf*pmf)


def _gradient(dG_ATP: Any, pmf: Any) -> Any:
    return (
        C_per_per_F/pmf,
        -C_per_per_F*dG_ATP/(pmf*pmf),
    )


def _need_0(dG_ATP: Any, pmf: Any) -> Any:
    return pmf != 0.0


attach(TABLE, protons_per_atp, {'dG_ATP': by_dG_ATP, 'pmf': by_pmf}, _gradient)
