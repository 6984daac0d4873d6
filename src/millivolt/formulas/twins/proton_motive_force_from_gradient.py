"""From the difference of pH, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='proton_motive_force_from_gradient',
    title='From the difference of pH',
    result='pmf',
    unit='V',
    arguments=(
        Argument(name='dpsi', unit='V', sign='real', meaning='electrical potential, inside minus outside', latex='\\Delta\\psi', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='dpH', unit='', sign='real', meaning='pH inside less pH outside', latex='\\Delta\\mathrm{pH}', count=False, family=False),
    ),
    equation='pmf = dpsi - R*T*dpH*log(10)/F',
    latex='\\Delta\\psi - \\frac{R T \\Delta\\mathrm{pH} \\ln\\left(10\\right)}{F}',
    substituted='<<dpsi>> - \\frac{R \\cdot <<T>> \\cdot <<dpH>> \\cdot \\ln\\left(10\\right)}{F}',
    substituted_plain='<<dpsi>> - R*<<T>>*<<dpH>>*log(10)/F',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Mitchell 1961', 'Mitchell 1966'),
)


def value(*, dpsi: Any, T: Any, dpH: Any) -> Any:
    return arb(dpsi - R*T*dpH*arb(10).log()/F)


def by_dpsi(*, dpsi: Any, T: Any, dpH: Any) -> Any:
    return arb(1)


def by_T(*, dpsi: Any, T: Any, dpH: Any) -> Any:
    return arb(-R*dpH*arb(10).log()/F)


def by_dpH(*, dpsi: Any, T: Any, dpH: Any) -> Any:
    return arb(-R*T*arb(10).log()/F)


TWIN = Twin(ABOUT, value, {'dpsi': by_dpsi, 'T': by_T, 'dpH': by_dpH})
