"""Volume of a cylinder, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='cylinder_volume',
    title='Volume of a cylinder',
    result='V_cyl',
    unit='m^3',
    arguments=(
        Argument(name='L', unit='m', sign='positive', meaning='length of the cell', latex='L', count=False, family=False),
        Argument(name='r', unit='m', sign='positive', meaning='radius of the cell', latex='r', count=False, family=False),
    ),
    equation='V_cyl = pi*L*r**2',
    latex='\\pi L r^{2}',
    substituted='\\pi \\cdot <<L>> \\cdot <<r>>^{2}',
    substituted_plain='pi*<<L>>*<<r>>**2',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, L: Any, r: Any) -> Any:
    return arb(arb.pi()*L*r**2)


def by_L(*, L: Any, r: Any) -> Any:
    return arb(arb.pi()*r**2)


def by_r(*, L: Any, r: Any) -> Any:
    return arb(2*arb.pi()*L*r)


TWIN = Twin(ABOUT, value, {'L': by_L, 'r': by_r})
