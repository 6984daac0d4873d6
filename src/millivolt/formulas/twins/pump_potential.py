"""Pump potential, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb

from ..about import About, Argument, Twin

ABOUT = About(
    name='pump_potential',
    title='Pump potential',
    result='V_pump',
    unit='V',
    arguments=(
        Argument(name='I_pump', unit='A/m^2', sign='real', meaning='current density of the pump, outward', latex='I_\\mathrm{pump}', count=False, family=False),
        Argument(name='g_total', unit='S/m^2', sign='positive', meaning='conductance of the membrane to all ions', latex='g_\\mathrm{total}', count=False, family=False),
    ),
    equation='V_pump = -I_pump/g_total',
    latex='- \\frac{I_\\mathrm{pump}}{g_\\mathrm{total}}',
    substituted='- \\frac{<<I_pump>>}{<<g_total>>}',
    substituted_plain='-<<I_pump>>/<<g_total>>',
    needs=(),
    hypotheses=('no net current of the pump', 'ohmic current'),
    sources=('Hodgkin and Huxley 1952', 'Hille 2001'),
)


def value(*, I_pump: Any, g_total: Any) -> Any:
    return arb(-I_pump/g_total)


def exact(*, I_pump: Any, g_total: Any) -> Any:
    return -I_pump/g_total


def by_I_pump(*, I_pump: Any, g_total: Any) -> Any:
    return arb(-1/g_total)


def by_g_total(*, I_pump: Any, g_total: Any) -> Any:
    return arb(I_pump/g_total**2)


TWIN = Twin(ABOUT, value, {'I_pump': by_I_pump, 'g_total': by_g_total}, exact)
