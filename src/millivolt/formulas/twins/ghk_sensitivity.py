"""Sensitivity to potassium outside, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='ghk_sensitivity',
    title='Sensitivity to potassium outside',
    result='steepness',
    unit='V',
    arguments=(
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='P_K', unit='m/s', sign='nonnegative', meaning='permeability to potassium', latex='P_\\mathrm{K}', count=False, family=False),
        Argument(name='K_out', unit='mol/m^3', sign='positive', meaning='potassium outside', latex='[\\mathrm{K}]_\\mathrm{out}', count=False, family=False),
        Argument(name='K_in', unit='mol/m^3', sign='nonnegative', meaning='potassium inside', latex='[\\mathrm{K}]_\\mathrm{in}', count=False, family=False),
        Argument(name='P_Na', unit='m/s', sign='nonnegative', meaning='permeability to sodium', latex='P_\\mathrm{Na}', count=False, family=False),
        Argument(name='Na_out', unit='mol/m^3', sign='nonnegative', meaning='sodium outside', latex='[\\mathrm{Na}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Na_in', unit='mol/m^3', sign='nonnegative', meaning='sodium inside', latex='[\\mathrm{Na}]_\\mathrm{in}', count=False, family=False),
        Argument(name='P_Cl', unit='m/s', sign='nonnegative', meaning='permeability to chloride', latex='P_\\mathrm{Cl}', count=False, family=False),
        Argument(name='Cl_out', unit='mol/m^3', sign='nonnegative', meaning='chloride outside', latex='[\\mathrm{Cl}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Cl_in', unit='mol/m^3', sign='nonnegative', meaning='chloride inside', latex='[\\mathrm{Cl}]_\\mathrm{in}', count=False, family=False),
    ),
    equation='steepness = K_out*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na))',
    latex='\\frac{P_\\mathrm{K} R T [\\mathrm{K}]_\\mathrm{out}}{F \\left(P_\\mathrm{K} [\\mathrm{K}]_\\mathrm{out} + P_\\mathrm{Na} [\\mathrm{Na}]_\\mathrm{out} + P_\\mathrm{Cl} [\\mathrm{Cl}]_\\mathrm{in}\\right)}',
    substituted='\\frac{<<P_K>> \\cdot R \\cdot <<T>> \\cdot <<K_out>>}{F \\cdot \\left(<<P_K>> \\cdot <<K_out>> + <<P_Na>> \\cdot <<Na_out>> + <<P_Cl>> \\cdot <<Cl_in>>\\right)}',
    substituted_plain='<<K_out>>*<<P_K>>*R*<<T>>/(F*(<<Cl_in>>*<<P_Cl>> + <<K_out>>*<<P_K>> + <<Na_out>>*<<P_Na>>))',
    needs=('(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)/(Cl_out*P_Cl + K_in*P_K + Na_in*P_Na) > 0', 'Cl_in*P_Cl + K_out*P_K + Na_out*P_Na != 0', 'Cl_out*P_Cl + K_in*P_K + Na_in*P_Na != 0'),
    hypotheses=('a test field', 'constant field', 'no net current of three ions', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion', 'charge carried', 'drift and diffusion'),
    sources=('Hodgkin and Katz 1949', 'Hille 2001'),
)


def value(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(K_out*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)))


def exact(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return K_out*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na))


def by_T(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(K_out*P_K*R/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)))


def by_P_K(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(K_out*R*T*(Cl_in*P_Cl + Na_out*P_Na)/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)**2))


def by_K_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(P_K*R*T*(Cl_in*P_Cl + Na_out*P_Na)/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)**2))


def by_K_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(0)


def by_P_Na(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(-K_out*Na_out*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)**2))


def by_Na_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(-K_out*P_K*P_Na*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)**2))


def by_Na_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(0)


def by_P_Cl(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(-Cl_in*K_out*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)**2))


def by_Cl_out(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(0)


def by_Cl_in(*, T: Any, P_K: Any, K_out: Any, K_in: Any, P_Na: Any, Na_out: Any, Na_in: Any, P_Cl: Any, Cl_out: Any, Cl_in: Any) -> Any:
    return arb(-K_out*P_Cl*P_K*R*T/(F*(Cl_in*P_Cl + K_out*P_K + Na_out*P_Na)**2))


TWIN = Twin(ABOUT, value, {'T': by_T, 'P_K': by_P_K, 'K_out': by_K_out, 'K_in': by_K_in, 'P_Na': by_P_Na, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'P_Cl': by_P_Cl, 'Cl_out': by_Cl_out, 'Cl_in': by_Cl_in}, exact)
