"""In a plane, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='diffusion_time_in_a_plane',
    title='In a plane',
    result='t_diff',
    unit='s',
    arguments=(
        Argument(name='distance', unit='m', sign='positive', meaning='distance', latex='x^{*}', count=False, family=False),
        Argument(name='D', unit='m^2/s', sign='positive', meaning='diffusion coefficient', latex='D', count=False, family=False),
    ),
    equation='t_diff = distance**2/(4*D)',
    latex='\\frac{\\left(x^{*}\\right)^{2}}{4 D}',
    substituted='\\frac{<<distance>>^{2}}{4 \\cdot <<D>>}',
    substituted_plain='<<distance>>**2/(4*<<D>>)',
    needs=(),
    hypotheses=('axes alike', 'from one place', 'random walk'),
    sources=('Einstein 1905', 'Hille 2001'),
)


def value(*, distance: Any, D: Any) -> Any:
    return arb((arb(fmpq(1, 4)))*distance**2/D)


def exact(*, distance: Any, D: Any) -> Any:
    return (fmpq(1, 4))*distance**2/D


def by_distance(*, distance: Any, D: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*distance/D)


def by_D(*, distance: Any, D: Any) -> Any:
    return arb(-arb(fmpq(1, 4))*distance**2/D**2)


TWIN = Twin(ABOUT, value, {'distance': by_distance, 'D': by_D}, exact)
