"""Q10, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='q10_ratio',
    title='Q10',
    result='rate_ratio',
    unit='',
    arguments=(
        Argument(name='Q10', unit='', sign='positive', meaning='factor by which a rate grows for ten kelvin', latex='Q_{10}', count=False, family=False),
        Argument(name='T_1', unit='K', sign='positive', meaning='first temperature', latex='T_1', count=False, family=False),
        Argument(name='T_2', unit='K', sign='positive', meaning='second temperature', latex='T_2', count=False, family=False),
        Argument(name='T_step', unit='K', sign='positive', meaning='the step of temperature that Q10 is told for: 10 K', latex='T_{10}', count=False, family=False),
    ),
    equation='rate_ratio = exp((T_2 - T_1)*log(Q10)/T_step)',
    latex='e^{\\left(T_2 - T_1\\right) \\ln\\left(Q_{10}\\right)/T_{10}}',
    substituted='e^{\\left(<<T_2>> - <<T_1>>\\right) \\cdot \\ln\\left(<<Q10>>\\right)/<<T_step>>}',
    substituted_plain='exp((<<T_2>> - <<T_1>>)*log(<<Q10>>)/<<T_step>>)',
    needs=(),
    hypotheses=('rates grow alike with every kelvin',),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    return arb(arb((-T_1 + T_2)*arb(Q10).log()/T_step).exp())


def by_Q10(*, Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    return arb((-T_1 + T_2)*arb((-T_1 + T_2)*arb(Q10).log()/T_step).exp()/(Q10*T_step))


def by_T_1(*, Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    return arb(-arb((-T_1 + T_2)*arb(Q10).log()/T_step).exp()*arb(Q10).log()/T_step)


def by_T_2(*, Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    return arb(arb((-T_1 + T_2)*arb(Q10).log()/T_step).exp()*arb(Q10).log()/T_step)


def by_T_step(*, Q10: Any, T_1: Any, T_2: Any, T_step: Any) -> Any:
    return arb(-(-T_1 + T_2)*arb((-T_1 + T_2)*arb(Q10).log()/T_step).exp()*arb(Q10).log()/T_step**2)


TWIN = Twin(ABOUT, value, {'Q10': by_Q10, 'T_1': by_T_1, 'T_2': by_T_2, 'T_step': by_T_step})
