"""Macroscopic current. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('macroscopic_current', (('N', 'nonnegative', False), ('p', 'positive', False), ('i', 'real', False)), (), ('A', '', '', 'A'), {}, '31e28280a465597a')


def macroscopic_current(*, N: Number, p: Number, i: Number, out: Any = None) -> Any:
    """Macroscopic current: I_macro = N*i*p [A].

    The mean current of many channels of one kind: how many there are, times the fraction that is open, times
    what one carries.

    N  channels in the membrane [1], zero or more
    p  fraction of the gates that are open [1], greater than zero
    i  current of one open channel, outward [A], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in pA; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Hille 2001.

    >>> from millivolt import macroscopic_current
    >>> round(macroscopic_current(N=1000, p=0.3, i=1e-12), 14)
    3e-10
    """
    if not (type(N) is type(p) is type(i) is float and out is None):
        if out is not None or (numbers := floats(N, p, i)) is None:
            return evaluated(TABLE, (N, p, i,), _value, out)
        N, p, i = numbers
    if N >= 0.0 and p > 0.0:
        return N*i*p
    return evaluated(TABLE, (N, p, i,), _value, out)


def by_N(*, N: Number, p: Number, i: Number, out: Any = None) -> Any:
    """The derivative of macroscopic_current by N [A per 1]; of quantities in pA."""
    if not (type(N) is type(p) is type(i) is float and out is None):
        if out is not None or (numbers := floats(N, p, i)) is None:
            return evaluated(TABLE, (N, p, i,), _N, out)
        N, p, i = numbers
    if N >= 0.0 and p > 0.0:
        return i*p
    return evaluated(TABLE, (N, p, i,), _N, out)


def by_p(*, N: Number, p: Number, i: Number, out: Any = None) -> Any:
    """The derivative of macroscopic_current by p [A per 1]; of quantities in pA."""
    if not (type(N) is type(p) is type(i) is float and out is None):
        if out is not None or (numbers := floats(N, p, i)) is None:
            return evaluated(TABLE, (N, p, i,), _p, out)
        N, p, i = numbers
    if N >= 0.0 and p > 0.0:
        return N*i
    return evaluated(TABLE, (N, p, i,), _p, out)


def by_i(*, N: Number, p: Number, i: Number, out: Any = None) -> Any:
    """The derivative of macroscopic_current by i [A per A]; of quantities in pA/pA."""
    if not (type(N) is type(p) is type(i) is float and out is None):
        if out is not None or (numbers := floats(N, p, i)) is None:
            return evaluated(TABLE, (N, p, i,), _i, out)
        N, p, i = numbers
    if N >= 0.0 and p > 0.0:
        return N*p
    return evaluated(TABLE, (N, p, i,), _i, out)


def _value(N: Any, p: Any, i: Any) -> Any:
    return N*i*p


def _N(N: Any, p: Any, i: Any) -> Any:
    return i*p


def _p(N: Any, p: Any, i: Any) -> Any:
    return N*i


def _i(N: Any, p: Any, i: Any) -> Any:
    return N*p


def _gradient(N: Any, p: Any, i: Any) -> Any:
    return (
        i*p,
        N*i,
        N*p,
    )


attach(TABLE, macroscopic_current, {'N': by_N, 'p': by_p, 'i': by_i}, _gradient)
