"""Field in the membrane, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='membrane_field',
    title='Field in the membrane',
    result='field_m',
    unit='V/m',
    arguments=(
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='d', unit='m', sign='positive', meaning='thickness of the membrane', latex='d', count=False, family=False),
    ),
    equation='field_m = V/d',
    latex='\\frac{V}{d}',
    substituted='\\frac{<<V>>}{<<d>>}',
    substituted_plain='<<V>>/<<d>>',
    needs=(),
    hypotheses=('constant field',),
    sources=('Goldman 1943', 'Hille 2001'),
)


def value(*, V: Any, d: Any) -> Any:
    return arb(V/d)


def exact(*, V: Any, d: Any) -> Any:
    return V/d


def by_V(*, V: Any, d: Any) -> Any:
    return arb(d**-1)


def by_d(*, V: Any, d: Any) -> Any:
    return arb(-V/d**2)


TWIN = Twin(ABOUT, value, {'V': by_V, 'd': by_d}, exact)
