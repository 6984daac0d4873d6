"""Ions in a second, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

q_e = fmpq(801088317, 5000000000000000000000000000)
ABOUT = About(
    name='ion_rate',
    title='Ions in a second',
    result='rate',
    unit='s^-1',
    arguments=(
        Argument(name='I', unit='A', sign='real', meaning='current, outward', latex='I_\\mathrm{tot}', count=False, family=False),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
    ),
    equation='rate = I/(q_e*z)',
    latex='\\frac{I_\\mathrm{tot}}{z e}',
    substituted='\\frac{<<I>>}{<<z>> \\cdot e}',
    substituted_plain='<<I>>/(q_e*<<z>>)',
    needs=(),
    hypotheses=('charge of ions',),
    sources=('Hille 2001',),
)


def value(*, I: Any, z: Any) -> Any:
    return arb(I/(q_e*z))


def exact(*, I: Any, z: Any) -> Any:
    return I/(q_e*z)


def by_I(*, I: Any, z: Any) -> Any:
    return arb(1/(q_e*z))


def by_z(*, I: Any, z: Any) -> Any:
    return arb(-I/(q_e*z**2))


TWIN = Twin(ABOUT, value, {'I': by_I, 'z': by_z}, exact)
