"""Energy of the charged membrane. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('capacitor_energy', (('c_m', 'positive', False), ('A', 'positive', False), ('V', 'real', False)), (), ('J', 'F/m^2', 'm^2', 'V'), {}, '4c633126bff3ce0f')


def capacitor_energy(*, c_m: Number, A: Number, V: Number, out: Any = None) -> Any:
    """Energy of the charged membrane: work = A*V**2*c_m/2 [J].

    The energy that charging the membrane from nothing takes, and that its discharge gives back.

    c_m  capacitance of an area of membrane [F/m^2], greater than zero
    A    area of the membrane [m^2], greater than zero
    V    membrane potential, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in fJ; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: uncharged at first, capacitor.
    Sources: Hille 2001.

    >>> from millivolt import capacitor_energy
    >>> round(capacitor_energy(c_m=0.01, A=1e-09, V=-0.07), 18)
    2.45e-14
    """
    if not (type(c_m) is type(A) is type(V) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, V)) is None:
            return evaluated(TABLE, (c_m, A, V,), _value, out)
        c_m, A, V = numbers
    try:
        if c_m > 0.0 and A > 0.0:
            return (0.5)*A*(V*V)*c_m
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, V,), _value, out)


def by_c_m(*, c_m: Number, A: Number, V: Number, out: Any = None) -> Any:
    """The derivative of capacitor_energy by c_m [J per F/m^2]; of quantities in fJ/(µF/cm^2)."""
    if not (type(c_m) is type(A) is type(V) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, V)) is None:
            return evaluated(TABLE, (c_m, A, V,), _c_m, out)
        c_m, A, V = numbers
    try:
        if c_m > 0.0 and A > 0.0:
            return (0.5)*A*(V*V)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, V,), _c_m, out)


def by_A(*, c_m: Number, A: Number, V: Number, out: Any = None) -> Any:
    """The derivative of capacitor_energy by A [J per m^2]; of quantities in fJ/µm^2."""
    if not (type(c_m) is type(A) is type(V) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, V)) is None:
            return evaluated(TABLE, (c_m, A, V,), _A, out)
        c_m, A, V = numbers
    try:
        if c_m > 0.0 and A > 0.0:
            return (0.5)*(V*V)*c_m
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (c_m, A, V,), _A, out)


def by_V(*, c_m: Number, A: Number, V: Number, out: Any = None) -> Any:
    """The derivative of capacitor_energy by V [J per V]; of quantities in fJ/mV."""
    if not (type(c_m) is type(A) is type(V) is float and out is None):
        if out is not None or (numbers := floats(c_m, A, V)) is None:
            return evaluated(TABLE, (c_m, A, V,), _V, out)
        c_m, A, V = numbers
    if c_m > 0.0 and A > 0.0:
        return A*V*c_m
    return evaluated(TABLE, (c_m, A, V,), _V, out)


def _value(c_m: Any, A: Any, V: Any) -> Any:
    return (0.5)*A*c_m*(V*V)


def _c_m(c_m: Any, A: Any, V: Any) -> Any:
    return (0.5)*A*(V*V)


def _A(c_m: Any, A: Any, V: Any) -> Any:
    return (0.5)*c_m*(V*V)


def _V(c_m: Any, A: Any, V: Any) -> Any:
    return A*c_m*V


def _gradient(c_m: Any, A: Any, V: Any) -> Any:
    return (
        (0.5)*A*(V*V),
        (0.5)*c_m*(V*V),
        A*c_m*V,
    )


attach(TABLE, capacitor_energy, {'c_m': by_c_m, 'A': by_A, 'V': by_V}, _gradient)
