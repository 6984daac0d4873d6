"""Donnan ratio, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import positive_root, root_width

ABOUT = About(
    name='donnan_ratio',
    title='Donnan ratio',
    result='donnan_r',
    unit='',
    arguments=(
        Argument(name='X', unit='mol/m^3', sign='nonnegative', meaning='concentration of the molecules that cannot leave', latex='[\\mathrm{X}]', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
        Argument(name='z_X', unit='', sign='nonzero', meaning='valence of X, with its sign', latex='z_\\mathrm{X}', count=True, family=False),
    ),
    equation='donnan_r = 2*sqrt(X**2*z_X**2/(4*c_out**2) + 1)/((X*z_X/(2*c_out) + sqrt(X**2*z_X**2/(4*c_out**2) + 1))**2 + 1)',
    latex='\\frac{2 \\sqrt{\\frac{[\\mathrm{X}]^{2} z_\\mathrm{X}^{2}}{4 c_\\mathrm{out}^{2}} + 1}}{\\left(\\frac{[\\mathrm{X}] z_\\mathrm{X}}{2 c_\\mathrm{out}} + \\sqrt{\\frac{[\\mathrm{X}]^{2} z_\\mathrm{X}^{2}}{4 c_\\mathrm{out}^{2}} + 1}\\right)^{2} + 1}',
    substituted='\\frac{2 \\cdot \\sqrt{\\frac{<<X>>^{2} \\cdot <<z_X>>^{2}}{4 \\cdot <<c_out>>^{2}} + 1}}{\\left(\\frac{<<X>> \\cdot <<z_X>>}{2 \\cdot <<c_out>>} + \\sqrt{\\frac{<<X>>^{2} \\cdot <<z_X>>^{2}}{4 \\cdot <<c_out>>^{2}} + 1}\\right)^{2} + 1}',
    substituted_plain='2*sqrt(<<X>>**2*<<z_X>>**2/(4*<<c_out>>**2) + 1)/((<<X>>*<<z_X>>/(2*<<c_out>>) + sqrt(<<X>>**2*<<z_X>>**2/(4*<<c_out>>**2) + 1))**2 + 1)',
    needs=(),
    hypotheses=('electroneutrality', 'electrochemical potential', 'equilibrium'),
    sources=('Donnan 1911',),
)


def value(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb(2*arb((arb(fmpq(1, 4)))*X**2*z_X**2/c_out**2 + 1).sqrt()/(((arb(fmpq(1, 2)))*X*z_X/c_out + arb((arb(fmpq(1, 4)))*X**2*z_X**2/c_out**2 + 1).sqrt())**2 + 1))


def by_X(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb(-z_X*positive_root(-X*z_X/c_out, 1, 1)/(c_out*root_width(-X*z_X/c_out, 1, 1)))


def by_c_out(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb(X*z_X*positive_root(-X*z_X/c_out, 1, 1)/(c_out**2*root_width(-X*z_X/c_out, 1, 1)))


def by_z_X(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb(-X*positive_root(-X*z_X/c_out, 1, 1)/(c_out*root_width(-X*z_X/c_out, 1, 1)))


TWIN = Twin(ABOUT, value, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X})
