"""Ions that charge the membrane, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import expm1

q_e = fmpq(801088317, 5000000000000000000000000000)
ABOUT = About(
    name='charging_ions',
    title='Ions that charge the membrane',
    result='n',
    unit='',
    arguments=(
        Argument(name='t', unit='s', sign='nonnegative', meaning='time', latex='t', count=False, family=False),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential, inside minus outside', latex='E', count=False, family=False),
        Argument(name='tau', unit='s', sign='positive', meaning='time constant of the membrane', latex='\\tau', count=False, family=False),
        Argument(name='c_m', unit='F/m^2', sign='positive', meaning='capacitance of an area of membrane', latex='c_\\mathrm{m}', count=False, family=False),
        Argument(name='A', unit='m^2', sign='positive', meaning='area of the membrane', latex='A', count=False, family=False),
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
    ),
    equation='n = A*E*c_m*(1 - exp(-t/tau))/(q_e*z)',
    latex='\\frac{c_\\mathrm{m} A E \\left(1 - e^{-t/\\tau}\\right)}{z e}',
    substituted='\\frac{<<c_m>> \\cdot <<A>> \\cdot <<E>> \\cdot \\left(1 - e^{-<<t>>/<<tau>>}\\right)}{<<z>> \\cdot e}',
    substituted_plain='<<A>>*<<E>>*<<c_m>>*(1 - exp(-<<t>>/<<tau>>))/(q_e*<<z>>)',
    needs=(),
    hypotheses=('ohmic leak', 'uncharged at first', 'capacitor', 'conservation of charge'),
    sources=('Hille 2001',),
)


def value(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(A*E*c_m*(1 - arb(-t/tau).exp())/(q_e*z))


def by_t(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(A*E*c_m*arb(-t/tau).exp()/(q_e*tau*z))


def by_E(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(-A*c_m*expm1(-t/tau)/(q_e*z))


def by_tau(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(-A*E*c_m*t*arb(-t/tau).exp()/(q_e*tau**2*z))


def by_c_m(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(-A*E*expm1(-t/tau)/(q_e*z))


def by_A(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(-E*c_m*expm1(-t/tau)/(q_e*z))


def by_z(*, t: Any, E: Any, tau: Any, c_m: Any, A: Any, z: Any) -> Any:
    return arb(A*E*c_m*expm1(-t/tau)/(q_e*z**2))


TWIN = Twin(ABOUT, value, {'t': by_t, 'E': by_E, 'tau': by_tau, 'c_m': by_c_m, 'A': by_A, 'z': by_z})
