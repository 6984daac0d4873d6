"""Nernst slope, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='nernst_slope',
    title='Nernst slope',
    result='slope_T',
    unit='V',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='slope_T = R*T*log(10)/(F*z)',
    latex='\\frac{R T \\ln\\left(10\\right)}{z F}',
    substituted='\\frac{R \\cdot <<T>> \\cdot \\ln\\left(10\\right)}{<<z>> \\cdot F}',
    substituted_plain='R*<<T>>*log(10)/(F*<<z>>)',
    needs=(),
    hypotheses=('electrochemical potential', 'equilibrium'),
    sources=('Nernst 1889', 'Hille 2001'),
)


def value(*, z: Any, T: Any) -> Any:
    return arb(R*T*arb(10).log()/(F*z))


def by_z(*, z: Any, T: Any) -> Any:
    return arb(-R*T*arb(10).log()/(F*z**2))


def by_T(*, z: Any, T: Any) -> Any:
    return arb(R*arb(10).log()/(F*z))


TWIN = Twin(ABOUT, value, {'z': by_z, 'T': by_T})
