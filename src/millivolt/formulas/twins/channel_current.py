"""Single-channel current, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='channel_current',
    title='Single-channel current',
    result='I_ch',
    unit='A',
    arguments=(
        Argument(name='gamma', unit='S', sign='nonnegative', meaning='conductance of one open channel', latex='\\gamma', count=False, family=False),
        Argument(name='V', unit='V', sign='real', meaning='membrane potential, inside minus outside', latex='V', count=False, family=False),
        Argument(name='E', unit='V', sign='real', meaning='Nernst potential, inside minus outside', latex='E', count=False, family=False),
    ),
    equation='I_ch = gamma*(V - E)',
    latex='\\gamma \\left(V - E\\right)',
    substituted='<<gamma>> \\cdot \\left(<<V>> - <<E>>\\right)',
    substituted_plain='<<gamma>>*(<<V>> - <<E>>)',
    needs=(),
    hypotheses=('ohmic channel',),
    sources=('Hille 2001',),
)


def value(*, gamma: Any, V: Any, E: Any) -> Any:
    return arb(gamma*(-E + V))


def exact(*, gamma: Any, V: Any, E: Any) -> Any:
    return gamma*(-E + V)


def by_gamma(*, gamma: Any, V: Any, E: Any) -> Any:
    return arb(-E + V)


def by_V(*, gamma: Any, V: Any, E: Any) -> Any:
    return arb(gamma)


def by_E(*, gamma: Any, V: Any, E: Any) -> Any:
    return arb(-gamma)


TWIN = Twin(ABOUT, value, {'gamma': by_gamma, 'V': by_V, 'E': by_E}, exact)
