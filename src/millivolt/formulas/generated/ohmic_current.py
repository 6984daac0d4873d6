"""Ohmic current. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('ohmic_current', (('g', 'real', False), ('V', 'real', False), ('E', 'real', False)), (), ('A/m^2', 'S/m^2', 'V', 'V'), {}, 'fdebb6a8d6fbdb67')


def ohmic_current(*, g: Number, V: Number, E: Number, out: Any = None) -> Any:
    """Ohmic current: I = g*(V - E) [A/m^2].

    Near the Nernst potential the current is the conductance times the driving force: the tangent of the
    constant-field current there.

    g  conductance of the membrane to the ion [S/m^2], any
    V  membrane potential, inside minus outside [V], any
    E  Nernst potential, inside minus outside [V], any

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in µA/cm^2; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Rests on: a test field, constant field, partition at the inner face, partition at the outer face, steady
    state, Boltzmann distribution, balance of drift and diffusion, charge carried, drift and diffusion.
    Sources: Hodgkin and Huxley 1952, Hille 2001.

    >>> from millivolt import ohmic_current
    >>> round(ohmic_current(g=3.0, V=-0.07, E=-0.089), 6)
    0.057
    """
    if not (type(g) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(g, V, E)) is None:
            return evaluated(TABLE, (g, V, E,), _value, out)
        g, V, E = numbers
    try:
        return g*(-E + V)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (g, V, E,), _value, out)


def by_g(*, g: Number, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of ohmic_current by g [A/m^2 per S/m^2]; of quantities in (µA/cm^2)/(mS/cm^2)."""
    if not (type(g) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(g, V, E)) is None:
            return evaluated(TABLE, (g, V, E,), _g, out)
        g, V, E = numbers
    return -E + V


def by_V(*, g: Number, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of ohmic_current by V [A/m^2 per V]; of quantities in (µA/cm^2)/mV."""
    if not (type(g) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(g, V, E)) is None:
            return evaluated(TABLE, (g, V, E,), _V, out)
        g, V, E = numbers
    return g


def by_E(*, g: Number, V: Number, E: Number, out: Any = None) -> Any:
    """The derivative of ohmic_current by E [A/m^2 per V]; of quantities in (µA/cm^2)/mV."""
    if not (type(g) is type(V) is type(E) is float and out is None):
        if out is not None or (numbers := floats(g, V, E)) is None:
            return evaluated(TABLE, (g, V, E,), _E, out)
        g, V, E = numbers
    return -g


def _value(g: Any, V: Any, E: Any) -> Any:
    return g*(-E + V)


def _g(g: Any, V: Any, E: Any) -> Any:
    return -E + V


def _V(g: Any, V: Any, E: Any) -> Any:
    return g


def _E(g: Any, V: Any, E: Any) -> Any:
    return -g


def _gradient(g: Any, V: Any, E: Any) -> Any:
    return (
        -E + V,
        g,
        -g,
    )


attach(TABLE, ohmic_current, {'g': by_g, 'V': by_V, 'E': by_E}, _gradient)
