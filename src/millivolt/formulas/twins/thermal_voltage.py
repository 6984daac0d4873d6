"""Thermal voltage, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='thermal_voltage',
    title='Thermal voltage',
    result='V_T',
    unit='V',
    arguments=(
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='V_T = R*T/F',
    latex='\\frac{R T}{F}',
    substituted='\\frac{R \\cdot <<T>>}{F}',
    substituted_plain='R*<<T>>/F',
    needs=(),
    hypotheses=('Faraday constant', 'gas constant'),
    sources=('Hille 2001',),
)


def value(*, T: Any) -> Any:
    return arb(R*T/F)


def exact(*, T: Any) -> Any:
    return R*T/F


def by_T(*, T: Any) -> Any:
    return arb(R/F)


TWIN = Twin(ABOUT, value, {'T': by_T}, exact)
