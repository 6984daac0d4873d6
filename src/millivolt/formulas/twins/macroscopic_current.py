"""Macroscopic current, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='macroscopic_current',
    title='Macroscopic current',
    result='I_macro',
    unit='A',
    arguments=(
        Argument(name='N', unit='', sign='nonnegative', meaning='channels in the membrane', latex='N_\\mathrm{ch}', count=True, family=False),
        Argument(name='p', unit='', sign='positive', meaning='fraction of the gates that are open', latex='p_\\mathrm{open}', count=False, family=False),
        Argument(name='i', unit='A', sign='real', meaning='current of one open channel, outward', latex='i_\\mathrm{ch}', count=False, family=False),
    ),
    equation='I_macro = N*i*p',
    latex='i_\\mathrm{ch} N_\\mathrm{ch} p_\\mathrm{open}',
    substituted='<<i>> \\cdot <<N>> \\cdot <<p>>',
    substituted_plain='<<i>>*<<N>>*<<p>>',
    needs=(),
    hypotheses=(),
    sources=('Hille 2001',),
)


def value(*, N: Any, p: Any, i: Any) -> Any:
    return arb(N*i*p)


def exact(*, N: Any, p: Any, i: Any) -> Any:
    return N*i*p


def by_N(*, N: Any, p: Any, i: Any) -> Any:
    return arb(i*p)


def by_p(*, N: Any, p: Any, i: Any) -> Any:
    return arb(N*i)


def by_i(*, N: Any, p: Any, i: Any) -> Any:
    return arb(N*p)


TWIN = Twin(ABOUT, value, {'N': by_N, 'p': by_p, 'i': by_i}, exact)
