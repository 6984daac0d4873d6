"""Free energy of a redox reaction, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
ABOUT = About(
    name='redox_free_energy',
    title='Free energy of a redox reaction',
    result='dG_redox',
    unit='J/mol',
    arguments=(
        Argument(name='n_e', unit='', sign='positive', meaning='electrons that one molecule hands over', latex='n_\\mathrm{e}', count=True, family=False),
        Argument(name='E_cell', unit='V', sign='real', meaning='redox potential of the acceptor less that of the donor', latex='\\Delta E', count=False, family=False),
    ),
    equation='dG_redox = -E_cell*F*n_e',
    latex='- F \\Delta E n_\\mathrm{e}',
    substituted='- F \\cdot <<E_cell>> \\cdot <<n_e>>',
    substituted_plain='-<<E_cell>>*F*<<n_e>>',
    needs=(),
    hypotheses=('Faraday constant',),
    sources=('Gibbs 1876', 'Mitchell 1961'),
)


def value(*, n_e: Any, E_cell: Any) -> Any:
    return arb(-E_cell*F*n_e)


def exact(*, n_e: Any, E_cell: Any) -> Any:
    return -E_cell*F*n_e


def by_n_e(*, n_e: Any, E_cell: Any) -> Any:
    return arb(-E_cell*F)


def by_E_cell(*, n_e: Any, E_cell: Any) -> Any:
    return arb(-F*n_e)


TWIN = Twin(ABOUT, value, {'n_e': by_n_e, 'E_cell': by_E_cell}, exact)
