"""Steepest slope, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='boltzmann_steepest',
    title='Steepest slope',
    result='steepest',
    unit='V^-1',
    arguments=(
        Argument(name='z_g', unit='', sign='nonzero', meaning='gating charge: elementary charges that cross the membrane as a gate opens, with their sign', latex='z_\\mathrm{g}', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='steepest = F*z_g/(4*R*T)',
    latex='\\frac{F z_\\mathrm{g}}{4 R T}',
    substituted='\\frac{F \\cdot <<z_g>>}{4 \\cdot R \\cdot <<T>>}',
    substituted_plain='F*<<z_g>>/(4*R*<<T>>)',
    needs=(),
    hypotheses=('gating charge', 'two states', 'Boltzmann distribution of two states'),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, z_g: Any, T: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*F*z_g/(R*T))


def exact(*, z_g: Any, T: Any) -> Any:
    return (fmpq(1, 4))*F*z_g/(R*T)


def by_z_g(*, z_g: Any, T: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*F/(R*T))


def by_T(*, z_g: Any, T: Any) -> Any:
    return arb(-arb(fmpq(1, 4))*F*z_g/(R*T**2))


TWIN = Twin(ABOUT, value, {'z_g': by_z_g, 'T': by_T}, exact)
