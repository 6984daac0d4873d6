"""Input resistance of a sealed cable. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated
from ..scalars import cosh, sinh

TABLE = Table('sealed_input_resistance', (('R_inf', 'positive', False), ('l', 'positive', False), ('lam', 'positive', False)), ())


def sealed_input_resistance(*, R_inf: Number, l: Number, lam: Number) -> Any:
    """Input resistance of a sealed cable: R_sealed = R_inf*cosh(l/lam)/sinh(l/lam) [ohm].

    A sealed cable resists more than one without end: its characteristic resistance times the hyperbolic
    cotangent of its length.

    R_inf  characteristic resistance: the input resistance of a cable without end [ohm], greater than zero
    l      length of the cable [m], greater than zero
    lam    length constant [m], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Rests on: current fed in, ohmic membrane, steady state, sealed end, Kirchhoff's law in the core, Ohm's law
    in the core.
    Sources: Rall 1959.
    """
    if type(R_inf) is type(l) is type(lam) is float and R_inf > 0.0 and l > 0.0 and lam > 0.0:
        return R_inf*cosh(l/lam)/sinh(l/lam)
    return evaluated(TABLE, (R_inf, l, lam,), _value)


def by_R_inf(*, R_inf: Number, l: Number, lam: Number) -> Any:
    """The derivative of sealed_input_resistance by R_inf [ohm per ohm]."""
    if type(R_inf) is type(l) is type(lam) is float and R_inf > 0.0 and l > 0.0 and lam > 0.0:
        return cosh(l/lam)/sinh(l/lam)
    return evaluated(TABLE, (R_inf, l, lam,), _R_inf)


def by_l(*, R_inf: Number, l: Number, lam: Number) -> Any:
    """The derivative of sealed_input_resistance by l [ohm per m]."""
    if type(R_inf) is type(l) is type(lam) is float and R_inf > 0.0 and l > 0.0 and lam > 0.0:
        return R_inf*((sinh(l/lam)*sinh(l/lam)) - (cosh(l/lam)*cosh(l/lam)))/(lam*(sinh(l/lam)*sinh(l/lam)))
    return evaluated(TABLE, (R_inf, l, lam,), _l)


def by_lam(*, R_inf: Number, l: Number, lam: Number) -> Any:
    """The derivative of sealed_input_resistance by lam [ohm per m]."""
    if type(R_inf) is type(l) is type(lam) is float and R_inf > 0.0 and l > 0.0 and lam > 0.0:
        return R_inf*l*(-(sinh(l/lam)*sinh(l/lam)) + (cosh(l/lam)*cosh(l/lam)))/((lam*lam)*(sinh(l/lam)*sinh(l/lam)))
    return evaluated(TABLE, (R_inf, l, lam,), _lam)


def _value(R_inf: Any, l: Any, lam: Any) -> Any:
    return R_inf*arrays.cosh(l/lam)/arrays.sinh(l/lam)


def _R_inf(R_inf: Any, l: Any, lam: Any) -> Any:
    return arrays.cosh(l/lam)/arrays.sinh(l/lam)


def _l(R_inf: Any, l: Any, lam: Any) -> Any:
    return R_inf*((arrays.sinh(l/lam)*arrays.sinh(l/lam)) - (arrays.cosh(l/lam)*arrays.cosh(l/lam)))/(lam*(arrays.sinh(l/lam)*arrays.sinh(l/lam)))


def _lam(R_inf: Any, l: Any, lam: Any) -> Any:
    return R_inf*l*(-(arrays.sinh(l/lam)*arrays.sinh(l/lam)) + (arrays.cosh(l/lam)*arrays.cosh(l/lam)))/((lam*lam)*(arrays.sinh(l/lam)*arrays.sinh(l/lam)))


attach(sealed_input_resistance, {'R_inf': by_R_inf, 'l': by_l, 'lam': by_lam})
