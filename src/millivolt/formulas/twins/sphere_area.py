"""Area of a sphere, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='sphere_area',
    title='Area of a sphere',
    result='A_sphere',
    unit='m^2',
    arguments=(
        Argument(name='r', unit='m', sign='positive', meaning='radius of the cell', latex='r', count=False, family=False),
    ),
    equation='A_sphere = 4*pi*r**2',
    latex='4 \\pi r^{2}',
    substituted='4 \\cdot \\pi \\cdot <<r>>^{2}',
    substituted_plain='4*pi*<<r>>**2',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, r: Any) -> Any:
    return arb(4*arb.pi()*r**2)


def by_r(*, r: Any) -> Any:
    return arb(8*arb.pi()*r)


TWIN = Twin(ABOUT, value, {'r': by_r})
