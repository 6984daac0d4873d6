"""Donnan pressure, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import excess, hypot, shortfall

R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='donnan_pressure',
    title='Donnan pressure',
    result='p_donnan',
    unit='Pa',
    arguments=(
        Argument(name='X', unit='mol/m^3', sign='nonnegative', meaning='concentration of the molecules that cannot leave', latex='[\\mathrm{X}]', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
        Argument(name='z_X', unit='', sign='nonzero', meaning='valence of X, with its sign', latex='z_\\mathrm{X}', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='p_donnan = R*T*(X + 2*c_out*(sqrt(X**2*z_X**2/(4*c_out**2) + 1) - 1))',
    latex='R T \\left([\\mathrm{X}] + 2 c_\\mathrm{out} \\left(\\sqrt{\\frac{[\\mathrm{X}]^{2} z_\\mathrm{X}^{2}}{4 c_\\mathrm{out}^{2}} + 1} - 1\\right)\\right)',
    substituted='R \\cdot <<T>> \\cdot \\left(<<X>> + 2 \\cdot <<c_out>> \\cdot \\left(\\sqrt{\\frac{<<X>>^{2} \\cdot <<z_X>>^{2}}{4 \\cdot <<c_out>>^{2}} + 1} - 1\\right)\\right)',
    substituted_plain='R*<<T>>*(<<X>> + 2*<<c_out>>*(sqrt(<<X>>**2*<<z_X>>**2/(4*<<c_out>>**2) + 1) - 1))',
    needs=(),
    hypotheses=('electroneutrality', 'electrochemical potential', 'equilibrium'),
    sources=('Donnan 1911', "van 't Hoff 1887"),
)


def value(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(R*T*(X + 2*c_out*(arb((arb(fmpq(1, 4)))*X**2*z_X**2/c_out**2 + 1).sqrt() - 1)))


def by_X(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(R*T*(X*z_X**2/hypot(X*z_X, 2*c_out) + 1))


def by_c_out(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(-2*R*T*shortfall(X*z_X, 2*c_out))


def by_z_X(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(R*T*X**2*z_X/hypot(X*z_X, 2*c_out))


def by_T(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(R*(X + excess(X*z_X, 2*c_out)))


TWIN = Twin(ABOUT, value, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X, 'T': by_T})
