"""Resistance, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='resistance',
    title='Resistance',
    result='R_tot',
    unit='ohm',
    arguments=(
        Argument(name='g', unit='S', sign='positive', meaning='conductance', latex='g_\\mathrm{tot}', count=False, family=False),
    ),
    equation='R_tot = 1/g',
    latex='\\frac{1}{g_\\mathrm{tot}}',
    substituted='\\frac{1}{<<g>>}',
    substituted_plain='1/<<g>>',
    needs=(),
    hypotheses=(),
    sources=('Ohm 1827',),
)


def value(*, g: Any) -> Any:
    return arb(g**-1)


def exact(*, g: Any) -> Any:
    return g**-1


def by_g(*, g: Any) -> Any:
    return arb(-1/g**2)


TWIN = Twin(ABOUT, value, {'g': by_g}, exact)
