"""Sealed cable, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin
from ..ball_functions import exp_difference, logistic

ABOUT = About(
    name='sealed_cable',
    title='Sealed cable',
    result='V_x',
    unit='V',
    arguments=(
        Argument(name='x', unit='m', sign='nonnegative', meaning='distance along the cable', latex='x_\\mathrm{c}', count=False, family=False),
        Argument(name='l', unit='m', sign='positive', meaning='length of the cable', latex='l', count=False, family=False),
        Argument(name='V_0', unit='V', sign='real', meaning='voltage at the start', latex='V_0', count=False, family=False),
        Argument(name='lam', unit='m', sign='positive', meaning='length constant', latex='\\lambda', count=False, family=False),
    ),
    equation='V_x = V_0*(exp((x - 2*l)/lam) + exp(-x/lam))/(1 + exp(-2*l/lam))',
    latex='\\frac{V_0 \\left(e^{\\frac{x_\\mathrm{c} - 2 l}{\\lambda}} + e^{-x_\\mathrm{c}/\\lambda}\\right)}{1 + e^{-2 l/\\lambda}}',
    substituted='\\frac{<<V_0>> \\cdot \\left(e^{\\frac{<<x>> - 2 \\cdot <<l>>}{<<lam>>}} + e^{-<<x>>/<<lam>>}\\right)}{1 + e^{-2 \\cdot <<l>>/<<lam>>}}',
    substituted_plain='<<V_0>>*(exp((<<x>> - 2*<<l>>)/<<lam>>) + exp(-<<x>>/<<lam>>))/(1 + exp(-2*<<l>>/<<lam>>))',
    needs=(),
    hypotheses=('ohmic membrane, steady state', 'one end', 'sealed end', "Kirchhoff's law in the core", "Ohm's law in the core"),
    sources=('Hodgkin and Rushton 1946', 'Rall 1959'),
)


def value(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*(arb((-2*l + x)/lam).exp() + arb(-x/lam).exp())/(1 + arb(-2*l/lam).exp()))


def by_x(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*exp_difference((-2*l + x)/lam, -x/lam, 2*(-l + x)/lam)*logistic(2*l/lam)/lam)


def by_l(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(-2*V_0*exp_difference((-2*l + x)/lam, -(2*l + x)/lam, 2*x/lam)*logistic(2*l/lam)**2/lam)


def by_V_0(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb((arb((-2*l + x)/lam).exp() + arb(-x/lam).exp())*logistic(2*l/lam))


def by_lam(*, x: Any, l: Any, V_0: Any, lam: Any) -> Any:
    return arb(V_0*(-x*exp_difference((-4*l + x)/lam, -x/lam, 2*(-2*l + x)/lam) + (2*l - x)*exp_difference((-2*l + x)/lam, -(2*l + x)/lam, 2*x/lam))*logistic(2*l/lam)**2/lam**2)


TWIN = Twin(ABOUT, value, {'x': by_x, 'l': by_l, 'V_0': by_V_0, 'lam': by_lam})
