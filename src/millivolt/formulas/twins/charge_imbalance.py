"""Charge imbalance, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
ABOUT = About(
    name='charge_imbalance',
    title='Charge imbalance',
    result='imbalance',
    unit='',
    arguments=(
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='dV', unit='V', sign='real', meaning='change of the electrical potential', latex='\\Delta V', count=False, family=False),
        Argument(name='A_over_volume', unit='m^-1', sign='positive', meaning='surface for the volume of the cell', latex='\\mathcal{A}/\\mathcal{V}', count=False, family=False),
        Argument(name='c_total', unit='mol/m^3', sign='positive', meaning='sum of |z|c over the ions of that side', latex='c_\\mathrm{total}', count=False, family=False),
    ),
    equation='imbalance = A_over_volume*c_m*dV/(F*c_total)',
    latex='\\frac{c_\\mathrm{m} \\mathcal{A}/\\mathcal{V} \\Delta V}{F c_\\mathrm{total}}',
    substituted='\\frac{<<c_m>> \\cdot <<A_over_volume>> \\cdot <<dV>>}{F \\cdot <<c_total>>}',
    substituted_plain='<<A_over_volume>>*<<c_m>>*<<dV>>/(F*<<c_total>>)',
    needs=(),
    hypotheses=('capacitor',),
    sources=('Hille 2001',),
)


def value(*, c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return arb(A_over_volume*c_m*dV/(F*c_total))


def exact(*, c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return A_over_volume*c_m*dV/(F*c_total)


def by_c_m(*, c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return arb(A_over_volume*dV/(F*c_total))


def by_dV(*, c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return arb(A_over_volume*c_m/(F*c_total))


def by_A_over_volume(*, c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return arb(c_m*dV/(F*c_total))


def by_c_total(*, c_m: Any, dV: Any, A_over_volume: Any, c_total: Any) -> Any:
    return arb(-A_over_volume*c_m*dV/(F*c_total**2))


TWIN = Twin(ABOUT, value, {'c_m': by_c_m, 'dV': by_dV, 'A_over_volume': by_A_over_volume, 'c_total': by_c_total}, exact)
