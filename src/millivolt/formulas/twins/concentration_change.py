"""Concentration change, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

N_A = fmpq(602214076000000000000000, 1)
ABOUT = About(
    name='concentration_change',
    title='Concentration change',
    result='dc',
    unit='mol/m^3',
    arguments=(
        Argument(name='n', unit='', sign='real', meaning='number of ions that the inside gains', latex='n', count=True, family=False),
        Argument(name='volume', unit='m^3', sign='positive', meaning='volume of the cell', latex='\\mathcal{V}', count=False, family=False),
    ),
    equation='dc = n/(N_A*volume)',
    latex='\\frac{n}{N_\\mathrm{A} \\mathcal{V}}',
    substituted='\\frac{<<n>>}{N_\\mathrm{A} \\cdot <<volume>>}',
    substituted_plain='<<n>>/(N_A*<<volume>>)',
    needs=(),
    hypotheses=(),
    sources=('Hille 2001',),
)


def value(*, n: Any, volume: Any) -> Any:
    return arb(n/(N_A*volume))


def exact(*, n: Any, volume: Any) -> Any:
    return n/(N_A*volume)


def by_n(*, n: Any, volume: Any) -> Any:
    return arb(1/(N_A*volume))


def by_volume(*, n: Any, volume: Any) -> Any:
    return arb(-n/(N_A*volume**2))


TWIN = Twin(ABOUT, value, {'n': by_n, 'volume': by_volume}, exact)
