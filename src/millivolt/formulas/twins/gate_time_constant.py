"""Time constant of a gate, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='gate_time_constant',
    title='Time constant of a gate',
    result='tau_gate',
    unit='s',
    arguments=(
        Argument(name='alpha', unit='s^-1', sign='positive', meaning='rate at which a shut gate opens', latex='\\alpha_m', count=False, family=False),
        Argument(name='beta_gate', unit='s^-1', sign='positive', meaning='rate at which an open gate shuts', latex='\\beta_m', count=False, family=False),
    ),
    equation='tau_gate = 1/(alpha + beta_gate)',
    latex='\\frac{1}{\\alpha_m + \\beta_m}',
    substituted='\\frac{1}{<<alpha>> + <<beta_gate>>}',
    substituted_plain='1/(<<alpha>> + <<beta_gate>>)',
    needs=(),
    hypotheses=(),
    sources=('Hodgkin and Huxley 1952',),
)


def value(*, alpha: Any, beta_gate: Any) -> Any:
    return arb((alpha + beta_gate)**-1)


def exact(*, alpha: Any, beta_gate: Any) -> Any:
    return (alpha + beta_gate)**-1


def by_alpha(*, alpha: Any, beta_gate: Any) -> Any:
    return arb(-1/(alpha + beta_gate)**2)


def by_beta_gate(*, alpha: Any, beta_gate: Any) -> Any:
    return arb(-1/(alpha + beta_gate)**2)


TWIN = Twin(ABOUT, value, {'alpha': by_alpha, 'beta_gate': by_beta_gate}, exact)
