"""Volume of a sphere, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='sphere_volume',
    title='Volume of a sphere',
    result='V_sphere',
    unit='m^3',
    arguments=(
        Argument(name='r', unit='m', sign='positive', meaning='radius of the cell', latex='r', count=False, family=False),
    ),
    equation='V_sphere = 4*pi*r**3/3',
    latex='\\frac{4 \\pi r^{3}}{3}',
    substituted='\\frac{4 \\cdot \\pi \\cdot <<r>>^{3}}{3}',
    substituted_plain='4*pi*<<r>>**3/3',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, r: Any) -> Any:
    return arb((arb(fmpq(4, 3)))*arb.pi()*r**3)


def by_r(*, r: Any) -> Any:
    return arb(4*arb.pi()*r**2)


TWIN = Twin(ABOUT, value, {'r': by_r})
