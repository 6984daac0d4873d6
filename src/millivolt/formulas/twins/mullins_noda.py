"""Resting potential with the pump (Mullins and Noda), in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='mullins_noda',
    title='Resting potential with the pump (Mullins and Noda)',
    result='V',
    unit='V',
    arguments=(
        Argument(name='r', unit='', sign='positive', meaning='sodium that the pump moves out for each potassium that it moves in', latex='r_\\mathrm{p}', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='K_out', unit='mol/m^3', sign='nonnegative', meaning='potassium outside', latex='[\\mathrm{K}]_\\mathrm{out}', count=False, family=False),
        Argument(name='K_in', unit='mol/m^3', sign='nonnegative', meaning='potassium inside', latex='[\\mathrm{K}]_\\mathrm{in}', count=False, family=False),
        Argument(name='P_Na_over_P_K', unit='', sign='nonnegative', meaning='permeability to sodium, that to potassium being 1', latex='p_\\mathrm{Na}', count=False, family=False),
        Argument(name='Na_out', unit='mol/m^3', sign='nonnegative', meaning='sodium outside', latex='[\\mathrm{Na}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Na_in', unit='mol/m^3', sign='nonnegative', meaning='sodium inside', latex='[\\mathrm{Na}]_\\mathrm{in}', count=False, family=False),
    ),
    equation='V = R*T*log((K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K))/F',
    latex='\\frac{R T}{F} \\ln \\frac{[\\mathrm{K}]_\\mathrm{out} r_\\mathrm{p} + [\\mathrm{Na}]_\\mathrm{out} p_\\mathrm{Na}}{[\\mathrm{K}]_\\mathrm{in} r_\\mathrm{p} + [\\mathrm{Na}]_\\mathrm{in} p_\\mathrm{Na}}',
    substituted='\\frac{R \\cdot <<T>>}{F} \\ln \\frac{<<K_out>> \\cdot <<r>> + <<Na_out>> \\cdot <<P_Na_over_P_K>>}{<<K_in>> \\cdot <<r>> + <<Na_in>> \\cdot <<P_Na_over_P_K>>}',
    substituted_plain='R*<<T>>*log((<<K_out>>*<<r>> + <<Na_out>>*<<P_Na_over_P_K>>)/(<<K_in>>*<<r>> + <<Na_in>>*<<P_Na_over_P_K>>))/F',
    needs=('(K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K) > 0', 'K_in*r + Na_in*P_Na_over_P_K != 0'),
    hypotheses=('a test field', 'constant field', 'partition at the inner face', 'partition at the outer face', 'steady potassium', 'steady sodium', 'steady state', 'stoichiometry of the pump', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Mullins and Noda 1963',),
)


def value(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(R*T*arb((K_out*r + Na_out*P_Na_over_P_K)/(K_in*r + Na_in*P_Na_over_P_K)).log()/F)


def by_r(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(P_Na_over_P_K*R*T*(-K_in*Na_out + K_out*Na_in)/(F*(K_in*r + Na_in*P_Na_over_P_K)*(K_out*r + Na_out*P_Na_over_P_K)))


def by_T(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(R*log_ratio(K_out*r + Na_out*P_Na_over_P_K, K_in*r + Na_in*P_Na_over_P_K)/F)


def by_K_out(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(R*T*r/(F*(K_out*r + Na_out*P_Na_over_P_K)))


def by_K_in(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(-R*T*r/(F*(K_in*r + Na_in*P_Na_over_P_K)))


def by_P_Na_over_P_K(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(R*T*r*(K_in*Na_out - K_out*Na_in)/(F*(K_in*r + Na_in*P_Na_over_P_K)*(K_out*r + Na_out*P_Na_over_P_K)))


def by_Na_out(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(P_Na_over_P_K*R*T/(F*(K_out*r + Na_out*P_Na_over_P_K)))


def by_Na_in(*, r: Any, T: Any, K_out: Any, K_in: Any, P_Na_over_P_K: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(-P_Na_over_P_K*R*T/(F*(K_in*r + Na_in*P_Na_over_P_K)))


TWIN = Twin(ABOUT, value, {'r': by_r, 'T': by_T, 'K_out': by_K_out, 'K_in': by_K_in, 'P_Na_over_P_K': by_P_Na_over_P_K, 'Na_out': by_Na_out, 'Na_in': by_Na_in})
