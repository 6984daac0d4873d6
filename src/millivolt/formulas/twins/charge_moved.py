"""Charge moved, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='charge_moved',
    title='Charge moved',
    result='Q',
    unit='C',
    arguments=(
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
        Argument(name='dV', unit='V', sign='real', meaning='change of the electrical potential', latex='\\Delta V', count=False, family=False),
    ),
    equation='Q = A*c_m*dV',
    latex='c_\\mathrm{m} A \\Delta V',
    substituted='<<c_m>> \\cdot <<A>> \\cdot <<dV>>',
    substituted_plain='<<A>>*<<c_m>>*<<dV>>',
    needs=(),
    hypotheses=('capacitor',),
    sources=('Hille 2001',),
)


def value(*, c_m: Any, A: Any, dV: Any) -> Any:
    return arb(A*c_m*dV)


def exact(*, c_m: Any, A: Any, dV: Any) -> Any:
    return A*c_m*dV


def by_c_m(*, c_m: Any, A: Any, dV: Any) -> Any:
    return arb(A*dV)


def by_A(*, c_m: Any, A: Any, dV: Any) -> Any:
    return arb(c_m*dV)


def by_dV(*, c_m: Any, A: Any, dV: Any) -> Any:
    return arb(A*c_m)


TWIN = Twin(ABOUT, value, {'c_m': by_c_m, 'A': by_A, 'dV': by_dV}, exact)
