"""Reversal of the sodium-calcium exchanger, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='exchanger_reversal',
    title='Reversal of the sodium-calcium exchanger',
    result='V',
    unit='V',
    arguments=(
        Argument(name='n_Na', unit='', sign='positive', meaning='sodium ions that go one way in a cycle', latex='n_\\mathrm{Na}', count=True, family=False),
        Argument(name='n_Ca', unit='', sign='positive', meaning='calcium ions that go the other way in a cycle', latex='n_\\mathrm{Ca}', count=True, family=False),
        Argument(name='E_Na', unit='V', sign='real', meaning='Nernst potential of sodium', latex='E_\\mathrm{Na}', count=False, family=False),
        Argument(name='E_Ca', unit='V', sign='real', meaning='Nernst potential of calcium', latex='E_\\mathrm{Ca}', count=False, family=False),
    ),
    equation='V = (E_Na*n_Na - 2*E_Ca*n_Ca)/(n_Na - 2*n_Ca)',
    latex='\\frac{E_\\mathrm{Na} n_\\mathrm{Na} - 2 E_\\mathrm{Ca} n_\\mathrm{Ca}}{n_\\mathrm{Na} - 2 n_\\mathrm{Ca}}',
    substituted='\\frac{<<E_Na>> \\cdot <<n_Na>> - 2 \\cdot <<E_Ca>> \\cdot <<n_Ca>>}{<<n_Na>> - 2 \\cdot <<n_Ca>>}',
    substituted_plain='(<<E_Na>>*<<n_Na>> - 2*<<E_Ca>>*<<n_Ca>>)/(<<n_Na>> - 2*<<n_Ca>>)',
    needs=('n_Na - 2*n_Ca != 0',),
    hypotheses=('exchanger at its reversal', 'electrochemical potential'),
    sources=('Blaustein and Lederer 1999', 'Hille 2001'),
)


def value(*, n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return arb((-2*E_Ca*n_Ca + E_Na*n_Na)/(-2*n_Ca + n_Na))


def exact(*, n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return (-2*E_Ca*n_Ca + E_Na*n_Na)/(-2*n_Ca + n_Na)


def by_n_Na(*, n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return arb(2*n_Ca*(E_Ca - E_Na)/(-2*n_Ca + n_Na)**2)


def by_n_Ca(*, n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return arb(2*n_Na*(-E_Ca + E_Na)/(-2*n_Ca + n_Na)**2)


def by_E_Na(*, n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return arb(n_Na/(-2*n_Ca + n_Na))


def by_E_Ca(*, n_Na: Any, n_Ca: Any, E_Na: Any, E_Ca: Any) -> Any:
    return arb(-2*n_Ca/(-2*n_Ca + n_Na))


TWIN = Twin(ABOUT, value, {'n_Na': by_n_Na, 'n_Ca': by_n_Ca, 'E_Na': by_E_Na, 'E_Ca': by_E_Ca}, exact)
