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
        Argument(name='I', unit='A/m^2', sign='real', meaning='current density, outward', latex='I', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
    ),
    equation='I_ch = A*I',
    latex='A I',
    substituted='<<A>> \\cdot <<I>>',
    substituted_plain='<<A>>*<<I>>',
    needs=(),
    hypotheses=(),
    sources=(),
)


def value(*, I: Any, A: Any) -> Any:
    return arb(A*I)


def exact(*, I: Any, A: Any) -> Any:
    return A*I


def by_I(*, I: Any, A: Any) -> Any:
    return arb(A)


def by_A(*, I: Any, A: Any) -> Any:
    return arb(I)


TWIN = Twin(ABOUT, value, {'I': by_I, 'A': by_A}, exact)
