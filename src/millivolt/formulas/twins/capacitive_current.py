"""Capacitive current, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='capacitive_current',
    title='Capacitive current',
    result='I_C',
    unit='A',
    arguments=(
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
        Argument(name='dV_dt', unit='V/s', sign='real', meaning='rate of change of the membrane potential', latex='\\dot V', count=False, family=False),
    ),
    equation='I_C = A*c_m*dV_dt',
    latex='c_\\mathrm{m} A \\dot V',
    substituted='<<c_m>> \\cdot <<A>> \\cdot <<dV_dt>>',
    substituted_plain='<<A>>*<<c_m>>*<<dV_dt>>',
    needs=(),
    hypotheses=('capacitor',),
    sources=('Cole 1968', 'Hodgkin and Huxley 1952'),
)


def value(*, c_m: Any, A: Any, dV_dt: Any) -> Any:
    return arb(A*c_m*dV_dt)


def exact(*, c_m: Any, A: Any, dV_dt: Any) -> Any:
    return A*c_m*dV_dt


def by_c_m(*, c_m: Any, A: Any, dV_dt: Any) -> Any:
    return arb(A*dV_dt)


def by_A(*, c_m: Any, A: Any, dV_dt: Any) -> Any:
    return arb(c_m*dV_dt)


def by_dV_dt(*, c_m: Any, A: Any, dV_dt: Any) -> Any:
    return arb(A*c_m)


TWIN = Twin(ABOUT, value, {'c_m': by_c_m, 'A': by_A, 'dV_dt': by_dV_dt}, exact)
