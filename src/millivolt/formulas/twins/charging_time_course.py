"""Charging time course, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin
from ..ball_functions import expm1

ABOUT = About(
    name='charging_time_course',
    title='Charging time course',
    result='V',
    unit='V',
    arguments=(
        Argument(name='t', unit='s', sign='nonnegative', meaning='time', latex='t', count=False, family=False),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential, inside minus outside', latex='E', count=False, family=False),
        Argument(name='tau', unit='s', sign='positive', meaning='time constant of the membrane', latex='\\tau', count=False, family=False),
    ),
    equation='V = E*(1 - exp(-t/tau))',
    latex='E \\left(1 - e^{-t/\\tau}\\right)',
    substituted='<<E>> \\cdot \\left(1 - e^{-<<t>>/<<tau>>}\\right)',
    substituted_plain='<<E>>*(1 - exp(-<<t>>/<<tau>>))',
    needs=(),
    hypotheses=('ohmic leak', 'uncharged at first', 'capacitor', 'conservation of charge'),
    sources=('Hille 2001',),
)


def value(*, t: Any, E: Any, tau: Any) -> Any:
    return arb(E*(1 - arb(-t/tau).exp()))


def by_t(*, t: Any, E: Any, tau: Any) -> Any:
    return arb(E*arb(-t/tau).exp()/tau)


def by_E(*, t: Any, E: Any, tau: Any) -> Any:
    return arb(-expm1(-t/tau))


def by_tau(*, t: Any, E: Any, tau: Any) -> Any:
    return arb(-E*t*arb(-t/tau).exp()/tau**2)


TWIN = Twin(ABOUT, value, {'t': by_t, 'E': by_E, 'tau': by_tau})
