"""Slope conductance, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import bernoulli_1, bernoulli_2, bernoulli_slope, phi

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='ghk_slope_conductance',
    title='Slope conductance',
    result='g_slope',
    unit='S/m^2',
    arguments=(
        Argument(name='P', unit='m/s', sign='nonnegative', meaning='permeability', latex='P', count=False, family=False),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c_in', unit='mol/m^3', sign='nonnegative', meaning='concentration inside', latex='c_\\mathrm{in}', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='nonnegative', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
    ),
    equation='g_slope = F**2*P*z**2*(c_in*phi(2, F*V*z/(R*T)) + c_out*phi(2, -F*V*z/(R*T)))*exp(-F*V*z/(R*T))/(R*T*phi(1, -F*V*z/(R*T))**2)',
    latex='\\frac{P z^{2} F^{2} \\left(c_\\mathrm{in} \\varphi_{2}\\!\\left(z F V/(R T)\\right) + c_\\mathrm{out} \\varphi_{2}\\!\\left(-z F V/(R T)\\right)\\right) e^{-z F V/(R T)}}{R T \\varphi_{1}\\!\\left(-z F V/(R T)\\right)^{2}}',
    substituted='\\frac{<<P>> \\cdot <<z>>^{2} \\cdot F^{2} \\cdot \\left(<<c_in>> \\cdot \\varphi_{2}\\!\\left(<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)\\right) + <<c_out>> \\cdot \\varphi_{2}\\!\\left(-<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)\\right)\\right) \\cdot e^{-<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)}}{R \\cdot <<T>> \\cdot \\varphi_{1}\\!\\left(-<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)\\right)^{2}}',
    substituted_plain='F**2*<<P>>*<<z>>**2*(<<c_in>>*phi(2, F*<<V>>*<<z>>/(R*<<T>>)) + <<c_out>>*phi(2, -F*<<V>>*<<z>>/(R*<<T>>)))*exp(-F*<<V>>*<<z>>/(R*<<T>>))/(R*<<T>>*phi(1, -F*<<V>>*<<z>>/(R*<<T>>))**2)',
    needs=(),
    hypotheses=('a test field', 'constant field', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Goldman 1943', 'Hodgkin and Katz 1949', 'Hille 2001'),
)


def value(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F**2*P*z**2*(c_in*phi(2, F*V*z/(R*T)) + c_out*phi(2, -F*V*z/(R*T)))*arb(-F*V*z/(R*T)).exp()/(R*T*phi(1, -F*V*z/(R*T))**2))


def by_P(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F**2*z**2*(c_in*bernoulli_1(-F*V*z/(R*T)) + c_out*bernoulli_1(F*V*z/(R*T)))/(R*T))


def by_z(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F**2*P*z*(c_in*bernoulli_slope(2, -F*V*z/(R*T)) + c_out*bernoulli_slope(2, F*V*z/(R*T)))/(R*T))


def by_V(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F**2*P*z**2*(F*c_in*z*bernoulli_2(-F*V*z/(R*T))/(R*T) - F*c_out*z*bernoulli_2(F*V*z/(R*T))/(R*T))/(R*T))


def by_T(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(-F**2*P*z**2*(c_in*bernoulli_slope(1, -F*V*z/(R*T)) + c_out*bernoulli_slope(1, F*V*z/(R*T)))/(R*T**2))


def by_c_in(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F**2*P*z**2*bernoulli_1(-F*V*z/(R*T))/(R*T))


def by_c_out(*, P: Any, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F**2*P*z**2*bernoulli_1(F*V*z/(R*T))/(R*T))


TWIN = Twin(ABOUT, value, {'P': by_P, 'z': by_z, 'V': by_V, 'T': by_T, 'c_in': by_c_in, 'c_out': by_c_out})
