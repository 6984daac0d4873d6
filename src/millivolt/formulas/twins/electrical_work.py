"""Electrical work, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
ABOUT = About(
    name='electrical_work',
    title='Electrical work',
    result='w_el',
    unit='J/mol',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='dV', unit='V', sign='real', meaning='change of the electrical potential', latex='\\Delta V', count=False, family=False),
    ),
    equation='w_el = F*dV*z',
    latex='z F \\Delta V',
    substituted='<<z>> \\cdot F \\cdot <<dV>>',
    substituted_plain='F*<<dV>>*<<z>>',
    needs=(),
    hypotheses=('Faraday constant',),
    sources=('Faraday 1834', 'Hille 2001'),
)


def value(*, z: Any, dV: Any) -> Any:
    return arb(F*dV*z)


def exact(*, z: Any, dV: Any) -> Any:
    return F*dV*z


def by_z(*, z: Any, dV: Any) -> Any:
    return arb(F*dV)


def by_dV(*, z: Any, dV: Any) -> Any:
    return arb(F*z)


TWIN = Twin(ABOUT, value, {'z': by_z, 'dV': by_dV}, exact)
