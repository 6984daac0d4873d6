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
        Argument(name='n', unit='', sign='positive', meaning='electrons that one molecule hands over', latex='n_\\mathrm{e}', count=True, family=False),
        Argument(name='E', unit='V', sign='real', meaning='redox potential of the acceptor less that of the donor', latex='\\Delta E', count=False, family=False),
    ),
    equation='dG_redox = -E*F*n',
    latex='- F \\Delta E n_\\mathrm{e}',
    substituted='- F \\cdot <<E>> \\cdot <<n>>',
    substituted_plain='-<<E>>*F*<<n>>',
    needs=(),
    hypotheses=('Faraday constant',),
    sources=('Gibbs 1876', 'Nernst 1889'),
)


def value(*, n: Any, E: Any) -> Any:
    return arb(-E*F*n)


def exact(*, n: Any, E: Any) -> Any:
    return -E*F*n


def by_n(*, n: Any, E: Any) -> Any:
    return arb(-E*F)


def by_E(*, n: Any, E: Any) -> Any:
    return arb(-F*n)


TWIN = Twin(ABOUT, value, {'n': by_n, 'E': by_E}, exact)
