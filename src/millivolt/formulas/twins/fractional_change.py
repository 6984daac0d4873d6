"""Fractional change, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='fractional_change',
    title='Fractional change',
    result='fraction',
    unit='',
    arguments=(
        Argument(name='dc', unit='mol/m^3', sign='real', meaning='change of concentration', latex='\\Delta c', count=False, family=False),
        Argument(name='c', unit='mol/m^3', sign='positive', meaning='concentration, before any change', latex='c', count=False, family=False),
    ),
    equation='fraction = dc/c',
    latex='\\frac{\\Delta c}{c}',
    substituted='\\frac{<<dc>>}{<<c>>}',
    substituted_plain='<<dc>>/<<c>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, dc: Any, c: Any) -> Any:
    return arb(dc/c)


def exact(*, dc: Any, c: Any) -> Any:
    return dc/c


def by_dc(*, dc: Any, c: Any) -> Any:
    return arb(c**-1)


def by_c(*, dc: Any, c: Any) -> Any:
    return arb(-dc/c**2)


TWIN = Twin(ABOUT, value, {'dc': by_dc, 'c': by_c}, exact)
