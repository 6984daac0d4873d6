"""Time constant of a gate. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..domain import Number, Table
from ..runtime import attach, evaluated, floats

TABLE = Table('gate_time_constant', (('alpha', 'positive', False), ('beta', 'positive', False)), (), ('s', 's^-1', 's^-1'), {}, '132570e5ba2a2c07')


def gate_time_constant(*, alpha: Number, beta: Number, out: Any = None) -> Any:
    """Time constant of a gate: tau_gate = 1/(alpha + beta) [s].

    The time in which the distance of a gate from its steady state falls to 1/e, at a constant voltage.

    alpha  rate at which a shut gate opens [s^-1], greater than zero
    beta   rate at which an open gate shuts [s^-1], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Of quantities of pint, a quantity in ms; a plain number among them is in SI.
    Errors are at most 2 ulp times the condition number, for arguments that are zero or 1e-50 to 1e+50 in
    size, and a value that is a normal number.
    Raises DomainError where an argument is not what is said above.
    Sources: Hodgkin and Huxley 1952.

    >>> from millivolt import gate_time_constant
    >>> round(gate_time_constant(alpha=100.0, beta=300.0), 7)
    0.0025
    """
    if not (type(alpha) is type(beta) is float and out is None):
        if out is not None or (numbers := floats(alpha, beta)) is None:
            return evaluated(TABLE, (alpha, beta,), _value, out)
        alpha, beta = numbers
    try:
        if alpha > 0.0 and beta > 0.0:
            return 1.0/(alpha + beta)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (alpha, beta,), _value, out)


def by_alpha(*, alpha: Number, beta: Number, out: Any = None) -> Any:
    """The derivative of gate_time_constant by alpha [s per s^-1]; of quantities in ms/(1/s)."""
    if not (type(alpha) is type(beta) is float and out is None):
        if out is not None or (numbers := floats(alpha, beta)) is None:
            return evaluated(TABLE, (alpha, beta,), _alpha, out)
        alpha, beta = numbers
    try:
        if alpha > 0.0 and beta > 0.0:
            return (-1.0)/(alpha + beta)/(alpha + beta)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (alpha, beta,), _alpha, out)


def by_beta(*, alpha: Number, beta: Number, out: Any = None) -> Any:
    """The derivative of gate_time_constant by beta [s per s^-1]; of quantities in ms/(1/s)."""
    if not (type(alpha) is type(beta) is float and out is None):
        if out is not None or (numbers := floats(alpha, beta)) is None:
            return evaluated(TABLE, (alpha, beta,), _beta, out)
        alpha, beta = numbers
    try:
        if alpha > 0.0 and beta > 0.0:
            return (-1.0)/(alpha + beta)/(alpha + beta)
    except (ArithmeticError, ValueError):
        pass
    return evaluated(TABLE, (alpha, beta,), _beta, out)


def _value(alpha: Any, beta: Any) -> Any:
    return 1.0/(alpha + beta)


def _alpha(alpha: Any, beta: Any) -> Any:
    return (-1.0)/(alpha + beta)/(alpha + beta)


def _beta(alpha: Any, beta: Any) -> Any:
    return (-1.0)/(alpha + beta)/(alpha + beta)


def _gradient(alpha: Any, beta: Any) -> Any:
    return (
        (-1.0)/(alpha + beta)/(alpha + beta),
        (-1.0)/(alpha + beta)/(alpha + beta),
    )


attach(TABLE, gate_time_constant, {'alpha': by_alpha, 'beta': by_beta}, _gradient)
