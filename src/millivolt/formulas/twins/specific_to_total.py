"""From an area to the whole, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='specific_to_total',
    title='From an area to the whole',
    result='g_whole',
    unit='S',
    arguments=(
        Argument(name='x', unit='S/m^2', sign='nonnegative', meaning='conductance of an area of membrane', latex='g_\\mathrm{spec}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
    ),
    equation='g_whole = A*x',
    latex='A g_\\mathrm{spec}',
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
