"""In space, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='diffusion_time_in_space',
    title='In space',
    result='t_diff',
    unit='s',
    arguments=(
        Argument(name='x', unit='m', sign='positive', meaning='distance', latex='x^{*}', count=False, family=False),
        Argument(name='D', unit='m^2/s', sign='positive', meaning='diffusion coefficient', latex='D', count=False, family=False),
    ),
    equation='t_diff = x**2/(6*D)',
    latex='\\frac{\\left(x^{*}\\right)^{2}}{6 D}',
    substituted='\\frac{<<x>>^{2}}{6 \\cdot <<D>>}',
    substituted_plain='<<x>>**2/(6*<<D>>)',
    needs=(),
    hypotheses=('axes alike', 'from one place', 'random walk'),
    sources=('Einstein 1905', 'Hille 2001'),
)


def value(*, x: Any, D: Any) -> Any:
    return arb((arb(fmpq(1, 6)))*x**2/D)


def exact(*, x: Any, D: Any) -> Any:
    return (fmpq(1, 6))*x**2/D


def by_x(*, x: Any, D: Any) -> Any:
    return arb((arb(fmpq(1, 3)))*x/D)


def by_D(*, x: Any, D: Any) -> Any:
    return arb(-arb(fmpq(1, 6))*x**2/D**2)


TWIN = Twin(ABOUT, value, {'x': by_x, 'D': by_D}, exact)
