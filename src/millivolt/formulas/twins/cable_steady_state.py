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
        Argument(name='x_c', unit='m', sign='nonnegative', meaning='distance along the cable', latex='x_\\mathrm{c}', count=False, family=False),
        Argument(name='V_0', unit='V', sign='real', meaning='voltage at the start', latex='V_0', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='V_x = V_0*exp(-x_c/lam)',
    latex='V_0 e^{-x_\\mathrm{c}/\\lambda}',
    substituted='<<V_0>> \\cdot e^{-<<x_c>>/<<lam>>}',
    substituted_plain='<<V_0>>*exp(-<<x_c>>/<<lam>>)',
    needs=(),
    hypotheses=('a cable without end', 'ohmic membrane, steady state', "Kirchhoff's law in the core", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946',),
)


def value(*, x_c: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*arb(-x_c/lam).exp())


def by_x_c(*, x_c: Any, V_0: Any, lam: Any) -> Any:
    return arb(-V_0*arb(-x_c/lam).exp()/lam)


def by_V_0(*, x_c: Any, V_0: Any, lam: Any) -> Any:
    return arb(arb(-x_c/lam).exp())


def by_lam(*, x_c: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*x_c*arb(-x_c/lam).exp()/lam**2)


TWIN = Twin(ABOUT, value, {'x_c': by_x_c, 'V_0': by_V_0, 'lam': by_lam})
