"""Input resistance of a sealed cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin
from ..ball_functions import bernoulli_0, bernoulli_1, phi

ABOUT = About(
    name='sealed_input_resistance',
    title='Input resistance of a sealed cable',
    result='R_sealed',
    unit='ohm',
    arguments=(
        Argument(name='R_inf', unit='ohm', sign='positive', meaning='characteristic resistance: the input resistance of a cable without end', latex='R_\\infty', count=False, family=False),
        Argument(name='l', unit='m', sign='positive', meaning='length of the cable', latex='l', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='R_sealed = R_inf*(1 + lam/(l*phi(1, 2*l/lam)))',
    latex='R_\\infty \\left(1 + \\frac{\\lambda}{l \\varphi_{1}\\!\\left(2 l/\\lambda\\right)}\\right)',
    substituted='<<R_inf>> \\cdot \\left(1 + \\frac{<<lam>>}{<<l>> \\cdot \\varphi_{1}\\!\\left(2 \\cdot <<l>>/<<lam>>\\right)}\\right)',
    substituted_plain='<<R_inf>>*(1 + <<lam>>/(<<l>>*phi(1, 2*<<l>>/<<lam>>)))',
    needs=(),
    hypotheses=('current fed in', 'ohmic membrane, steady state', 'sealed end', "Kirchhoff's law in the core", "Ohm's law in the core"),
    sources=('Rall 1959',),
)


def value(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(R_inf*(1 + lam/(l*phi(1, 2*l/lam))))


def by_R_inf(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(1 + lam*bernoulli_0(2*l/lam)/l)


def by_l(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(R_inf*(-2*bernoulli_1(2*l/lam)/l - lam*bernoulli_0(2*l/lam)/l**2))


def by_lam(*, R_inf: Any, l: Any, lam: Any) -> Any:
    return arb(R_inf*(2*bernoulli_1(2*l/lam)/lam + bernoulli_0(2*l/lam)/l))


TWIN = Twin(ABOUT, value, {'R_inf': by_R_inf, 'l': by_l, 'lam': by_lam})
