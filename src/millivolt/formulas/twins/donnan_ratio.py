"""Donnan ratio, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

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
    equation='donnan_r = sqrt(X**2*z_X**2/(4*c_out**2) + 1) - X*z_X/(2*c_out)',
    latex='\\sqrt{\\frac{[\\mathrm{X}]^{2} z_\\mathrm{X}^{2}}{4 c_\\mathrm{out}^{2}} + 1} - \\frac{[\\mathrm{X}] z_\\mathrm{X}}{2 c_\\mathrm{out}}',
    substituted='\\sqrt{\\frac{<<X>>^{2} \\cdot <<z_X>>^{2}}{4 \\cdot <<c_out>>^{2}} + 1} - \\frac{<<X>> \\cdot <<z_X>>}{2 \\cdot <<c_out>>}',
    substituted_plain='sqrt(<<X>>**2*<<z_X>>**2/(4*<<c_out>>**2) + 1) - <<X>>*<<z_X>>/(2*<<c_out>>)',
    needs=(),
    hypotheses=('electroneutrality', 'electrochemical potential', 'equilibrium'),
    sources=('Donnan 1911',),
)


def value(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb(-arb(fmpq(1, 2))*X*z_X/c_out + arb((arb(fmpq(1, 4)))*X**2*z_X**2/c_out**2 + 1).sqrt())


def by_X(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*z_X*(X*z_X - arb(X**2*z_X**2 + 4*c_out**2).sqrt())/(c_out*arb(X**2*z_X**2 + 4*c_out**2).sqrt()))


def by_c_out(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*X*z_X*(-X*z_X + arb(X**2*z_X**2 + 4*c_out**2).sqrt())/(c_out**2*arb(X**2*z_X**2 + 4*c_out**2).sqrt()))


def by_z_X(*, X: Any, c_out: Any, z_X: Any) -> Any:
    return arb((arb(fmpq(1, 2)))*X*(X*z_X - arb(X**2*z_X**2 + 4*c_out**2).sqrt())/(c_out*arb(X**2*z_X**2 + 4*c_out**2).sqrt()))


TWIN = Twin(ABOUT, value, {'X': by_X, 'c_out': by_c_out, 'z_X': by_z_X})
