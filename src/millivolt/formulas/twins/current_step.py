"""Current step, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin
from ..ball_functions import expm1

ABOUT = About(
    name='current_step',
    title='Current step',
    result='dV_step',
    unit='V',
    arguments=(
        Argument(name='t', unit='s', sign='nonnegative', meaning='time', latex='t', count=False, family=False),
        Argument(name='I', unit='A', sign='real', meaning='current from the electrode, inward', latex='I_\\mathrm{e}', count=False, family=False),
        Argument(name='R', unit='ohm', sign='positive', meaning='resistance of the whole membrane', latex='R_\\mathrm{cell}', count=False, family=False),
        Argument(name='tau', unit='s', sign='positive', meaning='time constant of the membrane', latex='\\tau', count=False, family=False),
    ),
    equation='dV_step = I*R*(1 - exp(-t/tau))',
    latex='I_\\mathrm{e} R_\\mathrm{cell} \\left(1 - e^{-t/\\tau}\\right)',
    substituted='<<I>> \\cdot <<R>> \\cdot \\left(1 - e^{-<<t>>/<<tau>>}\\right)',
    substituted_plain='<<I>>*<<R>>*(1 - exp(-<<t>>/<<tau>>))',
    needs=(),
    hypotheses=('at rest at first', 'ohmic leak', 'steady current from the electrode', 'capacitor', 'conservation of charge'),
    sources=('Cole 1968',),
)


def value(*, t: Any, I: Any, R: Any, tau: Any) -> Any:
    return arb(I*R*(1 - arb(-t/tau).exp()))


def by_t(*, t: Any, I: Any, R: Any, tau: Any) -> Any:
    return arb(I*R*arb(-t/tau).exp()/tau)


def by_I(*, t: Any, I: Any, R: Any, tau: Any) -> Any:
    return arb(-R*expm1(-t/tau))


def by_R(*, t: Any, I: Any, R: Any, tau: Any) -> Any:
    return arb(-I*expm1(-t/tau))


def by_tau(*, t: Any, I: Any, R: Any, tau: Any) -> Any:
    return arb(-I*R*t*arb(-t/tau).exp()/tau**2)


TWIN = Twin(ABOUT, value, {'t': by_t, 'I': by_I, 'R': by_R, 'tau': by_tau})
