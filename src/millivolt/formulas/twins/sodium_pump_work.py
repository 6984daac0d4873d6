"""Work of the sodium pump, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='sodium_pump_work',
    title='Work of the sodium pump',
    result='w_pump',
    unit='J/mol',
    arguments=(
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='Na_out', unit='mol/m^3', sign='positive', meaning='sodium outside', latex='[\\mathrm{Na}]_\\mathrm{out}', count=False, family=False),
        Argument(name='Na_in', unit='mol/m^3', sign='positive', meaning='sodium inside', latex='[\\mathrm{Na}]_\\mathrm{in}', count=False, family=False),
        Argument(name='K_out', unit='mol/m^3', sign='positive', meaning='potassium outside', latex='[\\mathrm{K}]_\\mathrm{out}', count=False, family=False),
        Argument(name='K_in', unit='mol/m^3', sign='positive', meaning='potassium inside', latex='[\\mathrm{K}]_\\mathrm{in}', count=False, family=False),
    ),
    equation='w_pump = 2*R*T*log(K_in/K_out) + 3*R*T*log(Na_out/Na_in) - F*V',
    latex='2 R T \\ln \\frac{[\\mathrm{K}]_\\mathrm{in}}{[\\mathrm{K}]_\\mathrm{out}} + 3 R T \\ln \\frac{[\\mathrm{Na}]_\\mathrm{out}}{[\\mathrm{Na}]_\\mathrm{in}} - F V',
    substituted='2 \\cdot R \\cdot <<T>> \\ln \\frac{<<K_in>>}{<<K_out>>} + 3 \\cdot R \\cdot <<T>> \\ln \\frac{<<Na_out>>}{<<Na_in>>} - F \\cdot <<V>>',
    substituted_plain='2*R*<<T>>*log(<<K_in>>/<<K_out>>) + 3*R*<<T>>*log(<<Na_out>>/<<Na_in>>) - F*<<V>>',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Skou 1957', 'Post and Jolly 1957', 'Hille 2001'),
)


def value(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(-F*V + 2*R*T*arb(K_in/K_out).log() + 3*R*T*arb(Na_out/Na_in).log())


def by_T(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(R*log_ratio(K_in**2*Na_out**3, K_out**2*Na_in**3))


def by_V(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(-F)


def by_Na_out(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(3*R*T/Na_out)


def by_Na_in(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(-3*R*T/Na_in)


def by_K_out(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(-2*R*T/K_out)


def by_K_in(*, T: Any, V: Any, Na_out: Any, Na_in: Any, K_out: Any, K_in: Any) -> Any:
    return arb(2*R*T/K_in)


TWIN = Twin(ABOUT, value, {'T': by_T, 'V': by_V, 'Na_out': by_Na_out, 'Na_in': by_Na_in, 'K_out': by_K_out, 'K_in': by_K_in})
