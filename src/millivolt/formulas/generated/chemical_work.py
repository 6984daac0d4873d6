"""Chemical work. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats
from ..scalars import log_ratio

C_R = 8.31446261815324
TABLE = Table('chemical_work', (('T', 'positive', False), ('c_from', 'positive', False), ('c_to', 'positive', False)), (), ('J/mol', 'K', 'mol/m^3', 'mol/m^3'), {}, 'dba6ef42e331ec62')


def chemical_work(*, T: Number, c_from: Number, c_to: Number, out: Any = None) -> Any:
    """Chemical work: w_chem = R*T*log(c_to/c_from) [J/mol].

    The chemical part of the free energy of moving a mole to a place of another concentration; all of it,
    where the molecule has no charge.

    T       absolute temperature [K], greater than zero
    c_from  concentration where the ion leaves [mol/m^3], greater than zero
    c_to    concentration where the ion arrives [mol/m^3], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in kJ/mol; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: electrochemical potential.
    Sources: Gibbs 1876, Hille 2001.

    >>> from millivolt import chemical_work
    >>> round(chemical_work(T=310.15, c_from=145.0, c_to=12.0), 1)
    -6425.8
    """
    if not (type(T) is type(c_from) is type(c_to) is float and out is None):
        if out is not None or (numbers := floats(T, c_from, c_to)) is None:
            return evaluated(TABLE, (T, c_from, c_to,), _value, out)
        T, c_from, c_to = numbers
    try:
        if T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return C_R*T*log_ratio(c_to, c_from)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, c_from, c_to,), _value, out)


def by_T(*, T: Number, c_from: Number, c_to: Number, out: Any = None) -> Any:
    """The derivative of chemical_work by T [J/mol per K]; of quantities in (kJ/mol)/K."""
    if not (type(T) is type(c_from) is type(c_to) is float and out is None):
        if out is not None or (numbers := floats(T, c_from, c_to)) is None:
            return evaluated(TABLE, (T, c_from, c_to,), _T, out)
        T, c_from, c_to = numbers
    try:
        if T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return C_R*log_ratio(c_to, c_from)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, c_from, c_to,), _T, out)


def by_c_from(*, T: Number, c_from: Number, c_to: Number, out: Any = None) -> Any:
    """The derivative of chemical_work by c_from [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(T) is type(c_from) is type(c_to) is float and out is None):
        if out is not None or (numbers := floats(T, c_from, c_to)) is None:
            return evaluated(TABLE, (T, c_from, c_to,), _c_from, out)
        T, c_from, c_to = numbers
    try:
        if T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return -C_R*T/c_from
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, c_from, c_to,), _c_from, out)


def by_c_to(*, T: Number, c_from: Number, c_to: Number, out: Any = None) -> Any:
    """The derivative of chemical_work by c_to [J/mol per mol/m^3]; of quantities in (kJ/mol)/mM."""
    if not (type(T) is type(c_from) is type(c_to) is float and out is None):
        if out is not None or (numbers := floats(T, c_from, c_to)) is None:
            return evaluated(TABLE, (T, c_from, c_to,), _c_to, out)
        T, c_from, c_to = numbers
    try:
        if T > 0.0 and c_from > 0.0 and c_to > 0.0:
            return C_R*T/c_to
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (T, c_from, c_to,), _c_to, out)


def _value(T: Any, c_from: Any, c_to: Any) -> Any:
    return C_R*T*arrays.log_ratio(c_to, c_from)


def _T(T: Any, c_from: Any, c_to: Any) -> Any:
    return C_R*arrays.log_ratio(c_to, c_from)


def _c_from(T: Any, c_from: Any, c_to: Any) -> Any:
    return -C_R*T/c_from


def _c_to(T: Any, c_from: Any, c_to: Any) -> Any:
    return C_R*T/c_to


def _gradient(T: Any, c_from: Any, c_to: Any) -> Any:
    return (
        C_R*arrays.log_ratio(c_to, c_from),
        -C_R*T/c_from,
        C_R*T/c_to,
    )


attach(TABLE, chemical_work, {'T': by_T, 'c_from': by_c_from, 'c_to': by_c_to}, _gradient)
