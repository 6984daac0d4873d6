"""Chemical work, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

R = fmpq(207861565453831, 25000000000000)
ABOUT = About(
    name='chemical_work',
    title='Chemical work',
    result='w_chem',
    unit='J/mol',
    arguments=(
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='c_from', unit='mol/m^3', sign='positive', meaning='concentration where the ion leaves', latex='c_\\mathrm{from}', count=False, family=False),
        Argument(name='c_to', unit='mol/m^3', sign='positive', meaning='concentration where the ion arrives', latex='c_\\mathrm{to}', count=False, family=False),
    ),
    equation='w_chem = R*T*log(c_to/c_from)',
    latex='R T \\ln \\frac{c_\\mathrm{to}}{c_\\mathrm{from}}',
    substituted='R \\cdot <<T>> \\ln \\frac{<<c_to>>}{<<c_from>>}',
    substituted_plain='R*<<T>>*log(<<c_to>>/<<c_from>>)',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Gibbs 1876', 'Hille 2001'),
)


def value(*, T: Any, c_from: Any, c_to: Any) -> Any:
    return arb(R*T*arb(c_to/c_from).log())


def by_T(*, T: Any, c_from: Any, c_to: Any) -> Any:
    return arb(R*log_ratio(c_to, c_from))


def by_c_from(*, T: Any, c_from: Any, c_to: Any) -> Any:
    return arb(-R*T/c_from)


def by_c_to(*, T: Any, c_from: Any, c_to: Any) -> Any:
    return arb(R*T/c_to)


TWIN = Twin(ABOUT, value, {'T': by_T, 'c_from': by_c_from, 'c_to': by_c_to})
