"""Force in the membrane's field, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

q_e = fmpq(801088317, 5000000000000000000000000000)
ABOUT = About(
    name='field_force',
    title="Force in the membrane's field",
    result='force',
    unit='N',
    arguments=(
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='d', unit='m', sign='positive', meaning='thickness of the membrane', latex='d', count=False, family=False),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
    ),
    equation='force = V*q_e*z/d',
    latex='\\frac{z e V}{d}',
    substituted='\\frac{<<z>> \\cdot e \\cdot <<V>>}{<<d>>}',
    substituted_plain='<<V>>*q_e*<<z>>/<<d>>',
    needs=(),
    hypotheses=('constant field', 'force in a field'),
    sources=('Hille 2001',),
)


def value(*, V: Any, d: Any, z: Any) -> Any:
    return arb(V*q_e*z/d)


def exact(*, V: Any, d: Any, z: Any) -> Any:
    return V*q_e*z/d


def by_V(*, V: Any, d: Any, z: Any) -> Any:
    return arb(q_e*z/d)


def by_d(*, V: Any, d: Any, z: Any) -> Any:
    return arb(-V*q_e*z/d**2)


def by_z(*, V: Any, d: Any, z: Any) -> Any:
    return arb(V*q_e/d)


TWIN = Twin(ABOUT, value, {'V': by_V, 'd': by_d, 'z': by_z}, exact)
