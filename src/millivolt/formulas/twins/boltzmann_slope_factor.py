"""Slope factor, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='boltzmann_slope_factor',
    title='Slope factor',
    result='k_slope',
    unit='V',
    arguments=(
        Argument(name='z_g', unit='', sign='nonzero', meaning='gating charge: elementary charges that cross the membrane as a gate opens, with their sign', latex='z_\\mathrm{g}', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='k_slope = R*T/(F*z_g)',
    latex='\\frac{R T}{F z_\\mathrm{g}}',
    substituted='\\frac{R \\cdot <<T>>}{F \\cdot <<z_g>>}',
    substituted_plain='R*<<T>>/(F*<<z_g>>)',
    needs=(),
    hypotheses=('Faraday constant', 'gas constant'),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, z_g: Any, T: Any) -> Any:
    return arb(R*T/(F*z_g))


def exact(*, z_g: Any, T: Any) -> Any:
    return R*T/(F*z_g)


def by_z_g(*, z_g: Any, T: Any) -> Any:
    return arb(-R*T/(F*z_g**2))


def by_T(*, z_g: Any, T: Any) -> Any:
    return arb(R/(F*z_g))


TWIN = Twin(ABOUT, value, {'z_g': by_z_g, 'T': by_T}, exact)
