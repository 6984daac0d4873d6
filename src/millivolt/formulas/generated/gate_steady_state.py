"""Steady state of a gate. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from .. import arrays
from ..runtime import Number, Table, attach, evaluated

TABLE = Table('gate_steady_state', (('alpha', 'positive', False), ('beta_gate', 'positive', False)), ())


def gate_steady_state(*, alpha: Number, beta_gate: Number) -> Any:
    """Steady state of a gate: gate_inf = alpha/(alpha + beta_gate) [1].

    The fraction of the gates that are open in the end, at a constant voltage.

    alpha      rate at which a shut gate opens [s^-1], greater than zero
    beta_gate  rate at which an open gate shuts [s^-1], greater than zero

    Floats give a float; arrays broadcast together. NaN in gives NaN out.
    Raises DomainError where an argument is not what is said above.
    Rests on: steady gates.
    Sources: Hodgkin and Huxley 1952.
    """
    if type(alpha) is type(beta_gate) is float and alpha > 0.0 and beta_gate > 0.0:
        return alpha/(alpha + beta_gate)
    return evaluated(TABLE, (alpha, beta_gate,), _value)


def by_alpha(*, alpha: Number, beta_gate: Number) -> Any:
    """The derivative of gate_steady_state by alpha [1 per s^-1]."""
    if type(alpha) is type(beta_gate) is float and alpha > 0.0 and beta_gate > 0.0:
        return beta_gate/((alpha + beta_gate)*(alpha + beta_gate))
    return evaluated(TABLE, (alpha, beta_gate,), _alpha)


def by_beta_gate(*, alpha: Number, beta_gate: Number) -> Any:
    """The derivative of gate_steady_state by beta_gate [1 per s^-1]."""
    if type(alpha) is type(beta_gate) is float and alpha > 0.0 and beta_gate > 0.0:
        return -alpha/((alpha + beta_gate)*(alpha + beta_gate))
    return evaluated(TABLE, (alpha, beta_gate,), _beta_gate)


def _value(alpha: Any, beta_gate: Any) -> Any:
    return alpha/(alpha + beta_gate)


def _alpha(alpha: Any, beta_gate: Any) -> Any:
    return beta_gate/((alpha + beta_gate)*(alpha + beta_gate))


def _beta_gate(alpha: Any, beta_gate: Any) -> Any:
    return -alpha/((alpha + beta_gate)*(alpha + beta_gate))


attach(gate_steady_state, {'alpha': by_alpha, 'beta_gate': by_beta_gate})
