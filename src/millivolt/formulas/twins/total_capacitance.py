"""The capacitance of the whole, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='total_capacitance',
    title='The capacitance of the whole',
    result='c_whole',
    unit='F',
    arguments=(
        Argument(name='x', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
    ),
    equation='c_whole = A*x',
    latex='c_\\mathrm{m} A',
    substituted='<<x>> \\cdot <<A>>',
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
