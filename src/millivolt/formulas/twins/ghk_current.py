"""Constant-field current, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import bernoulli_0, bernoulli_1, bernoulli_rise, phi

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='ghk_current',
    title='Constant-field current',
    result='I',
    unit='A/m^2',
    arguments=(
        Argument(name='P', unit='m/s', sign='nonnegative', meaning='permeability', latex='P', count=False, family=False),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c_in', unit='mol/m^3', sign='nonnegative', meaning='concentration inside', latex='c_\\mathrm{in}', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='nonnegative', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
    ),
    equation='I = F*P*z*(c_in - c_out*exp(-F*V*z/(R*T)))/phi(1, -F*V*z/(R*T))',
    latex='\\frac{P z F \\left(c_\\mathrm{in} - c_\\mathrm{out} e^{-z F V/(R T)}\\right)}{\\varphi_{1}\\!\\left(-z F V/(R T)\\right)}',
    substituted='\\frac{<<P>> \\cdot <<z>> \\cdot F \\cdot \\left(<<c_in>> - <<c_out>> \\cdot e^{-<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)}\\right)}{\\varphi_{1}\\!\\left(-<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)\\right)}',
    substituted_plain='F*<<P>>*<<z>>*(<<c_in>> - <<c_out>>*exp(-F*<<V>>*<<z>>/(R*<<T>>)))/phi(1, -F*<<V>>*<<z>>/(R*<<T>>))',
    needs=(),
    hypotheses=('a test field', 'constant field', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Goldman 1943', 'Hodgkin and Katz 1949', 'Hille 2001'),
)


def value(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*P*z*(c_in - c_out*arb(-F*V*z/(R*T)).exp())/phi(1, -F*V*z/(R*T)))


def by_P(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*z*(c_in*bernoulli_0(-F*V*z/(R*T)) - c_out*bernoulli_0(F*V*z/(R*T))))


def by_z(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*P*(c_in*bernoulli_rise(-F*V*z/(R*T)) - c_out*bernoulli_rise(F*V*z/(R*T))))


def by_V(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*P*z*(F*c_in*z*bernoulli_1(-F*V*z/(R*T))/(R*T) + F*c_out*z*bernoulli_1(F*V*z/(R*T))/(R*T)))


def by_T(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*P*z*(-F*V*c_in*z*bernoulli_1(-F*V*z/(R*T))/(R*T**2) - F*V*c_out*z*bernoulli_1(F*V*z/(R*T))/(R*T**2)))


def by_c_in(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*P*z*bernoulli_0(-F*V*z/(R*T)))


def by_c_out(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(-F*P*z*bernoulli_0(F*V*z/(R*T)))


TWIN = Twin(ABOUT, value, {'P': by_P, 'z': by_z, 'V': by_V, 'T': by_T, 'c_in': by_c_in, 'c_out': by_c_out})
