"""Open probability, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import logistic

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='boltzmann_open',
    title='Open probability',
    result='p_open',
    unit='',
    arguments=(
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='V_half', unit='V', sign='real', meaning='membrane potential at which half of the gates are open', latex='V_{1/2}', count=False, family=False),
        Argument(name='z_g', unit='', sign='nonzero', meaning='gating charge: elementary charges that cross the membrane as a gate opens, with their sign', latex='z_\\mathrm{g}', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='p_open = 1/(1 + exp(-F*z_g*(V - V_half)/(R*T)))',
    latex='\\frac{1}{1 + e^{-F z_\\mathrm{g} \\left(V - V_{1/2}\\right)/(R T)}}',
    substituted='\\frac{1}{1 + e^{-F \\cdot <<z_g>> \\cdot \\left(<<V>> - <<V_half>>\\right)/(R \\cdot <<T>>)}}',
    substituted_plain='1/(1 + exp(-F*<<z_g>>*(<<V>> - <<V_half>>)/(R*<<T>>)))',
    needs=(),
    hypotheses=('gating charge', 'two states', 'Boltzmann distribution of two states'),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    return arb((1 + arb(-F*z_g*(V - V_half)/(R*T)).exp())**-1)


def by_V(*, V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    return arb(F*z_g*logistic(-F*z_g*(V - V_half)/(R*T))*logistic(F*z_g*(V - V_half)/(R*T))/(R*T))


def by_V_half(*, V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    return arb(-F*z_g*logistic(-F*z_g*(V - V_half)/(R*T))*logistic(F*z_g*(V - V_half)/(R*T))/(R*T))


def by_z_g(*, V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    return arb(F*(V - V_half)*logistic(-F*z_g*(V - V_half)/(R*T))*logistic(F*z_g*(V - V_half)/(R*T))/(R*T))


def by_T(*, V: Any, V_half: Any, z_g: Any, T: Any) -> Any:
    return arb(F*z_g*(-V + V_half)*logistic(-F*z_g*(V - V_half)/(R*T))*logistic(F*z_g*(V - V_half)/(R*T))/(R*T**2))


TWIN = Twin(ABOUT, value, {'V': by_V, 'V_half': by_V_half, 'z_g': by_z_g, 'T': by_T})
