"""Nernst potential, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='nernst',
    title='Nernst potential',
    result='E',
    unit='V',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
        Argument(name='c_in', unit='mol/m^3', sign='positive', meaning='concentration inside', latex='c_\\mathrm{in}', count=False, family=False),
    ),
    equation='E = R*T*log(c_out/c_in)/(F*z)',
    latex='\\frac{R T}{z F} \\ln \\frac{c_\\mathrm{out}}{c_\\mathrm{in}}',
    substituted='\\frac{R \\cdot <<T>>}{<<z>> \\cdot F} \\ln \\frac{<<c_out>>}{<<c_in>>}',
    substituted_plain='R*<<T>>*log(<<c_out>>/<<c_in>>)/(F*<<z>>)',
    needs=(),
    hypotheses=('electrochemical potential', 'equilibrium'),
    sources=('Nernst 1888', 'Nernst 1889', 'Hille 2001'),
)


def value(*, z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return arb(R*T*arb(c_out/c_in).log()/(F*z))


def by_z(*, z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return arb(-R*T*log_ratio(c_out, c_in)/(F*z**2))


def by_T(*, z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return arb(R*log_ratio(c_out, c_in)/(F*z))


def by_c_out(*, z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return arb(R*T/(F*c_out*z))


def by_c_in(*, z: Any, T: Any, c_out: Any, c_in: Any) -> Any:
    return arb(-R*T/(F*c_in*z))


TWIN = Twin(ABOUT, value, {'z': by_z, 'T': by_T, 'c_out': by_c_out, 'c_in': by_c_in})
