"""Ions in a volume, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

N_A = fmpq(602214076000000000000000, 1)
ABOUT = About(
    name='ions_in_volume',
    title='Ions in a volume',
    result='n_ions',
    unit='',
    arguments=(
        Argument(name='c', unit='mol/m^3', sign='positive', meaning='concentration, before any change', latex='c', count=False, family=False),
        Argument(name='volume', unit='m^3', sign='positive', meaning='volume of the cell', latex='\\mathcal{V}', count=False, family=False),
    ),
    equation='n_ions = N_A*c*volume',
    latex='N_\\mathrm{A} c \\mathcal{V}',
    substituted='N_\\mathrm{A} \\cdot <<c>> \\cdot <<volume>>',
    substituted_plain='N_A*<<c>>*<<volume>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, c: Any, volume: Any) -> Any:
    return arb(N_A*c*volume)


def exact(*, c: Any, volume: Any) -> Any:
    return N_A*c*volume


def by_c(*, c: Any, volume: Any) -> Any:
    return arb(N_A*volume)


def by_volume(*, c: Any, volume: Any) -> Any:
    return arb(N_A*c)


TWIN = Twin(ABOUT, value, {'c': by_c, 'volume': by_volume}, exact)
