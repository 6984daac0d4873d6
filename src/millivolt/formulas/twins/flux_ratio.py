"""Flux ratio (Ussing), in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='flux_ratio',
    title='Flux ratio (Ussing)',
    result='ussing',
    unit='',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c_in', unit='mol/m^3', sign='positive', meaning='concentration inside', latex='c_\\mathrm{in}', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
    ),
    equation='ussing = c_in*exp(F*V*z/(R*T))/c_out',
    latex='\\frac{c_\\mathrm{in} e^{z F V/(R T)}}{c_\\mathrm{out}}',
    substituted='\\frac{<<c_in>> \\cdot e^{<<z>> \\cdot F \\cdot <<V>>/(R \\cdot <<T>>)}}{<<c_out>>}',
    substituted_plain='<<c_in>>*exp(F*<<V>>*<<z>>/(R*<<T>>))/<<c_out>>',
    needs=(),
    hypotheses=('a test field', 'hindrance', 'hindrance of the whole', 'one profile of mobility', 'partition at the inner face', 'partition at the outer face', 'steady state', 'Boltzmann distribution', 'balance of drift and diffusion in every layer', 'drift and diffusion in every layer'),
    sources=('Ussing 1949', 'Hille 2001'),
)


def value(*, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(c_in*arb(F*V*z/(R*T)).exp()/c_out)


def by_z(*, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*V*c_in*arb(F*V*z/(R*T)).exp()/(R*T*c_out))


def by_V(*, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(F*c_in*z*arb(F*V*z/(R*T)).exp()/(R*T*c_out))


def by_T(*, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(-F*V*c_in*z*arb(F*V*z/(R*T)).exp()/(R*T**2*c_out))


def by_c_in(*, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(arb(F*V*z/(R*T)).exp()/c_out)


def by_c_out(*, z: Any, V: Any, T: Any, c_in: Any, c_out: Any) -> Any:
    return arb(-c_in*arb(F*V*z/(R*T)).exp()/c_out**2)


TWIN = Twin(ABOUT, value, {'z': by_z, 'V': by_V, 'T': by_T, 'c_in': by_c_in, 'c_out': by_c_out})
