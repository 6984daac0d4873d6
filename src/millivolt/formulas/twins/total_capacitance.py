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
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
    ),
    equation='c_whole = A*c_m',
    latex='c_\\mathrm{m} A',
    substituted='<<c_m>> \\cdot <<A>>',
    substituted_plain='<<A>>*<<c_m>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, c_m: Any, A: Any) -> Any:
    return arb(A*c_m)


def exact(*, c_m: Any, A: Any) -> Any:
    return A*c_m


def by_c_m(*, c_m: Any, A: Any) -> Any:
    return arb(A)


def by_A(*, c_m: Any, A: Any) -> Any:
    return arb(c_m)


TWIN = Twin(ABOUT, value, {'c_m': by_c_m, 'A': by_A}, exact)
