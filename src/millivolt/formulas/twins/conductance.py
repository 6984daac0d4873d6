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
        Argument(name='R', unit='ohm', sign='positive', meaning='resistance', latex='R_\\mathrm{tot}', count=False, family=False),
    ),
    equation='g_tot = 1/R',
    latex='\\frac{1}{R_\\mathrm{tot}}',
    substituted='\\frac{1}{<<R>>}',
    substituted_plain='1/<<R>>',
    needs=(),
    hypotheses=(),
    sources=('Ohm 1827',),
)


def value(*, R: Any) -> Any:
    return arb(R**-1)


def exact(*, R: Any) -> Any:
    return R**-1


def by_R(*, R: Any) -> Any:
    return arb(-1/R**2)


TWIN = Twin(ABOUT, value, {'R': by_R}, exact)
