"""Steady state of a long cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='cable_steady_state',
    title='Steady state of a long cable',
    result='V_x',
    unit='V',
    arguments=(
        Argument(name='x', unit='m', sign='real', meaning='place along the cable, from where the voltage is held', latex='y_{\\pm}', count=False, family=False),
        Argument(name='V_0', unit='V', sign='real', meaning='voltage at the start', latex='V_0', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='V_x = V_0*exp(-abs(x)/lam)',
    latex='V_0 e^{-\\left|{y_{\\pm}}\\right|/\\lambda}',
    substituted='<<V_0>> \\cdot e^{-\\left|{<<x>>}\\right|/<<lam>>}',
    substituted_plain='<<V_0>>*exp(-abs(<<x>>)/<<lam>>)',
    needs=(),
    hypotheses=('a cable without end', 'beyond, the core current goes on', 'beyond, the voltage goes on', 'ohmic membrane beyond, steady state', 'ohmic membrane, steady state', "Kirchhoff's law in the core", "Kirchhoff's law in the core beyond", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946',),
)


def value(*, x: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*arb(-abs(x)/lam).exp())


def by_x(*, x: Any, V_0: Any, lam: Any) -> Any:
    return arb(-V_0*arb(-abs(x)/lam).exp()*arb(x).sgn()/lam)


def by_V_0(*, x: Any, V_0: Any, lam: Any) -> Any:
    return arb(arb(-abs(x)/lam).exp())


def by_lam(*, x: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*arb(-abs(x)/lam).exp()*abs(x)/lam**2)


TWIN = Twin(ABOUT, value, {'x': by_x, 'V_0': by_V_0, 'lam': by_lam})
