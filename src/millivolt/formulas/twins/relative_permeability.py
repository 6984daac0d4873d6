"""Relative permeability, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import balance, logistic

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='relative_permeability',
    title='Relative permeability',
    result='P_Na_over_P_K',
    unit='',
    arguments=(
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='K_out', unit='mol/m^3', sign='nonnegative', meaning='potassium outside', latex='[\\mathrm{K}]_\\mathrm{out}', count=False, family=False),
        Argument(name='K_in', unit='mol/m^3', sign='nonnegative', meaning='potassium inside', latex='[\\mathrm{K}]_\\mathrm{in}', count=False, family=False),
        Argument(name='Na_out', unit='mol/m^3', sign='nonnegative', meaning='sodium outside', latex='[\\mathrm{Na}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Na_in', unit='mol/m^3', sign='nonnegative', meaning='sodium inside', latex='[\\mathrm{Na}]_\\mathrm{in}', count=False, family=False),
    ),
    equation='P_Na_over_P_K = (K_out - K_in*exp(F*V/(R*T)))/(Na_in*exp(F*V/(R*T)) - Na_out)',
    latex='\\frac{[\\mathrm{K}]_\\mathrm{out} - [\\mathrm{K}]_\\mathrm{in} e^{F V/(R T)}}{[\\mathrm{Na}]_\\mathrm{in} e^{F V/(R T)} - [\\mathrm{Na}]_\\mathrm{out}}',
    substituted='\\frac{<<K_out>> - <<K_in>> \\cdot e^{F \\cdot <<V>>/(R \\cdot <<T>>)}}{<<Na_in>> \\cdot e^{F \\cdot <<V>>/(R \\cdot <<T>>)} - <<Na_out>>}',
    substituted_plain='(<<K_out>> - <<K_in>>*exp(F*<<V>>/(R*<<T>>)))/(<<Na_in>>*exp(F*<<V>>/(R*<<T>>)) - <<Na_out>>)',
    needs=('Na_in*exp(F*V/(R*T)) - Na_out != 0',),
    hypotheses=('a test field', 'constant field', 'no net current of three ions', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Hodgkin and Katz 1949', 'Hille 2001'),
)


def value(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb((-K_in*arb(F*V/(R*T)).exp() + K_out)/(Na_in*arb(F*V/(R*T)).exp() - Na_out))


def by_T(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(F*V*(-K_in*Na_out + K_out*Na_in)*logistic(-F*V/(R*T))*logistic(F*V/(R*T))/(R*T**2*balance(Na_in, -Na_out, F*V/(R*T))**2))


def by_V(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(F*(K_in*Na_out - K_out*Na_in)*logistic(-F*V/(R*T))*logistic(F*V/(R*T))/(R*T*balance(Na_in, -Na_out, F*V/(R*T))**2))


def by_K_out(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(logistic(-F*V/(R*T))/balance(Na_in, -Na_out, F*V/(R*T)))


def by_K_in(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(-logistic(F*V/(R*T))/balance(Na_in, -Na_out, F*V/(R*T)))


def by_Na_out(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(balance(-K_in, K_out, F*V/(R*T))*logistic(-F*V/(R*T))/balance(Na_in, -Na_out, F*V/(R*T))**2)


def by_Na_in(*, T: Any, V: Any, K_out: Any, K_in: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(balance(K_in, -K_out, F*V/(R*T))*logistic(F*V/(R*T))/balance(Na_in, -Na_out, F*V/(R*T))**2)


TWIN = Twin(ABOUT, value, {'T': by_T, 'V': by_V, 'K_out': by_K_out, 'K_in': by_K_in, 'Na_out': by_Na_out, 'Na_in': by_Na_in})
