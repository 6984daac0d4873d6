"""Steady state of a gate, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='gate_steady_state',
    title='Steady state of a gate',
    result='gate_inf',
    unit='',
    arguments=(
        Argument(name='alpha', unit='s^-1', sign='positive', meaning='rate at which a shut gate opens', latex='\\alpha_m', count=False, family=False),
        Argument(name='beta', unit='s^-1', sign='positive', meaning='rate at which an open gate shuts', latex='\\beta_m', count=False, family=False),
    ),
    equation='gate_inf = alpha/(alpha + beta)',
    latex='\\frac{\\alpha_m}{\\alpha_m + \\beta_m}',
    substituted='\\frac{<<alpha>>}{<<alpha>> + <<beta>>}',
    substituted_plain='<<alpha>>/(<<alpha>> + <<beta>>)',
    needs=(),
    hypotheses=('steady gates',),
    sources=('Hodgkin and Huxley 1952',),
)


def value(*, alpha: Any, beta: Any) -> Any:
    return arb(alpha/(alpha + beta))


def exact(*, alpha: Any, beta: Any) -> Any:
    return alpha/(alpha + beta)


def by_alpha(*, alpha: Any, beta: Any) -> Any:
    return arb(beta/(alpha + beta)**2)


def by_beta(*, alpha: Any, beta: Any) -> Any:
    return arb(-alpha/(alpha + beta)**2)


TWIN = Twin(ABOUT, value, {'alpha': by_alpha, 'beta': by_beta}, exact)
