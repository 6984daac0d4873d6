"""Side area of a cylinder, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='cylinder_side_area',
    title='Side area of a cylinder',
    result='A_side',
    unit='m^2',
    arguments=(
        Argument(name='L', unit='m', sign='positive', meaning='length of the cell', latex='L', count=False, family=False),
        Argument(name='r', unit='m', sign='positive', meaning='radius of the cell', latex='r', count=False, family=False),
    ),
    equation='A_side = 2*pi*L*r',
    latex='2 \\pi L r',
    substituted='2 \\cdot \\pi \\cdot <<L>> \\cdot <<r>>',
    substituted_plain='2*pi*<<L>>*<<r>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, L: Any, r: Any) -> Any:
    return arb(2*arb.pi()*L*r)


def by_L(*, L: Any, r: Any) -> Any:
    return arb(2*arb.pi()*r)


def by_r(*, L: Any, r: Any) -> Any:
    return arb(2*arb.pi()*L)


TWIN = Twin(ABOUT, value, {'L': by_L, 'r': by_r})
