"""Chord-conductance equation, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin
from ..ball_functions import total, total_exact

ABOUT = About(
    name='chord_conductance',
    title='Chord-conductance equation',
    result='V',
    unit='V',
    arguments=(
        Argument(name='g', unit='S/m^2', sign='nonnegative', meaning='conductance to ion i', latex='g', count=False, family=True),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential of ion i', latex='E', count=False, family=True),
    ),
    equation='V = sum(E[i]*g[i])/sum(g[i])',
    latex='\\frac{\\sum_{i=1}^{N} {E}_{i} {g}_{i}}{\\sum_{i=1}^{N} {g}_{i}}',
    substituted='\\frac{\\sum_{i=1}^{N} {E}_{i} \\cdot {g}_{i}}{\\sum_{i=1}^{N} {g}_{i}}',
    substituted_plain='sum(<<E>>[i]*<<g>>[i])/sum(<<g>>[i])',
    needs=('sum(g[i]) != 0',),
    hypotheses=('no net ionic current', 'ohmic currents'),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, g: Any, E: Any) -> Any:
    return arb(total(E_i*g_i for E_i, g_i in zip(E, g, strict=True))/total(g_i for g_i in g))


def exact(*, g: Any, E: Any) -> Any:
    return total_exact(E_i*g_i for E_i, g_i in zip(E, g, strict=True))/total_exact(g_i for g_i in g)


def by_g(*, g: Any, E: Any, k: int) -> Any:
    return arb(total((-E_i + E[k])*g_i for n, (E_i, g_i,) in enumerate(zip(E, g, strict=True)) if n != k)/total(g_i for g_i in g)**2)


def by_E(*, g: Any, E: Any, k: int) -> Any:
    return arb(g[k]/total(g_i for g_i in g))


TWIN = Twin(ABOUT, value, {'g': by_g, 'E': by_E}, exact)
