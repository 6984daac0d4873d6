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
        Argument(name='g_tot', unit='S', sign='positive', meaning='conductance', latex='g_\\mathrm{tot}', count=False, family=False),
    ),
    equation='R_tot = 1/g_tot',
    latex='\\frac{1}{g_\\mathrm{tot}}',
    substituted='\\frac{1}{<<g_tot>>}',
    substituted_plain='1/<<g_tot>>',
    needs=(),
    hypotheses=(),
    sources=('Ohm 1827',),
)


def value(*, g_tot: Any) -> Any:
    return arb(g_tot**-1)


def exact(*, g_tot: Any) -> Any:
    return g_tot**-1


def by_g_tot(*, g_tot: Any) -> Any:
    return arb(-1/g_tot**2)


TWIN = Twin(ABOUT, value, {'g_tot': by_g_tot}, exact)
