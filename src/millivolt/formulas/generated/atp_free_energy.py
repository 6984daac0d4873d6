"""Free energy of ATP. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_R = 8.31446261815324
C_c_std = 1000.0
TABLE = Table('atp_free_energy', (('dG0', 'real', False), ('T', 'positive', False), ('ATP', 'positive', False), ('ADP', 'positive', False), ('Pi', 'positive', False)), (), ('J/mol', 'J/mol', 'K', 'mol/m^3', 'mol/m^3', 'mol/m^3'), {}, '26861f6f97d05330')


def atp_free_energy(*, dG0: Number, T: Number, ATP: Number, ADP: Number, Pi: Number, out: Any = None) -> Any:
    """Free energy of ATP: dG_ATP = R*T*log(ADP*Pi/(ATP*c_std)) + dG0 [J/mol].

    The free energy of splitting a mole of ATP: the more negative, the more work it can do.

    dG0  free energy of hydrolysis at standard concentrations [J/mol], any
    T    absolute temperature [K], greater than zero
    ATP  concentration of ATP [mol/m^3], greater than zero
    ADP  concentration of ADP [mol/m^3], greater than zero
    Pi   concentration of phosphate [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Gibbs 1876.

    >>> from millivolt import atp_free_energy
    >>> round(atp_free_energy(dG0=-30500.0, T=310.15, ATP=5.0, ADP=0.5, Pi=5.0), 0)
    -50101.0
    """
    if not (type(dG0) is type(T) is type(ATP) is type(ADP) is type(Pi) is float and out is None):
        if out is not None or (numbers := floats(dG0, T, ATP, ADP, Pi)) is None:
            return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _value, out)
        dG0, T, ATP, ADP, Pi = numbers
    try:
        if T > 0.0 and ATP > 0.0 and ADP > 0.0 and Pi > 0.0:
            return C_R*T*log_ratio(ADP*Pi, ATP*C_c_std) + dG0
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _value, out)


def by_dG0(*, dG0: Number, T: Number, ATP: Number, ADP: Number, Pi: Number, out: Any = None) -> Any:
    """The derivative of atp_free_energy by dG0 [J/mol per J/mol]; of quantities in (kJ/mol)/(kJ/mol)."""
    if not (type(dG0) is type(T) is type(ATP) is type(ADP) is type(Pi) is float and out is None):
        if out is not None or (numbers := floats(dG0, T, ATP, ADP, Pi)) is None:
            return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _dG0, out)
        dG0, T, ATP, ADP, Pi = numbers
    if T > 0.0 and ATP > 0.0 and ADP > 0.0 and Pi > 0.0:
        return 1.0
    return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _dG0, out)


def by_T(*, dG0: Number, T: Number, ATP: Number, ADP: Number, Pi: Number, out: Any = None) -> Any:
    """The derivative of atp_free_energy by T [J/mol per K]; of quantities in (kJ/mol)/K."""
    if not (type(dG0) is type(T) is type(ATP) is type(ADP) is type(Pi) is float and out is None):
        if out is not None or (numbers := floats(dG0, T, ATP, ADP, Pi)) is None:
            return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _T, out)
        dG0, T, ATP, ADP, Pi = numbers
    try:
        if T > 0.0 and ATP > 0.0 and ADP > 0.0 and Pi > 0.0:
            return C_R*log_ratio(ADP*Pi, ATP*C_c_std)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _T, out)


def by_ATP(*, dG0: Number, T: Number, ATP: Number, ADP: Number, Pi: Number, out: Any = None) -> Any:
    """The derivative of atp_free_energy by ATP [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(dG0) is type(T) is type(ATP) is type(ADP) is type(Pi) is float and out is None):
        if out is not None or (numbers := floats(dG0, T, ATP, ADP, Pi)) is None:
            return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _ATP, out)
        dG0, T, ATP, ADP, Pi = numbers
    try:
        if T > 0.0 and ATP > 0.0 and ADP > 0.0 and Pi > 0.0:
            return -C_R*T/ATP
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _ATP, out)


def by_ADP(*, dG0: Number, T: Number, ATP: Number, ADP: Number, Pi: Number, out: Any = None) -> Any:
    """The derivative of atp_free_energy by ADP [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(dG0) is type(T) is type(ATP) is type(ADP) is type(Pi) is float and out is None):
        if out is not None or (numbers := floats(dG0, T, ATP, ADP, Pi)) is None:
            return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _ADP, out)
        dG0, T, ATP, ADP, Pi = numbers
    try:
        if T > 0.0 and ATP > 0.0 and ADP > 0.0 and Pi > 0.0:
            return C_R*T/ADP
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _ADP, out)


def by_Pi(*, dG0: Number, T: Number, ATP: Number, ADP: Number, Pi: Number, out: Any = None) -> Any:
    """The derivative of atp_free_energy by Pi [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(dG0) is type(T) is type(ATP) is type(ADP) is type(Pi) is float and out is None):
        if out is not None or (numbers := floats(dG0, T, ATP, ADP, Pi)) is None:
            return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _Pi, out)
        dG0, T, ATP, ADP, Pi = numbers
    try:
        if T > 0.0 and ATP > 0.0 and ADP > 0.0 and Pi > 0.0:
            return C_R*T/Pi
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (dG0, T, ATP, ADP, Pi,), _Pi, out)


def _value(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return C_R*T*arrays.log_ratio(ADP*Pi, C_c_std*ATP) + dG0


def _dG0(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return 1.0


def _T(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return C_R*arrays.log_ratio(ADP*Pi, C_c_std*ATP)


def _ATP(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return -C_R*T/ATP


def _ADP(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return C_R*T/ADP


def _Pi(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return C_R*T/Pi


def _gradient(dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return (
        1.0,
        C_R*arrays.log_ratio(ADP*Pi, C_c_std*ATP),
        -C_R*T/ATP,
        C_R*T/ADP,
        C_R*T/Pi,
    )


attach(TABLE, atp_free_energy, {'dG0': by_dG0, 'T': by_T, 'ATP': by_ATP, 'ADP': by_ADP, 'Pi': by_Pi}, _gradient)
