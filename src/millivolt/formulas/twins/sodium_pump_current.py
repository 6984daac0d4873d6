"""Current of the sodium pump, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

F = fmpq(120606665154137523, 1250000000000)
ABOUT = About(
    name='sodium_pump_current',
    title='Current of the sodium pump',
    result='I_pump',
    unit='A/m^2',
    arguments=(
        Argument(name='J_cycle', unit='mol m^-2 s^-1', sign='real', meaning='cycles that an area of membrane runs in a second, in moles', latex='J_\\mathrm{cycle}', count=False, family=False),
    ),
    equation='I_pump = F*J_cycle',
    latex='F J_\\mathrm{cycle}',
    substituted='F \\cdot <<J_cycle>>',
    substituted_plain='F*<<J_cycle>>',
    needs=(),
    hypotheses=('three sodium ions out', 'two potassium ions in', 'charge carried'),
    sources=('Post and Jolly 1957', 'Hille 2001'),
)


def value(*, J_cycle: Any) -> Any:
    return arb(F*J_cycle)


def exact(*, J_cycle: Any) -> Any:
    return F*J_cycle


def by_J_cycle(*, J_cycle: Any) -> Any:
    return arb(F)


TWIN = Twin(ABOUT, value, {'J_cycle': by_J_cycle}, exact)
