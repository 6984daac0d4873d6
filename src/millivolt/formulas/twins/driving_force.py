"""Driving force, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='driving_force',
    title='Driving force',
    result='V_df',
    unit='V',
    arguments=(
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential, inside minus outside', latex='E', count=False, family=False),
    ),
    equation='V_df = V - E',
    latex='V - E',
    substituted='<<V>> - <<E>>',
    substituted_plain='<<V>> - <<E>>',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Hille 2001',),
)


def value(*, V: Any, E: Any) -> Any:
    return arb(-E + V)


def exact(*, V: Any, E: Any) -> Any:
    return -E + V


def by_V(*, V: Any, E: Any) -> Any:
    return arb(1)


def by_E(*, V: Any, E: Any) -> Any:
    return arb(-1)


TWIN = Twin(ABOUT, value, {'V': by_V, 'E': by_E}, exact)
