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
        Argument(name='g_spec', unit='S/m^2', sign='nonnegative', meaning='conductance of an area of membrane', latex='g_\\mathrm{spec}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
    ),
    equation='g_whole = A*g_spec',
    latex='A g_\\mathrm{spec}',
    substituted='<<A>> \\cdot <<g_spec>>',
    substituted_plain='<<A>>*<<g_spec>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, g_spec: Any, A: Any) -> Any:
    return arb(A*g_spec)


def exact(*, g_spec: Any, A: Any) -> Any:
    return A*g_spec


def by_g_spec(*, g_spec: Any, A: Any) -> Any:
    return arb(A)


def by_A(*, g_spec: Any, A: Any) -> Any:
    return arb(g_spec)


TWIN = Twin(ABOUT, value, {'g_spec': by_g_spec, 'A': by_A}, exact)
