"""Protons for an ATP, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
ABOUT = About(
    name='protons_per_atp',
    title='Protons for an ATP',
    result='n_H',
    unit='',
    arguments=(
        Argument(name='dG_ATP', unit='J/mol', sign='real', meaning='free energy of the hydrolysis of ATP, negative where it drives', latex='\\Delta G_\\mathrm{ATP}', count=False, family=False),
        Argument(name='pmf', unit='V', sign='real', meaning='proton-motive force, inside minus outside', latex='\\Delta p', count=False, family=False),
    ),
    equation='n_H = dG_ATP/(F*pmf)',
    latex='\\frac{\\Delta G_\\mathrm{ATP}}{F \\Delta p}',
    substituted='\\frac{<<dG_ATP>>}{F \\cdot <<pmf>>}',
    substituted_plain='<<dG_ATP>>/(F*<<pmf>>)',
    needs=('pmf != 0',),
    hypotheses=('ATP synthase at its reversal',),
    sources=('Mitchell 1966',),
)


def value(*, dG_ATP: Any, pmf: Any) -> Any:
    return arb(dG_ATP/(F*pmf))


def exact(*, dG_ATP: Any, pmf: Any) -> Any:
    return dG_ATP/(F*pmf)


def by_dG_ATP(*, dG_ATP: Any, pmf: Any) -> Any:
    return arb(1/(F*pmf))


def by_pmf(*, dG_ATP: Any, pmf: Any) -> Any:
    return arb(-dG_ATP/(F*pmf**2))


TWIN = Twin(ABOUT, value, {'dG_ATP': by_dG_ATP, 'pmf': by_pmf}, exact)
