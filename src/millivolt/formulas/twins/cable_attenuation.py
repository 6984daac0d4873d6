"""Attenuation along a cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='cable_attenuation',
    title='Attenuation along a cable',
    result='left_over',
    unit='',
    arguments=(
        Argument(name='x', unit='m', sign='nonnegative', meaning='distance along the cable', latex='x_\\mathrm{c}', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='left_over = exp(-x/lam)',
    latex='e^{-x_\\mathrm{c}/\\lambda}',
    substituted='e^{-<<x>>/<<lam>>}',
    substituted_plain='exp(-<<x>>/<<lam>>)',
    needs=(),
    hypotheses=('a cable without end', 'beyond, the core current goes on', 'beyond, the voltage goes on', 'ohmic membrane beyond, steady state', 'ohmic membrane, steady state', 'some voltage', "Kirchhoff's law in the core", "Kirchhoff's law in the core beyond", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946',),
)


def value(*, x: Any, lam: Any) -> Any:
    return arb(arb(-x/lam).exp())


def by_x(*, x: Any, lam: Any) -> Any:
    return arb(-arb(-x/lam).exp()/lam)


def by_lam(*, x: Any, lam: Any) -> Any:
    return arb(x*arb(-x/lam).exp()/lam**2)


TWIN = Twin(ABOUT, value, {'x': by_x, 'lam': by_lam})
