"""The current of the whole, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='total_current',
    title='The current of the whole',
    result='I_ch',
    unit='A',
    arguments=(
        Argument(name='x', unit='A/m^2', sign='real', meaning='current density, outward', latex='I', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
    ),
    equation='I_ch = A*x',
    latex='A I',
    substituted='<<A>> \\cdot <<x>>',
    substituted_plain='<<A>>*<<x>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, x: Any, A: Any) -> Any:
    return arb(A*x)


def exact(*, x: Any, A: Any) -> Any:
    return A*x


def by_x(*, x: Any, A: Any) -> Any:
    return arb(A)


def by_A(*, x: Any, A: Any) -> Any:
    return arb(x)


TWIN = Twin(ABOUT, value, {'x': by_x, 'A': by_A}, exact)
