"""Rectification ratio, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='rectification_ratio',
    title='Rectification ratio',
    result='rectification',
    unit='',
    arguments=(
        Argument(name='c_in', unit='mol/m^3', sign='positive', meaning='concentration inside', latex='c_\\mathrm{in}', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
    ),
    equation='rectification = c_in/c_out',
    latex='\\frac{c_\\mathrm{in}}{c_\\mathrm{out}}',
    substituted='\\frac{<<c_in>>}{<<c_out>>}',
    substituted_plain='<<c_in>>/<<c_out>>',
    needs=(),
    hypotheses=('a test field', 'constant field', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Goldman 1943', 'Hille 2001'),
)


def value(*, c_in: Any, c_out: Any) -> Any:
    return arb(c_in/c_out)


def exact(*, c_in: Any, c_out: Any) -> Any:
    return c_in/c_out


def by_c_in(*, c_in: Any, c_out: Any) -> Any:
    return arb(c_out**-1)


def by_c_out(*, c_in: Any, c_out: Any) -> Any:
    return arb(-c_in/c_out**2)


TWIN = Twin(ABOUT, value, {'c_in': by_c_in, 'c_out': by_c_out}, exact)
