"""Cutoff frequency, in balls. Written by `python -m millivolt.formula` from its theorem; do not edit."""

from __future__ import annotations

from typing import Any

from flint import arb, fmpq

from ..about import About, Argument, Twin

ABOUT = About(
    name='cutoff_frequency',
    title='Cutoff frequency',
    result='f_cut',
    unit='Hz',
    arguments=(
        Argument(name='tau', unit='s', sign='positive', meaning='time constant of the membrane', latex='\\tau', count=False, family=False),
    ),
    equation='f_cut = 1/(2*pi*tau)',
    latex='\\frac{1}{2 \\pi \\tau}',
    substituted='\\frac{1}{2 \\cdot \\pi \\cdot <<tau>>}',
    substituted_plain='1/(2*pi*<<tau>>)',
    needs=(),
    hypotheses=('equation of the membrane (0 = V_quarter + slope_quarter*tau)', 'equation of the membrane (drive_crest = V_crest + slope_crest*tau)', 'half the power', 'sinusoidal drive', 'sinusoidal drive, later'),
    sources=('Cole 1968',),
)


def value(*, tau: Any) -> Any:
    return arb((arb(fmpq(1, 2)))/(arb.pi()*tau))


def by_tau(*, tau: Any) -> Any:
    return arb(-(arb(fmpq(1, 2)))/(arb.pi()*tau**2))


TWIN = Twin(ABOUT, value, {'tau': by_tau})
