"""Conductance, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='conductance',
    title='Conductance',
    result='g_tot',
    unit='S',
    arguments=(
        Argument(name='R_tot', unit='ohm', sign='positive', meaning='resistance', latex='R_\\mathrm{tot}', count=False, family=False),
    ),
    equation='g_tot = 1/R_tot',
    latex='\\frac{1}{R_\\mathrm{tot}}',
    substituted='\\frac{1}{<<R_tot>>}',
    substituted_plain='1/<<R_tot>>',
    needs=(),
    hypotheses=(),
    sources=('Ohm 1827',),
)


def value(*, R_tot: Any) -> Any:
    return arb(R_tot**-1)


def exact(*, R_tot: Any) -> Any:
    return R_tot**-1


def by_R_tot(*, R_tot: Any) -> Any:
    return arb(-1/R_tot**2)


TWIN = Twin(ABOUT, value, {'R_tot': by_R_tot}, exact)
