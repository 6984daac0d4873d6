"""Permeability ratio, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import bernoulli_0, bernoulli_1, phi, phi_1

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='permeability_ratio',
    title='Permeability ratio',
    result='p_X',
    unit='',
    arguments=(
        Argument(name='V_rev', unit='V', sign='real', meaning='reversal potential', latex='V_\\mathrm{rev}', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='K_in', unit='mol/m^3', sign='nonnegative', meaning='potassium inside', latex='[\\mathrm{K}]_\\mathrm{in}', count=False, family=False),
        Argument(name='X_out', unit='mol/m^3', sign='positive', meaning='the other ion outside', latex='[\\mathrm{X}]_\\mathrm{out}', count=False, family=False),
        Argument(name='z_X', unit='', sign='positive', meaning='valence of X, with its sign', latex='z_\\mathrm{X}', count=True, family=False),
    ),
    equation='p_X = K_in*phi(1, F*V_rev*z_X/(R*T))/(X_out*z_X*phi(1, -F*V_rev/(R*T)))',
    latex='\\frac{[\\mathrm{K}]_\\mathrm{in} \\varphi_{1}\\!\\left(F V_\\mathrm{rev} z_\\mathrm{X}/(R T)\\right)}{[\\mathrm{X}]_\\mathrm{out} z_\\mathrm{X} \\varphi_{1}\\!\\left(-F V_\\mathrm{rev}/(R T)\\right)}',
    substituted='\\frac{<<K_in>> \\cdot \\varphi_{1}\\!\\left(F \\cdot <<V_rev>> \\cdot <<z_X>>/(R \\cdot <<T>>)\\right)}{<<X_out>> \\cdot <<z_X>> \\cdot \\varphi_{1}\\!\\left(-F \\cdot <<V_rev>>/(R \\cdot <<T>>)\\right)}',
    substituted_plain='<<K_in>>*phi(1, F*<<V_rev>>*<<z_X>>/(R*<<T>>))/(<<X_out>>*<<z_X>>*phi(1, -F*<<V_rev>>/(R*<<T>>)))',
    needs=(),
    hypotheses=('a test field', 'constant field', 'no net current', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Hille 2001',),
)


def value(*, V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arb(K_in*phi(1, F*V_rev*z_X/(R*T))/(X_out*z_X*phi(1, -F*V_rev/(R*T))))


def by_V_rev(*, V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arb(F*K_in*bernoulli_0(-F*V_rev/(R*T))*bernoulli_1(F*V_rev*z_X/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(R*T*X_out*bernoulli_0(F*V_rev*z_X/(R*T))) + F*K_in*bernoulli_1(-F*V_rev/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(R*T*X_out*z_X))


def by_T(*, V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arb(-F*K_in*V_rev*bernoulli_0(-F*V_rev/(R*T))*bernoulli_1(F*V_rev*z_X/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(R*T**2*X_out*bernoulli_0(F*V_rev*z_X/(R*T))) - F*K_in*V_rev*bernoulli_1(-F*V_rev/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(R*T**2*X_out*z_X))


def by_K_in(*, V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arb(bernoulli_0(-F*V_rev/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(X_out*z_X))


def by_X_out(*, V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arb(-K_in*bernoulli_0(-F*V_rev/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(X_out**2*z_X))


def by_z_X(*, V_rev: Any, T: Any, K_in: Any, X_out: Any, z_X: Any) -> Any:
    return arb(F*K_in*V_rev*bernoulli_0(-F*V_rev/(R*T))*bernoulli_1(F*V_rev*z_X/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(R*T*X_out*z_X*bernoulli_0(F*V_rev*z_X/(R*T))) - K_in*bernoulli_0(-F*V_rev/(R*T))*phi_1(F*V_rev*z_X/(R*T))/(X_out*z_X**2))


TWIN = Twin(ABOUT, value, {'V_rev': by_V_rev, 'T': by_T, 'K_in': by_K_in, 'X_out': by_X_out, 'z_X': by_z_X})
