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
        Argument(name='beta', unit='s^-1', sign='positive', meaning='rate at which an open gate shuts', latex='\\beta_m', count=False, family=False),
    ),
    equation='tau_gate = 1/(alpha + beta)',
    latex='\\frac{1}{\\alpha_m + \\beta_m}',
    substituted='\\frac{1}{<<alpha>> + <<beta>>}',
    substituted_plain='1/(<<alpha>> + <<beta>>)',
    needs=(),
    hypotheses=(),
    sources=('Hodgkin and Huxley 1952',),
)


def value(*, alpha: Any, beta: Any) -> Any:
    return arb((alpha + beta)**-1)


def exact(*, alpha: Any, beta: Any) -> Any:
    return (alpha + beta)**-1


def by_alpha(*, alpha: Any, beta: Any) -> Any:
    return arb(-1/(alpha + beta)**2)


def by_beta(*, alpha: Any, beta: Any) -> Any:
    return arb(-1/(alpha + beta)**2)


TWIN = Twin(ABOUT, value, {'alpha': by_alpha, 'beta': by_beta}, exact)
