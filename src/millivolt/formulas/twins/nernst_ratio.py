"""Nernst ratio, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='nernst_ratio',
    title='Nernst ratio',
    result='ratio',
    unit='',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
    ),
    equation='ratio = exp(F*V*z/(R*T))',
    latex='e^{z F V/(R T)}',
    substituted='e^{<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)}',
    substituted_plain='exp(F*<<V>>*<<z>>/(R*<<T>>))',
    needs=(),
    hypotheses=('electrochemical potential', 'equilibrium'),
    sources=('Nernst 1889',),
)


def value(*, z: Any, T: Any, V: Any) -> Any:
    return arb(arb(F*V*z/(R*T)).exp())


def by_z(*, z: Any, T: Any, V: Any) -> Any:
    return arb(F*V*arb(F*V*z/(R*T)).exp()/(R*T))


def by_T(*, z: Any, T: Any, V: Any) -> Any:
    return arb(-F*V*z*arb(F*V*z/(R*T)).exp()/(R*T**2))


def by_V(*, z: Any, T: Any, V: Any) -> Any:
    return arb(F*z*arb(F*V*z/(R*T)).exp()/(R*T))


TWIN = Twin(ABOUT, value, {'z': by_z, 'T': by_T, 'V': by_V})
