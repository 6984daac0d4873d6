"""Electrochemical gradient, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='electrochemical_gradient',
    title='Electrochemical gradient',
    result='dmu',
    unit='J/mol',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
        Argument(name='c_in', unit='mol/m^3', sign='positive', meaning='concentration inside', latex='c_\\mathrm{in}', count=False, family=False),
    ),
    equation='dmu = F*V*z + R*T*log(c_in/c_out)',
    latex='z F V + R T \\ln \\frac{c_\\mathrm{in}}{c_\\mathrm{out}}',
    substituted='<<z>> \\cdot F \\cdot <<V>> + R \\cdot <<T>> \\ln \\frac{<<c_in>>}{<<c_out>>}',
    substituted_plain='F*<<V>>*<<z>> + R*<<T>>*log(<<c_in>>/<<c_out>>)',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Guggenheim 1929', 'Hille 2001'),
)


def value(*, z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return arb(F*V*z + R*T*arb(c_in/c_out).log())


def by_z(*, z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return arb(F*V)


def by_T(*, z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return arb(R*log_ratio(c_in, c_out))


def by_V(*, z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return arb(F*z)


def by_c_out(*, z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return arb(-R*T/c_out)


def by_c_in(*, z: Any, T: Any, V: Any, c_out: Any, c_in: Any) -> Any:
    return arb(R*T/c_in)


TWIN = Twin(ABOUT, value, {'z': by_z, 'T': by_T, 'V': by_V, 'c_out': by_c_out, 'c_in': by_c_in})
