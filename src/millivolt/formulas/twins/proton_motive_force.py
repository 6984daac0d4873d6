"""Proton-motive force, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='proton_motive_force',
    title='Proton-motive force',
    result='pmf',
    unit='V',
    arguments=(
        Argument(name='dpsi', unit='V', sign='real', meaning='electrical potential, inside minus outside', latex='\\Delta\\psi', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='pH_in', unit='', sign='real', meaning='pH inside', latex='\\mathrm{pH}_\\mathrm{in}', count=False, family=False),
        Argument(name='pH_out', unit='', sign='real', meaning='pH outside', latex='\\mathrm{pH}_\\mathrm{out}', count=False, family=False),
    ),
    equation='pmf = dpsi - R*T*(pH_in - pH_out)*log(10)/F',
    latex='\\Delta\\psi - \\frac{R T \\left(\\mathrm{pH}_\\mathrm{in} - \\mathrm{pH}_\\mathrm{out}\\right) \\ln\\left(10\\right)}{F}',
    substituted='<<dpsi>> - \\frac{R \\cdot <<T>> \\cdot \\left(<<pH_in>> - <<pH_out>>\\right) \\cdot \\ln\\left(10\\right)}{F}',
    substituted_plain='<<dpsi>> - R*<<T>>*(<<pH_in>> - <<pH_out>>)*log(10)/F',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Mitchell 1961', 'Mitchell 1966'),
)


def value(*, dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return arb(dpsi - R*T*(pH_in - pH_out)*arb(10).log()/F)


def by_dpsi(*, dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return arb(1)


def by_T(*, dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return arb(R*(-pH_in + pH_out)*arb(10).log()/F)


def by_pH_in(*, dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return arb(-R*T*arb(10).log()/F)


def by_pH_out(*, dpsi: Any, T: Any, pH_in: Any, pH_out: Any) -> Any:
    return arb(R*T*arb(10).log()/F)


TWIN = Twin(ABOUT, value, {'dpsi': by_dpsi, 'T': by_T, 'pH_in': by_pH_in, 'pH_out': by_pH_out})
