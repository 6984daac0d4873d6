"""Donnan potential, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_root, root_width

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='donnan_potential',
    title='Donnan potential',
    result='V',
    unit='V',
    arguments=(
        Argument(name='X', unit='mol/m^3', sign='nonnegative', meaning='concentration of the molecules that cannot leave', latex='[\\mathrm{X}]', count=False, family=False),
        Argument(name='c_out', unit='mol/m^3', sign='positive', meaning='concentration outside', latex='c_\\mathrm{out}', count=False, family=False),
        Argument(name='z_X', unit='', sign='nonzero', meaning='valence of X, with its sign', latex='z_\\mathrm{X}', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
    ),
    equation='V = -R*T*log(2*sqrt(X**2*z_X**2/(4*c_out**2) + 1)/((X*z_X/(2*c_out) + sqrt(X**2*z_X**2/(4*c_out**2) + 1))**2 + 1))/F',
    latex='- \\frac{R T}{F} \\ln \\frac{2 \\sqrt{\\frac{[\\mathrm{X}]^{2} z_\\mathrm{X}^{2}}{4 c_\\mathrm{out}^{2}} + 1}}{\\left(\\frac{[\\mathrm{X}] z_\\mathrm{X}}{2 c_\\mathrm{out}} + \\sqrt{\\frac{[\\mathrm{X}]^{2} z_\\mathrm{X}^{2}}{4 c_\\mathrm{out}^{2}} + 1}\\right)^{2} + 1}',
    substituted='- \\frac{R \\cdot <<T>>}{F} \\ln \\frac{2 \\cdot \\sqrt{\\frac{<<X>>^{2} \\cdot <<z_X>>^{2}}{4 \\cdot <<c_out>>^{2}} + 1}}{\\left(\\frac{<<X>> \\cdot <<z_X>>}{2 \\cdot <<c_out>>} + \\sqrt{\\frac{<<X>>^{2} \\cdot <<z_X>>^{2}}{4 \\cdot <<c_out>>^{2}} + 1}\\right)^{2} + 1}',
    substituted_plain='-R*<<T>>*log(2*sqrt(<<X>>**2*<<z_X>>**2/(4*<<c_out>>**2) + 1)/((<<X>>*<<z_X>>/(2*<<c_out>>) + sqrt(<<X>>**2*<<z_X>>**2/(4*<<c_out>>**2) + 1))**2 + 1))/F',
    needs=(),
    hypotheses=('electroneutrality', 'electrochemical potential', 'equilibrium'),
    sources=('Donnan 1911',),
)


def value(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(-R*T*arb(2*arb((arb(fmpq(1, 4)))*X**2*z_X**2/c_out**2 + 1).sqrt()/(((arb(fmpq(1, 2)))*X*z_X/c_out + arb((arb(fmpq(1, 4)))*X**2*z_X**2/c_out**2 + 1).sqrt())**2 + 1)).log()/F)


def by_X(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(R*T*z_X/(F*c_out*root_width(-X*z_X/c_out, 1, 1)))


def by_c_out(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(-R*T*X*z_X/(F*c_out**2*root_width(-X*z_X/c_out, 1, 1)))


def by_z_X(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(R*T*X/(F*c_out*root_width(-X*z_X/c_out, 1, 1)))


def by_T(*, X: Any, c_out: Any, z_X: Any, T: Any) -> Any:
    return arb(-R*log_root(-X*z_X/c_out, 1, 1)/F)


TWIN = Twin(ABOUT, value, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X, 'T': by_T})
