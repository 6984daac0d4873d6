"""Free energy of transport, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

F = fmpq(120606665154137523, 1250000000000)
R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='transport_free_energy',
    title='Free energy of transport',
    result='dG_move',
    unit='J/mol',
    arguments=(
        Argument(name='z', unit='', sign='nonzero', meaning='valence of the ion, with its sign', latex='z', count=True, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c_from', unit='mol/m^3', sign='positive', meaning='concentration where the ion leaves', latex='c_\\mathrm{from}', count=False, family=False),
        Argument(name='c_to', unit='mol/m^3', sign='positive', meaning='concentration where the ion arrives', latex='c_\\mathrm{to}', count=False, family=False),
        Argument(name='dV', unit='V', sign='real', meaning='change of the electrical potential', latex='\\Delta V', count=False, family=False),
    ),
    equation='dG_move = F*dV*z + R*T*log(c_to/c_from)',
    latex='z F \\Delta V + R T \\ln \\frac{c_\\mathrm{to}}{c_\\mathrm{from}}',
    substituted='<<z>> \\cdot F \\cdot <<dV>> + R \\cdot <<T>> \\ln \\frac{<<c_to>>}{<<c_from>>}',
    substituted_plain='F*<<dV>>*<<z>> + R*<<T>>*log(<<c_to>>/<<c_from>>)',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Guggenheim 1929', 'Hille 2001'),
)


def value(*, z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return arb(F*dV*z + R*T*arb(c_to/c_from).log())


def by_z(*, z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return arb(F*dV)


def by_T(*, z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return arb(R*log_ratio(c_to, c_from))


def by_c_from(*, z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return arb(-R*T/c_from)


def by_c_to(*, z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return arb(R*T/c_to)


def by_dV(*, z: Any, T: Any, c_from: Any, c_to: Any, dV: Any) -> Any:
    return arb(F*z)


TWIN = Twin(ABOUT, value, {'z': by_z, 'T': by_T, 'c_from': by_c_from, 'c_to': by_c_to, 'dV': by_dV})
