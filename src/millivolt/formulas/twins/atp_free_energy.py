"""Free energy of ATP, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin
from ..ball_functions import log_ratio

R = fmpq(207861565453831, 25000000000000)
c_std = fmpq(1000, 1)
ABOUT = About(
    name='atp_free_energy',
    title='Free energy of ATP',
    result='dG_ATP',
    unit='J/mol',
    arguments=(
        Argument(name='dG0', unit='J/mol', sign='real', meaning='free energy of hydrolysis at standard concentrations', latex='\\Delta G^{\\ominus}', count=False, family=False),
        Argument(name='T', unit='K', sign='positive', meaning='absolute temperature', latex='T', count=False, family=False),
        Argument(name='ATP', unit='mol/m^3', sign='positive', meaning='concentration of ATP', latex='[\\mathrm{ATP}]', count=False, family=False),
        Argument(name='ADP', unit='mol/m^3', sign='positive', meaning='concentration of ADP', latex='[\\mathrm{ADP}]', count=False, family=False),
        Argument(name='Pi', unit='mol/m^3', sign='positive', meaning='concentration of phosphate', latex='[\\mathrm{P_i}]', count=False, family=False),
    ),
    equation='dG_ATP = R*T*log(ADP*Pi/(ATP*c_std)) + dG0',
    latex='R T \\ln \\frac{[\\mathrm{ADP}] [\\mathrm{P_i}]}{[\\mathrm{ATP}] c^{\\ominus}} + \\Delta G^{\\ominus}',
    substituted='R \\cdot <<T>> \\ln \\frac{<<ADP>> \\cdot <<Pi>>}{<<ATP>> \\cdot c^{\\ominus}} + <<dG0>>',
    substituted_plain='R*<<T>>*log(<<ADP>>*<<Pi>>/(<<ATP>>*c_std)) + <<dG0>>',
    needs=(),
    hypotheses=('electrochemical potential',),
    sources=('Gibbs 1876',),
)


def value(*, dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return arb(R*T*arb(ADP*Pi/(ATP*c_std)).log() + dG0)


def by_dG0(*, dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return arb(1)


def by_T(*, dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return arb(R*log_ratio(ADP*Pi, ATP*c_std))


def by_ATP(*, dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return arb(-R*T/ATP)


def by_ADP(*, dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return arb(R*T/ADP)


def by_Pi(*, dG0: Any, T: Any, ATP: Any, ADP: Any, Pi: Any) -> Any:
    return arb(R*T/Pi)


TWIN = Twin(ABOUT, value, {'dG0': by_dG0, 'T': by_T, 'ATP': by_ATP, 'ADP': by_ADP, 'Pi': by_Pi})
