"""RC response, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin
from ..ball_functions import expm1

ABOUT = About(
    name='rc_response',
    title='RC response',
    result='V',
    unit='V',
    arguments=(
        Argument(name='t', unit='s', sign='nonnegative', meaning='time', latex='t', count=False, family=False),
        Argument(name='V_0', unit='V', sign='real', meaning='voltage at the start', latex='V_0', count=False, family=False),
        Argument(name='V_inf', unit='V', sign='real', meaning='voltage that is approached', latex='V_\\infty', count=False, family=False),
        Argument(name='tau', unit='s', sign='positive', meaning='time constant of the membrane', latex='\\tau', count=False, family=False),
    ),
    equation='V = V_inf + (V_0 - V_inf)*exp(-t/tau)',
    latex='V_\\infty + \\left(V_0 - V_\\infty\\right) e^{-t/\\tau}',
    substituted='<<V_inf>> + \\left(<<V_0>> - <<V_inf>>\\right) \\cdot e^{-<<t>>/<<tau>>}',
    substituted_plain='<<V_inf>> + (<<V_0>> - <<V_inf>>)*exp(-<<t>>/<<tau>>)',
    needs=(),
    hypotheses=('ohmic leak', 'steady current from the electrode', 'capacitor', 'conservation of charge'),
    sources=('Hodgkin and Rushton 1946', 'Cole 1968'),
)


def value(*, t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    return arb(V_inf + (V_0 - V_inf)*arb(-t/tau).exp())


def by_t(*, t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    return arb(-(V_0 - V_inf)*arb(-t/tau).exp()/tau)


def by_V_0(*, t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    return arb(arb(-t/tau).exp())


def by_V_inf(*, t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    return arb(-expm1(-t/tau))


def by_tau(*, t: Any, V_0: Any, V_inf: Any, tau: Any) -> Any:
    return arb(t*(V_0 - V_inf)*arb(-t/tau).exp()/tau**2)


TWIN = Twin(ABOUT, value, {'t': by_t, 'V_0': by_V_0, 'V_inf': by_V_inf, 'tau': by_tau})
