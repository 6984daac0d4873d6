"""Cotransport ratio, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='cotransport_ratio',
    title='Cotransport ratio',
    result='S_ratio',
    unit='',
    arguments=(
        Argument(name='n', unit='', sign='positive', meaning='sodium ions that go in with one molecule of the substrate', latex='n_\\mathrm{c}', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='Na_out', unit='mol/m^3', sign='positive', meaning='sodium outside', latex='[\\mathrm{Na}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Na_in', unit='mol/m^3', sign='positive', meaning='sodium inside', latex='[\\mathrm{Na}]_\\mathrm{in}', count=False, family=False),
    ),
    equation='S_ratio = exp(n*(log(Na_out/Na_in) - F*V/(R*T)))',
    latex='e^{n_\\mathrm{c} \\left(\\ln \\frac{[\\mathrm{Na}]_\\mathrm{out}}{[\\mathrm{Na}]_\\mathrm{in}} - \\frac{F V}{R T}\\right)}',
    substituted='e^{<<n>> \\cdot \\left(\\ln \\frac{<<Na_out>>}{<<Na_in>>} - \\frac{F \\cdot <<V>>}{R \\cdot <<T>>}\\right)}',
    substituted_plain='exp(<<n>>*(log(<<Na_out>>/<<Na_in>>) - F*<<V>>/(R*<<T>>)))',
    needs=(),
    hypotheses=('cotransporter at its reversal', 'electrochemical potential (mu_from = R*T*log(c_from/c_ref) + mu_ref)', 'electrochemical potential (mu_in = F*phi_in*z + R*T*log(c_in/c_ref) + mu_ref)'),
    sources=('Hille 2001',),
)


def value(*, n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(arb(n*(-F*V/(R*T) + arb(Na_out/Na_in).log())).exp())


def by_n(*, n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb((-F*V/(R*T) + log_ratio(Na_out, Na_in))*arb(n*(-F*V/(R*T) + log_ratio(Na_out, Na_in))).exp())


def by_T(*, n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(F*V*n*arb(n*(-F*V/(R*T) + log_ratio(Na_out, Na_in))).exp()/(R*T**2))


def by_V(*, n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(-F*n*arb(n*(-F*V/(R*T) + log_ratio(Na_out, Na_in))).exp()/(R*T))


def by_Na_out(*, n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(n*arb(n*(-F*V/(R*T) + log_ratio(Na_out, Na_in))).exp()/Na_out)


def by_Na_in(*, n: Any, T: Any, V: Any, Na_out: Any, Na_in: Any) -> Any:
    return arb(-n*arb(n*(-F*V/(R*T) + log_ratio(Na_out, Na_in))).exp()/Na_in)


TWIN = Twin(ABOUT, value, {'n': by_n, 'T': by_T, 'V': by_V, 'Na_out': by_Na_out, 'Na_in': by_Na_in})
