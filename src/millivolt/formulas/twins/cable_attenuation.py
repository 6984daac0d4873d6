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
        Argument(name='x', unit='m', sign='real', meaning='place along the cable, from where the voltage is held', latex='y_{\\pm}', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='left_over = exp(-abs(x)/lam)',
    latex='e^{-\\left|{y_{\\pm}}\\right|/\\lambda}',
    substituted='e^{-\\left|{<<x>>}\\right|/<<lam>>}',
    substituted_plain='exp(-abs(<<x>>)/<<lam>>)',
    needs=(),
    hypotheses=('a cable without end', 'beyond, the core current goes on', 'beyond, the voltage goes on', 'ohmic membrane beyond, steady state', 'ohmic membrane, steady state', 'some voltage', "Kirchhoff's law in the core", "Kirchhoff's law in the core beyond", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946',),
)


def value(*, x: Any, lam: Any) -> Any:
    return arb(arb(-abs(x)/lam).exp())


def by_x(*, x: Any, lam: Any) -> Any:
    return arb(-arb(-abs(x)/lam).exp()*arb(x).sgn()/lam)


def by_lam(*, x: Any, lam: Any) -> Any:
    return arb(arb(-abs(x)/lam).exp()*abs(x)/lam**2)


TWIN = Twin(ABOUT, value, {'x': by_x, 'lam': by_lam})
