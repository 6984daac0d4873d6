"""Ohmic current, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='ohmic_current',
    title='Ohmic current',
    result='I',
    unit='A/m^2',
    arguments=(
        Argument(name='g', unit='S/m^2', sign='real', meaning='conductance of the membrane to the ion', latex='g', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential, inside minus outside', latex='E', count=False, family=False),
    ),
    equation='I = g*(V - E)',
    latex='g \\left(V - E\\right)',
    substituted='<<g>> \\cdot \\left(<<V>> - <<E>>\\right)',
    substituted_plain='<<g>>*(<<V>> - <<E>>)',
    needs=(),
    hypotheses=('a test field', 'constant field', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, g: Any, V: Any, E: Any) -> Any:
    return arb(g*(-E + V))


def exact(*, g: Any, V: Any, E: Any) -> Any:
    return g*(-E + V)


def by_g(*, g: Any, V: Any, E: Any) -> Any:
    return arb(-E + V)


def by_V(*, g: Any, V: Any, E: Any) -> Any:
    return arb(g)


def by_E(*, g: Any, V: Any, E: Any) -> Any:
    return arb(-g)


TWIN = Twin(ABOUT, value, {'g': by_g, 'V': by_V, 'E': by_E}, exact)
