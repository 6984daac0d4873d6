"""Time constant, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='time_constant',
    title='Time constant',
    result='tau',
    unit='s',
    arguments=(
        Argument(name='R_m', unit='ohm m^2', sign='positive', meaning='resistance of an area of membrane', latex='R_\\mathrm{m}', count=False, family=False),
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
    ),
    equation='tau = R_m*c_m',
    latex='c_\\mathrm{m} R_\\mathrm{m}',
    substituted='<<c_m>> \\cdot <<R_m>>',
    substituted_plain='<<R_m>>*<<c_m>>',
    needs=(),
    hypotheses=(),
    sources=('Hodgkin and Rushton 1946', 'Cole 1968'),
)


def value(*, R_m: Any, c_m: Any) -> Any:
    return arb(R_m*c_m)


def exact(*, R_m: Any, c_m: Any) -> Any:
    return R_m*c_m


def by_R_m(*, R_m: Any, c_m: Any) -> Any:
    return arb(c_m)


def by_c_m(*, R_m: Any, c_m: Any) -> Any:
    return arb(R_m)


TWIN = Twin(ABOUT, value, {'R_m': by_R_m, 'c_m': by_c_m}, exact)
